import {
  type Change,
  codeOf,
  defineChange,
  FuyouError,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { indicatorsCodes } from "./errors.js";
import {
  type IndicatorFigure,
  indicatorFigures,
  isStanding,
  scopePoint,
  standingBeside,
  writtenPeriod,
} from "./figure.js";
import { indicatorPoint } from "./indicator.js";

/** What has to be said to report a figure. */
export interface FigureReport {
  /** The indicator. */
  indicator: string;
  /** The division it is about. */
  division: string;
  /** Whom it is about; everybody where absent. */
  scope?: string | undefined;
  /** The reporting period, with both ends. */
  period: Period;
  /** The count on top; -2 where the work was not done, absent where it is missing. */
  numerator?: number | undefined;
  /** The count below. */
  denominator?: number | undefined;
  /** Who reports it, or from which system it is taken. */
  source: string;
  /** The day it was reported; that of the act where absent. */
  reportedOn?: PlainDate | undefined;
}

/**
 * Reports a figure (上报数据). Refused where one stands already for the same, and before the period is over.
 *
 * Errors: `INDICATORS_ALREADY_REPORTED`, `INDICATORS_REPORTED_BEFORE_END`.
 */
export const reportFigure: Change<FigureReport> = defineChange<FigureReport>({
  type: "indicators.report-figure",
  title: { zh: "上报指标数据", en: "report a figure" },
  schema: z.strictObject({
    indicator: codeOf(indicatorPoint),
    division: z.string(),
    scope: codeOf(scopePoint).optional(),
    period: periodSchema,
    numerator: z.int().optional(),
    denominator: z.int().optional(),
    source: z.string().min(1),
    reportedOn: plainDateSchema.optional(),
  }),
  apply(draft, payload, act) {
    const { indicator, division, period } = payload;
    const written = writtenPeriod(period);
    if (period.to === undefined || period.to >= act.on) {
      const values = { indicator, period: written, on: act.on };
      throw new FuyouError(indicatorsCodes.message("INDICATORS_REPORTED_BEFORE_END", values));
    }
    const scope = payload.scope === undefined ? "" : `-${payload.scope}`;
    const id = draft.freshId(indicatorFigures, `${indicator}${scope}-${division}-${period.to}`);
    const row: IndicatorFigure = { reportedOn: act.on, ...payload, id };
    const [standing] = standingBeside(row, draft);
    if (standing !== undefined) {
      const values = { indicator, division, period: written, figure: standing.id };
      throw new FuyouError(indicatorsCodes.message("INDICATORS_ALREADY_REPORTED", values));
    }
    draft.insert(indicatorFigures, row);
  },
});

/** What has to be said to correct a figure: the counts that should stand. */
export interface FigureCorrection {
  /** The figure that is wrong. */
  figure: string;
  /** The count on top; absent where it is missing. */
  numerator?: number | undefined;
  /** The count below; absent where it is missing or there is none. */
  denominator?: number | undefined;
  /** Who corrects it. */
  source: string;
}

/**
 * Corrects a figure (更正数据): the wrong one is struck out and stays, and another names it.
 *
 * Errors: `INDICATORS_STRUCK_OUT`, `INDICATORS_NOTHING_CORRECTED`, `KERNEL_UNKNOWN_RECORD`.
 */
export const correctFigure: Change<FigureCorrection> = defineChange<FigureCorrection>({
  type: "indicators.correct-figure",
  title: { zh: "更正指标数据", en: "correct a figure" },
  schema: z.strictObject({
    figure: z.string(),
    numerator: z.int().optional(),
    denominator: z.int().optional(),
    source: z.string().min(1),
  }),
  apply(draft, { figure: id, numerator, denominator, source }, act) {
    const old = draft.require(indicatorFigures, id);
    if (!isStanding(old, act.on)) {
      const values = { figure: id, on: old.retiredOn ?? act.on };
      throw new FuyouError(indicatorsCodes.message("INDICATORS_STRUCK_OUT", values));
    }
    if (old.numerator === numerator && old.denominator === denominator) {
      throw new FuyouError(indicatorsCodes.message("INDICATORS_NOTHING_CORRECTED", { figure: id }));
    }
    draft.retire(indicatorFigures, id, act.on);
    const { indicator, division, scope, period } = old;
    draft.insert(indicatorFigures, {
      id: draft.freshId(indicatorFigures, id),
      indicator,
      division,
      ...(scope === undefined ? {} : { scope }),
      period,
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
      source,
      reportedOn: act.on,
      corrects: id,
    });
  },
});
