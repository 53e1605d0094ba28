import type { Rows } from "./rows.js";
import { type Row, referredIds } from "./table.js";

/**
 * Which records refer to a target: a base built once, and the few places edited since. When the
 * edited places grow beyond a share of the table the base is built anew, so that an edit costs the
 * same whatever the table's size.
 */
export class ReferenceIndex {
  private constructor(
    private readonly field: string,
    private readonly base: ReadonlyMap<string, readonly number[]>,
    private readonly built: number,
    private readonly edited: Set<number>,
    private readonly added: Map<string, Set<number>>,
  ) {}

  /** Builds the index of a reference field over all records. */
  static build(rows: Rows, field: string): ReferenceIndex {
    const base = new Map<string, number[]>();
    for (let place = 0; place < rows.length; place++) {
      const row = rows.at(place);
      if (row === undefined) continue;
      for (const target of referredIds(row, field)) {
        const places = base.get(target);
        if (places === undefined) base.set(target, [place]);
        else if (places.at(-1) !== place) places.push(place);
      }
    }
    return new ReferenceIndex(field, base, rows.length, new Set(), new Map());
  }

  /** A copy that may be changed; undefined when it has grown so far that building anew is cheaper. */
  fork(): ReferenceIndex | undefined {
    if (this.edited.size > 256 && this.edited.size * 16 > this.built) return undefined;
    const added = new Map<string, Set<number>>();
    for (const [target, places] of this.added) added.set(target, new Set(places));
    return new ReferenceIndex(this.field, this.base, this.built, new Set(this.edited), added);
  }

  /** Notes that the record at a place has changed. */
  move(place: number, before: Row | undefined, after: Row | undefined): void {
    this.edited.add(place);
    if (before !== undefined) {
      for (const target of referredIds(before, this.field)) this.added.get(target)?.delete(place);
    }
    if (after !== undefined) {
      for (const target of referredIds(after, this.field)) {
        const places = this.added.get(target);
        if (places === undefined) this.added.set(target, new Set([place]));
        else places.add(place);
      }
    }
  }

  /** The places of the records that refer to a target, in ascending order. */
  placesOf(target: string): readonly number[] {
    const base = this.base.get(target) ?? [];
    if (this.edited.size === 0) return base;
    const added = this.added.get(target);
    const kept = base.filter((place) => !this.edited.has(place));
    if (added === undefined || added.size === 0) return kept;
    return [...kept, ...added].sort((a, b) => a - b);
  }
}
