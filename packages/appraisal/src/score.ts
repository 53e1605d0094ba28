import type { Fraction } from "@fuyou/kernel";
import { z } from "zod";

/** Full marks (满分) in the whole number in which scores are kept: hundredths of a point, so that 64.99 is exact. */
export const fullMarks = 10_000;

/** Shape of a score (分数): hundredths of a point from 0 to 10,000. */
export const scoreSchema: z.ZodType<number> = z.int().min(0).max(fullMarks);

/**
 * A score that may be known, or only known to lie somewhere (得分): exact fractions of hundredths of a point.
 * What is not known is never read as zero.
 */
export interface Score {
  /** The score; null where it is not known. */
  readonly value: Fraction | null;
  /** The lowest it can be. */
  readonly worst: Fraction;
  /** The highest it can be. */
  readonly best: Fraction;
}

/** A score with what it weighs beside others (加权得分). */
export interface WeightedPart {
  /** Its weight, a whole number of at least 1; null where nobody has said. */
  readonly weight: number | null;
  /** The score. */
  readonly score: Score;
}

/**
 * A score that is on record.
 *
 * @param hundredths - hundredths of a point
 */
export function knownScore(hundredths: number): Score {
  const value = { p: hundredths, q: 1 };
  return { value, worst: value, best: value };
}

/** A score of which nothing is known: between nothing and full marks. */
export const unknownScore: Score = {
  value: null,
  worst: { p: 0, q: 1 },
  best: { p: fullMarks, q: 1 },
};

/**
 * The weighted mean of scores (加权平均). Where the weights are not said it is known only if every weighting
 * gives the same; otherwise it lies between the lowest and the highest part, whatever the weights.
 *
 * @param parts - the scores and their weights; none: nothing is known
 */
export function weightedScore(parts: readonly WeightedPart[]): Score {
  if (parts.length === 0) return unknownScore;
  const scores = parts.map(({ score }) => score);
  const lows = scores.map(({ worst }) => worst).sort(compareFractions);
  const highs = scores.map(({ best }) => best).sort(compareFractions);
  const weights = parts.map(({ weight }) => weight).filter((weight) => weight !== null);
  if (weights.length < parts.length) {
    const worst = lows[0] as Fraction;
    const best = highs.at(-1) as Fraction;
    const same = compareFractions(worst, best) === 0 && scores.every(({ value }) => value !== null);
    return { value: same ? worst : null, worst, best };
  }
  const mean = (of: (score: Score) => Fraction) =>
    meanOf(
      scores.map((score, at) => times(of(score), weights[at] as number)),
      sumOf(weights),
    );
  const known = scores.every(({ value }) => value !== null);
  const worst = mean((score) => score.worst);
  return { value: known ? worst : null, worst, best: mean((score) => score.best) };
}

/**
 * The mean of fractions, exact (平均).
 *
 * @param values - the fractions
 * @param over - by what their sum is divided; their number unless said otherwise
 */
export function meanOf(values: readonly Fraction[], over: number = values.length): Fraction {
  const sum = values.reduce((a, b) => reduced(a.p * b.q + b.p * a.q, a.q * b.q), { p: 0, q: 1 });
  return reduced(sum.p, sum.q * over);
}

/**
 * Compares two fractions exactly: negative, zero or positive as the first is less, equal or more.
 *
 * @param a - one fraction
 * @param b - the other
 */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a.p * b.q - b.p * a.q;
}

/**
 * A score in points, for showing: 6,499 hundredths are 64.99. Never rounded to two decimals, or 74.996
 * would look like 75.
 *
 * @param score - hundredths of a point as a fraction
 */
export function inPoints(score: Fraction): number {
  return score.p / score.q / 100;
}

function times({ p, q }: Fraction, weight: number): Fraction {
  return { p: p * weight, q };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function reduced(p: number, q: number): Fraction {
  let [a, b] = [Math.abs(p), q];
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? { p, q } : { p: p / a, q: q / a };
}
