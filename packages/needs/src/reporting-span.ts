import { addDays, type Period, type PlainDate } from "@fuyou/kernel";
import type { ReportCadence } from "./survey-kind.js";

/** A month or a quarter of the calendar (报表期间). */
export interface ReportSpan {
  /** Its first day. */
  readonly from: PlainDate;
  /** Its last day, included. */
  readonly to: PlainDate;
}

const months: Record<ReportCadence, number> = { month: 1, quarter: 3 };

/**
 * The month or quarter of the calendar in which a day lies (报表期间).
 *
 * @param cadence - month or quarter
 * @param date - the day
 */
export function spanOf(cadence: ReportCadence, date: PlainDate): ReportSpan {
  const length = months[cadence];
  const year = Number(date.slice(0, 4));
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / length) * length;
  return { from: firstOfMonth(year, first), to: addDays(firstOfMonth(year, first + length), -1) };
}

/**
 * The months or quarters that end between two days, both included (到期的报表期间).
 *
 * @param cadence - month or quarter
 * @param from - the earlier day
 * @param to - the later day
 */
export function spansEnding(cadence: ReportCadence, from: PlainDate, to: PlainDate): ReportSpan[] {
  const spans: ReportSpan[] = [];
  for (let span = spanOf(cadence, from); span.to <= to; span = spanOf(cadence, addDays(span.to, 1)))
    spans.push(span);
  return spans;
}

/**
 * Whether a period is exactly one month or one quarter of the calendar.
 *
 * @param cadence - month or quarter
 * @param period - the period
 */
export function isSpan(cadence: ReportCadence, period: Period): boolean {
  const span = spanOf(cadence, period.from);
  return span.from === period.from && span.to === period.to;
}

/** The first day of a month, counted from January of a year as 0; 12 is the next January. */
function firstOfMonth(year: number, month: number): PlainDate {
  const at = year + Math.floor(month / 12);
  return `${String(at).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
