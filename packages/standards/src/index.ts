/**
 * The requirement language (标准与要求): a rule of a document as plain data over any table, declared
 * once and then checked, explained and described. It knows no institution, person or room.
 *
 * A {@link Requirement} says of which records it speaks (`each`, and `where` with a {@link Predicate}), what is
 * measured of them (a {@link Measure}: count, sum, share, list, ratio, days), with what {@link Bound} that is
 * compared, and by which clause. {@link checkRequirements} judges a county by all requirements in force and gives one
 * finding per record: met, short and by how much, or unknown because a datum is missing; missing is never
 * zero. {@link explain} shows the numbers, records and clause behind one verdict, {@link describe} writes the rule as a
 * sentence.
 *
 * ```mermaid
 * flowchart LR
 *   Requirement -- where --> Predicate
 *   Requirement -- require --> Measure
 *   Requirement -- compared with --> Bound
 *   requirementPoint -- holds --> Requirement
 *   County --> checkRequirements
 *   Requirement --> checkRequirements
 *   checkRequirements --> Finding
 *   Finding -- asked why --> explain
 *   explain --> Explanation
 *   Requirement --> describe
 * ```
 *
 * @packageDocumentation
 */
export type {
  AmountBound,
  AsBeforeBound,
  Bound,
  BoundRow,
  BoundTable,
  EveryBound,
  MeasureBound,
  Multiple,
  PerPopulation,
  PerPopulationBound,
  PlainBound,
  Range,
  RangeBound,
  RatioBound,
  Rounding,
  ShareBound,
  TableBound,
  UnresolvedBound,
} from "./bound.js";
export { boundSchema, roundingSchema } from "./bound.js";
export {
  amount,
  asBefore,
  asMuchAs,
  every,
  percent,
  perPopulation,
  range,
  ratio,
  share,
  table,
  unresolvedBound,
} from "./bound-builders.js";
export type { BoundaryCase, BoundaryResult } from "./boundary-case.js";
export { boundaryCases, runBoundaryCase } from "./boundary-case.js";
export type { WantedDatum } from "./collection.js";
export { worthCollecting } from "./collection.js";
export type { Comparator, Phrase, PhraseReading } from "./comparison.js";
export { comparatorFor, comparatorSchema, phraseSchema, phrases } from "./comparison.js";
export type { ConditionCase } from "./condition-case.js";
export { conditionCases, runConditionCase } from "./condition-case.js";
export { describe } from "./description.js";
export { standardsCodes } from "./errors.js";
export type { ExactSpan, Ratio, Remedy } from "./exact.js";
export { explain } from "./explainer.js";
export type {
  ExplainedBound,
  ExplainedCase,
  ExplainedMeasure,
  Explanation,
  Precedence,
} from "./explanation.js";
export type { ExplanationNode } from "./explanation-tree.js";
export { requirementPoint } from "./extension-points.js";
export type { Layers, Overridden } from "./layer.js";
export { layersAt } from "./layer.js";
export { lintRequirements } from "./lint.js";
export type {
  AmountMeasure,
  Counted,
  CountMeasure,
  CoverageMeasure,
  Covered,
  DaysMeasure,
  Distance,
  FieldMeasure,
  Listed,
  Measure,
  PresenceMeasure,
  Quotient,
  RatioMeasure,
  Shared,
  ShareMeasure,
  SumMeasure,
  Summed,
  Thing,
} from "./measure.js";

export type {
  CountOptions,
  CoverageOptions,
  FieldOptions,
  PresenceOptions,
  ShareOptions,
  SumOptions,
} from "./measure-builders.js";
export {
  count,
  coverage,
  daysFrom,
  fieldValue,
  presence,
  ratioOf,
  shareOf,
  sum,
} from "./measure-builders.js";
export { amountMeasureSchema, measureSchema } from "./measure-schema.js";
export type { Datum } from "./path.js";
export { amountFor, populationLimit } from "./population.js";
export type {
  AllOf,
  AnyOf,
  FieldAtLeast,
  FieldAtMost,
  FieldIn,
  FieldIncludes,
  FieldIs,
  FieldOnOrAfter,
  FieldOnOrBefore,
  FieldPresent,
  FieldTest,
  NotThis,
  Predicate,
  Value,
} from "./predicate.js";
export { pathSchema, predicateSchema } from "./predicate.js";
export {
  allOf,
  anyOf,
  includes,
  is,
  isAbsent,
  isAtLeast,
  isAtMost,
  isOneOf,
  isOnOrAfter,
  isOnOrBefore,
  isPresent,
  not,
} from "./predicate-builders.js";
export { Rejudged } from "./rejudged.js";
export type {
  Demand,
  Derogation,
  Layer,
  Requirement,
  RequirementDefinition,
  RequirementScope,
  RequirementSeverity,
} from "./requirement.js";
export { requirement, requirementSchema } from "./requirement.js";
export type { CheckOptions } from "./requirement-check.js";
export { checkRequirements } from "./requirement-check.js";
export type { ReadRequirements, RequirementFile } from "./requirement-file.js";
export { readRequirements, requirementFileSchema } from "./requirement-file.js";
export { requirementIssues } from "./requirement-issues.js";
export { RequirementMonitor } from "./requirement-monitor.js";
export { judgeRequirements, RequirementVerdicts } from "./requirement-verdicts.js";
export type { RuleRow } from "./rule-row.js";
export { ruleRows } from "./rule-row.js";
export { standardsPlugin } from "./standards-plugin.js";
export { targetOf } from "./strength.js";
