import { institutions } from "@fuyou/hierarchy";
import {
  type CodeEntry,
  codeOf,
  defineCodeList,
  defineTable,
  type ExtensionPoint,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";

/** The areas in which integrity is at risk (廉政风险领域): an open list. */
export const riskAreaPoint: ExtensionPoint<CodeEntry> = defineCodeList("governance.risk-area", {
  zh: "廉政风险领域",
  en: "areas of integrity risk",
});

/** A risk to integrity at an institution (廉政风险): of a way of working, not of a person. */
export interface IntegrityRisk extends Row {
  /** The institution; the county's bureau as a whole where absent. */
  readonly institution?: string | undefined;
  /** The area, a code of `governance.risk-area`. */
  readonly area: string;
  /** Where the risk lies, in a sentence that names nobody. */
  readonly what: string;
  /** What is done against it (防控措施); absent where nothing is. */
  readonly measure?: string | undefined;
  /** The day by which it is looked at again (复核期限). */
  readonly reviewBy?: PlainDate | undefined;
  /** The days on which it is on the register. */
  readonly period: Period;
}

/** Shape of an {@link IntegrityRisk}. */
export const integrityRiskSchema: z.ZodType<IntegrityRisk> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "风险编号", en: "identifier" } }),
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "机构", en: "institution" } }),
  area: codeOf(riskAreaPoint, { zh: "风险领域", en: "area" }),
  what: z
    .string()
    .min(1)
    .meta({ label: { zh: "风险点", en: "where it lies" } }),
  measure: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "防控措施", en: "measure" } }),
  reviewBy: plainDateSchema.optional().meta({ label: { zh: "复核期限", en: "review by" } }),
  period: periodSchema.meta({ label: { zh: "登记期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "销号日期", en: "closed on" } }),
});

/** Register of risks to integrity (廉政风险). */
export const integrityRisks: Table<IntegrityRisk, "institution"> = defineTable<
  IntegrityRisk,
  "institution"
>({
  name: "integrity-risks",
  title: { zh: "廉政风险", en: "integrity risks" },
  schema: integrityRiskSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
});
