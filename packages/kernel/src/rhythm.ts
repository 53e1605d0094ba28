import { z } from "zod";
import { addDays, type PlainDate } from "./date.js";
import type { Period } from "./period.js";
import type { Text } from "./text.js";

/** How often something comes round (周期): every day, month, quarter, half-year or year of the civil calendar. */
export type Rhythm = "day" | "month" | "quarter" | "half-year" | "year";

const titles: Readonly<Record<Rhythm, Text>> = {
  day: { zh: "每日", en: "daily" },
  month: { zh: "每月", en: "monthly" },
  quarter: { zh: "每季度", en: "quarterly" },
  "half-year": { zh: "每半年", en: "half-yearly" },
  year: { zh: "每年", en: "yearly" },
};
const inEach: Readonly<Record<Rhythm, string>> = {
  day: "a day",
  month: "a month",
  quarter: "a quarter",
  "half-year": "every half-year",
  year: "a year",
};

/** Shape of a {@link Rhythm}. */
export const rhythmSchema: z.ZodType<Rhythm> = z
  .enum(Object.keys(titles) as [Rhythm, ...Rhythm[]])
  .meta({ titles });

/**
 * A rhythm in words (周期): 每月2次, twice a month.
 *
 * @param rhythm - how often
 * @param times - how many times in each span
 */
export function rhythmText(rhythm: Rhythm, times = 1): Text {
  const often = times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;
  return { zh: `${titles[rhythm].zh}${times}次`, en: `${often} ${inEach[rhythm]}` };
}

/** A span of days with both its ends known (时段): a month, a quarter, the days that were asked about. */
export interface Span extends Period {
  /** Last day, included. */
  to: PlainDate;
}

const monthsIn: Readonly<Record<Exclude<Rhythm, "day">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/**
 * The days, months, quarters, half-years or years that end in some days asked about (周期内各期), in order.
 * A span belongs to the day on which it ends, because what it asks for falls due then: what two neighbouring
 * stretches of days give is together what the whole gives. The first span may therefore begin earlier than
 * the days asked about. The cost grows with the days asked about and with nothing else.
 *
 * @param rhythm - how often
 * @param from - first day asked about
 * @param to - last day asked about, included; nothing where it is earlier
 */
export function spansOf(rhythm: Rhythm, from: PlainDate, to: PlainDate): Span[] {
  const spans: Span[] = [];
  if (rhythm === "day") {
    if (from > to) return spans;
    for (let day = from; day !== to; day = addDays(day, 1)) spans.push({ from: day, to: day });
    return [...spans, { from: to, to }];
  }
  const length = monthsIn[rhythm];
  const first = monthOf(from);
  for (let month = first - (first % length); month + length <= calendarEnd; month += length) {
    const last = lastDayOf(month + length - 1);
    if (last > to) break;
    spans.push({ from: firstDayOf(month), to: last });
  }
  return spans;
}

/**
 * The span of a rhythm in which a day lies (所在期): of 29 February 2020 the month is all of February 2020.
 *
 * @param rhythm - how often
 * @param day - the day
 */
export function spanAround(rhythm: Rhythm, day: PlainDate): Span {
  if (rhythm === "day") return { from: day, to: day };
  const length = monthsIn[rhythm];
  const month = monthOf(day);
  const begun = month - (month % length);
  return { from: firstDayOf(begun), to: lastDayOf(begun + length - 1) };
}

/** The month after the last that can be written with a year of four digits, counted like all months here. */
const calendarEnd = 10_000 * 12;

/** The last day of a month; the calendar repeats itself every 400 years. */
function lastDayOf(month: number): PlainDate {
  const day = new Date(Date.UTC(2000 + (Math.floor(month / 12) % 400), (month % 12) + 1, 0));
  return `${firstDayOf(month).slice(0, 8)}${day.getUTCDate()}`;
}

/**
 * Whether some days are exactly one span of a rhythm (整期): February 2020 is a month, 1 February to 30 April no quarter.
 *
 * @param rhythm - how often
 * @param period - the days
 */
export function isSpan(rhythm: Rhythm, period: Period): boolean {
  const { from, to } = spanAround(rhythm, period.from);
  return from === period.from && to === period.to;
}

/**
 * The year of a day (年份).
 *
 * @param day - the day
 */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/**
 * The first day of a month (月首).
 *
 * @param year - the year
 * @param month - the month, 1 for January; 13 is January of the year after
 */
export function firstOfMonth(year: number, month: number): PlainDate {
  return firstDayOf(year * 12 + month - 1);
}

/** The number of the month in which a day lies, counted from the month that would be January of the year 0. */
function monthOf(day: PlainDate): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first day of a month, counted from the month that would be January of the year 0. */
function firstDayOf(month: number): PlainDate {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
