import {
  type AnyTable,
  County,
  type CountyView,
  inForce,
  type PlainDate,
  type Row,
} from "@fuyou/kernel";
import { fieldsOf } from "./field.js";
import { valueTestOf } from "./field-test.js";
import { keptByDay } from "./kept-by-day.js";
import { findPath, type Path, type PathStep } from "./path.js";
import type { Predicate } from "./predicate.js";

/**
 * The registers of a county as columns (按列存放), one entry for each place of a register: what many
 * records are judged by at once. Every column is made when first asked for, and kept.
 */
export class Columns {
  readonly #kept = new Map<string, unknown>();
  readonly #keptFor = new WeakMap<object, unknown>();

  /**
   * @param county - the county
   * @param date - the day on which records have to be in force
   */
  constructor(
    readonly county: CountyView,
    readonly date: PlainDate,
  ) {}

  /** How many places a register has. */
  length(table: AnyTable): number {
    const chunks = this.county.chunks<Row>(table);
    const last = chunks.at(-1)?.rows.length ?? 0;
    return Math.max(0, chunks.length - 1) * (chunks[0]?.rows.length ?? 0) + last;
  }

  /**
   * The record at a place.
   *
   * @param table - the register
   * @param place - the place, of a record that is there
   */
  row(table: AnyTable, place: number): Row {
    const chunks = this.county.chunks<Row>(table);
    const size = chunks[0]?.rows.length ?? 1;
    return chunks[Math.floor(place / size)]?.rows[place % size] as Row;
  }

  /** Which records are in force: 1 or 0. */
  inForce(table: AnyTable): Uint8Array {
    return this.kept(`standing:${table.name}`, () => {
      const { date } = this;
      const column = new Uint8Array(this.length(table));
      const limited = fieldsOf(table).has("period");
      let place = 0;
      for (const { rows } of this.county.chunks<Row>(table)) {
        for (const row of rows) {
          if (row !== undefined) {
            const stands = limited || row.retiredOn !== undefined ? inForce(row, date) : true;
            column[place] = stands ? 1 : 0;
          }
          place++;
        }
      }
      return column;
    });
  }

  /**
   * Which records in force meet a condition: 1 or 0.
   *
   * @param table - the register
   * @param predicate - the condition; every record meets an absent one
   */
  scope(table: AnyTable, predicate: Predicate | undefined): Uint8Array {
    const said = predicate === undefined ? "" : JSON.stringify(predicate);
    return this.kept(`scope:${table.name}:${said}`, () => {
      const standing = this.inForce(table);
      const answers = this.answers(table, predicate, 0);
      const column = new Uint8Array(standing.length);
      for (let place = 0; place < column.length; place++) {
        column[place] = (standing[place] as number) & (answers[place] as number);
      }
      return column;
    });
  }

  /**
   * Whether records meet a condition: 0 no, 1 yes, 2 not told.
   *
   * @param table - the register
   * @param predicate - the condition; every record meets an absent one
   * @param untold - what an absent field answers: 0 where it equals no value, 2 where it leaves the
   *   answer open
   */
  answers(table: AnyTable, predicate: Predicate | undefined, untold: 0 | 2): Uint8Array {
    const said = predicate === undefined ? "" : JSON.stringify(predicate);
    return this.kept(`answers:${table.name}:${untold}:${said}`, () => {
      const length = this.length(table);
      if (predicate === undefined) return new Uint8Array(length).fill(1);
      if ("not" in predicate) {
        const turned = Uint8Array.of(1, 0, 2);
        return this.answers(table, predicate.not, untold).map((each) => turned[each] as number);
      }
      if ("all" in predicate) return this.#several(table, predicate.all, untold, 0);
      if ("any" in predicate) return this.#several(table, predicate.any, untold, 1);
      const path = findPath(table, predicate.field);
      if ("reason" in path) return new Uint8Array(length);
      const present = "present" in predicate ? (predicate.present ? 1 : 0) : null;
      const absent = present === null ? untold : 1 - present;
      const holds = "present" in predicate ? () => predicate.present : valueTestOf(predicate);
      const end = new Uint8Array(this.length(path.table));
      this.#fill(end, path, absent, (value) => (holds(value) ? 1 : 0));
      return this.#gathered(end, path, absent, (size) => new Uint8Array(size));
    });
  }

  /**
   * A number for what stands at the end of a path.
   *
   * @param key - names what `read` makes of a value
   * @param path - the path
   * @param read - the number of a value
   * @param absent - the number where nothing stands there
   */
  numbers(key: string, path: Path, read: (value: unknown) => number, absent: number): Float64Array {
    const from = path.steps[0]?.table ?? path.table;
    const way = path.steps.map((step) => step.field).join(".");
    return this.kept(`${key}:${from.name}.${way}.${path.name}`, () => {
      const end = new Float64Array(this.length(path.table));
      this.#fill(end, path, absent, read);
      return this.#gathered(end, path, absent, (size) => new Float64Array(size));
    });
  }

  /**
   * The whole numbers at the end of a path; NaN where none stands there.
   *
   * @param path - the path
   */
  amounts(path: Path): Float64Array {
    const amount = (value: unknown) => (typeof value === "number" ? value : Number.NaN);
    return this.numbers("amount", path, amount, Number.NaN);
  }

  /**
   * What is computed from the registers, made once.
   *
   * @param key - names it
   * @param make - makes it
   */
  kept<Kept>(key: string, make: () => Kept): Kept {
    if (!this.#kept.has(key)) this.#kept.set(key, make());
    return this.#kept.get(key) as Kept;
  }

  /**
   * What is computed from the registers for something, made once.
   *
   * @param something - for what
   * @param make - makes it
   */
  keptFor<Kept>(something: object, make: () => Kept): Kept {
    if (!this.#keptFor.has(something)) this.#keptFor.set(something, make());
    return this.#keptFor.get(something) as Kept;
  }

  /** Where references lead: the place in the last register; -1 where they break off. */
  link(references: readonly PathStep[]): Int32Array {
    const [first] = references;
    if (first === undefined) throw new RangeError("a link follows at least one reference");
    const key = `link:${first.table.name}.${references.map((step) => step.field).join(".")}`;
    return this.kept(key, () => {
      const step = this.#step(references.at(-1) as PathStep);
      if (references.length === 1) return step;
      const before = this.link(references.slice(0, -1));
      const link = new Int32Array(before.length);
      for (let place = 0; place < link.length; place++) {
        const at = before[place] as number;
        link[place] = at < 0 ? -1 : (step[at] as number);
      }
      return link;
    });
  }

  #step({ table, field, target }: PathStep): Int32Array {
    const link = this.county.link(table, field);
    if (this.county.size(target) === this.length(target)) return link;
    return link.map((at) => (at >= 0 && this.row(target, at) === undefined ? -1 : at));
  }

  #several(
    table: AnyTable,
    predicates: readonly Predicate[],
    untold: 0 | 2,
    decides: 0 | 1,
  ): Uint8Array {
    const column = new Uint8Array(this.length(table)).fill(1 - decides);
    for (const each of predicates) {
      const answers = this.answers(table, each, untold);
      for (let place = 0; place < column.length; place++) {
        const answer = answers[place] as number;
        if (column[place] === decides || answer === 1 - decides) continue;
        column[place] = answer;
      }
    }
    return column;
  }

  /** Reads what stands in the last field of a path, for every record of its register. */
  #fill(
    into: Uint8Array | Float64Array,
    path: Path,
    absent: number,
    read: (value: unknown) => number,
  ): void {
    const { name } = path;
    const derive = path.field.derive as ((row: Row) => unknown) | undefined;
    let place = 0;
    for (const { rows } of this.county.chunks<Row>(path.table)) {
      for (const row of rows as (Record<string, unknown> | undefined)[]) {
        const held = row === undefined || derive === undefined ? row?.[name] : derive(row as never);
        into[place++] = held === undefined || held === null ? absent : read(held);
      }
    }
  }

  /** Brings a column of the last register to the records that lead there. */
  #gathered<Column extends Uint8Array | Float64Array>(
    end: Column,
    path: Path,
    absent: number,
    make: (size: number) => Column,
  ): Column {
    if (path.steps.length === 0) return end;
    const link = this.link(path.steps);
    const column = make(link.length);
    for (let place = 0; place < link.length; place++) {
      const at = link[place] as number;
      column[place] = at < 0 ? absent : (end[at] as number);
    }
    return column;
  }
}

const columnsKept = keptByDay((county: County, date) => new Columns(county, date));

/**
 * The columns of a county on a day, as {@link Columns}: those of a county as a value are kept with it,
 * those of a draft are made anew.
 *
 * @param county - the county
 * @param date - the day
 */
export function columnsOf(county: CountyView, date: PlainDate): Columns {
  return county instanceof County ? columnsKept(county, date) : new Columns(county, date);
}
