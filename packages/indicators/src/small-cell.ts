/** A count in a table, by the key of its row (表中一格). */
export interface Cell {
  /** Key of the row. */
  readonly key: string;
  /** The count; null where it is not known. */
  readonly count: number | null;
}

/**
 * The rows whose counts are not shown (小格隐去): counts from one up to the threshold, and as many more, the smallest
 * first, as keep them from being worked out of the sum that is shown beside: two rows at least, whose counts
 * together are not small themselves, for of two rows that make 2 each is 1. Nought is shown as a rule: it is
 * about nobody, and is left out only where there is nothing else to leave out.
 *
 * @param cells - the counts that make up one sum
 * @param threshold - counts below it are not shown; 0 or 1 shows all
 * @returns keys of the rows to leave out
 */
export function hiddenCells(cells: readonly Cell[], threshold: number): ReadonlySet<string> {
  const known = cells.flatMap(({ key, count }) => (count === null ? [] : [{ key, count }]));
  const hidden = known.filter(({ count }) => count > 0 && count < threshold);
  if (hidden.length === 0) return new Set();
  const others = [
    ...known.filter(({ count }) => count >= threshold).sort((a, b) => a.count - b.count),
    ...known.filter(({ count }) => count === 0),
  ];
  for (const other of others) {
    const together = hidden.reduce((sum, { count }) => sum + count, 0);
    if (hidden.length > 1 && together >= threshold) break;
    hidden.push(other);
  }
  return new Set(hidden.map(({ key }) => key));
}
