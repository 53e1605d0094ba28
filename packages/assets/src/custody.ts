import { institutions } from "@fuyou/hierarchy";
import {
  clashes,
  defineTable,
  finding,
  overlaps,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { assets } from "./asset.js";
import { assetsCodes } from "./errors.js";

/**
 * That an institution has an asset in custody (占有使用) on certain days: who has it, as the postings of
 * the custody ledger have left it. A transfer closes one and opens the next; at no date has an asset two
 * custodians.
 */
export interface Custody extends Row {
  /** The asset. */
  readonly asset: string;
  /** The institution that has it. */
  readonly institution: string;
  /** The days on which it has it. */
  readonly period: Period;
}

/** Shape of a {@link Custody}. */
export const custodySchema: z.ZodType<Custody> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "保管编号", en: "identifier" } }),
  asset: z.string().meta({ label: { zh: "资产", en: "asset" } }),
  institution: z.string().meta({ label: { zh: "占有单位", en: "custodian" } }),
  period: periodSchema.meta({ label: { zh: "期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "终止日期", en: "ended on" } }),
});

/**
 * Register of custody (占有登记): who has which asset from when to when. Every move is posted beside it in
 * pairs of entries that nobody changes. Conserved: the custodies in force, so that no asset that somebody
 * had is left with nobody.
 */
export const custodies: Table<Custody, "asset" | "institution"> = defineTable<
  Custody,
  "asset" | "institution"
>({
  name: "custodies",
  title: { zh: "资产占有", en: "custody of assets" },
  schema: custodySchema,
  references: {
    asset: { to: assets, onRetire: "keep" },
    institution: { to: institutions, onRetire: "restrict" },
  },
  conserved: [
    {
      category: "custodies",
      title: { zh: "资产占有", en: "assets in custody" },
      unit: "item",
      measure: () => 1,
    },
  ],
  *check(rows, county) {
    const pairs = clashes(
      rows.filter((row) => row.retiredOn === undefined),
      (row) => county.by(custodies, "asset", row.asset),
      (a, b) =>
        a.retiredOn === undefined && b.retiredOn === undefined && overlaps(a.period, b.period),
    );
    for (const [first, second] of pairs) {
      yield finding(
        assetsCodes.message("ASSETS_TWO_CUSTODIANS", {
          asset: second.asset,
          first: first.institution,
          second: second.institution,
        }),
        { kind: "data", severity: "error", subject: `custodies/${second.id}`, date: county.date },
      );
    }
  },
});
