import type { CountyView } from "@fuyou/kernel";
import type { Columns } from "./columns.js";
import type { CompiledTally } from "./tally.js";

/**
 * The counters of a measure for all subjects (计数器): a few cells each, one behind another. Those of a
 * record stand at its place; groups, and the county, take places as they come. The first cells belong
 * to nobody and stay zero: they are read where nothing was counted.
 */
export class Counters {
  #cells: Float64Array;
  readonly #keys: Map<string, number> | null;

  private constructor(
    readonly tally: CompiledTally,
    places: number,
  ) {
    this.#cells = new Float64Array((places + 1) * tally.form.width);
    this.#keys = tally.subjects === null ? new Map() : null;
  }

  /**
   * Counts the records of a county.
   *
   * @param tally - how they are added up
   * @param columns - the registers
   */
  static taken(tally: CompiledTally, columns: Columns): Counters {
    const { county } = columns;
    const { table, subjects, form } = tally;
    const counters = new Counters(tally, subjects === null ? 1 : columns.length(subjects));
    const answers = form.asks.map((ask) => columns.answers(table, ask.predicate, ask.untold));
    const values = form.field === null ? null : columns.amounts(form.field);
    const standing = columns.inForce(table);
    const { width } = form;
    if (tally.link !== null) {
      const link = columns.link(tally.link);
      const cells = counters.#cells;
      for (let place = 0; place < link.length; place++) {
        const to = link[place] as number;
        if (to < 0 || standing[place] === 0) continue;
        form.add(cells, (to + 1) * width, answers, values, place, 1);
      }
      return counters;
    }
    for (let place = 0; place < standing.length; place++) {
      if (standing[place] === 0) continue;
      for (const key of tally.keysOf(columns.row(table, place), county)) {
        const at = counters.room(key, county);
        if (at > 0) form.add(counters.#cells, at, answers, values, place, 1);
      }
    }
    return counters;
  }

  /** The cells. */
  get cells(): Float64Array {
    return this.#cells;
  }

  /**
   * Where the cells of a subject begin; those of nobody where nothing was counted for it.
   *
   * @param key - the subject's key
   * @param county - where records have their places
   */
  at(key: string, county: CountyView): number {
    const at = (this.#place(key, county) + 1) * this.tally.form.width;
    return at < this.#cells.length ? at : 0;
  }

  /**
   * Where the cells of a subject begin, with room made for them; 0 where there is no such record.
   *
   * @param key - the subject's key
   * @param county - where records have their places
   */
  room(key: string, county: CountyView): number {
    if (this.#keys?.has(key) === false) this.#keys.set(key, this.#keys.size);
    const at = (this.#place(key, county) + 1) * this.tally.form.width;
    if (at >= this.#cells.length) {
      const grown = new Float64Array(at * 2 + this.tally.form.width);
      grown.set(this.#cells);
      this.#cells = grown;
    }
    return at;
  }

  #place(key: string, county: CountyView): number {
    const { subjects } = this.tally;
    return subjects === null ? (this.#keys?.get(key) ?? -1) : county.placeOf(subjects, key);
  }
}
