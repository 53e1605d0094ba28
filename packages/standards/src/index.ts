/**
 * The requirement language (标准与要求): a rule of a document as plain data over any table, declared
 * once and then checked, explained and described. It knows no institution, person or room.
 *
 * @packageDocumentation
 */
export type {
  AmountBound,
  Bound,
  Comparator,
  PerPopulation,
  PerPopulationBound,
  Rounding,
  UnresolvedBound,
} from "./bound.js";
export {
  amount,
  amountFor,
  boundSchema,
  comparatorSchema,
  perPopulation,
  populationLimit,
  roundingSchema,
  unresolved,
} from "./bound.js";
export { describe } from "./description.js";
export { standardsCodes } from "./errors.js";
export type { ExplainedBound, ExplainedMeasure, Explanation } from "./explanation.js";
export { explain } from "./explanation.js";
export { requirementPoint } from "./extension-points.js";
export type {
  Counted,
  CountMeasure,
  CountOptions,
  FieldMeasure,
  FieldOptions,
  Measure,
} from "./measure.js";
export { count, fieldValue, measureSchema } from "./measure.js";
export type { Datum } from "./path.js";
export type {
  AllOf,
  AnyOf,
  FieldIn,
  FieldIncludes,
  FieldIs,
  FieldPresent,
  NotThis,
  Predicate,
  Value,
} from "./predicate.js";
export {
  allOf,
  anyOf,
  includes,
  is,
  isAbsent,
  isOneOf,
  isPresent,
  not,
  pathSchema,
  predicateSchema,
} from "./predicate.js";
export type {
  Demand,
  Requirement,
  RequirementDefinition,
  RequirementSeverity,
} from "./requirement.js";
export { requirement, requirementSchema } from "./requirement.js";
export type { CheckOptions } from "./requirement-check.js";
export { checkRequirements } from "./requirement-check.js";
export { standardsPlugin } from "./standards-plugin.js";
