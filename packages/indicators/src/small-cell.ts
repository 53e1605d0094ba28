/** A count in a table, by the key of its row (表中一格). */
export interface Cell {
  /** Key of the row. */
  readonly key: string;
  /** The count; null where it is not known. */
  readonly count: number | null;
}

/**
 * The rows whose counts are not shown (小格隐去): counts from one up to the threshold, and, where just one was
 * left out of a sum that is shown beside, the next smallest, because it could be worked out otherwise. Nought
 * is shown as a rule: it is about nobody.
 *
 * @param cells - the counts that make up one sum
 * @param threshold - counts below it are not shown; 0 or 1 shows all
 * @returns keys of the rows to leave out
 */
export function hiddenCells(cells: readonly Cell[], threshold: number): ReadonlySet<string> {
  const small = cells.filter(({ count }) => count !== null && count > 0 && count < threshold);
  const hidden = new Set(small.map(({ key }) => key));
  if (hidden.size !== 1) return hidden;
  const [next] = cells
    .filter(({ key, count }) => !hidden.has(key) && count !== null)
    .sort((a, b) => (a.count ?? 0) - (b.count ?? 0));
  if (next !== undefined) hidden.add(next.key);
  return hidden;
}
