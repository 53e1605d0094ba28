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

/** What unchanging records counted last, by the days counted on. */
interface Counted {
  days: string;
  amounts: readonly number[];
}

/** The measures that hold on a day: all of them in their order, and by register. */
interface Measures {
  all: readonly ConservedIn[];
  byTable: ReadonlyMap<string, readonly ConservedIn[]>;
}

/**
 * Counts a county's conserved measures from its registers (清点), never from edits. Records that no edit
 * touched count as they did before: a register or a run of records is the same object then, so that
 * counting again after every act stays affordable.
 */
export class Counting {
  readonly #composition: Composition;
  readonly #kept = new WeakMap<object, Counted[]>();
  readonly #measures = new Map<PlainDate, Measures>();

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
  of(county: County, date: PlainDate, catalogue: PlainDate): Map<string, Figure> {
    const { all, byTable } = this.#measuresAt(catalogue);
    const figures = new Map<string, Figure>();
    for (const { category, unit } of all) figures.set(category, { category, unit, amount: 0 });
    const days = `${date} ${catalogue}`;
    for (const { name } of county.tables) {
      const measures = byTable.get(name);
      if (measures === undefined) continue;
      const amounts = this.#register(county, measures, days, date, catalogue);
      for (const [at, { category }] of measures.entries()) {
        const figure = figures.get(category);
        if (figure !== undefined) figure.amount += amounts[at] ?? 0;
      }
    }
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

  #register(
    county: County,
    measures: readonly ConservedIn[],
    days: string,
    date: PlainDate,
    catalogue: PlainDate,
  ): readonly number[] {
    const chunks = county.chunks<Row>((measures[0] as ConservedIn).table);
    return this.#once(chunks, days, () => {
      const total = measures.map(() => 0);
      for (const chunk of chunks) {
        const amounts = this.#once(chunk, days, () => this.#run(chunk, measures, date, catalogue));
        for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (amounts[at] ?? 0);
      }
      return total;
    });
  }

  #run(
    { rows }: Chunk,
    measures: readonly ConservedIn[],
    date: PlainDate,
    catalogue: PlainDate,
  ): number[] {
    const amounts = measures.map(() => 0);
    for (const row of rows) {
      if (row === undefined || !inForce(row, date)) continue;
      for (let at = 0; at < measures.length; at++) {
        const measure = measures[at] as ConservedIn;
        amounts[at] = (amounts[at] ?? 0) + measure.measure(row, this.#composition, catalogue);
      }
    }
    return amounts;
  }

  /** What was counted of the same records for the same days, or counts it; the last two days are kept. */
  #once(records: object, days: string, count: () => readonly number[]): readonly number[] {
    const kept = this.#kept.get(records) ?? [];
    const held = kept.find((each) => each.days === days);
    if (held !== undefined) return held.amounts;
    const amounts = count();
    this.#kept.set(records, [{ days, amounts }, ...kept.slice(0, 1)]);
    return amounts;
  }
}
