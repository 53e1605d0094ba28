import { type County, inForce, type Row } from "@fuyou/kernel";
import type { CompiledRequirement } from "./compiled-requirement.js";
import { Counters } from "./counters.js";
import { pathsOfCounted, talliesOf, touched, type Way, waysOf } from "./dependency.js";
import type { Datum } from "./path.js";
import { type CompiledTally, openData, Reply, Tallies } from "./tally.js";
import type { Edited } from "./watch.js";

/** Counters that are kept from one state of the county to the next. */
export class KeptTallies extends Tallies {
  readonly #counters = new Map<string, Counters>();

  override of(tally: CompiledTally): Counters {
    let counters = this.#counters.get(tally.key);
    if (counters === undefined) {
      counters = Counters.taken(tally, this.columns);
      this.#counters.set(tally.key, counters);
    }
    return counters;
  }

  override openAt(tally: CompiledTally, key: string): readonly Datum[] {
    return openData(tally, key, this);
  }
}

/** One tally with the ways along which its records read others. */
export interface Counting {
  /** How the records are added up. */
  tally: CompiledTally;
  /** The ways. */
  ways: readonly Way[];
  /** What a record answered before. */
  was: Reply;
  /** What it answers now. */
  is: Reply;
}

/** The tallies of some requirements, each once. */
export function countingsOf(requirements: readonly CompiledRequirement[]): readonly Counting[] {
  const countings = new Map<string, Counting>();
  for (const compiled of requirements) {
    const { groupBy } = compiled.requirement;
    for (const { tally, measure } of talliesOf(compiled)) {
      if (countings.has(tally.key)) continue;
      const ways = waysOf(tally.table, pathsOfCounted(measure, groupBy));
      countings.set(tally.key, { tally, ways, was: new Reply(tally), is: new Reply(tally) });
    }
  }
  return [...countings.values()];
}

/** A record as it was and as it is; null where it was, or is, not there or not in force. */
interface Change {
  before: Row | null;
  after: Row | null;
}

/**
 * Takes touched records out of the counters as they were, and puts them in as they are. A record that
 * counts as before, for the same subjects, is left alone.
 *
 * @param counting - the tally
 * @param edited - what was edited
 * @param tallies - the counters
 * @param note - told the key of every subject whose counters change
 */
export function recount(
  counting: Counting,
  edited: Edited,
  tallies: Tallies,
  note: (key: string) => void,
): void {
  const { tally, ways, was, is } = counting;
  const { date } = tallies;
  touched(tally.table, ways, edited, (before, after) => {
    const change: Change = {
      before: before !== null && inForce(before, date) ? before : null,
      after: after !== null && inForce(after, date) ? after : null,
    };
    if (change.before !== null) was.of(change.before, edited.before);
    if (change.after !== null) is.of(change.after, edited.after);
    if (tally.keyOf !== null && countsAsBefore(counting, change, edited)) return;
    const counters = tallies.of(tally);
    const put = (row: Row | null, county: County, reply: Reply, sign: 1 | -1) => {
      if (row === null) return;
      for (const key of keysOf(tally, row, county)) {
        const at = counters.room(key, edited.after);
        if (at > 0) reply.add(counters.cells, at, sign);
        note(key);
      }
    };
    put(change.before, edited.before, was, -1);
    put(change.after, edited.after, is, 1);
  });
}

function countsAsBefore({ tally, was, is }: Counting, change: Change, edited: Edited): boolean {
  const { before, after } = change;
  if (before === null || after === null) return before === after;
  if (!was.equals(is)) return false;
  return tally.keyOf?.(before, edited.before) === tally.keyOf?.(after, edited.after);
}

function keysOf(tally: CompiledTally, row: Row, county: County): readonly string[] {
  if (tally.keyOf === null) return tally.keysOf(row, county);
  const key = tally.keyOf(row, county);
  return key === undefined ? [] : [key];
}
