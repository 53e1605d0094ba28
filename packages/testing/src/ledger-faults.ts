import type { CountyData, PlainDate } from "@fuyou/kernel";
import { type PlainRow, rowsIn, stands } from "./tally.js";

/**
 * What is wrong with the custody ledger after a transition (占有账的毛病), by plain loops: a posting whose
 * halves do not agree with each other or with the asset, an asset that changed hands and was not posted, or one
 * posted to somebody who does not have it.
 *
 * @param before - the county before, as plain data
 * @param after - the county after
 * @param to - last day of the transition
 */
export function* ledgerFaults(
  before: CountyData,
  after: CountyData,
  to: PlainDate,
): Iterable<string> {
  const costs = new Map(rowsIn(after, "assets").map((row) => [row.id, row.originalCost]));
  const known = new Set(rowsIn(before, "custody-postings").map((row) => row.id));
  const halves = new Map<unknown, PlainRow[]>();
  for (const row of rowsIn(after, "custody-entries")) {
    halves.set(row.posting, [...(halves.get(row.posting) ?? []), row]);
  }
  const last = new Map<unknown, { on: string; holder: unknown }>();
  for (const posting of rowsIn(after, "custody-postings")) {
    const entries = halves.get(posting.id) ?? [];
    if (entries.length === 0) yield `custody-postings/${posting.id}: without entries`;
    for (const asset of new Set(entries.map((row) => row.asset))) {
      const own = entries.filter((row) => row.asset === asset);
      const sides = own.map((row) => row.side).sort();
      const wanted = { entry: "in", exit: "out" }[String(posting.kind)] ?? "in,out";
      if (sides.join() !== wanted) yield `custody-postings/${posting.id}: ${asset} is uneven`;
      if (own.some((row) => row.cost !== costs.get(String(asset)))) {
        yield `custody-postings/${posting.id}: ${asset} at another cost`;
      }
      const on = String(posting.on);
      if (known.has(posting.id) || on < (last.get(asset)?.on ?? "")) continue;
      last.set(asset, { on, holder: own.find((row) => row.side === "in")?.institution });
    }
  }
  const then = holders(before, to);
  for (const [asset, holder] of holders(after, to)) {
    const posted = last.get(asset);
    const expected = posted === undefined ? then.get(asset) : posted.holder;
    if (expected !== holder) yield `${asset}: with ${holder}, by the ledger with ${expected}`;
  }
}

/** Who has which asset on a day. */
function holders(data: CountyData, day: PlainDate): Map<unknown, unknown> {
  const found = new Map<unknown, unknown>();
  for (const row of rowsIn(data, "custodies")) {
    if (stands(row, day)) found.set(row.asset, row.institution);
  }
  return found;
}
