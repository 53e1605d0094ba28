/**
 * Indicators (指标): what is divided by what, targets with the reading of their words, figures as they were
 * reported, verdicts, small numbers, and the quality of data.
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
export type { CatalogueOptions } from "./catalogue-view.js";
export { catalogueView } from "./catalogue-view.js";
export type { Comparison, ComparisonWord, ControlledBelow } from "./comparison.js";
export {
  comparisonWordPoint,
  comparisonWordSchema,
  comparisonWords,
  controlledBelowWords,
  permittedCount,
  stands,
} from "./comparison.js";
export { indicatorsCodes } from "./errors.js";
export type { IndicatorFigure } from "./figure.js";
export {
  everybody,
  indicatorFigureSchema,
  indicatorFigures,
  isStanding,
  scopePoint,
  standingBeside,
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
export { countFaults, divisionsAbove, figureFaults, missingReports, sumFaults } from "./quality.js";
export type { JumpQuestion } from "./quality-jump.js";
export { jumpMessages } from "./quality-jump.js";
export type { QualityOptions } from "./quality-view.js";
export { qualityView } from "./quality-view.js";
export type { RateUnit } from "./rate.js";
export {
  compareFractions,
  formatApproximate,
  formatRate,
  gapBetween,
  isRate,
  per100000,
  percent,
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
