import { institutions } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  type PlainDate,
  plainDateSchema,
  spanAround,
  type View,
  type ViewContext,
  type ViewTable,
} from "@fuyou/kernel";
import { z } from "zod";
import { cadenceText } from "./cadence.js";
import { type AppraisalCalendarEntry, calendarOf } from "./calendar.js";
import { appraisalCodes } from "./errors.js";
import { viewColumn } from "./view-column.js";

/** What may be asked of the calendar more narrowly. */
export interface AppraisalCalendarQuestion {
  /** First day; the first of the year unless said otherwise. */
  from?: PlainDate | undefined;
  /** Last day; the last of the year unless said otherwise. */
  to?: PlainDate | undefined;
}

/** The view of the calendar (培训、考试、检查日程): what was due, what was held, what was missed, which unit was not reached. */
export const appraisalCalendarView: View<AppraisalCalendarQuestion> =
  defineView<AppraisalCalendarQuestion>({
    id: "appraisal.calendar",
    title: { zh: "培训、考试、检查日程", en: "calendar of trainings, examinations and checks" },
    question: {
      zh: "哪些培训、考试和检查该办、已办、缺办？",
      en: "Which trainings, examinations and checks were due, held and missed?",
    },
    options: z.strictObject({ from: plainDateSchema.optional(), to: plainDateSchema.optional() }),
    answer(context, options) {
      const year = spanAround("year", context.date);
      const { from = year.from, to = year.to } = options;
      const entries = calendarOf(context.county, context.composition, from, to);
      return {
        tables: [totals(entries), spans(context, entries)],
        findings: entries.flatMap((entry) => findingsOf(context, entry)),
      };
    },
  });

function totals(entries: readonly AppraisalCalendarEntry[]): ViewTable {
  return {
    title: { zh: "应办、已办、缺办", en: "due, held, missed" },
    columns: [
      viewColumn("sort", "text", "类别", "sort"),
      viewColumn("title", "text", "事项", "what"),
      viewColumn("cadence", "text", "周期", "how often"),
      viewColumn("units", "number", "应到单位", "units to reach"),
      viewColumn("spans", "number", "应办时段", "spans"),
      viewColumn("kept", "number", "已办足", "kept"),
      viewColumn("missed", "number", "缺办", "missed"),
      viewColumn("open", "number", "未到期", "still open"),
      viewColumn("held", "number", "登记次数", "on record"),
    ],
    rows: entries.map((entry) => {
      const count = (state: string) =>
        entry.cadence === null ? null : entry.slots.filter((slot) => slot.state === state).length;
      return {
        sort: entry.sort,
        title: entry.title,
        cadence:
          entry.cadence === null ? { zh: "未写明", en: "not said" } : cadenceText(entry.cadence),
        units: entry.units,
        spans: entry.cadence === null ? null : entry.slots.length,
        kept: count("held"),
        missed: count("missed"),
        open: count("open"),
        held: entry.held,
      };
    }),
  };
}

const states = {
  held: { zh: "已办足", en: "kept" },
  missed: { zh: "缺办", en: "missed" },
  open: { zh: "未到期", en: "open" },
} as const;

function spans({ county }: ViewContext, entries: readonly AppraisalCalendarEntry[]): ViewTable {
  return {
    title: { zh: "逐段情况", en: "span by span" },
    columns: [
      viewColumn("title", "text", "事项", "what"),
      viewColumn("from", "date", "起", "from"),
      viewColumn("to", "date", "止", "to"),
      viewColumn("due", "number", "应办次数", "due"),
      viewColumn("held", "number", "登记次数", "on record"),
      viewColumn("state", "text", "状态", "state"),
      viewColumn("unreached", "text", "未到单位", "not reached"),
    ],
    rows: entries.flatMap(({ title, slots }) =>
      slots.map(({ from, to, due, held, state, unreached }) => ({
        ...{ title, from, to, due, held, state: states[state] },
        unreached: state === "missed" ? namesOf(county, unreached) : "",
      })),
    ),
  };
}

function namesOf(county: ViewContext["county"], units: readonly string[]): string {
  return units.map((unit) => county.get(institutions, unit)?.name ?? unit).join("、");
}

function findingsOf({ county }: ViewContext, entry: AppraisalCalendarEntry): Finding[] {
  const details = {
    kind: "data",
    severity: "information",
    subject: entry.code,
    date: county.date,
    cites: entry.cites[0],
  } as const;
  const { title, held } = entry;
  if (entry.cadence === null) {
    const message = appraisalCodes.message("APPRAISAL_CADENCE_UNKNOWN", { title, held });
    return [finding(message, details)];
  }
  return entry.slots
    .filter(({ state }) => state === "missed")
    .map((slot) => {
      const { from, to, due, unreached } = slot;
      const message =
        entry.units === null
          ? appraisalCodes.message("APPRAISAL_MISSED", { title, from, to, due, held: slot.held })
          : appraisalCodes.message("APPRAISAL_NOT_VISITED", {
              ...{ title, from, to, due: entry.units, units: namesOf(county, unreached) },
            });
      return finding(message, { ...details, severity: "warning", aspect: from });
    });
}
