import { addDays, daysBetween } from "@fuyou/kernel";
import { conditionsIn } from "./conditions.js";
import { valueTestOf } from "./field-test.js";
import type { FieldTest, Predicate } from "./predicate.js";
import type { Requirement } from "./requirement.js";

/** A number or day at, just below or just above the edge of a condition, and whether it has to meet it (条件边界用例). */
export interface ConditionCase {
  /** What is tried: "hours 39 at least 40". */
  name: string;
  /** The condition. */
  test: FieldTest;
  /** What the field holds. */
  value: number | string;
  /** Whether the condition has to hold. */
  expected: boolean;
}

/**
 * The cases k−1, k, k+1 around every number, and the days before, on and after every day, that the
 * conditions of a requirement compare a field with: of its records, of those counted, of their part and
 * of the things of its list. What is expected is told from the meaning of the comparison alone.
 *
 * @param requirement - the requirement
 */
export function conditionCases(requirement: Requirement): ConditionCase[] {
  const tests = [...conditionsIn(requirement)].flatMap(({ predicates }) =>
    predicates.flatMap(testsIn),
  );
  const cases = tests.flatMap(casesOf);
  return [...new Map(cases.map((each) => [each.name, each])).values()];
}

/**
 * Asks a condition case as a record would be asked.
 *
 * @param tried - the case
 */
export function runConditionCase({ test, value }: ConditionCase): boolean {
  return valueTestOf(test)(value);
}

function testsIn(predicate: Predicate): FieldTest[] {
  if ("not" in predicate) return testsIn(predicate.not);
  if ("all" in predicate) return predicate.all.flatMap(testsIn);
  return "any" in predicate ? predicate.any.flatMap(testsIn) : [predicate];
}

const steps = [-1, 0, 1];

function casesOf(test: FieldTest): ConditionCase[] {
  const { field } = test;
  const made = (value: number | string, words: string, expected: boolean): ConditionCase => ({
    name: `${field} ${value} ${words}`,
    test,
    value,
    expected,
  });
  if ("atLeast" in test) {
    const edge = test.atLeast;
    return steps.map((step) => made(edge + step, `at least ${edge}`, step >= 0));
  }
  if ("atMost" in test) {
    const edge = test.atMost;
    return steps.map((step) => made(edge + step, `at most ${edge}`, step <= 0));
  }
  if ("onOrAfter" in test) {
    const edge = test.onOrAfter;
    const tried = steps.map((step) => addDays(edge, step));
    return tried.map((day) => made(day, `on or after ${edge}`, daysBetween(edge, day) >= 0));
  }
  if (!("onOrBefore" in test)) return [];
  const edge = test.onOrBefore;
  const tried = steps.map((step) => addDays(edge, step));
  return tried.map((day) => made(day, `on or before ${edge}`, daysBetween(edge, day) <= 0));
}
