import { divisions } from "@fuyou/hierarchy";
import {
  type CodeEntry,
  type CountyView,
  codeOf,
  defineCodeList,
  defineTable,
  type ExtensionPoint,
  finding,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { indicatorsCodes } from "./errors.js";
import { indicatorPoint } from "./indicator.js";

/** Whom figures and targets are about (统计范围): an open list of which `all` is everybody. */
export const scopePoint: ExtensionPoint<CodeEntry> = defineCodeList("indicators.scope", {
  zh: "统计范围",
  en: "scopes",
});

/** The scope of everybody (全体), taken where none is said. */
export const everybody = "all";

/** What is written where work was not done (未开展工作): -2, which is neither zero nor missing. */
export const workNotDone = -2;

/**
 * A figure as it was reported (指标数据): of one indicator, one division, one reporting period. It holds counts
 * and never a rate, and nothing about any person.
 */
export interface IndicatorFigure extends Row {
  /** The indicator, a code of `indicators.indicator`. */
  readonly indicator: string;
  /** The division it is about. */
  readonly division: string;
  /** Whom it is about, a code of `indicators.scope`; everybody where absent. */
  readonly scope?: string | undefined;
  /** The reporting period, with both ends. */
  readonly period: Period;
  /** The count on top (分子); -2 where the work was not done, absent where it is missing. */
  readonly numerator?: number | undefined;
  /** The count below (分母); -2 where the work was not done, absent where missing or there is none. */
  readonly denominator?: number | undefined;
  /** Who reported it, or from which system it was taken. */
  readonly source: string;
  /** The day it was reported, where known; without it nobody can tell whether it was late. */
  readonly reportedOn?: PlainDate | undefined;
  /** The figure it corrects, which was retired. */
  readonly corrects?: string | undefined;
}

/** Shape of an {@link IndicatorFigure}. Negative counts are read and reported, not refused. */
export const indicatorFigureSchema: z.ZodType<IndicatorFigure> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "数据编号", en: "identifier" } }),
  indicator: codeOf(indicatorPoint, { zh: "指标", en: "indicator" }),
  division: z.string().meta({ label: { zh: "区划", en: "division" } }),
  scope: codeOf(scopePoint).optional(),
  period: periodSchema.meta({ label: { zh: "报告期", en: "reporting period" } }),
  numerator: z
    .int()
    .optional()
    .meta({ label: { zh: "分子", en: "numerator" } }),
  denominator: z
    .int()
    .optional()
    .meta({ label: { zh: "分母", en: "denominator" } }),
  source: z
    .string()
    .min(1)
    .meta({ label: { zh: "填报来源", en: "reported by" } }),
  reportedOn: plainDateSchema.optional().meta({ label: { zh: "上报日期", en: "reported on" } }),
  corrects: z
    .string()
    .optional()
    .meta({ label: { zh: "更正的数据", en: "corrects" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/**
 * Register of the figures of indicators (指标数据): counts by division and reporting period. Two that stand for
 * the same are reported. What needs the catalogue to be judged is judged by the view `indicators.quality`.
 */
export const indicatorFigures: Table<IndicatorFigure, "division" | "corrects"> = defineTable<
  IndicatorFigure,
  "division" | "corrects"
>({
  name: "indicator-figures",
  title: { zh: "指标数据", en: "figures of indicators" },
  schema: indicatorFigureSchema,
  references: {
    division: { to: divisions, onRetire: "keep" },
    corrects: { to: "self", onRetire: "keep" },
  },
  *check(rows, county) {
    for (const row of rows) {
      if (!isStanding(row, county.date)) continue;
      for (const other of standingBeside(row, county)) {
        const [first, second] = [row.id, other.id].sort() as [string, string];
        const { indicator, division } = row;
        const values = { indicator, division, period: writtenPeriod(row.period), first, second };
        yield finding(indicatorsCodes.message("INDICATORS_TWICE", values), {
          kind: "data",
          severity: "warning",
          subject: `indicator-figures/${second}`,
          date: county.date,
          aspect: first,
        });
      }
    }
  },
});

/**
 * Whether a figure had not been struck out by a day (有效). Its period says what it is about, not how long it
 * stands.
 *
 * @param figure - the figure
 * @param date - the day
 */
export function isStanding(figure: IndicatorFigure, date: PlainDate): boolean {
  return figure.retiredOn === undefined || figure.retiredOn > date;
}

/**
 * Other standing figures of the same indicator, division, scope and period (同一项的其他数据).
 *
 * @param figure - the figure
 * @param county - the county, or one being changed
 */
export function standingBeside(
  figure: Omit<IndicatorFigure, "source">,
  county: CountyView,
): readonly IndicatorFigure[] {
  return county
    .by(indicatorFigures, "division", figure.division)
    .filter(
      (each) =>
        each.id !== figure.id &&
        isStanding(each, county.date) &&
        each.indicator === figure.indicator &&
        (each.scope ?? everybody) === (figure.scope ?? everybody) &&
        each.period.from === figure.period.from &&
        each.period.to === figure.period.to,
    );
}

/**
 * A period as it is written in sentences (期间写法).
 *
 * @param period - the period
 */
export function writtenPeriod({ from, to }: Period): string {
  return `${from} - ${to ?? ""}`;
}
