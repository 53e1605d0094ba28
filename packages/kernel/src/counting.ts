import type { Composition } from "./composition.js";
import type { County } from "./county.js";
import type { PlainDate } from "./date.js";
import { type ConservedIn, conservedPoint } from "./extension-points.js";
import type { Unit } from "./quantity.js";
import type { Chunk } from "./rows.js";
import { inForce, type Row } from "./table.js";

/** How much of a category is counted (清点数). */
export interface Figure {
  /** What is counted, for example `originalCost`. */
  category: string;
  /** The unit of the amount. */
  unit: Unit;
  /** The amount, a whole number. */
  amount: number;
}

/** What a register counted, run by run of its records, and in all. */
interface Counted {
  days: string;
  chunks: readonly Chunk[];
  runs: readonly (readonly number[])[];
  amounts: readonly number[];
}

/** The measures that hold on a day: all of them in their order, and by register. */
interface Measures {
  all: readonly ConservedIn[];
  byTable: ReadonlyMap<string, readonly ConservedIn[]>;
}

/**
 * Counts a county's conserved measures from its registers (清点), never from edits. A record that is
 * the same object as when its register was counted last counts the same, so that counting again after every
 * act stays affordable.
 */
export class Counting {
  readonly #composition: Composition;
  readonly #kept = new Map<string, readonly Counted[]>();
  readonly #measures = new Map<PlainDate, Measures>();
  #last: { county: County; days: string; figures: ReadonlyMap<string, Figure> } | undefined;

  /** @param composition - the deployment's conserved measures */
  constructor(composition: Composition) {
    this.#composition = composition;
  }

  /**
   * What every category counts, in the order in which the measures were contributed.
   *
   * @param county - the county
   * @param date - the day on which records count that stand on it
   * @param catalogue - the day whose measures and catalogues count
   */
  of(county: County, date: PlainDate, catalogue: PlainDate): ReadonlyMap<string, Figure> {
    const days = `${date} ${catalogue}`;
    if (this.#last?.county === county && this.#last.days === days) return this.#last.figures;
    const { all, byTable } = this.#measuresAt(catalogue);
    const figures = new Map<string, Figure>();
    for (const { category, unit } of all) figures.set(category, { category, unit, amount: 0 });
    for (const { name } of county.tables) {
      const measures = byTable.get(name);
      if (measures === undefined) continue;
      const { amounts } = this.#register(county, measures, days, date, catalogue);
      for (const [at, { category }] of measures.entries()) {
        const figure = figures.get(category);
        if (figure !== undefined) figure.amount += amounts[at] ?? 0;
      }
    }
    this.#last = { county, days, figures };
    return figures;
  }

  /**
   * The measures that count in a register.
   *
   * @param table - name of the register
   * @param catalogue - the day whose measures count
   */
  measuresIn(table: string, catalogue: PlainDate): readonly ConservedIn[] {
    return this.#measuresAt(catalogue).byTable.get(table) ?? [];
  }

  /**
   * What one record counts in a measure; nothing where it does not stand.
   *
   * @param measure - the measure
   * @param row - the record, or null for none
   * @param date - the day, also of the catalogues
   */
  weigh(measure: ConservedIn, row: Row | null, date: PlainDate): number {
    if (row === null || !inForce(row, date)) return 0;
    return measure.measure(row, this.#composition, date);
  }

  #measuresAt(date: PlainDate): Measures {
    const held = this.#measures.get(date);
    if (held !== undefined) return held;
    const all = this.#composition.at(conservedPoint, date).map(({ value }) => value);
    const byTable = new Map<string, ConservedIn[]>();
    for (const measure of all) {
      const { name } = measure.table;
      byTable.set(name, [...(byTable.get(name) ?? []), measure]);
    }
    const measures = { all, byTable };
    this.#measures.set(date, measures);
    return measures;
  }

  /** Counts a register, and of it only the records that are not those it counted last for the same days. */
  #register(
    county: County,
    measures: readonly ConservedIn[],
    days: string,
    date: PlainDate,
    catalogue: PlainDate,
  ): Counted {
    const { table } = measures[0] as ConservedIn;
    const chunks = county.chunks<Row>(table);
    const kept = this.#kept.get(table.name) ?? [];
    const held = kept.find((each) => each.days === days);
    if (held?.chunks === chunks) return held;
    const amounts = measures.map(() => 0);
    const runs = chunks.map((chunk, index) => {
      const last = held?.chunks[index];
      const known = held?.runs[index];
      const run =
        known === undefined || last === undefined
          ? this.#run(
              chunk.rows,
              none,
              measures.map(() => 0),
              measures,
              date,
              catalogue,
            )
          : last === chunk
            ? known
            : this.#run(chunk.rows, last.rows, known, measures, date, catalogue);
      for (let at = 0; at < amounts.length; at++) amounts[at] = (amounts[at] ?? 0) + (run[at] ?? 0);
      return run;
    });
    const counted = { days, chunks, runs, amounts };
    this.#kept.set(table.name, [counted, ...kept.filter((each) => each !== held).slice(0, 1)]);
    return counted;
  }

  /** What a run counts: as it did last, without the records that stood there then and with those there now. */
  #run(
    rows: Chunk["rows"],
    last: Chunk["rows"],
    known: readonly number[],
    measures: readonly ConservedIn[],
    date: PlainDate,
    catalogue: PlainDate,
  ): readonly number[] {
    const amounts = [...known];
    const add = (row: Row | undefined, sign: 1 | -1) => {
      if (row === undefined || !inForce(row, date)) return;
      for (let at = 0; at < measures.length; at++) {
        const { measure } = measures[at] as ConservedIn;
        amounts[at] = (amounts[at] ?? 0) + sign * measure(row, this.#composition, catalogue);
      }
    };
    for (let place = 0; place < Math.max(rows.length, last.length); place++) {
      if (rows[place] === last[place]) continue;
      add(last[place], -1);
      add(rows[place], 1);
    }
    return amounts;
  }
}

const none: Chunk["rows"] = [];
