import { divisionLevel, divisions, institutions } from "@fuyou/hierarchy";
import {
  clashes,
  codeOf,
  defineTable,
  finding,
  isSpan,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { surveyChannelPoint } from "./channel.js";
import { needsCodes } from "./errors.js";
import { type ReportCadence, surveyKindPoint } from "./survey-kind.js";
import { needTopicPoint } from "./topic.js";

/**
 * That a summary of needs was sent up (需求报表): a village's for a month, a township's for a quarter. It names no
 * person and no household. The village's numbers stand in {@link needCounts}; a township has none of its own.
 */
export interface NeedReport extends Row {
  /** The survey, a code of `needs.survey-kind`. */
  readonly kind: string;
  /** The village or township that sent it. */
  readonly division: string;
  /** The month or quarter it covers (报表期间). */
  readonly period: Period;
  /** The day it was received (收到日期). */
  readonly receivedOn: PlainDate;
  /** The institutions that received it; absent where that was not recorded. */
  readonly receivedBy?: readonly string[] | undefined;
  /** Counts from one up to below this were suppressed in the village (抑制阈值); absent for a township. */
  readonly threshold?: number | undefined;
}

/** Shape of a {@link NeedReport}. */
export const needReportSchema: z.ZodType<NeedReport> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "报表编号", en: "identifier" } }),
  kind: codeOf(surveyKindPoint, { zh: "调查", en: "survey" }),
  division: z.string().meta({ label: { zh: "填报区划", en: "division" } }),
  period: periodSchema.meta({ label: { zh: "报表期间", en: "span" } }),
  receivedOn: plainDateSchema.meta({ label: { zh: "收到日期", en: "received on" } }),
  receivedBy: z
    .array(z.string())
    .optional()
    .meta({ label: { zh: "接收单位", en: "received by" } }),
  threshold: z
    .int()
    .min(2)
    .optional()
    .meta({ label: { zh: "抑制阈值", en: "suppressed below" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** What each level sends: a village by the month, a township by the quarter. */
export const cadenceOfLevel: Readonly<Record<"village" | "township", ReportCadence>> = {
  village: "month",
  township: "quarter",
};

/** Register of the summaries of needs that were sent up (需求报表). */
export const needReports: Table<NeedReport, "division" | "receivedBy"> = defineTable<
  NeedReport,
  "division" | "receivedBy"
>({
  name: "need-reports",
  title: { zh: "需求报表", en: "reports of needs" },
  schema: needReportSchema,
  references: {
    division: { to: divisions, onRetire: "keep" },
    receivedBy: { to: institutions, onRetire: "keep" },
  },
  *check(rows, county) {
    const details = (row: NeedReport) => ({
      kind: "data" as const,
      severity: "error" as const,
      subject: `need-reports/${row.id}`,
      date: county.date,
    });
    for (const row of rows) {
      const level = divisionLevel(row.division);
      const { division, period } = row;
      if (level === "county") {
        yield finding(needsCodes.message("NEEDS_WRONG_LEVEL", { division }), details(row));
      } else if (!isSpan(cadenceOfLevel[level], period)) {
        const values = { division, from: period.from, to: period.to ?? "" };
        yield finding(needsCodes.message("NEEDS_WRONG_SPAN", values), details(row));
      }
    }
    const pairs = clashes(
      rows,
      (row) => county.by(needReports, "division", row.division),
      (a, b) => a.kind === b.kind && a.period.from === b.period.from && stands(a) && stands(b),
    );
    for (const [first, second] of pairs) {
      const { division, period, id } = second;
      const values = { division, from: period.from, first: first.id, second: id };
      yield finding(needsCodes.message("NEEDS_REPORT_TWICE", values), details(second));
    }
  },
});

/** One number of a village's summary (需求报表数字): how often a topic was named through a channel in the month. */
export interface NeedCount extends Row {
  /** The summary it stands in. */
  readonly report: string;
  /** What was named, a code of `needs.topic`. */
  readonly topic: string;
  /** Through which channel, a code of `needs.channel`. */
  readonly channel: string;
  /** How many times; absent where it was suppressed. Zero is said, and is not the same as absent. */
  readonly count?: number | undefined;
  /** That the number was small and was suppressed in the village (已抑制). */
  readonly suppressed?: true | undefined;
}

/** Shape of a {@link NeedCount}. */
export const needCountSchema: z.ZodType<NeedCount> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "编号", en: "identifier" } }),
  report: z.string().meta({ label: { zh: "报表", en: "report" } }),
  topic: codeOf(needTopicPoint, { zh: "需求主题", en: "topic" }),
  channel: codeOf(surveyChannelPoint, { zh: "渠道", en: "channel" }),
  count: z
    .int()
    .min(0)
    .optional()
    .meta({ label: { zh: "人次", en: "times named" } }),
  suppressed: z
    .literal(true)
    .optional()
    .meta({ label: { zh: "已抑制", en: "suppressed" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of the numbers in villages' summaries (需求报表数字): totals of a village and a month, never of persons. */
export const needCounts: Table<NeedCount, "report"> = defineTable<NeedCount, "report">({
  name: "need-counts",
  title: { zh: "需求报表数字", en: "numbers in reports of needs" },
  schema: needCountSchema,
  references: { report: { to: needReports, onRetire: "keep" } },
  *check(rows, county) {
    for (const row of rows) {
      const report = county.get(needReports, row.report);
      const details = {
        kind: "data" as const,
        severity: "error" as const,
        subject: `need-counts/${row.id}`,
        date: county.date,
      };
      const { topic } = row;
      if ((row.count === undefined) === (row.suppressed === undefined)) {
        const values = { report: row.report, topic };
        yield finding(needsCodes.message("NEEDS_CELL_WITHOUT_NUMBER", values), details);
      }
      if (report === undefined) continue;
      const { division } = report;
      if (divisionLevel(division) === "township") {
        yield finding(needsCodes.message("NEEDS_COUNTS_OF_TOWNSHIP", { division }), details);
      }
      const threshold = report.threshold ?? 2;
      if (isSmall(row.count, threshold)) {
        const values = { division, topic, threshold };
        yield finding(needsCodes.message("NEEDS_SMALL_CELL", values), details);
      }
    }
  },
});

/**
 * Whether a number is too small to leave the village (小数): not zero, and below the threshold.
 *
 * @param count - the number; undefined where it was suppressed
 * @param threshold - the least number that may leave
 */
export function isSmall(count: number | undefined, threshold: number): boolean {
  return count !== undefined && count > 0 && count < threshold;
}

function stands(row: Row): boolean {
  return row.retiredOn === undefined;
}
