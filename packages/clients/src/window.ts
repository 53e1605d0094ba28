import { addDays, type PlainDate } from "@fuyou/kernel";
import { z } from "zod";

/** What a window is counted in: completed days, weeks, months or years since the anchor. */
export type WindowUnit = "days" | "weeks" | "months" | "years";

/**
 * When a contact is due (服务时间窗), counted from an anchor in completed units, as ages and weeks of pregnancy are:
 * weeks 16 to 20 run from the day 16 weeks are complete to the last day on which 20 are, the eve of week 21.
 */
export interface Window {
  /** What it is counted in. */
  unit: WindowUnit;
  /** Completed units on the first day. */
  from: number;
  /** Completed units on the last day, included. */
  to: number;
}

/** Shape of a {@link Window}; one that ends before it begins is refused. */
export const windowSchema: z.ZodType<Window> = z
  .strictObject({
    unit: z.enum(["days", "weeks", "months", "years"]),
    from: z.int().min(0),
    to: z.int().min(0),
  })
  .refine((window) => window.from <= window.to, {
    error: "the window ends before it begins",
    params: { zh: "时间窗的止点早于起点" },
  });

/** The first and the last day of a window (起止日). */
export interface WindowDays {
  /** First day. */
  earliest: PlainDate;
  /** Last day, included. */
  latest: PlainDate;
}

const inDays: Readonly<Partial<Record<WindowUnit, number>>> = { days: 1, weeks: 7 };
const inMonths: Readonly<Partial<Record<WindowUnit, number>>> = { months: 1, years: 12 };

/**
 * The day on which so many units are complete (满…之日). A month that has no such day takes its last: one month after 31
 * January is the last day of February.
 *
 * @param date - the anchor
 * @param unit - days, weeks, months or years
 * @param count - how many
 */
export function completedOn(date: PlainDate, unit: WindowUnit, count: number): PlainDate {
  const days = inDays[unit];
  if (days !== undefined) return addDays(date, days * count);
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const months = year * 12 + (month - 1) + (inMonths[unit] ?? 1) * count;
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const two = (part: number) => String(part).padStart(2, "0");
  const years = String(Math.floor(months / 12)).padStart(4, "0");
  return `${years}-${two((months % 12) + 1)}-${two(Math.min(day, last))}`;
}

/**
 * The first and last day of a window from an anchor on (时间窗起止).
 *
 * @param window - the window
 * @param anchor - the day it is counted from
 */
export function windowDays(window: Window, anchor: PlainDate): WindowDays {
  return {
    earliest: completedOn(anchor, window.unit, window.from),
    latest: addDays(completedOn(anchor, window.unit, window.to + 1), -1),
  };
}
