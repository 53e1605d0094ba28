import type { AnyTable, CountyView, Row } from "@fuyou/kernel";
import { valueTestOf } from "./field-test.js";
import { type Datum, datumAt, findPath, readerOf } from "./path.js";
import type { Predicate } from "./predicate.js";
import { testOf } from "./scope.js";
import type { Asking } from "./tally-form.js";

/** Whether a record meets a condition: 0 no, 1 yes, 2 it does not tell. */
export type Certainty = 0 | 1 | 2;

/** A condition as a question that a record may leave open. */
export interface Question {
  /** Whether a record meets it. */
  ask(row: Row, county: CountyView): Certainty;
  /** The datum a record would have to have for an answer; null where it tells. */
  open(row: Row, county: CountyView): Datum | null;
}

const always: Question = { ask: () => 1, open: () => null };

/**
 * Makes the question of a condition, once: where {@link testOf} reads an absent field as one that
 * equals no value, here it leaves the answer open. `present` is always told.
 *
 * @param table - the table whose records are asked
 * @param predicate - the condition; every record meets an absent one
 */
export function questionOf(table: AnyTable, predicate: Predicate | undefined): Question {
  if (predicate === undefined) return always;
  if ("not" in predicate) {
    const { ask, open } = questionOf(table, predicate.not);
    return {
      ask: (row, county) => {
        const answer = ask(row, county);
        return answer === 2 ? 2 : answer === 1 ? 0 : 1;
      },
      open,
    };
  }
  if ("all" in predicate) return several(table, predicate.all, 0);
  if ("any" in predicate) return several(table, predicate.any, 1);
  const path = findPath(table, predicate.field);
  if ("reason" in path) return { ask: () => 0, open: () => null };
  const read = readerOf(path);
  if ("present" in predicate) {
    const { present } = predicate;
    return {
      ...always,
      ask: (row, county) => ((read(row, county) !== undefined) === present ? 1 : 0),
    };
  }
  const holds = valueTestOf(predicate);
  return {
    ask: (row, county) => {
      const value = read(row, county);
      return value === undefined ? 2 : holds(value) ? 1 : 0;
    },
    open: (row, county) => (read(row, county) === undefined ? datumAt(path, row, county) : null),
  };
}

/**
 * The question a measure asks of its records: with `untold` 0 an absent field equals no value, with 2
 * it leaves the answer open.
 *
 * @param table - the table whose records are asked
 * @param asking - the condition
 */
export function questionFor(table: AnyTable, { predicate, untold }: Asking): Question {
  if (untold === 2) return questionOf(table, predicate);
  const test = testOf(table, predicate);
  return { ask: (row, county) => (test(row, county) ? 1 : 0), open: () => null };
}

/** Several conditions, settled by the first that answers `decides`. */
function several(table: AnyTable, predicates: readonly Predicate[], decides: 0 | 1): Question {
  const questions = predicates.map((each) => questionOf(table, each));
  const ask = (row: Row, county: CountyView): Certainty => {
    let answer: Certainty = decides === 0 ? 1 : 0;
    for (const question of questions) {
      const each = question.ask(row, county);
      if (each === decides) return decides;
      if (each === 2) answer = 2;
    }
    return answer;
  };
  return {
    ask,
    open: (row, county) => {
      if (ask(row, county) !== 2) return null;
      for (const question of questions) {
        if (question.ask(row, county) === 2) return question.open(row, county);
      }
      return null;
    },
  };
}
