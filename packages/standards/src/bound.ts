import { type Text, textSchema } from "@fuyou/kernel";
import { z } from "zod";
import { keyedUnion } from "./keyed-union.js";
import { pathSchema } from "./predicate.js";

/**
 * How what is measured has to stand to the bound (比较方式): `at-least` 不少于, 以上; `at-most` 不超过,
 * 以下. Both include the bound itself, by the convention of Chinese law.
 */
export type Comparator = "at-least" | "at-most";

/** Shape of a {@link Comparator}. */
export const comparatorSchema: z.ZodType<Comparator> = z.enum(["at-least", "at-most"]);

/**
 * What becomes of a part of a whole (取整方式): `up` 向上取整, `down` 向下取整, or `nearest` 四舍五入, by
 * which a half is rounded up.
 */
export type Rounding = "up" | "down" | "nearest";

/** Shape of a {@link Rounding}. */
export const roundingSchema: z.ZodType<Rounding> = z.enum(["up", "down", "nearest"]);

/** A fixed amount (定额). */
export interface AmountBound {
  /** The whole number, in the measure's unit. */
  amount: number;
}

/** So many for so many people (按人口配备). */
export interface PerPopulation {
  /** Path from the record judged to the population, for example `division.population`. */
  field: string;
  /** How many people, for example 10,000. */
  per: number;
  /** How much is asked for that many, in the measure's unit. */
  amount: number;
  /** What becomes of a part of a whole. */
  rounding: Rounding;
}

/** An amount that grows with the population; unknown where nobody has counted it. */
export interface PerPopulationBound {
  /** So many for so many people. */
  perPopulation: PerPopulation;
}

/** A standard that the document names and does not contain (未载明的标准): the verdict stays unknown. */
export interface UnresolvedBound {
  /** What the document refers to, for readers; it stands in the sentence after "because". */
  unresolved: Text;
}

/** What is asked of the measure (界限). */
export type Bound = AmountBound | PerPopulationBound | UnresolvedBound;

/** Shape of a {@link Bound}; unknown keys are refused. */
export const boundSchema: z.ZodType<Bound> = keyedUnion<Bound>({
  amount: z.strictObject({ amount: z.int().min(0) }),
  perPopulation: z.strictObject({
    perPopulation: z.strictObject({
      field: pathSchema,
      // Both limits keep population × amount an exact whole number.
      per: z.int().min(1).max(1_000_000_000),
      amount: z.int().min(1).max(1_000_000),
      rounding: roundingSchema,
    }),
  }),
  unresolved: z.strictObject({ unresolved: textSchema }),
});

/**
 * A fixed amount.
 *
 * @param value - the whole number, in the measure's unit
 */
export function amount(value: number): AmountBound {
  return { amount: value };
}

/**
 * So many for so many people.
 *
 * @param rule - the population, how many people, how much for them, and the rounding
 */
export function perPopulation(rule: PerPopulation): PerPopulationBound {
  return { perPopulation: rule };
}

/**
 * A standard that the document names and does not contain.
 *
 * @param reason - what the document refers to
 */
export function unresolved(reason: Text): UnresolvedBound {
  return { unresolved: reason };
}

/** Whole-number quotient of two non-negative whole numbers, without a floating-point fraction. */
function quotient(numerator: number, denominator: number, rounding: Rounding): number {
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
  compare: Comparator,
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
