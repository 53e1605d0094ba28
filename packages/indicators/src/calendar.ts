import type { DivisionLevel } from "@fuyou/hierarchy";
import {
  addDays,
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  firstOfMonth,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
  textSchema,
  yearOf,
} from "@fuyou/kernel";
import { z } from "zod";

/** What part of a reporting year a figure is about: the whole of it (年报) or a quarter (季报). */
export type ReportingPart = "year" | "quarter";

/** By which days a level hands in its reports (上报期限). */
export interface ReportingDue {
  /** The level that reports. */
  level: DivisionLevel;
  /** Whether yearly or quarterly reports. */
  part: ReportingPart;
  /** Days of the year, `MM-DD`; a report is due on the first of them after what it is about has ended. */
  days: readonly string[];
}

/**
 * A reporting year (统计年度) with its days: for maternal and child health it runs from 1 October to
 * 30 September, elsewhere with the calendar.
 */
export interface ReportingCalendar {
  /** Its code, for example `mch-reporting-year`. */
  code: string;
  /** Its name. */
  title: Text;
  /** The month in which it begins, on its first day; 10 for October. */
  beginsIn: number;
  /** By when reports are due; where no day is known nothing is ever late. */
  due: readonly ReportingDue[];
  /** The clauses that fix it; none for a year that goes with the calendar. */
  cites: readonly Citation[];
  /** The days for which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link ReportingCalendar}. */
export const reportingCalendarSchema: z.ZodType<ReportingCalendar> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  beginsIn: z.int().min(1).max(12),
  due: z.array(
    z.strictObject({
      level: z.enum(["county", "township", "village"]),
      part: z.enum(["year", "quarter"]),
      days: z.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)).min(1),
    }),
  ),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Reporting years and their days (统计年度). A year that goes with the calendar needs no document. */
export const reportingCalendarPoint: ExtensionPoint<ReportingCalendar> =
  defineExtensionPoint<ReportingCalendar>({
    id: "indicators.reporting-calendar",
    title: { zh: "统计年度", en: "reporting years" },
    schema: reportingCalendarSchema,
    cited: false,
    key: (calendar) => calendar.code,
  });

/** The year from January to December (公历年度), without days by which anything is due. */
export const calendarYear: ReportingCalendar = {
  code: "calendar-year",
  title: { zh: "公历年度", en: "calendar year" },
  beginsIn: 1,
  due: [],
  cites: [],
};

/**
 * The last reporting year that was over on a day (上一统计年度): on 1 November 2015 that from 1 October 2014
 * to 30 September 2015.
 *
 * @param calendar - the reporting year
 * @param date - the day
 */
export function lastYearOver(calendar: ReportingCalendar, date: PlainDate): Period {
  const year = yearOf(date);
  const begun = firstOfMonth(year, calendar.beginsIn);
  return yearFrom(begun <= date ? year - 1 : year - 2, calendar);
}

/**
 * The reporting year that ends in a year (某年度): 2015 ends on 30 September 2015 where years begin in October.
 *
 * @param calendar - the reporting year
 * @param year - the year in which it ends
 */
export function yearEnding(calendar: ReportingCalendar, year: number): Period {
  return lastYearOver(calendar, firstOfMonth(year + 1, 1));
}

/**
 * The reporting year before another (上年).
 *
 * @param period - a whole reporting year
 */
export function yearBefore(period: Period): Period {
  const [year, month] = [yearOf(period.from), Number(period.from.slice(5, 7))];
  return { from: firstOfMonth(year - 1, month), to: addDays(period.from, -1) };
}

/**
 * Whether a period is a whole year or a quarter of a calendar; undefined where it is neither.
 *
 * @param calendar - the reporting year
 * @param period - the period
 */
export function partOfYear(calendar: ReportingCalendar, period: Period): ReportingPart | undefined {
  const [year, month] = [yearOf(period.from), Number(period.from.slice(5, 7))];
  if (period.from.slice(8) !== "01" || (month - calendar.beginsIn + 12) % 3 !== 0) return undefined;
  if (period.to === lastDay(year, month + 2)) return "quarter";
  const whole = month === calendar.beginsIn && period.to === lastDay(year, month + 11);
  return whole ? "year" : undefined;
}

/**
 * The last day on which a report is in time (上报截止日); undefined where the calendar knows none.
 *
 * @param calendar - the reporting year
 * @param period - what the report is about
 * @param level - the level that reports
 */
export function dueOn(
  calendar: ReportingCalendar,
  period: Period,
  level: DivisionLevel,
): PlainDate | undefined {
  const part = partOfYear(calendar, period);
  const { to } = period;
  if (part === undefined || to === undefined) return undefined;
  const year = yearOf(to);
  return calendar.due
    .filter((due) => due.level === level && due.part === part)
    .flatMap(({ days }) => days.flatMap((day) => [`${year}-${day}`, `${year + 1}-${day}`]))
    .filter((day) => day > to)
    .sort()[0];
}

function yearFrom(year: number, { beginsIn }: ReportingCalendar): Period {
  return { from: firstOfMonth(year, beginsIn), to: lastDay(year, beginsIn + 11) };
}

function lastDay(year: number, month: number): PlainDate {
  return addDays(firstOfMonth(year, month + 1), -1);
}
