import { addDays, type Period, type PlainDate, type Row } from "@fuyou/kernel";

/**
 * What is left of a dated record from a day on (余期): the days on which it holds and which lie on that
 * day or after it; undefined where none are left. What takes its place holds for just these days, so
 * that moving a record never makes it last longer than it would have.
 *
 * @param row - the record
 * @param on - the first day that counts
 */
export function remainderOf(
  row: Row & { readonly period: Period },
  on: PlainDate,
): Period | undefined {
  const from = row.period.from > on ? row.period.from : on;
  const eve = row.retiredOn === undefined ? undefined : addDays(row.retiredOn, -1);
  const to = [row.period.to, eve].filter((each) => each !== undefined).sort()[0];
  if (to === undefined) return { from };
  return to < from ? undefined : { from, to };
}

/**
 * Whether one span of days holds all of another.
 *
 * @param longer - the span that may hold the other; none holds nothing
 * @param shorter - the other
 */
export function covers(longer: Period | undefined, shorter: Period): boolean {
  if (longer === undefined || longer.from > shorter.from) return false;
  return longer.to === undefined || (shorter.to !== undefined && shorter.to <= longer.to);
}
