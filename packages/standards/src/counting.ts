import { type County, inForce, type PlainDate, type Row } from "@fuyou/kernel";
import type { CompiledRequirement } from "./compiled-requirement.js";
import { Counters } from "./counters.js";
import { isTouched, pathsOfCounted, talliesOf, touched, type Way, waysOf } from "./dependency.js";
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

/** A record as it was and as it is; null where it was, or is, not there or not in force. */
interface Change {
  before: Row | null;
  after: Row | null;
}

/** The counters of one tally, kept up as records are edited. */
export class Counting {
  readonly #ways: readonly Way[];
  readonly #was: Reply;
  readonly #is: Reply;
  readonly #counters: Counters;
  readonly #date: PlainDate;
  readonly #keys = new Set<string>();

  /**
   * @param tally - how the records are added up
   * @param paths - the paths by which they are read
   * @param tallies - the county to begin with
   */
  constructor(
    readonly tally: CompiledTally,
    paths: Iterable<string>,
    tallies: KeptTallies,
  ) {
    this.#ways = waysOf(tally.table, paths);
    this.#was = new Reply(tally);
    this.#is = new Reply(tally);
    this.#counters = tallies.of(tally);
    this.#date = tallies.date;
  }

  /** The keys of the subjects whose counters were changed by the last edits. */
  get keys(): ReadonlySet<string> {
    return this.#keys;
  }

  /**
   * Takes touched records out of the counters as they were, and puts them in as they are. A record that
   * counts as before, for the same subjects, is left alone.
   *
   * @param edited - what was edited
   */
  recount(edited: Edited): void {
    this.#keys.clear();
    if (!isTouched(this.tally.table, this.#ways, edited)) return;
    const standing = (row: Row | null) => (row !== null && inForce(row, this.#date) ? row : null);
    touched(this.tally.table, this.#ways, edited, (before, after) => {
      const change = { before: standing(before), after: standing(after) };
      if (change.before !== null) this.#was.of(change.before, edited.before);
      if (change.after !== null) this.#is.of(change.after, edited.after);
      if (this.#countsAsBefore(change, edited)) return;
      this.#put(change.before, edited.before, edited.after, this.#was, -1);
      this.#put(change.after, edited.after, edited.after, this.#is, 1);
    });
  }

  #countsAsBefore({ before, after }: Change, edited: Edited): boolean {
    const { keyOf } = this.tally;
    if (keyOf === null) return false;
    if (before === null || after === null) return before === after;
    if (!this.#was.equals(this.#is)) return false;
    return keyOf(before, edited.before) === keyOf(after, edited.after);
  }

  #put(row: Row | null, county: County, places: County, reply: Reply, sign: 1 | -1): void {
    if (row === null) return;
    const { keyOf, keysOf } = this.tally;
    if (keyOf === null) {
      for (const key of keysOf(row, county)) this.#add(key, places, reply, sign);
      return;
    }
    const key = keyOf(row, county);
    if (key !== undefined) this.#add(key, places, reply, sign);
  }

  #add(key: string, places: County, reply: Reply, sign: 1 | -1): void {
    const at = this.#counters.room(key, places);
    if (at > 0) reply.add(this.#counters.cells, at, sign);
    this.#keys.add(key);
  }
}

/**
 * The countings of some requirements by the key of their tally, each once.
 *
 * @param requirements - the requirements
 * @param tallies - the county to begin with
 */
export function countingsOf(
  requirements: readonly CompiledRequirement[],
  tallies: KeptTallies,
): ReadonlyMap<string, Counting> {
  const countings = new Map<string, Counting>();
  for (const compiled of requirements) {
    const { groupBy } = compiled.requirement;
    for (const { tally, measure } of talliesOf(compiled)) {
      if (countings.has(tally.key)) continue;
      const paths = pathsOfCounted(measure, groupBy);
      countings.set(tally.key, new Counting(tally, paths, tallies));
    }
  }
  return countings;
}
