import {
  type AnyTable,
  type Composition,
  type CountyView,
  inForce,
  type PlainDate,
  type Row,
} from "@fuyou/kernel";
import { type Question, questionOf } from "./certainty.js";
import { coverageForm, presenceForm } from "./list-form.js";
import type { Counted, Covered, Measure, Summed } from "./measure.js";
import { byIdentifier, type Datum, findPath, type Path } from "./path.js";
import { testOf } from "./scope.js";
import { countForm, shareForm, sumForm, type TallyForm } from "./tally-form.js";

/** Which records a measure takes in, as a question: what does not tell is left out unless it is `unknown`. */
function membership(table: AnyTable, { where, absent }: Counted): Question {
  if (absent === "unknown") return questionOf(table, where);
  const test = testOf(table, where);
  return { ask: (row, county) => (test(row, county) ? 1 : 0), open: () => null };
}

/** A measure over records with its table, key path and counters found. */
export interface CompiledTally {
  /** The same for measures that are added up alike. */
  key: string;
  /** What the measure says of its records. */
  counted: Counted;
  /** The table whose records are taken. */
  table: AnyTable;
  /** The keys of the subjects a record counts for. */
  keysOf(row: Row, county: CountyView): readonly string[];
  /** The records that lead to a subject; whether they count is for the form to say. */
  recordsOf(key: string, county: CountyView): Iterable<Row>;
  /** How the records are added up. */
  form: TallyForm;
}

/**
 * Finds how the records of a measure are added up; undefined for measures without records.
 *
 * @param measure - the measure
 * @param table - the table whose records it takes
 * @param composition - where code lists have their codes
 */
export function formOf(
  measure: Measure,
  table: AnyTable,
  composition: Composition,
): TallyForm | undefined {
  if ("count" in measure) return countForm(membership(table, measure.count));
  if ("sum" in measure) return sumForm(membership(table, measure.sum), at(table, measure.sum));
  if ("share" in measure) {
    const { share } = measure;
    return shareForm(membership(table, share), questionOf(table, share.part));
  }
  if ("presence" in measure) {
    const { presence } = measure;
    return presenceForm(table, membership(table, presence), presence.things);
  }
  if (!("coverage" in measure)) return undefined;
  const { coverage } = measure;
  const path = at(table, coverage);
  const { codeList, values } = path.field;
  const known = codeList === undefined ? values : composition.keys(codeList);
  const codes = coverage.codes ?? [...(known ?? [])];
  return coverageForm(membership(table, coverage), path, codes);
}

function at(table: AnyTable, { field }: Summed | Covered): Path {
  const path = findPath(table, field);
  if ("reason" in path) throw new RangeError(`${table.name} has no field '${field}'`);
  return path;
}

/** The counters of one county on one day: each kind is taken in one pass, and once for all requirements. */
export class Tallies {
  readonly #counters = new Map<string, Map<string, number[]>>();
  readonly #open = new Map<string, ReadonlyMap<string, readonly Datum[]>>();

  /**
   * @param county - the county
   * @param date - the day on which records have to be in force
   */
  constructor(
    public county: CountyView,
    readonly date: PlainDate,
  ) {}

  /**
   * The counters by subject.
   *
   * @param tally - how they are added up
   */
  of(tally: CompiledTally): ReadonlyMap<string, number[]> {
    let counters = this.#counters.get(tally.key);
    if (counters === undefined) {
      counters = new Map();
      for (const row of this.county.rows<Row>(tally.table)) {
        if (inForce(row, this.date)) put(counters, tally, row, this.county, 1);
      }
      this.#counters.set(tally.key, counters);
    }
    return counters;
  }

  /**
   * The counters of one subject; undefined where no record counts for it.
   *
   * @param tally - how they are added up
   * @param key - the subject's key
   */
  at(tally: CompiledTally, key: string): readonly number[] | undefined {
    return this.of(tally).get(key);
  }

  /**
   * The data by which records leave the measure of a subject open, found in one pass when first asked
   * for.
   *
   * @param tally - how they are added up
   * @param key - the subject's key
   */
  openAt(tally: CompiledTally, key: string): readonly Datum[] {
    let open = this.#open.get(tally.key);
    if (open === undefined) {
      const found = new Map<string, Datum[]>();
      for (const row of this.county.rows<Row>(tally.table)) {
        if (!inForce(row, this.date)) continue;
        const datum = tally.form.open(row, this.county);
        if (datum === null) continue;
        for (const each of tally.keysOf(row, this.county)) {
          const held = found.get(each);
          if (held === undefined) found.set(each, [datum]);
          else held.push(datum);
        }
      }
      for (const data of found.values()) data.sort(byIdentifier);
      open = found;
      this.#open.set(tally.key, open);
    }
    return open.get(key) ?? [];
  }
}

/** Adds a record to, or takes it out of, the counters of every subject it counts for. */
export function put(
  counters: Map<string, number[]>,
  tally: CompiledTally,
  row: Row,
  county: CountyView,
  sign: 1 | -1,
): void {
  for (const key of tally.keysOf(row, county)) {
    let held = counters.get(key);
    if (held === undefined) {
      held = new Array<number>(tally.form.width).fill(0);
      counters.set(key, held);
    }
    tally.form.add(held, row, county, sign);
  }
}

/** The data by which the records of one subject leave a measure open, found by their references. */
export function openData(
  tally: CompiledTally,
  key: string,
  { county, date }: Pick<Tallies, "county" | "date">,
): readonly Datum[] {
  const found: Datum[] = [];
  for (const row of tally.recordsOf(key, county)) {
    if (!inForce(row, date)) continue;
    const datum = tally.form.open(row, county);
    if (datum !== null) found.push(datum);
  }
  return found.sort(byIdentifier);
}

/** Counters for one subject at a time, found by its references: what few subjects are explained with. */
export class SubjectTallies extends Tallies {
  override at(tally: CompiledTally, key: string): readonly number[] {
    const counters = new Array<number>(tally.form.width).fill(0);
    for (const row of tally.recordsOf(key, this.county)) {
      if (inForce(row, this.date)) tally.form.add(counters, row, this.county, 1);
    }
    return counters;
  }

  override openAt(tally: CompiledTally, key: string): readonly Datum[] {
    return openData(tally, key, this);
  }
}
