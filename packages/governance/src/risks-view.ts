import { institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type CountyView,
  defineView,
  type Finding,
  finding,
  inForce,
  type PlainDate,
  type View,
} from "@fuyou/kernel";
import { z } from "zod";
import { governanceCodes } from "./errors.js";
import { integrityRisks, riskAreaPoint } from "./integrity-risk.js";

/**
 * What the register of risks warns of on a day (廉政风险预警): risks without a measure, reviews overdue.
 *
 * @param county - the county
 * @param composition - the areas
 * @param date - the day
 */
export function riskWarnings(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
): Finding[] {
  const found: Finding[] = [];
  for (const row of county.rows(integrityRisks)) {
    if (!inForce(row, date)) continue;
    const area = composition.get(riskAreaPoint, row.area)?.title ?? row.area;
    const values = { id: row.id, area, what: row.what };
    const about = {
      kind: "data" as const,
      severity: "warning" as const,
      subject: `integrity-risks/${row.id}`,
      date,
    };
    if (row.measure === undefined) {
      const message = governanceCodes.message("GOVERNANCE_RISK_WITHOUT_MEASURE", values);
      found.push(finding(message, about));
    }
    if (row.reviewBy !== undefined && row.reviewBy < date) {
      const told = { ...values, by: row.reviewBy };
      const message = governanceCodes.message("GOVERNANCE_RISK_REVIEW_OVERDUE", told);
      found.push(finding(message, about));
    }
  }
  return found;
}

/** Where integrity is at risk, and what is done against it (廉政风险). */
export const risksView: View<Record<never, never>> = defineView({
  id: "governance.risks",
  title: { zh: "廉政风险", en: "integrity risks" },
  question: {
    zh: "登记了哪些廉政风险，有没有防控措施，何时复核？",
    en: "Which risks to integrity are on record, is anything done against them, and when are they reviewed?",
  },
  options: z.strictObject({}) as z.ZodType<Record<never, never>>,
  answer({ county, composition, date }) {
    const rows = [...county.rows(integrityRisks)].filter((row) => inForce(row, date));
    return {
      tables: [
        {
          title: { zh: "廉政风险", en: "Integrity risks" },
          columns: [
            { key: "area", label: { zh: "领域", en: "area" }, kind: "text" },
            { key: "unit", label: { zh: "机构", en: "institution" }, kind: "text" },
            { key: "what", label: { zh: "风险点", en: "where it lies" }, kind: "text" },
            { key: "measure", label: { zh: "防控措施", en: "measure" }, kind: "text" },
            { key: "reviewBy", label: { zh: "复核期限", en: "review by" }, kind: "date" },
          ],
          rows: rows.map((row) => ({
            area: composition.get(riskAreaPoint, row.area)?.title ?? row.area,
            unit:
              row.institution === undefined
                ? null
                : (county.get(institutions, row.institution)?.name ?? row.institution),
            what: row.what,
            measure: row.measure ?? null,
            reviewBy: row.reviewBy ?? null,
          })),
        },
      ],
      findings: riskWarnings(county, composition, date),
    };
  },
});
