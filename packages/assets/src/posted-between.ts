import type { CountyView } from "@fuyou/kernel";
import { type CustodyEntry, custodyEntries, custodyPostings } from "./custody-ledger.js";

/**
 * What the custody ledger posted from one body to another in the course of a plan (转出分录), asset by asset. A
 * transfer that was corrected was never handed over.
 *
 * @param before - the county before the plan
 * @param after - the county after it
 * @param from - who handed over
 * @param to - who received
 */
export function postedBetween(
  before: CountyView,
  after: CountyView,
  from: string,
  to: string,
): CustodyEntry[] {
  const posted: CustodyEntry[] = [];
  for (const posting of after.rows(custodyPostings)) {
    if (posting.kind !== "transfer" || posting.retiredOn !== undefined) continue;
    if (before.has(custodyPostings, posting.id)) continue;
    if (after.by(custodyPostings, "corrects", posting.id).length > 0) continue;
    const entries = after.by(custodyEntries, "posting", posting.id);
    const into = new Set<string>();
    for (const { side, institution, asset } of entries) {
      if (side === "in" && institution === to) into.add(asset);
    }
    for (const entry of entries) {
      const isOut = entry.side === "out" && entry.institution === from;
      if (isOut && into.has(entry.asset)) posted.push(entry);
    }
  }
  return posted;
}
