import type { AnyTable, CountyView, Row } from "@fuyou/kernel";
import { valueTestOf } from "./field-test.js";
import { findPath, readerOf } from "./path.js";
import type { Predicate } from "./predicate.js";

/** Tells whether a record meets a condition. */
export type Test = (row: Row, county: CountyView) => boolean;

const everything: Test = () => true;

/**
 * Makes the test of a condition, once. The paths of the condition must have been judged before.
 *
 * @param table - the table whose records are tested
 * @param predicate - the condition; every record meets an absent one
 */
export function testOf(table: AnyTable, predicate: Predicate | undefined): Test {
  if (predicate === undefined) return everything;
  if ("all" in predicate) {
    const tests = predicate.all.map((each) => testOf(table, each));
    return (row, county) => tests.every((test) => test(row, county));
  }
  if ("any" in predicate) {
    const tests = predicate.any.map((each) => testOf(table, each));
    return (row, county) => tests.some((test) => test(row, county));
  }
  if ("not" in predicate) {
    const test = testOf(table, predicate.not);
    return (row, county) => !test(row, county);
  }
  const path = findPath(table, predicate.field);
  if ("reason" in path) return () => false;
  const read = readerOf(path);
  if ("present" in predicate) {
    const { present } = predicate;
    return (row, county) => (read(row, county) !== undefined) === present;
  }
  const holds = valueTestOf(predicate);
  return (row, county) => {
    const value = read(row, county);
    return value !== undefined && holds(value);
  };
}
