import { type AnyTable, type CountyView, inForce, type PlainDate, type Row } from "@fuyou/kernel";
import type { Question } from "./certainty.js";
import { type Columns, columnsOf } from "./columns.js";
import { Counters } from "./counters.js";
import type { Counted } from "./measure.js";
import { byIdentifier, type Datum, datumAt, type PathStep, type Reader } from "./path.js";
import type { Reading, TallyForm } from "./tally-form.js";

/** A measure over records with its table, key path and counters found. */
export interface CompiledTally {
  /** The same for measures that are added up alike. */
  key: string;
  /** What the measure says of its records. */
  counted: Counted;
  /** The table whose records are taken. */
  table: AnyTable;
  /** The table whose records are judged; null for groups and the county. */
  subjects: AnyTable | null;
  /** The references that lead to the record judged, each to one record; null where they do not. */
  link: readonly PathStep[] | null;
  /** The key of the only subject a record counts for; null where it may count for several, or all. */
  keyOf: ((row: Row, county: CountyView) => string | undefined) | null;
  /** The keys of the subjects a record counts for. */
  keysOf(row: Row, county: CountyView): readonly string[];
  /** The records that lead to a subject; whether they count is for the questions to say. */
  recordsOf(key: string, county: CountyView): Iterable<Row>;
  /** How the records are added up. */
  form: TallyForm;
  /** What the form asks, of one record at a time. */
  questions: readonly Question[];
  /** Reads what is added up; null where records are counted. */
  value: Reader | null;
}

/** Whether a record is surely part of what was measured. */
export function counts({ questions }: CompiledTally, row: Row, county: CountyView): boolean {
  if (questions[0]?.ask(row, county) !== 1) return false;
  if (questions.length === 1) return true;
  for (let at = 1; at < questions.length; at++) {
    if (questions[at]?.ask(row, county) === 1) return true;
  }
  return false;
}

/** The datum by which a record leaves a measure open; null where it does not. */
function openOf(tally: CompiledTally, row: Row, county: CountyView): Datum | null {
  const { form, questions, value } = tally;
  const [member, ...parts] = questions as [Question, ...Question[]];
  const counted = member.ask(row, county);
  if (counted === 0) return null;
  if (form.field !== null && typeof value?.(row, county) !== "number") {
    return datumAt(form.field, row, county);
  }
  if (counted === 2) return member.open(row, county);
  for (const part of parts) if (part.ask(row, county) === 2) return part.open(row, county);
  return null;
}

/** What one record answers to the questions of a tally, as {@link TallyForm} adds it up. */
export class Reply {
  readonly #answers: [number][];
  readonly #value: [number] | null;

  /**
   * @param tally - what is asked
   */
  constructor(readonly tally: CompiledTally) {
    this.#answers = tally.questions.map(() => [0]);
    this.#value = tally.value === null ? null : [0];
  }

  /** Asks a record. */
  of(row: Row, county: CountyView): this {
    const { questions, value } = this.tally;
    for (let at = 0; at < questions.length; at++) {
      (this.#answers[at] as [number])[0] = (questions[at] as Question).ask(row, county);
    }
    if (this.#value !== null) {
      const held = value?.(row, county);
      this.#value[0] = typeof held === "number" ? held : Number.NaN;
    }
    return this;
  }

  /** Whether another record answers the same, and both leave nothing open. */
  equals(other: Reply): boolean {
    for (let at = 0; at < this.#answers.length; at++) {
      const answer = this.#answers[at]?.[0];
      if (answer === 2 || answer !== other.#answers[at]?.[0]) return false;
    }
    return this.#value === null || this.#value[0] === other.#value?.[0];
  }

  /** Adds the record to, or takes it out of, the counters at a place. */
  add(cells: Float64Array, at: number, sign: 1 | -1): void {
    this.tally.form.add(cells, at, this.#answers, this.#value, 0, sign);
  }
}

/** The county that is judged (受检县情), the day, and what it is compared with. */
export interface JudgedCounty {
  /** The county. */
  readonly county: CountyView;
  /** The day. */
  readonly date: PlainDate;
  /** The counters of the earlier county that bounds "as before" look back to. */
  readonly before: Tallies | null;
}

/** The counters of one county on one day: each kind is taken in one pass, and once for all requirements. */
export class Tallies implements JudgedCounty {
  readonly #open = new Map<string, ReadonlyMap<string, readonly Datum[]>>();
  readonly #date: PlainDate;
  #columns: Columns | null = null;

  /**
   * @param county - the county
   * @param date - the day on which records have to be in force
   * @param before - the counters of the earlier county that bounds "as before" look back to
   */
  constructor(
    public county: CountyView,
    date: PlainDate,
    readonly before: Tallies | null = null,
  ) {
    this.#date = date;
  }

  /** The day on which records have to be in force. */
  get date(): PlainDate {
    return this.#date;
  }

  /** The registers as columns. */
  get columns(): Columns {
    if (this.#columns?.county !== this.county) this.#columns = columnsOf(this.county, this.date);
    return this.#columns as Columns;
  }

  /**
   * The counters of all subjects.
   *
   * @param tally - how they are added up
   */
  of(tally: CompiledTally): Counters {
    const { columns } = this;
    return columns.kept(`counters:${tally.key}`, () => Counters.taken(tally, columns));
  }

  /**
   * The records in force that lead to a subject.
   *
   * @param tally - how they are added up
   * @param key - the subject's key
   */
  rowsOf(tally: CompiledTally, key: string): readonly Row[] {
    const rows: Row[] = [];
    for (const row of tally.recordsOf(key, this.county)) {
      if (inForce(row, this.date)) rows.push(row);
    }
    return rows;
  }

  /**
   * What a tally tells of one subject.
   *
   * @param tally - how it is added up
   * @param key - the subject's key
   */
  reading(tally: CompiledTally, key: string): Reading {
    const counters = this.of(tally);
    return tally.form.read(counters.cells, counters.at(key, this.county));
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
        const datum = openOf(tally, row, this.county);
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

/** The data by which the records of one subject leave a measure open, found by their references. */
export function openData(tally: CompiledTally, key: string, tallies: Tallies): readonly Datum[] {
  const { county } = tallies;
  const found: Datum[] = [];
  for (const row of tallies.rowsOf(tally, key)) {
    const datum = openOf(tally, row, county);
    if (datum !== null) found.push(datum);
  }
  return found.sort(byIdentifier);
}

/** Counters for one subject at a time, found by its references: what few subjects are explained with. */
export class SubjectTallies extends Tallies {
  readonly #rows = new Map<CompiledTally, { key: string; rows: readonly Row[] }>();

  override rowsOf(tally: CompiledTally, key: string): readonly Row[] {
    let held = this.#rows.get(tally);
    if (held?.key !== key) {
      held = { key, rows: super.rowsOf(tally, key) };
      this.#rows.set(tally, held);
    }
    return held.rows;
  }

  override reading(tally: CompiledTally, key: string): Reading {
    const cells = new Float64Array(tally.form.width);
    const reply = new Reply(tally);
    for (const row of this.rowsOf(tally, key)) reply.of(row, this.county).add(cells, 0, 1);
    return tally.form.read(cells, 0);
  }

  override openAt(tally: CompiledTally, key: string): readonly Datum[] {
    return openData(tally, key, this);
  }
}
