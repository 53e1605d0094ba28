import type { Fraction, Text } from "@fuyou/kernel";
import type {
  AmountBound,
  AsBeforeBound,
  BoundRow,
  EveryBound,
  MeasureBound,
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
import type { AmountMeasure } from "./measure.js";
import type { Value } from "./predicate.js";

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
export function unresolvedBound(reason: Text): UnresolvedBound {
  return { unresolved: reason };
}

/**
 * From one number to another.
 *
 * @param min - the least
 * @param max - the most
 * @param upper - `usual` where more is not punished
 */
export function range(min: number, max: number, upper?: Range["upper"]): RangeBound {
  return { range: { min, max, ...(upper === undefined ? {} : { upper }) } };
}

/**
 * An exact share of the whole: `share(55, 100)` for 55 %.
 *
 * @param p - numerator
 * @param q - denominator, not less than the numerator
 */
export function share(p: number, q: number): ShareBound {
  return { share: { p, q } };
}

/**
 * A share in hundredths (百分之…): `percent(55)`.
 *
 * @param value - the whole number of hundredths, at most 100
 */
export function percent(value: number): ShareBound {
  return share(value, 100);
}

/**
 * An exact ratio of two measures: `ratio(17, 100_000)` for 17/10万.
 *
 * @param p - numerator
 * @param q - denominator
 */
export function ratio(p: number, q: number): RatioBound {
  return { ratio: { p, q } };
}

/** Everything on the list (全部). */
export function every(): EveryBound {
  return { every: true };
}

/**
 * As much as another measure.
 *
 * @param of - the other measure
 * @param options - times how much, and what becomes of a part of a whole
 */
export function asMuchAs(
  of: AmountMeasure,
  options: { times?: Fraction; rounding?: Rounding } = {},
): MeasureBound {
  return { measure: { of, ...options } };
}

/** As much as before (不得减少): the same measure on the same subject in an earlier county. */
export function asBefore(): AsBeforeBound {
  return { asBefore: true };
}

/**
 * A bound from a table, by a field of the record judged.
 *
 * @param by - path of the field
 * @param rows - bounds by value: an object, or rows where several values share one
 */
export function table(
  by: string,
  rows: Readonly<Record<string, PlainBound>> | readonly BoundRow[],
): TableBound {
  if (isRows(rows)) return { table: { by, rows } };
  const entries = Object.entries(rows) as [Value, PlainBound][];
  return { table: { by, rows: entries.map(([value, bound]) => ({ when: [value], bound })) } };
}

function isRows(
  rows: Readonly<Record<string, PlainBound>> | readonly BoundRow[],
): rows is readonly BoundRow[] {
  return Array.isArray(rows);
}
