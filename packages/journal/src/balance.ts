import { type Balance, balancesOf, type Counting, type RecordName } from "@fuyou/kernel";
import { actsWithEdits, type Entry } from "./entry.js";
import type { CountyState } from "./state.js";

/** A category that an entry does not balance in (不平). */
export interface Imbalance extends Omit<Balance, "unaccounted"> {
  /** The records concerned, `table/id`; of registers that hold persons the register alone. */
  records: readonly string[];
}

/**
 * The conservation proof of one entry (逐条守恒): the categories in which it does not balance, or in which an
 * act without authority does not, even where another cancels it out.
 *
 * @param counting - counts the registers
 * @param before - the county before
 * @param after - the county after
 * @param entry - the entry between
 */
export function imbalances(
  counting: Counting,
  { county: before }: CountyState,
  { county: after }: CountyState,
  entry: Pick<Entry, "acts" | "edits">,
): Imbalance[] {
  const days = { from: before.date, to: after.date };
  return balancesOf(counting, { before, after, acts: actsWithEdits(entry), ...days })
    .filter(({ residual, unaccounted }) => residual !== 0 || unaccounted.length > 0)
    .map(({ unaccounted, ...balance }) => ({
      ...balance,
      records: [...new Set(unaccounted.map(nameOf))],
    }));
}

function nameOf({ table, id }: RecordName): string {
  return table.personal.length > 0 ? table.name : `${table.name}/${id}`;
}
