import type { CountyView, Fraction, Period } from "@fuyou/kernel";
import { yearBefore } from "./calendar.js";
import type { Interval } from "./interval.js";
import { intervalOf } from "./judgement.js";
import { type FigureQuestion, isComplete, rateOf, rollUp } from "./roll-up.js";

/** How many reporting years are taken together (合并年数) where one is too little. */
export const pooledYears = 3;

/** Several reporting years taken together (多年合计). */
export interface PooledValue {
  /** From the first day of the first to the last day of the last. */
  readonly period: Period;
  /** The rate of the sums, exactly. */
  readonly rate: Fraction;
  /** The exact interval around it, at 95 %. */
  readonly interval: Interval | null;
}

/**
 * Several reporting years taken together (多年合计): numerators and denominators summed over a year and those before it.
 * Null where one of them is not complete, where the indicator has no denominator, or where nobody is concerned.
 * It is what to look at where one event decides a year.
 *
 * @param county - the county
 * @param question - the indicator, the division and the last of the years
 * @param years - how many
 */
export function pooledValue(
  county: CountyView,
  question: FigureQuestion,
  years: number = pooledYears,
): PooledValue | null {
  const { indicator } = question;
  if (indicator.denominator === undefined) return null;
  let [numerator, denominator] = [0, 0];
  let period = question.period;
  for (let year = 0; year < years; year++) {
    if (year > 0) period = yearBefore(period);
    const value = rollUp(county, { ...question, period });
    if (!isComplete(value) || value.numerator === null || value.denominator === null) return null;
    numerator += value.numerator;
    denominator += value.denominator;
  }
  const rate = rateOf(indicator, { numerator, denominator });
  if (rate === null) return null;
  const interval = intervalOf(indicator, { numerator, denominator });
  return { period: { ...question.period, from: period.from }, rate, interval };
}
