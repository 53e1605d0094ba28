import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeOf,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/** What a credential calendar has dates for (资格事项): titles, examinations, registration; an open list. */
export const credentialKindPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "personnel.credential-kind",
  { zh: "资格事项", en: "credential matters" },
);

/** The credential matters common to all counties (资格事项). */
export const credentialKinds: readonly CodeEntry[] = [
  {
    code: "title-application",
    title: { zh: "职称申报", en: "application for professional titles" },
  },
  { code: "licence-examination", title: { zh: "执业资格考试", en: "licence examination" } },
  { code: "practice-registration", title: { zh: "执业注册", en: "registration to practise" } },
];

/** Which matters a county puts on its calendar each year (资格申报规则). */
export interface CredentialRule {
  /** Identifier, kebab-case. */
  id: string;
  /** Its name. */
  title: Text;
  /** The matters, codes of `personnel.credential-kind`. */
  kinds: readonly string[];
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days on which it holds; always where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link CredentialRule}. */
export const credentialRuleSchema: z.ZodType<CredentialRule> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  kinds: z.array(z.string().min(1)).min(1),
  cites: z.array(citationSchema).min(1),
  period: periodSchema.optional(),
});

/** The rules of the credential calendar (资格申报规则). */
export const credentialRulePoint: ExtensionPoint<CredentialRule> =
  defineExtensionPoint<CredentialRule>({
    id: "personnel.credential-rule",
    title: { zh: "资格申报规则", en: "rules of the credential calendar" },
    schema: credentialRuleSchema,
    key: (rule) => rule.id,
  });

/** A span of days in which something is applied for (资格申报日程), as the authority has announced it. */
export interface CredentialEvent extends Row {
  /** What for, a code of `personnel.credential-kind`. */
  readonly kind: string;
  /** What it is called, for example 2008 年卫生系列职称申报. */
  readonly name: string;
  /** First and last day. */
  readonly period: Period;
  /** Number of the notice (通知文号), where known. */
  readonly document?: string | undefined;
}

/** Shape of a {@link CredentialEvent}. */
export const credentialEventSchema: z.ZodType<CredentialEvent> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "日程编号", en: "identifier" } }),
  kind: codeOf(credentialKindPoint, { zh: "资格事项", en: "matter" }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "名称", en: "name" } }),
  period: periodSchema.meta({ label: { zh: "起止日期", en: "days" } }),
  document: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "通知文号", en: "notice" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "取消日期", en: "called off on" } }),
});

/** Register of the credential calendar (资格申报日程). */
export const credentialEvents: Table<CredentialEvent> = defineTable<CredentialEvent>({
  name: "credential-events",
  title: { zh: "资格申报日程", en: "credential calendar" },
  schema: credentialEventSchema,
});
