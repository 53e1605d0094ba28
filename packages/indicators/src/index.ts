/**
 * Indicators (指标): what is divided by what, what documents ask of it, what was reported, and how it stands.
 *
 * A `NamedCount` is something counted under one name, such as live births. An `Indicator` divides one count by
 * another and says whether it speaks of what people choose freely. An `IndicatorFigure` is what a division reported
 * for a span of a `ReportingCalendar`; an `IndicatorValue` adds figures up and says which parts are missing. A
 * `Target` is what a document asks, with the reading of its words (`ComparisonWord`); a `TargetVerdict` is met,
 * short or unknown. Missing is never zero, an incomplete sum is not judged, and small numbers are not shown.
 *
 * ```mermaid
 * flowchart LR
 *   Indicator["Indicator 指标"] -->|divides| NamedCount["NamedCount 计数项"]
 *   IndicatorFigure["IndicatorFigure 上报数据"] -->|of| Indicator
 *   IndicatorFigure -->|for a span of| ReportingCalendar["ReportingCalendar 统计年度"]
 *   IndicatorValue["IndicatorValue 汇总值"] -->|adds up| IndicatorFigure
 *   Target["Target 目标"] -->|asks of| Indicator
 *   ComparisonWord["ComparisonWord 比较用语"] -->|reads| Target
 *   TargetVerdict["TargetVerdict 判定"] -->|holds against| Target
 *   TargetVerdict -->|rests on| IndicatorValue
 * ```
 *
 * @packageDocumentation
 */

export type { ReportingCalendar, ReportingDue, ReportingPart } from "./calendar.js";
export {
  calendarYear,
  dueOn,
  lastYearOver,
  partOfYear,
  reportingCalendarPoint,
  reportingCalendarSchema,
  yearBefore,
  yearEnding,
} from "./calendar.js";
export type { IndicatorCatalogueQuestion } from "./catalogue-view.js";
export { indicatorCatalogueView } from "./catalogue-view.js";
export type { Comparison, ComparisonWord, ControlledBelow } from "./comparison.js";
export {
  comparisonWordPoint,
  comparisonWordSchema,
  comparisonWords,
  controlledBelowWords,
  permittedCount,
  standsTo,
} from "./comparison.js";
export { indicatorsCodes } from "./errors.js";
export type { IndicatorFigure } from "./figure.js";
export {
  everybody,
  indicatorFigureSchema,
  indicatorFigures,
  isStanding,
  scopePoint,
  workNotDone,
  writtenPeriod,
} from "./figure.js";
export type { FigureCorrection, FigureReport } from "./figure-change.js";
export { correctFigure, reportFigure } from "./figure-change.js";
export type { FiguresOptions } from "./figures-view.js";
export { figuresView } from "./figures-view.js";
export type { Indicator, IndicatorKind, NamedCount } from "./indicator.js";
export {
  indicatorKindTitles,
  indicatorPoint,
  indicatorSchema,
  isVoluntaryUptake,
  namedCountPoint,
  namedCountSchema,
  sourceFormPoint,
} from "./indicator.js";
export { indicatorsPlugin } from "./indicators-plugin.js";
export type { Interval } from "./interval.js";
export { binomialInterval, confidence, poissonInterval } from "./interval.js";
export type { TargetJudgement, TargetQuestion, TargetVerdict } from "./judgement.js";
export { intervalOf, judgeTarget } from "./judgement.js";
export type { PooledValue } from "./pooling.js";
export { pooledValue, pooledYears } from "./pooling.js";
export type { QualityQuestion } from "./quality.js";
export type { QualityOptions } from "./quality-view.js";
export { qualityView } from "./quality-view.js";
export type { RateUnit } from "./rate.js";
export {
  compareFractions,
  formatApproximate,
  formatRate,
  gapBetween,
  hundredths,
  isRate,
  per100000,
  perMille,
  rateUnitSchema,
  rateUnitTitles,
} from "./rate.js";
export type { ReferenceCount } from "./reference-count.js";
export { referenceCountPoint, referenceCountSchema, referenceFor } from "./reference-count.js";
export type { RestatedFigure, RestatedFigures } from "./restatement.js";
export { restatedFigures, usableFigures } from "./restatement.js";
export type { FigureQuestion, IndicatorValue } from "./roll-up.js";
export { isComplete, ownFigure, rateOf, rollUp, sumBelow } from "./roll-up.js";
export type { Cell } from "./small-cell.js";
export { hiddenCells } from "./small-cell.js";
export type { Target, TargetMode } from "./target.js";
export { targetModeTitles, targetPoint, targetSchema } from "./target.js";
export type { JointTarget, JointTargets } from "./target-clash.js";
export { jointTargets } from "./target-clash.js";
export type { TargetsOptions } from "./targets-view.js";
export { targetsView } from "./targets-view.js";
