import { type CountyView, type Finding, finding, type Row, type Table } from "@fuyou/kernel";
import { assetsCodes } from "./errors.js";

/** What is read of an entry of the custody ledger. */
interface Entry extends Row {
  readonly posting: string;
  readonly cost: number;
}

/** The ledger by its name: it refers to assets, so that the register of assets cannot import it. */
function ledgerOf(county: CountyView): Table<Entry, "asset"> | undefined {
  return county.tables.find(({ name }) => name === "custody-entries");
}

/**
 * Postings of assets at another cost than the assets have (原值不符), so that both halves of a posting altered
 * alike are told even where somebody made the hash anew. A warning and no error: a cost may be adjusted by
 * authority after the posting, and without one the balance sheet stops the plan.
 *
 * @param assets - the assets to judge
 * @param county - the county
 */
export function* costFaults(
  assets: readonly { readonly id: string; readonly originalCost: number }[],
  county: CountyView,
): Iterable<Finding> {
  const ledger = ledgerOf(county);
  if (ledger === undefined || county.size(ledger) === 0) return;
  for (const { id: asset, originalCost } of assets) {
    const costs = new Map<string, number>();
    const uneven = new Set<string>();
    for (const { posting, cost } of county.by(ledger, "asset", asset)) {
      if ((costs.get(posting) ?? cost) !== cost) uneven.add(posting);
      costs.set(posting, cost);
    }
    for (const [posting, cost] of costs) {
      if (cost === originalCost || uneven.has(posting)) continue;
      const values = { posting, asset, posted: cost, cost: originalCost };
      yield finding(assetsCodes.message("ASSETS_LEDGER_COST", values), {
        kind: "data",
        severity: "warning",
        subject: `custody-postings/${posting}`,
        aspect: asset,
        date: county.date,
      });
    }
  }
}
