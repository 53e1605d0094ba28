import { z } from "zod";

/**
 * A day of the civil calendar (日期), written `YYYY-MM-DD`. No time of day and no time zone: the
 * documents of a reform speak of days.
 */
export type PlainDate = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const dayMs = 86_400_000;

/** Days already found real: registers repeat a few days a hundred thousand times. */
const knownDays = new Set<string>();

/**
 * Tells whether a string is a real day of the calendar in the form `YYYY-MM-DD`; `2015-02-30` is
 * not.
 *
 * @param value - the string to judge
 */
export function isPlainDate(value: string): boolean {
  if (knownDays.has(value)) return true;
  if (!pattern.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  if (real && knownDays.size < 10_000) knownDays.add(value);
  return real;
}

/** Shape of a {@link PlainDate}. */
export const plainDateSchema: z.ZodType<PlainDate> = z.string().refine(isPlainDate, {
  error: "not a day of the calendar, YYYY-MM-DD",
  params: { zh: "不是日历上的日期，应写作 YYYY-MM-DD" },
});

/** The last day that can be written; registers use it for "no end". */
const lastDay: PlainDate = "9999-12-31";

/**
 * The day some days after (or, with a negative number, before) another. After the last day that can be written,
 * 31 December 9999, there is none: it stays that day.
 *
 * @param date - the day to start from
 * @param days - how many days later; whole number
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString();
  return day.startsWith("+") ? lastDay : day.slice(0, 10);
}

/**
 * How many days lie from one day to another; 0 for the same day, negative when `to` is earlier.
 *
 * @param from - the earlier day
 * @param to - the later day
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
