import type { FieldTest } from "./predicate.js";

/** Tells whether what a field holds meets a condition; what it holds is never undefined. */
export type ValueTest = (value: unknown) => boolean;

/**
 * Makes the test of a condition on one field, once. Whether the field is filled in is for the caller
 * to see: here it is.
 *
 * @param test - the condition
 */
export function valueTestOf(test: FieldTest): ValueTest {
  if ("is" in test) {
    const { is } = test;
    return (value) => value === is;
  }
  if ("in" in test) {
    const values = new Set<unknown>(test.in);
    return (value) => values.has(value);
  }
  if ("includes" in test) {
    const { includes } = test;
    return (value) => Array.isArray(value) && value.includes(includes);
  }
  if ("atLeast" in test) {
    const { atLeast } = test;
    return (value) => typeof value === "number" && value >= atLeast;
  }
  if ("atMost" in test) {
    const { atMost } = test;
    return (value) => typeof value === "number" && value <= atMost;
  }
  // Plain dates are written so that the order of letters is the order of days.
  if ("onOrAfter" in test) {
    const { onOrAfter } = test;
    return (value) => typeof value === "string" && value >= onOrAfter;
  }
  if ("onOrBefore" in test) {
    const { onOrBefore } = test;
    return (value) => typeof value === "string" && value <= onOrBefore;
  }
  const { present } = test;
  return () => present;
}
