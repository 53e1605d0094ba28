const deepest = 8;

/**
 * Where each identifier of a table stands. Places are only ever added, so that later versions of a
 * county can share one map: an entry at or beyond a version's own length belongs to a later one.
 * A version that adds beside another version of the same parent keeps its additions apart.
 */
export class IdentifierIndex {
  private constructor(
    private readonly shared: { map: Map<string, number>; tip: number },
    private readonly parent: IdentifierIndex | null,
    private length: number,
    private readonly depth: number,
  ) {}

  /** An index without identifiers. */
  static empty(): IdentifierIndex {
    return new IdentifierIndex({ map: new Map(), tip: 0 }, null, 0, 0);
  }

  /** What versions that share their identifiers have in common. */
  get lineage(): object {
    return this.shared;
  }

  /** How many identifiers this version has been given. */
  get size(): number {
    return this.length;
  }

  /** The same index, to be extended by another version. */
  fork(): IdentifierIndex {
    return new IdentifierIndex(this.shared, this.parent, this.length, this.depth);
  }

  /** The place of an identifier, if this version has it. */
  placeOf(id: string): number | undefined {
    const place = this.shared.map.get(id);
    if (place !== undefined && place < this.length) return place;
    return this.parent?.placeOf(id);
  }

  /**
   * Adds an identifier at the next place; returns the index to go on with, which is another one
   * where a sibling version has already grown the shared map.
   */
  add(id: string, place: number): IdentifierIndex {
    if (this.shared.tip === place) {
      this.shared.map.set(id, place);
      this.shared.tip = place + 1;
      this.length = place + 1;
      return this;
    }
    const apart =
      this.depth < deepest
        ? new IdentifierIndex({ map: new Map(), tip: place }, this.fork(), place, this.depth + 1)
        : new IdentifierIndex({ map: this.#flattened(), tip: place }, null, place, 0);
    return apart.add(id, place);
  }

  #flattened(): Map<string, number> {
    const map = this.parent === null ? new Map<string, number>() : this.parent.#flattened();
    for (const [id, place] of this.shared.map) if (place < this.length) map.set(id, place);
    return map;
  }
}
