import type { PerPopulation, Rounding } from "./bound.js";

/**
 * Whole-number quotient of two non-negative whole numbers, without a floating-point fraction.
 *
 * @param numerator - what is divided
 * @param denominator - by what; positive
 * @param rounding - what becomes of a part of a whole
 */
export function quotient(numerator: number, denominator: number, rounding: Rounding): number {
  const rest = numerator % denominator;
  const whole = (numerator - rest) / denominator;
  if (rest === 0 || rounding === "down") return whole;
  return rounding === "up" || rest * 2 >= denominator ? whole + 1 : whole;
}

/**
 * How much a rule asks for a population, in whole numbers throughout.
 *
 * @param rule - so many for so many people
 * @param population - how many people there are
 */
export function amountFor(rule: PerPopulation, population: number): number {
  return quotient(population * rule.amount, rule.per, rule.rounding);
}

/**
 * Up to which population an amount is enough (`at-least`), or from which population on it is within
 * the limit (`at-most`): the case a missing population leaves open.
 *
 * @param rule - so many for so many people
 * @param compare - how the amount has to stand to what the rule asks
 * @param measured - the amount there is
 */
export function populationLimit(
  rule: PerPopulation,
  compare: "at-least" | "at-most",
  measured: number,
): number {
  const { per, amount: each, rounding } = rule;
  if (compare === "at-least") {
    if (rounding === "up") return quotient(measured * per, each, "down");
    if (rounding === "down") return quotient((measured + 1) * per, each, "up") - 1;
    return quotient((2 * measured + 1) * per, 2 * each, "up") - 1;
  }
  if (measured === 0) return 0;
  if (rounding === "up") return quotient((measured - 1) * per, each, "down") + 1;
  if (rounding === "down") return quotient(measured * per, each, "up");
  return quotient((2 * measured - 1) * per, 2 * each, "up");
}
