import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  codeOf,
  defineChange,
  defineTable,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { evidenceKindPoint, issuerPoint } from "./evidence-kind.js";

/**
 * A piece of evidence (证据): that something was drafted, asked, approved, issued, held, counted or
 * accepted in the course of a plan. W3C PROV Entity. It speaks of acts and bodies; a person concerned is
 * named only by the record it is about.
 */
export interface Evidence extends Row {
  /** Its kind, a code of `reform.evidence-kind`. */
  readonly kind: string;
  /** The plan it was made for. */
  readonly plan: string;
  /** Who issued it, a code of `reform.issuer`. */
  readonly issuer: string;
  /** The issuer's name, as the document gives it. */
  readonly issuerName?: string | undefined;
  /** Number of the document (文号). */
  readonly number?: string | undefined;
  /** The institution it concerns; the whole county where absent. */
  readonly institution?: string | undefined;
  /** The phase it concerns, where it is about one. */
  readonly phase?: string | undefined;
  /** The record it is about, `table/id`: the case that is not settled. */
  readonly about?: string | undefined;
  /** What else there is to know. Never shown in reports. */
  readonly note?: string | undefined;
  /** From the day it was issued until the last day on which it stands. */
  readonly period: Period;
}

/** Shape of an {@link Evidence}. */
export const evidenceSchema: z.ZodType<Evidence> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "证据编号", en: "identifier" } }),
  kind: codeOf(evidenceKindPoint, { zh: "证据类型", en: "kind" }),
  plan: z
    .string()
    .min(1)
    .meta({ label: { zh: "所属方案", en: "plan" } }),
  issuer: codeOf(issuerPoint, { zh: "出具单位类别", en: "issuer" }),
  issuerName: z
    .string()
    .optional()
    .meta({ label: { zh: "出具单位名称", en: "name of the issuer" } }),
  number: z
    .string()
    .optional()
    .meta({ label: { zh: "文号", en: "document number" } }),
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "所涉机构", en: "institution" } }),
  phase: z
    .string()
    .optional()
    .meta({ label: { zh: "所涉阶段", en: "phase" } }),
  about: z
    .string()
    .optional()
    .meta({ label: { zh: "所涉记录", en: "about the record" } }),
  note: z
    .string()
    .optional()
    .meta({ label: { zh: "备注", en: "note" } }),
  period: periodSchema.meta({ label: { zh: "有效期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤回日期", en: "withdrawn on" } }),
});

/** Register of evidence (证据): approvals, deliverables, consultations, meetings, open cases. */
export const evidence: Table<Evidence, "institution"> = defineTable<Evidence, "institution">({
  name: "evidence",
  title: { zh: "证据", en: "evidence" },
  schema: evidenceSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
  personal: ["note"],
});

/** What has to be said to record evidence: the record itself. */
export interface EvidenceRecording {
  /** The evidence. */
  evidence: Evidence;
}

/** Records evidence (登记证据). */
export const recordEvidence: Change<EvidenceRecording> = defineChange<EvidenceRecording>({
  type: "reform.record-evidence",
  title: { zh: "登记证据", en: "record evidence" },
  schema: z.strictObject({ evidence: evidenceSchema }),
  apply(draft, payload) {
    draft.insert(evidence, payload.evidence);
  },
});

/** What has to be said to withdraw evidence, or to settle an open case. */
export interface EvidenceWithdrawal {
  /** The evidence that no longer stands from the day of the act. */
  evidence: string;
}

/** Withdraws evidence (撤回证据) or settles an open case; the record stays. */
export const withdrawEvidence: Change<EvidenceWithdrawal> = defineChange<EvidenceWithdrawal>({
  type: "reform.withdraw-evidence",
  title: { zh: "撤回证据", en: "withdraw evidence" },
  schema: z.strictObject({ evidence: z.string().min(1) }),
  apply(draft, payload, act) {
    draft.retire(evidence, payload.evidence, act.on);
  },
});
