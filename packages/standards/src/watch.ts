import { type County, type Finding, inForce, type Row } from "@fuyou/kernel";
import { type CompiledRequirement, keysIn, type Subject } from "./compiled-requirement.js";
import { pathsOfSubject, talliesOf, touched, type Way, waysOf } from "./dependency.js";
import { judge } from "./judgement.js";
import type { Value } from "./predicate.js";
import { countySubject, groupSubject, recordSubject, subjectName, subjectsOf } from "./subject.js";
import type { CompiledTally, Tallies } from "./tally.js";
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
  readonly #tallies: readonly CompiledTally[];
  readonly #ways: readonly Way[];
  readonly #groups = new Map<string, Group>();

  /**
   * @param compiled - the requirement
   * @param writer - what its findings are written with
   * @param tallies - the county to begin with
   */
  constructor(
    readonly compiled: CompiledRequirement,
    readonly writer: VerdictWriter,
    tallies: Tallies,
  ) {
    const { table, group } = compiled;
    this.#tallies = [...talliesOf(compiled)].map(({ tally }) => tally);
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
   * @param keys - by tally, the keys of the subjects whose counters were touched
   * @param edited - what was edited
   * @param tallies - the county as it is now
   * @param gone - told the name of each that is no longer in scope
   */
  touched(
    keys: ReadonlyMap<string, ReadonlySet<string>>,
    edited: Edited,
    tallies: Tallies,
    gone: (subject: string) => void,
  ): Iterable<Subject> {
    const { compiled } = this;
    const { table, group } = compiled;
    const { before, after } = edited;
    const subjects = new Set<string>();
    if (table !== null) {
      touched(table, this.#ways, edited, (was, is) => {
        if (group !== null) this.#regroup(was, is, edited, tallies, subjects);
        else subjects.add((is ?? was)?.id ?? "");
      });
    }
    let all = false;
    for (const tally of this.#tallies) {
      for (const key of keys.get(tally.key) ?? nothing) subjects.add(key);
      if (!edited.rows.has(tally.table.name)) continue;
      all ||= (before.size(tally.table) === 0) !== (after.size(tally.table) === 0);
    }
    const found: Subject[] = [];
    for (const key of subjects) {
      const subject = this.#subject(key, tallies);
      if (subject !== undefined) found.push(subject);
      else gone(subjectName(compiled, key));
    }
    return all ? subjectsOf(compiled, tallies) : found;
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

const nothing: ReadonlySet<string> = new Set();
