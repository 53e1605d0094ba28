import { IdentifierIndex } from "./identifier-index.js";
import { linkOf } from "./link.js";
import { ReferenceIndex } from "./reference-index.js";
import { Rows } from "./rows.js";
import type { AnyTable, Row } from "./table.js";

/**
 * One table of one version of a county: its records, where each identifier stands, and the indexes
 * of its references, built when first asked for.
 */
export class TableState {
  #indexes = new Map<string, ReferenceIndex>();
  /** Where references lead, and in which version of the target's table. */
  #links = new Map<string, { target: TableState; link: Int32Array }>();
  /** The identifier asked for last, and its place: the next question is often about the same. */
  #lastId = "";
  #lastPlace = -1;

  private constructor(
    /** The table's declaration. */
    readonly table: AnyTable,
    /** The records by place. */
    readonly rows: Rows,
    private ids: IdentifierIndex,
    private standing: number,
  ) {}

  /** A table without records. */
  static empty(table: AnyTable, owner: object | null = null): TableState {
    return new TableState(table, Rows.empty(owner), IdentifierIndex.empty(), 0);
  }

  /** Number of records, ended ones included. */
  get size(): number {
    return this.standing;
  }

  /** A copy that a draft may change. */
  fork(owner: object): TableState {
    const copy = new TableState(this.table, this.rows.fork(owner), this.ids.fork(), this.standing);
    for (const [field, index] of this.#indexes) {
      const forked = index.fork();
      if (forked !== undefined) copy.#indexes.set(field, forked);
    }
    return copy;
  }

  /** The record of an identifier. */
  get(id: string): Row | undefined {
    const place = this.placeOf(id);
    return place < 0 ? undefined : this.rows.at(place);
  }

  /** The place of an identifier; -1 where it was never given. */
  placeOf(id: string): number {
    if (id === this.#lastId) return this.#lastPlace;
    const place = this.ids.placeOf(id) ?? -1;
    this.#lastId = id;
    this.#lastPlace = place;
    return place;
  }

  /** Where the references of a field lead, by place; see {@link linkOf}. Not to be written to. */
  linkTo(target: TableState, field: string): Int32Array {
    const held = this.#links.get(field);
    if (held?.target === target && held.link.length === this.rows.length) return held.link;
    const link = new Int32Array(this.rows.length);
    let first = 0;
    for (const chunk of this.rows.chunks) {
      const places = linkOf(chunk, field, target.ids);
      link.set(places, first);
      first += places.length;
    }
    this.#links.set(field, { target, link });
    return link;
  }

  /** Whether the identifier was ever given, also where its insertion was undone. */
  given(id: string): boolean {
    return this.ids.placeOf(id) !== undefined;
  }

  /** The records that refer to a target through a field. */
  by(field: string, target: string): Row[] {
    let index = this.#indexes.get(field);
    if (index === undefined) {
      index = ReferenceIndex.build(this.rows, field);
      this.#indexes.set(field, index);
    }
    return index.placesOf(target).map((place) => this.rows.at(place) as Row);
  }

  /** Adds, changes or vacates the record of an identifier; returns what stood there before. */
  put(id: string, row: Row | undefined): Row | undefined {
    const place = this.ids.placeOf(id);
    if (place === undefined) {
      if (row === undefined) return undefined;
      const added = this.rows.push(row);
      this.#lastId = "";
      this.ids = this.ids.add(id, added);
      this.standing++;
      for (const index of this.#indexes.values()) index.move(added, undefined, row);
      return undefined;
    }
    const before = this.rows.at(place);
    this.rows.set(place, row);
    this.standing += (row === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
    for (const index of this.#indexes.values()) index.move(place, before, row);
    return before;
  }
}
