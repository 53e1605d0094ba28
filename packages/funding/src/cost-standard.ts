import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type CountyView,
  codeOf,
  defineTable,
  fenSchema,
  inForce,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { fundingClassPoint } from "./extension-points.js";

/** A cost standard (经费标准): what one quota or one person costs in a year, as the finance department has set it. */
export interface CostStandard extends Row {
  /** The class of expenditure, a code of `funding.class`. */
  readonly class: string;
  /** Whether it is for each authorised quota 编制 or each person in service 在职人员. */
  readonly per: "quota" | "person";
  /** The kind of institution it is limited to, a code of `hierarchy.institution-kind`; all where absent. */
  readonly institutionKind?: string | undefined;
  /** How much in a year, in fen. */
  readonly amount: number;
  /** Number of the document that set it (文号). */
  readonly document: string;
  /** The days on which it holds. */
  readonly period: Period;
}

/** Shape of a {@link CostStandard}. */
export const costStandardSchema: z.ZodType<CostStandard> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "标准编号", en: "identifier" } }),
  class: codeOf(fundingClassPoint, { zh: "经费类别", en: "class" }),
  per: z.enum(["quota", "person"]).meta({
    label: { zh: "计算单位", en: "per" },
    titles: {
      quota: { zh: "每名编制", en: "quota" },
      person: { zh: "每名在职人员", en: "person in service" },
    },
  }),
  institutionKind: codeOf(institutionKindPoint, {
    zh: "适用机构类型",
    en: "kind of institution",
  }).optional(),
  amount: (fenSchema as z.ZodInt).meta({
    label: { zh: "年度标准", en: "amount of a year" },
    unit: "fen",
  }),
  document: z
    .string()
    .min(1)
    .meta({ label: { zh: "文号", en: "document" } }),
  period: periodSchema.meta({ label: { zh: "期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of cost standards (经费标准), dated, each by the document that set it. */
export const costStandards: Table<CostStandard> = defineTable<CostStandard>({
  name: "cost-standards",
  title: { zh: "经费标准", en: "cost standards" },
  schema: costStandardSchema,
});

/**
 * The standard for a class of expenditure of a kind of institution on a day (适用标准): one for that kind goes
 * before one for all; of several the one that began last. Undefined where none is on the register.
 *
 * @param county - the county
 * @param of - the class of expenditure
 * @param kind - the kind of institution
 * @param date - the day
 */
export function standardFor(
  county: CountyView,
  of: string,
  kind: string,
  date: PlainDate,
): CostStandard | undefined {
  return [...county.rows(costStandards)]
    .filter(
      (row) =>
        row.class === of &&
        (row.institutionKind === undefined || row.institutionKind === kind) &&
        inForce(row, date),
    )
    .sort(
      (a, b) =>
        Number(b.institutionKind !== undefined) - Number(a.institutionKind !== undefined) ||
        (a.period.from < b.period.from ? 1 : a.period.from > b.period.from ? -1 : 0),
    )[0];
}
