import {
  defineView,
  type Finding,
  finding,
  type View,
  type ViewCell,
  type ViewContext,
} from "@fuyou/kernel";
import { z } from "zod";
import {
  lastYearOver,
  type ReportingCalendar,
  reportingCalendarPoint,
  yearEnding,
} from "./calendar.js";
import { indicatorsCodes } from "./errors.js";
import { everybody, indicatorFigures, isStanding } from "./figure.js";
import { type Indicator, indicatorPoint } from "./indicator.js";
import { countFaults, divisionsAbove, figureFaults, missingReports, sumFaults } from "./quality.js";

/** What may be asked of data quality more narrowly. */
export interface QualityOptions {
  /** One indicator; all where absent. */
  indicator?: string | undefined;
  /** The year in which the reporting year ends; the last that is over where absent. */
  year?: number | undefined;
  /** By how many times a number may change from one year to the next before it is looked at; 2 by default. */
  times: number;
}

/**
 * Data quality (数据质量): what is wrong with the figures, who has not reported, which numbers contradict each
 * other. It looks at counts by division and at no person.
 */
export const qualityView: View<QualityOptions> = defineView<QualityOptions>({
  id: "indicators.quality",
  title: { zh: "指标数据质量", en: "quality of the figures" },
  question: {
    zh: "哪些数报晚了、没报、报错了或互相矛盾？",
    en: "Which figures are late, missing, wrong or at odds with each other?",
  },
  options: z.strictObject({
    indicator: z.string().optional(),
    year: z.int().min(1949).max(2200).optional(),
    times: z.number().min(1).default(2),
  }) as unknown as z.ZodType<QualityOptions>,
  answer(context, options) {
    const { composition, county, date } = context;
    const code = options.indicator;
    const all = composition.at(indicatorPoint, date).map(({ value }) => value);
    const asked = all.filter((each) => code === undefined || each.code === code);
    if (asked.length === 0 && code !== undefined) {
      const message = indicatorsCodes.message("INDICATORS_UNKNOWN_INDICATOR", {
        indicator: code,
        date,
      });
      const details = { kind: "data", severity: "warning", subject: code, date } as const;
      return { tables: [], findings: [finding(message, details)] };
    }
    const above = divisionsAbove(county);
    const findings: Finding[] = [];
    const rows: Record<string, ViewCell>[] = [];
    for (const indicator of asked) {
      const calendar = composition.get(reportingCalendarPoint, indicator.calendar, date);
      if (calendar === undefined) continue;
      const found = faultsOf(context, indicator, calendar, above, options);
      findings.push(...found);
      const figures = figuresOf(context, indicator);
      if (figures === 0 && found.length === 0) continue;
      rows.push({
        indicator: indicator.title,
        figures,
        doubtful: found.filter(({ severity }) => severity === "warning").length,
        remarks: found.filter(({ severity }) => severity === "information").length,
      });
    }
    findings.push(...countFaults(county, composition, asked));
    const title = { zh: "指标数据质量", en: "quality of the figures" };
    const notes = [
      {
        zh: "上报期限不详的不判定迟报；没有上报日期的数据无从判断迟早。",
        en: "Where no day is known nothing is late; a figure without its day of reporting cannot be judged.",
      },
    ];
    return { tables: [{ title, columns, rows, notes }], findings };
  },
});

const columns = [
  { key: "indicator", label: { zh: "指标", en: "indicator" }, kind: "text" as const },
  { key: "figures", label: { zh: "数据条数", en: "figures" }, kind: "number" as const },
  { key: "doubtful", label: { zh: "存疑", en: "doubtful" }, kind: "number" as const },
  { key: "remarks", label: { zh: "提示", en: "remarks" }, kind: "number" as const },
];

function faultsOf(
  { county, date }: ViewContext,
  indicator: Indicator,
  calendar: ReportingCalendar,
  above: readonly string[],
  { year, times }: QualityOptions,
): Finding[] {
  const question = { indicator, calendar, times };
  const period = year === undefined ? lastYearOver(calendar, date) : yearEnding(calendar, year);
  const scopes = new Set<string>();
  for (const row of county.rows(indicatorFigures)) {
    if (row.indicator === indicator.code) scopes.add(row.scope ?? everybody);
  }
  const found = [...figureFaults(county, question)];
  for (const scope of scopes) {
    for (const division of above) {
      const of = { indicator, division, period, scope };
      found.push(...missingReports(county, question, of), ...sumFaults(county, question, of));
    }
  }
  const once = new Map(found.map((each) => [each.id, each]));
  return [...once.values()];
}

function figuresOf({ county }: ViewContext, indicator: Indicator): number {
  let count = 0;
  for (const row of county.rows(indicatorFigures)) {
    if (row.indicator === indicator.code && isStanding(row, county.date)) count++;
  }
  return count;
}
