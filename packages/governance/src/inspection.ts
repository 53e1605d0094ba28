import { institutions } from "@fuyou/hierarchy";
import {
  codeOf,
  defineTable,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { issuerPoint } from "@fuyou/reform";
import { z } from "zod";
import { governanceCodes } from "./errors.js";
import { inspectionRulePoint, problemKindPoint } from "./inspection-rule.js";
import { prohibitionPoint } from "./prohibition.js";

/**
 * An inspection that was made (监督检查): of an institution, by an office, on a day. It is about what institutions
 * do; nothing about anybody's births, pregnancies or family has a place here.
 */
export interface Inspection extends Row {
  /** The arrangement it follows, a code of `governance.inspection-rule`. */
  readonly rule: string;
  /** Who inspected, a code of `reform.issuer`. */
  readonly by: string;
  /** The institution inspected. */
  readonly institution: string;
  /** The day. */
  readonly on: PlainDate;
}

/** Shape of an {@link Inspection}. */
export const inspectionSchema: z.ZodType<Inspection> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "检查编号", en: "identifier" } }),
  rule: codeOf(inspectionRulePoint, { zh: "检查安排", en: "arrangement" }),
  by: codeOf(issuerPoint, { zh: "检查单位类别", en: "inspected by" }),
  institution: z.string().meta({ label: { zh: "受检机构", en: "institution" } }),
  on: plainDateSchema.meta({ label: { zh: "检查日期", en: "inspected on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of inspections (监督检查). */
export const inspections: Table<Inspection, "institution"> = defineTable<Inspection, "institution">(
  {
    name: "inspections",
    title: { zh: "监督检查", en: "inspections" },
    schema: inspectionSchema,
    references: { institution: { to: institutions, onRetire: "keep" } },
  },
);

/** A problem that an inspection found at an institution (检查发现的问题), and whether it was put right. */
export interface InspectionProblem extends Row {
  /** The inspection that found it. */
  readonly inspection: string;
  /** Its sort, a code of `governance.problem-kind`. */
  readonly kind: string;
  /** The prohibition breached, where one was, a code of `governance.prohibition`. */
  readonly prohibition?: string | undefined;
  /** What is wrong, in a sentence that names nobody. Never shown in reports. */
  readonly what: string;
  /** The day by which it has to be put right (整改期限); absent where none was set. */
  readonly correctBy?: PlainDate | undefined;
  /** The day on which it was put right (整改日期). */
  readonly correctedOn?: PlainDate | undefined;
  /** To whom it was handed over (移送), a code of `reform.issuer`. */
  readonly referredTo?: string | undefined;
}

/** Shape of an {@link InspectionProblem}. */
export const inspectionProblemSchema: z.ZodType<InspectionProblem> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "问题编号", en: "identifier" } }),
  inspection: z.string().meta({ label: { zh: "检查", en: "inspection" } }),
  kind: codeOf(problemKindPoint, { zh: "问题类别", en: "kind" }),
  prohibition: codeOf(prohibitionPoint, {
    zh: "所违反的禁止事项",
    en: "prohibition breached",
  }).optional(),
  what: z
    .string()
    .min(1)
    .meta({ label: { zh: "问题", en: "what is wrong" } }),
  correctBy: plainDateSchema.optional().meta({ label: { zh: "整改期限", en: "put right by" } }),
  correctedOn: plainDateSchema.optional().meta({ label: { zh: "整改日期", en: "put right on" } }),
  referredTo: codeOf(issuerPoint, { zh: "移送单位类别", en: "handed over to" }).optional(),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of the problems that inspections found (检查发现的问题). */
export const inspectionProblems: Table<InspectionProblem, "inspection"> = defineTable<
  InspectionProblem,
  "inspection"
>({
  name: "inspection-problems",
  title: { zh: "检查发现的问题", en: "problems found by inspections" },
  schema: inspectionProblemSchema,
  references: { inspection: { to: inspections, onRetire: "keep" } },
  personal: ["what"],
  *check(rows, county) {
    for (const row of rows) {
      const inspected = county.get(inspections, row.inspection)?.on;
      const on = row.correctedOn;
      if (inspected === undefined || on === undefined || on >= inspected) continue;
      const values = { id: row.id, on, inspected };
      yield finding(governanceCodes.message("GOVERNANCE_CORRECTED_BEFORE", values), {
        kind: "data",
        severity: "error",
        subject: `inspection-problems/${row.id}`,
        date: county.date,
      });
    }
  },
});
