import { type AnyTable, type County, type Finding, inForce, type Row } from "@fuyou/kernel";
import { type CompiledRequirement, keysIn, type Subject } from "./compiled-requirement.js";
import type { Counting } from "./counting.js";
import { isTouched, pathsOfSubject, touched, type Way, waysOf } from "./dependency.js";
import { judge } from "./judgement.js";
import type { Value } from "./predicate.js";
import { countySubject, groupSubject, recordSubject, subjectName, subjectsOf } from "./subject.js";
import type { Tallies } from "./tally.js";
import type { VerdictWriter } from "./verdict-finding.js";

/** What was edited, and the county before and after. */
export interface Edited {
  /** The records edited, by table and identifier, as they were and as they are. */
  rows: ReadonlyMap<string, ReadonlyMap<string, { before: Row | null; after: Row | null }>>;
  /** The county before. */
  before: County;
  /** The county after. */
  after: County;
}

/** A group, and how many records make it. */
interface Group {
  value: Value;
  size: number;
}

/** One requirement under watch: which of its subjects have to be judged again after edits. */
export class Watch {
  readonly #ways: readonly Way[];
  readonly #groups = new Map<string, Group>();

  /**
   * @param compiled - the requirement
   * @param writer - what its findings are written with
   * @param countings - what it counts
   * @param tallies - the county to begin with
   */
  constructor(
    readonly compiled: CompiledRequirement,
    readonly writer: VerdictWriter,
    readonly countings: readonly Counting[],
    tallies: Tallies,
  ) {
    const { table, group } = compiled;
    this.#ways = table === null ? [] : waysOf(table, pathsOfSubject(compiled));
    if (table === null || group === null) return;
    for (const row of tallies.county.rows<Row>(table)) this.#join(row, tallies.county, 1, tallies);
  }

  /** What is found of all its subjects. */
  findings(tallies: Tallies): Finding[] {
    const { compiled, writer } = this;
    const found: Finding[] = [];
    for (const subject of subjectsOf(compiled, tallies)) {
      found.push(writer.finding(subject, judge(compiled, subject, tallies), tallies));
    }
    return found.length > 0 ? found : [writer.notApplicable(tallies.date)];
  }

  /**
   * The subjects that edits touch, as they are now; all where a register came to have its first record
   * or lost its last.
   *
   * @param edited - what was edited
   * @param tallies - the county as it is now
   * @param gone - told the name of each that is no longer in scope
   */
  touched(edited: Edited, tallies: Tallies, gone: (subject: string) => void): Iterable<Subject> {
    const { compiled, countings } = this;
    const { table } = compiled;
    const read = table !== null && isTouched(table, this.#ways, edited);
    const filled = this.#isFilled(edited);
    if (!read && !filled && countings.every(({ keys }) => keys.size === 0)) return [];
    const keys = read ? this.#ownKeys(table, edited, tallies) : new Set<string>();
    for (const counting of countings) for (const key of counting.keys) keys.add(key);
    const found: Subject[] = [];
    for (const key of keys) {
      const subject = this.#subject(key, tallies);
      if (subject !== undefined) found.push(subject);
      else gone(subjectName(compiled, key));
    }
    return filled ? subjectsOf(compiled, tallies) : found;
  }

  /** Whether a register that is counted came to have its first record, or lost its last. */
  #isFilled({ rows, before, after }: Edited): boolean {
    return this.countings.some(
      ({ tally: { table } }) =>
        rows.has(table.name) && (before.size(table) === 0) !== (after.size(table) === 0),
    );
  }

  /** The keys of the records that are edited themselves or read what is; of groups, before and after. */
  #ownKeys(table: AnyTable, edited: Edited, tallies: Tallies): Set<string> {
    const keys = new Set<string>();
    touched(table, this.#ways, edited, (was, is) => {
      if (this.compiled.group !== null) this.#regroup(was, is, edited, tallies, keys);
      else keys.add((is ?? was)?.id ?? "");
    });
    return keys;
  }

  /** The subject of a key; undefined where it is not in scope. */
  #subject(key: string, { county, date }: Tallies): Subject | undefined {
    const { table, group, test } = this.compiled;
    if (table === null) return countySubject(county);
    if (group !== null) {
      const held = this.#groups.get(key);
      return held === undefined ? undefined : groupSubject(this.compiled, key, held.value);
    }
    const row = county.get<Row>(table, key);
    if (row === undefined || !inForce(row, date) || !test(row, county)) return undefined;
    return recordSubject(table, row);
  }

  /** Moves a record from the groups it made to those it makes, and notes the keys of both. */
  #regroup(
    was: Row | null,
    is: Row | null,
    { before, after }: Edited,
    tallies: Tallies,
    keys: Set<string>,
  ): void {
    const left = was === null ? [] : this.#join(was, before, -1, tallies);
    const joined = is === null ? [] : this.#join(is, after, 1, tallies);
    for (const key of left) keys.add(key);
    for (const key of joined) keys.add(key);
  }

  /** Adds a record to, or takes it out of, the groups it makes. */
  #join(row: Row, county: County | Tallies["county"], sign: 1 | -1, { date }: Tallies) {
    const { group, test } = this.compiled;
    if (group === null || !inForce(row, date) || !test(row, county)) return [];
    const value = group.read(row, county);
    const keys = keysIn(value);
    for (const key of keys) {
      const held = this.#groups.get(key) ?? {
        value: Array.isArray(value) ? key : (value as Value),
        size: 0,
      };
      held.size += sign;
      if (held.size === 0) this.#groups.delete(key);
      else this.#groups.set(key, held);
    }
    return keys;
  }
}
