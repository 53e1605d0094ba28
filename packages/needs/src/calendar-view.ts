import {
  type County,
  defineView,
  type Finding,
  finding,
  type PlainDate,
  plainDateSchema,
  spanAround,
  type View,
  type ViewCell,
  type ViewTable,
  yearOf,
} from "@fuyou/kernel";
import { z } from "zod";
import { askedSurveys, divisionName, joined } from "./asked.js";
import { type DueReport, dueReports } from "./due-reports.js";
import { needsCodes } from "./errors.js";
import { coversCounty, surveys, yearlyAnalyses } from "./survey.js";
import type { ReportFlow, SurveyKind } from "./survey-kind.js";

/** What may be asked of {@link needsCalendarView} more narrowly. */
export interface NeedsCalendarOptions {
  /** One survey only, a code of `needs.survey-kind`. */
  kind?: string | undefined;
  /** Spans that end from this day on; the first of January of the year by default. */
  from?: PlainDate | undefined;
  /** Spans that end up to this day; the day of the question by default, and never later. */
  to?: PlainDate | undefined;
}

type CalendarRow = Record<string, ViewCell>;

/** Surveys, reports and analyses (调查与上报日程): due, received, late and missing. */
export const needsCalendarView: View<NeedsCalendarOptions> = defineView<NeedsCalendarOptions>({
  id: "needs.calendar",
  title: { zh: "需求调查与上报日程", en: "surveys and reports of needs" },
  question: {
    zh: "哪些调查、报表和分析到期了，收到了几份，谁迟报、谁缺报？",
    en: "Which surveys, reports and analyses were due, how many came, and who was late or is missing?",
  },
  options: z.strictObject({
    kind: z.string().optional(),
    from: plainDateSchema.optional(),
    to: plainDateSchema.optional(),
  }),
  answer(context, options) {
    const { county, date } = context;
    const to = options.to === undefined || options.to > date ? date : options.to;
    const from = options.from ?? spanAround("year", to).from;
    const asked = askedSurveys(context, options.kind);
    const findings: Finding[] = [...asked.findings];
    const reports: CalendarRow[] = [];
    const held: CalendarRow[] = [];
    for (const kind of asked.kinds) {
      for (const flow of kind.flows) {
        reports.push(...reportRows(county, kind, flow, { from, to, date }, findings));
      }
      held.push(...surveyRows(county, kind, { from, to, date }, findings));
    }
    return { tables: [reportTable(reports), surveyTable(held)], findings };
  },
});

/** The days a calendar speaks of. */
interface Days {
  from: PlainDate;
  to: PlainDate;
  date: PlainDate;
}

function reportRows(
  county: County,
  kind: SurveyKind,
  flow: ReportFlow,
  { from, to, date }: Days,
  findings: Finding[],
): CalendarRow[] {
  const groups = new Map<string, DueReport[]>();
  for (const each of dueReports(county, kind, flow, from, to)) {
    const key = `${each.span.from} ${each.within}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => {
    const due = groups.get(key) as DueReport[];
    const [{ span, within, deadline }] = due as [DueReport];
    const name = divisionName(county, within);
    const names = (of: readonly DueReport[]) =>
      of.map((each) => divisionName(county, each.division)).join("、");
    const missing = due.filter((each) => each.report === null);
    const late = due.filter((each) => each.late === true);
    const unserved = due.flatMap((each) => each.unserved ?? []);
    const place = { within: name, from: span.from, to: span.to, kind: kind.title };
    const details = {
      kind: "data",
      severity: "warning",
      subject: `divisions/${within}`,
      date,
      aspect: `${kind.code}.${flow.cadence}.${span.from}`,
      cites: flow.cites[0],
    } as const;
    if (missing.length > 0) {
      const expected = due.length;
      const received = expected - missing.length;
      const values = { ...place, expected, received, missing: names(missing) };
      findings.push(finding(needsCodes.message("NEEDS_REPORTS_MISSING", values), details));
    }
    if (late.length > 0) {
      const values = { ...place, late: names(late), deadline: deadline ?? "—" };
      findings.push(finding(needsCodes.message("NEEDS_REPORTS_LATE", values), details));
    }
    return {
      survey: kind.title,
      within: name,
      from: span.from,
      to: span.to,
      deadline,
      due: due.length,
      received: due.length - missing.length,
      late: deadline === null ? null : late.length,
      missing: missing.length === 0 ? "—" : names(missing),
      unserved: joined([...new Set(unserved)]),
    };
  });
}

function surveyRows(
  county: County,
  kind: SurveyKind,
  { from, to, date }: Days,
  findings: Finding[],
): CalendarRow[] {
  const rows: CalendarRow[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const inYear = [...county.rows(surveys)].filter(
      (each) =>
        each.kind === kind.code &&
        each.retiredOn === undefined &&
        (each.period.to ?? each.period.from).startsWith(String(year)),
    );
    const counted = inYear.filter((each) => kind.scope === "sample" || coversCounty(each));
    const about = (aspect: string) =>
      ({
        kind: "data",
        severity: "warning",
        subject: kind.code,
        date,
        aspect: `${aspect}.${year}`,
        cites: kind.cites[0],
      }) as const;
    for (const each of inYear) {
      if (counted.includes(each)) continue;
      const division = divisionName(county, each.division);
      const values = { survey: each.id, division, kind: kind.title };
      const message = needsCodes.message("NEEDS_SURVEY_NOT_WHOLE_COUNTY", values);
      findings.push(finding(message, about(each.id)));
    }
    const over = `${year}-12-31` <= date;
    if (over && kind.perYear !== null && counted.length < kind.perYear) {
      const values = { year, kind: kind.title, asked: kind.perYear, held: counted.length };
      findings.push(finding(needsCodes.message("NEEDS_SURVEYS_TOO_FEW", values), about("held")));
    }
    const analysis = [...county.rows(yearlyAnalyses)].find(
      (each) => each.kind === kind.code && each.year === year && each.retiredOn === undefined,
    );
    if (kind.yearlyAnalysis && over) {
      const values = { year, kind: kind.title };
      if (analysis === undefined) {
        const message = needsCodes.message("NEEDS_ANALYSIS_MISSING", values);
        findings.push(finding(message, about("analysis")));
      } else if (analysis.usedIn === undefined) {
        const message = needsCodes.message("NEEDS_ANALYSIS_UNUSED", values);
        findings.push(finding(message, about("analysis")));
      }
    }
    rows.push({
      survey: kind.title,
      year,
      asked: kind.perYear,
      held: counted.length,
      analysis: analysis?.document ?? null,
      usedIn: analysis?.usedIn ?? null,
    });
  }
  return rows;
}

function reportTable(rows: readonly CalendarRow[]): ViewTable {
  return {
    title: { zh: "报表上报情况", en: "reports" },
    columns: [
      { key: "survey", label: { zh: "调查", en: "survey" }, kind: "text" },
      { key: "within", label: { zh: "汇总区划", en: "added up by" }, kind: "text" },
      { key: "from", label: { zh: "期间起", en: "span from" }, kind: "date" },
      { key: "to", label: { zh: "期间止", en: "span to" }, kind: "date" },
      { key: "deadline", label: { zh: "期限", en: "due by" }, kind: "date" },
      { key: "due", label: { zh: "应报", en: "due" }, kind: "number" },
      { key: "received", label: { zh: "已报", en: "received" }, kind: "number" },
      { key: "late", label: { zh: "迟报", en: "late" }, kind: "number" },
      { key: "missing", label: { zh: "缺报", en: "missing" }, kind: "text" },
      { key: "unserved", label: { zh: "未送达", en: "not sent to" }, kind: "text" },
    ],
    rows,
    notes: [
      {
        zh: "期限为空表示文件没有规定天数，迟报因此无从判定；只有已结束的期间才算到期。",
        en: "Where no deadline stands, the document gives no number of days and lateness cannot be judged; only spans that have ended are due.",
      },
    ],
  };
}

function surveyTable(rows: readonly CalendarRow[]): ViewTable {
  return {
    title: { zh: "调查与全年分析", en: "surveys and yearly analyses" },
    columns: [
      { key: "survey", label: { zh: "调查", en: "survey" }, kind: "text" },
      { key: "year", label: { zh: "年度", en: "year" }, kind: "text" },
      { key: "asked", label: { zh: "应开展次数", en: "asked for" }, kind: "number" },
      { key: "held", label: { zh: "已开展次数", en: "held" }, kind: "number" },
      { key: "analysis", label: { zh: "全年分析", en: "analysis" }, kind: "text" },
      { key: "usedIn", label: { zh: "用于下一年计划", en: "used in the plan" }, kind: "text" },
    ],
    rows,
  };
}
