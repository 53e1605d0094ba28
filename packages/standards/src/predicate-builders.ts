import type { PlainDate } from "@fuyou/kernel";
import type {
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
  NotThis,
  Predicate,
  Value,
} from "./predicate.js";

/**
 * The condition that a field is exactly a value.
 *
 * @param field - path of the field
 * @param value - the value
 */
export function is(field: string, value: Value): FieldIs {
  return { field, is: value };
}

/**
 * The condition that a field is one of several values.
 *
 * @param field - path of the field
 * @param values - the values
 */
export function isOneOf(field: string, values: readonly Value[]): FieldIn {
  return { field, in: values };
}

/**
 * The condition that a field's list has an entry.
 *
 * @param field - path of the field
 * @param value - the entry
 */
export function includes(field: string, value: Value): FieldIncludes {
  return { field, includes: value };
}

/**
 * The condition that a field is filled in.
 *
 * @param field - path of the field
 */
export function isPresent(field: string): FieldPresent {
  return { field, present: true };
}

/**
 * The condition that a field is absent.
 *
 * @param field - path of the field
 */
export function isAbsent(field: string): FieldPresent {
  return { field, present: false };
}

/**
 * The condition that a whole number is not below another: `isAtLeast("hours", 40)`.
 *
 * @param field - path of the field
 * @param least - the least it may be, in the unit the field is kept in
 */
export function isAtLeast(field: string, least: number): FieldAtLeast {
  return { field, atLeast: least };
}

/**
 * The condition that a whole number is not above another.
 *
 * @param field - path of the field
 * @param most - the most it may be, in the unit the field is kept in
 */
export function isAtMost(field: string, most: number): FieldAtMost {
  return { field, atMost: most };
}

/**
 * The condition that a date is not before a day: `isOnOrAfter("on", "2017-01-01")`.
 *
 * @param field - path of the field
 * @param day - the first day that does
 */
export function isOnOrAfter(field: string, day: PlainDate): FieldOnOrAfter {
  return { field, onOrAfter: day };
}

/**
 * The condition that a date is not after a day.
 *
 * @param field - path of the field
 * @param day - the last day that does
 */
export function isOnOrBefore(field: string, day: PlainDate): FieldOnOrBefore {
  return { field, onOrBefore: day };
}

/**
 * The condition that all of several hold.
 *
 * @param predicates - the conditions
 */
export function allOf(...predicates: readonly Predicate[]): AllOf {
  return { all: predicates };
}

/**
 * The condition that at least one of several holds.
 *
 * @param predicates - the conditions
 */
export function anyOf(...predicates: readonly Predicate[]): AnyOf {
  return { any: predicates };
}

/**
 * The condition that another does not hold.
 *
 * @param predicate - the other
 */
export function not(predicate: Predicate): NotThis {
  return { not: predicate };
}
