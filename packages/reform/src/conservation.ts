import {
  type AppliedChange,
  balancesOf,
  type Composition,
  Counting,
  type County,
  type PlainDate,
} from "@fuyou/kernel";
import type { ConservationLine } from "./transition.js";

/**
 * The balance sheet of a transition (守恒证明). Opening and closing are counted from the tables, each
 * apart from the other; entered and exits are summed from the edits of acts that cite an authority.
 * Whatever else changed stays in the residual and is listed by name, so that the proof can fail. An
 * act balances within itself or has an authority: two that cancel each other out are both named.
 *
 * @param composition - the deployment's conserved measures
 * @param before - the county before, counted on `from`
 * @param after - the county after, counted on `to`
 * @param changes - what was done between
 * @param from - first day of the transition
 * @param to - last day of the transition
 */
export function conservationOf(
  composition: Composition,
  before: County,
  after: County,
  changes: readonly AppliedChange[],
  from: PlainDate,
  to: PlainDate,
): ConservationLine[] {
  const acts = changes.map(({ change, edits }) => ({ authority: change.authority, edits }));
  return balancesOf(countingFor(composition), { before, after, acts, from, to }).map((balance) => ({
    ...balance,
    unaccounted: balance.unaccounted.map(({ table, id }) => `${table.name}/${id}`),
  }));
}

const countings = new WeakMap<Composition, Counting>();

/** The counting of a composition: phases follow each other on counties that share most of their records. */
function countingFor(composition: Composition): Counting {
  const held = countings.get(composition) ?? new Counting(composition);
  countings.set(composition, held);
  return held;
}
