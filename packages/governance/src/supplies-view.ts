import { holdingsInTrust } from "@fuyou/assets";
import { institutions } from "@fuyou/hierarchy";
import {
  type County,
  defineView,
  type Finding,
  finding,
  inForce,
  type PlainDate,
  type View,
} from "@fuyou/kernel";
import { z } from "zod";
import { governanceCodes } from "./errors.js";

/**
 * The goods kept for others that nobody has counted (代管物资未清点): without a count nobody can tell whether free
 * supplies went where they should. To whom they were given is recorded nowhere.
 *
 * @param county - the county
 * @param date - the day
 */
export function uncountedSupplies(county: County, date: PlainDate): Finding[] {
  return [...county.rows(holdingsInTrust)]
    .filter((row) => inForce(row, date) && row.quantity === undefined)
    .map((row) => {
      const keeper = county.get(institutions, row.institution)?.name ?? row.institution;
      const values = { keeper, name: row.name, id: row.id };
      const message = governanceCodes.message("GOVERNANCE_SUPPLIES_UNCOUNTED", values);
      const subject = `holdings-in-trust/${row.id}`;
      return finding(message, { kind: "data", severity: "warning", subject, date });
    });
}

/** What each keeper has of free and donated goods, before and after what is rehearsed (代管物资库存). */
export const suppliesView: View<Record<never, never>> = defineView({
  id: "governance.supplies",
  title: { zh: "免费药具等代管物资库存", en: "stock of free and donated goods" },
  question: {
    zh: "各单位代管的免费药具等物资有多少，清点了没有？",
    en: "How much of the free and donated goods does each keeper have, and were they counted?",
  },
  options: z.strictObject({}) as z.ZodType<Record<never, never>>,
  answer({ county, before, date }) {
    const rows = [...county.rows(holdingsInTrust)].filter((row) => inForce(row, date));
    return {
      tables: [
        {
          title: { zh: "代管物资库存", en: "Stock of free and donated goods" },
          columns: [
            { key: "keeper", label: { zh: "保管单位", en: "kept by" }, kind: "text" },
            { key: "name", label: { zh: "名称", en: "goods" }, kind: "text" },
            { key: "before", label: { zh: "此前数量", en: "before" }, kind: "number" },
            { key: "quantity", label: { zh: "数量", en: "quantity" }, kind: "number" },
          ],
          rows: rows.map((row) => ({
            keeper: county.get(institutions, row.institution)?.name ?? row.institution,
            name: row.name,
            before: before?.get(holdingsInTrust, row.id)?.quantity ?? null,
            quantity: row.quantity ?? null,
          })),
          notes: [
            {
              zh: "库存只凭有权文件进出，差额由守恒证明核对；不登记发给了谁。",
              en: "Stock moves by authority only and the conservation proof compares it; to whom goods were given is not recorded.",
            },
          ],
        },
      ],
      findings: uncountedSupplies(county, date),
    };
  },
});
