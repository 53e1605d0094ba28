import {
  type Chunk,
  type Composition,
  type ConservedIn,
  type County,
  conservedPoint,
  inForce,
  type PlainDate,
  type Row,
} from "@fuyou/kernel";
import type { Figure } from "./store.js";

/** What runs of records counted last, by the days counted on. */
interface Counted {
  days: string;
  amounts: number[];
}

/**
 * Counts a county's conserved measures from its registers (清点), never from edits. A run of records that
 * no edit touched counts as it did before, so that counting after every entry stays affordable.
 */
export class Counting {
  readonly #composition: Composition;
  readonly #kept = new WeakMap<Chunk, Counted[]>();
  readonly #measures = new Map<PlainDate, Map<string, ConservedIn[]>>();

  /** @param composition - the deployment's conserved measures */
  constructor(composition: Composition) {
    this.#composition = composition;
  }

  /**
   * The measures that hold on a day, by register.
   *
   * @param date - the day
   */
  measures(date: PlainDate): ReadonlyMap<string, readonly ConservedIn[]> {
    let byTable = this.#measures.get(date);
    if (byTable === undefined) {
      byTable = new Map();
      for (const { value } of this.#composition.at(conservedPoint, date)) {
        const { name } = value.table;
        byTable.set(name, [...(byTable.get(name) ?? []), value]);
      }
      this.#measures.set(date, byTable);
    }
    return byTable;
  }

  /**
   * What every category counts.
   *
   * @param county - the county
   * @param date - the day on which records count that stand on it
   * @param catalogue - the day whose catalogues count
   */
  of(county: County, date: PlainDate, catalogue: PlainDate): Map<string, Figure> {
    const figures = new Map<string, Figure>();
    for (const measures of this.measures(catalogue).values()) {
      const table = measures[0]?.table;
      if (table === undefined || !county.tables.some(({ name }) => name === table.name)) continue;
      const amounts = measures.map(() => 0);
      for (const chunk of county.chunks<Row>(table)) {
        const counted = this.#chunk(chunk, measures, date, catalogue);
        for (let at = 0; at < amounts.length; at++) {
          amounts[at] = (amounts[at] ?? 0) + (counted[at] ?? 0);
        }
      }
      for (const [at, { category, unit }] of measures.entries()) {
        const before = figures.get(category)?.amount ?? 0;
        figures.set(category, { category, unit, amount: before + (amounts[at] ?? 0) });
      }
    }
    return figures;
  }

  /**
   * What one record counts in a measure; nothing where it does not stand.
   *
   * @param measure - the measure
   * @param row - the record, or null for none
   * @param date - the day
   */
  weigh(measure: ConservedIn, row: Row | null, date: PlainDate): number {
    if (row === null || !inForce(row, date)) return 0;
    return measure.measure(row, this.#composition, date);
  }

  #chunk(
    chunk: Chunk,
    measures: readonly ConservedIn[],
    date: PlainDate,
    catalogue: PlainDate,
  ): readonly number[] {
    const days = `${date} ${catalogue}`;
    const kept = this.#kept.get(chunk) ?? [];
    const held = kept.find((each) => each.days === days);
    if (held !== undefined) return held.amounts;
    const amounts = measures.map(() => 0);
    for (const row of chunk.rows) {
      if (row === undefined || !inForce(row, date)) continue;
      for (let at = 0; at < measures.length; at++) {
        const measure = measures[at] as ConservedIn;
        amounts[at] = (amounts[at] ?? 0) + measure.measure(row, this.#composition, catalogue);
      }
    }
    this.#kept.set(chunk, [{ days, amounts }, ...kept.slice(0, 1)]);
    return amounts;
  }
}
