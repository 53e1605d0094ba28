import {
  type Composition,
  Counting,
  type County,
  type CountyData,
  type Row,
  type Unit,
} from "@fuyou/kernel";

/** What two lists and their combination count of one category (合并前后核对). */
export interface CombinedTotal {
  /** What is counted. */
  readonly category: string;
  /** The unit of all its numbers. */
  readonly unit: Unit;
  /** Counted in the first list. */
  readonly left: number;
  /** Counted in the second list. */
  readonly right: number;
  /** Of that, counted a second time because both lists have it. */
  readonly overlap: number;
  /** Counted in the combination. */
  readonly combined: number;
  /** left + right − overlap − combined; anything but 0 is a fault. */
  readonly residual: number;
}

/** A record that both lists have: as each has it, and as the combination does. */
export interface Overlap {
  /** As the first list has it. */
  mine: Row;
  /** As the second list has it. */
  theirs: Row;
  /** As the combination has it. */
  one: Row;
}

/**
 * Counts both lists and their combination, each by itself (合并前后核对), and what was counted twice by the records
 * that both have.
 *
 * @param left - the first list
 * @param right - the second list
 * @param data - the combination
 * @param overlapping - the records that both have, by register
 * @param composition - what is conserved
 */
export function combinedTotals(
  left: County,
  right: County,
  data: CountyData,
  overlapping: ReadonlyMap<string, readonly Overlap[]>,
  composition: Composition,
): CombinedTotal[] {
  const { date } = left;
  const draft = left.draft();
  for (const table of left.tables) {
    for (const row of data.tables[table.name] as readonly Row[]) draft.put(table, row.id, row);
  }
  const combined = draft.finish().county;
  const counting = new Counting(composition);
  const figures = [left, right, combined].map((county) => counting.of(county, date, date));
  const amount = (at: number, category: string) => figures[at]?.get(category)?.amount ?? 0;
  const twice = new Map<string, number>();
  for (const [name, rows] of overlapping) {
    for (const measure of counting.measuresIn(name, date)) {
      const own = rows.reduce((sum, { mine, theirs, one }) => {
        const weigh = (row: Row) => counting.weigh(measure, row, date);
        return sum + weigh(mine) + weigh(theirs) - weigh(one);
      }, 0);
      twice.set(measure.category, (twice.get(measure.category) ?? 0) + own);
    }
  }
  return [...(figures[0]?.values() ?? [])].map(({ category, unit }) => {
    const total = {
      category,
      unit,
      left: amount(0, category),
      right: amount(1, category),
      overlap: twice.get(category) ?? 0,
      combined: amount(2, category),
    };
    const residual = total.left + total.right - total.overlap - total.combined;
    return { ...total, residual };
  });
}
