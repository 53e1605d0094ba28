import {
  type Composition,
  type CountyView,
  defineView,
  type Finding,
  finding,
  type PlainDate,
  plainDateSchema,
  spanAround,
  type Text,
  type View,
  type ViewCell,
  yearOf,
} from "@fuyou/kernel";
import { z } from "zod";
import { outreachCodes } from "./errors.js";
import { type OutreachEvent, outreachEvents } from "./event.js";
import { outreachDayPoint, outreachProgrammePoint } from "./programme.js";

/** What may be asked of {@link outreachCalendarView} more narrowly. */
export interface OutreachCalendarOptions {
  /** From this day on; the first of January of the year by default. */
  from?: PlainDate | undefined;
  /** Up to this day; the day of the question by default. Later days show what is to come. */
  to?: PlainDate | undefined;
}

/** One day or programme of a year, with what was held (宣传日程). */
export interface OutreachCalendarEntry {
  /** The day to be marked; null for a programme, which has none. */
  readonly on: PlainDate | null;
  /** The year. */
  readonly year: number;
  /** Its name in Chinese and English. */
  readonly title: Text;
  /** What was held for it. */
  readonly events: readonly OutreachEvent[];
  /** How many times it is to be held; null where no number is given. */
  readonly asked: number | null;
}

/**
 * The days to be marked between two days (宣传日), each with what was held for it in that year. A day the calendar has
 * not, such as 29 February in most years, is left out in those.
 *
 * @param county - the county
 * @param composition - the catalogues
 * @param from - the earlier day
 * @param to - the later day, included
 */
export function markedDays(
  county: CountyView,
  composition: Composition,
  from: PlainDate,
  to: PlainDate,
): OutreachCalendarEntry[] {
  const entries: OutreachCalendarEntry[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const { value: day, validity } of composition.all(outreachDayPoint)) {
      const on = `${String(year).padStart(4, "0")}-${day.day}`;
      if (on < from || on > to || !plainDateSchema.safeParse(on).success) continue;
      if (day.year !== undefined && day.year !== year) continue;
      if ((validity.from ?? on) > on || (validity.to ?? on) < on) continue;
      const events = eventsOf(county, String(year), (each) => each.day === day.code);
      entries.push({ on, year, title: day.title, events, asked: 1 });
    }
  }
  return entries.sort((a, b) => (String(a.on) < String(b.on) ? -1 : 1));
}

/** Days and programmes (宣传日程): planned and held. */
export const outreachCalendarView: View<OutreachCalendarOptions> =
  defineView<OutreachCalendarOptions>({
    id: "outreach.calendar",
    title: { zh: "宣传日程", en: "calendar of outreach" },
    question: {
      zh: "哪些宣传日和宣传活动应当开展，开展了几次，哪些没有？",
      en: "Which days and programmes are due, how often were they held, and which were not?",
    },
    options: z.strictObject({ from: plainDateSchema.optional(), to: plainDateSchema.optional() }),
    answer({ county, composition, date }, options) {
      const to = options.to ?? date;
      const from = options.from ?? spanAround("year", to).from;
      const findings: Finding[] = [];
      const days = markedDays(county, composition, from, to).map((entry) => {
        const on = entry.on as PlainDate;
        if (on <= date && entry.events.length === 0) {
          const values = { on, day: entry.title };
          const about = { kind: "data", severity: "warning", subject: on, date } as const;
          const message = outreachCodes.message("OUTREACH_DAY_MISSED", values);
          findings.push(finding(message, { ...about, aspect: entry.title.en }));
        }
        return row(entry, on > date);
      });
      const programmes = programmeEntries(county, composition, from, to, date, findings);
      const table = {
        title: { zh: "宣传日程", en: "days and programmes" },
        columns: [
          { key: "what", label: { zh: "宣传日或活动", en: "day or programme" }, kind: "text" },
          { key: "on", label: { zh: "日期", en: "day" }, kind: "date" },
          { key: "year", label: { zh: "年度", en: "year" }, kind: "text" },
          { key: "asked", label: { zh: "应开展", en: "asked for" }, kind: "number" },
          { key: "held", label: { zh: "已开展", en: "held" }, kind: "number" },
          { key: "attendance", label: { zh: "参加人数", en: "attendance" }, kind: "number" },
          { key: "state", label: { zh: "状态", en: "state" }, kind: "text" },
        ],
        rows: [...days, ...programmes.map((each) => row(each, false))],
      } as const;
      return { tables: [table], findings };
    },
  });

function programmeEntries(
  county: CountyView,
  composition: Composition,
  from: PlainDate,
  to: PlainDate,
  date: PlainDate,
  findings: Finding[],
): OutreachCalendarEntry[] {
  const entries: OutreachCalendarEntry[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    for (const { value, validity } of composition.all(outreachProgrammePoint)) {
      if ((validity.from ?? first) > last || (validity.to ?? last) < first) continue;
      const events = eventsOf(county, String(year), (each) => each.programme === value.code);
      entries.push({ on: null, year, title: value.title, events, asked: value.perYear });
      const about = {
        kind: "data",
        subject: value.code,
        date,
        aspect: String(year),
        cites: value.cites[0],
      } as const;
      if (value.perYear !== null && last <= date && events.length < value.perYear) {
        const held = events.length;
        const values = { year, programme: value.title, asked: value.perYear, held };
        const message = outreachCodes.message("OUTREACH_PROGRAMME_TOO_FEW", values);
        findings.push(finding(message, { ...about, severity: "warning" }));
      } else if (value.perYear === null && first <= date && events.length === 0) {
        const values = { programme: value.title, from: first, to: last <= date ? last : date };
        const message = outreachCodes.message("OUTREACH_PROGRAMME_IDLE", values);
        findings.push(finding(message, { ...about, severity: "information" }));
      }
    }
  }
  return entries;
}

function eventsOf(
  county: CountyView,
  year: string,
  where: (event: OutreachEvent) => boolean,
): OutreachEvent[] {
  return [...county.rows(outreachEvents)].filter(
    (each) => each.retiredOn === undefined && each.on.startsWith(year) && where(each),
  );
}

function row(entry: OutreachCalendarEntry, coming: boolean): Record<string, ViewCell> {
  const held = entry.events.length;
  const counted = entry.events.flatMap((each) => each.attendance ?? []);
  const state = coming
    ? { zh: "未到期", en: "to come" }
    : held === 0
      ? { zh: "未登记", en: "none on record" }
      : entry.asked !== null && held < entry.asked
        ? { zh: "次数不足", en: "too few" }
        : { zh: "已开展", en: "held" };
  return {
    what: entry.title,
    on: entry.on,
    year: entry.year,
    asked: entry.asked,
    held,
    // A part of the events may not have been counted: then the sum is not known.
    attendance: counted.length < held || held === 0 ? null : counted.reduce((a, b) => a + b, 0),
    state,
  };
}
