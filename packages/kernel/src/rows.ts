import type { Row } from "./table.js";

const size = 1024;

/** A run of up to 1,024 records; what is computed from it may be kept beside it while it is unchanged. */
export interface Chunk<R extends Row = Row> {
  /** The records by their place; undefined where an insertion was undone. */
  readonly rows: readonly (R | undefined)[];
}

/** A run as its list keeps it: the draft named as its owner may still change it in place. */
interface OwnedChunk<R extends Row> extends Chunk<R> {
  readonly rows: (R | undefined)[];
  readonly owner: object | null;
}

/**
 * A persistent list of records with stable places: changing one record copies the run it stands in
 * and shares all others, so that k changes cost about k however long the list is.
 */
export class Rows<R extends Row = Row> {
  readonly #owner: object | null;

  private constructor(
    private chunkList: OwnedChunk<R>[],
    private total: number,
    owner: object | null,
  ) {
    this.#owner = owner;
  }

  /** A list without records. */
  static empty<R extends Row>(owner: object | null = null): Rows<R> {
    return new Rows<R>([], 0, owner);
  }

  /** Number of places, vacated ones included. */
  get length(): number {
    return this.total;
  }

  /** The runs of records; what a caller computes from one stays true while the run is the same object. */
  get chunks(): readonly Chunk<R>[] {
    return this.chunkList;
  }

  /** A copy that a draft may change in place; all runs are shared until they are changed. */
  fork(owner: object): Rows<R> {
    return new Rows<R>(this.chunkList.slice(), this.total, owner);
  }

  /** The record at a place. */
  at(place: number): R | undefined {
    return this.chunkList[Math.floor(place / size)]?.rows[place % size];
  }

  /** Puts a record, or nothing, at a place. */
  set(place: number, row: R | undefined): void {
    const index = Math.floor(place / size);
    let chunk = this.chunkList[index] as OwnedChunk<R>;
    if (chunk.owner !== this.#owner || this.#owner === null) {
      chunk = { rows: chunk.rows.slice(), owner: this.#owner };
      this.chunkList[index] = chunk;
    }
    chunk.rows[place % size] = row;
  }

  /** Adds a record at the end and returns its place. */
  push(row: R): number {
    const place = this.total++;
    if (place % size === 0) this.chunkList.push({ rows: [row], owner: this.#owner });
    else this.set(place, row);
    return place;
  }

  /**
   * All records in the order of their places. A draft may be changed on the way: records added since
   * the start are left out, and those still to come are as they then are.
   */
  *[Symbol.iterator](): Iterator<R> {
    const end = this.total;
    for (let first = 0; first < end; first += size) {
      const last = Math.min(size, end - first);
      for (let at = 0; at < last; at++) {
        const row = this.chunkList[first / size]?.rows[at];
        if (row !== undefined) yield row;
      }
    }
  }
}
