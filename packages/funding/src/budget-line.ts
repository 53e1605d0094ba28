import { departments, institutions } from "@fuyou/hierarchy";
import {
  clashes,
  codeOf,
  defineTable,
  fenSchema,
  finding,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { fundingCodes } from "./errors.js";
import { fundingClassPoint, fundingModePoint, fundingSourcePoint } from "./extension-points.js";

/** A line of a unit's budget (预算明细): for which class of expenditure, in which year, from where, how much. */
export interface BudgetLine extends Row {
  /** The institution it is for. */
  readonly institution: string;
  /** The department it is for, where it is for one. */
  readonly department?: string | undefined;
  /** The budget year (预算年度), for example 2018. */
  readonly year: number;
  /** The class of expenditure, a code of `funding.class`. */
  readonly class: string;
  /** Where the money comes from, a code of `funding.source`. */
  readonly source: string;
  /** How it is paid, a code of `funding.mode`, where that is on record. */
  readonly mode?: string | undefined;
  /** How much, in fen; absent where nobody has said, which is not zero. */
  readonly amount?: number | undefined;
  /** Number of the document that set it (批复文号), where known. */
  readonly document?: string | undefined;
}

/** Shape of a {@link BudgetLine}. */
export const budgetLineSchema: z.ZodType<BudgetLine> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "明细编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "单位", en: "institution" } }),
  department: z
    .string()
    .optional()
    .meta({ label: { zh: "科室", en: "department" } }),
  year: z
    .int()
    .min(1949)
    .max(2100)
    .meta({ label: { zh: "预算年度", en: "year" } }),
  class: codeOf(fundingClassPoint, { zh: "经费类别", en: "class" }),
  source: codeOf(fundingSourcePoint, { zh: "资金来源", en: "source" }),
  mode: codeOf(fundingModePoint, { zh: "供给方式", en: "mode" }).optional(),
  amount: (fenSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "金额", en: "amount" }, unit: "fen" }),
  document: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "批复文号", en: "document" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

const place = (row: BudgetLine) =>
  [row.department, row.year, row.class, row.source, row.mode].join("/");

/**
 * Register of budget lines (预算明细), by unit and year. A unit that ended goes on being named. Two lines that
 * are the same but for the amount are reported, because they would be counted twice.
 */
export const budgetLines: Table<BudgetLine, "institution" | "department"> = defineTable<
  BudgetLine,
  "institution" | "department"
>({
  name: "budget-lines",
  title: { zh: "预算明细", en: "budget lines" },
  schema: budgetLineSchema,
  references: {
    institution: { to: institutions, onRetire: "keep" },
    department: { to: departments, onRetire: "keep" },
  },
  *check(rows, county) {
    const standing = rows.filter((row) => row.retiredOn === undefined);
    const pairs = clashes(
      standing,
      (row) =>
        county
          .by(budgetLines, "institution", row.institution)
          .filter((each) => each.retiredOn === undefined),
      (a, b) => place(a) === place(b),
    );
    for (const [first, second] of pairs) {
      const values = { first: first.id, second: second.id };
      yield finding(fundingCodes.message("FUNDING_LINE_TWICE", values), {
        kind: "data",
        severity: "warning",
        subject: `budget-lines/${second.id}`,
        date: county.date,
      });
    }
  },
});
