import { z } from "zod";
import { addDays, type PlainDate, plainDateSchema } from "./date.js";

/**
 * A span of days (期间), both ends included, as the documents write it: "2015年11月1日至11月30日".
 * Without `to` it is still open. The same reading as a FHIR Period.
 */
export interface Period {
  /** First day. */
  from: PlainDate;
  /** Last day, included; absent while no end is known. */
  to?: PlainDate | undefined;
}

/** Shape of a {@link Period}; a period that ends before it begins is refused. */
export const periodSchema: z.ZodType<Period> = z
  .strictObject({ from: plainDateSchema, to: plainDateSchema.optional() })
  .refine((period) => period.to === undefined || period.from <= period.to, {
    error: "the period ends before it begins",
    params: { zh: "期间的止日早于起日" },
  });

/**
 * Tells whether a day lies in a period; both ends count.
 *
 * @param period - the span of days
 * @param date - the day asked about
 */
export function includesDate(period: Period, date: PlainDate): boolean {
  return period.from <= date && (period.to === undefined || date <= period.to);
}

/**
 * Tells whether two periods share at least one day.
 *
 * @param a - one span of days
 * @param b - the other
 */
export function overlaps(a: Period, b: Period): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
}

/**
 * The same period, ended on the eve of a day: what was valid up to a change is valid through the
 * day before it.
 *
 * @param period - the period to end
 * @param date - first day on which it no longer holds
 */
export function endedBefore(period: Period, date: PlainDate): Period {
  return { from: period.from, to: addDays(date, -1) };
}
