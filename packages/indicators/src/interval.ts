/** An exact interval (精确置信区间) around what was counted: where the rate behind it may lie. */
export interface Interval {
  /** Lower limit. */
  readonly lower: number;
  /** Upper limit. */
  readonly upper: number;
}

/** The level of confidence of the intervals shown (置信水平). */
export const confidence = 0.95;

/**
 * The exact interval of Garwood for the number behind a count (Poisson 精确区间): of one death counted in a year
 * the number expected lies between 0.03 and 5.57. For events that are not a part of their denominator, such
 * as maternal deaths against live births.
 *
 * @param count - how many were counted, a whole number from zero
 * @param level - level of confidence
 */
export function poissonInterval(count: number, level: number = confidence): Interval {
  const tail = (1 - level) / 2;
  const top = count + 12 * Math.sqrt(count + 1) + 20;
  return {
    lower: count === 0 ? 0 : root((mean) => 1 - poissonAtMost(count - 1, mean) - tail, 0, top),
    upper: root((mean) => tail - poissonAtMost(count, mean), 0, top),
  };
}

/**
 * The exact interval of Clopper and Pearson for a share (二项分布精确区间), for those of a denominator to whom
 * something happened.
 *
 * @param part - how many of them
 * @param whole - how many there are; at least `part` and at least one
 * @param level - level of confidence
 */
export function binomialInterval(
  part: number,
  whole: number,
  level: number = confidence,
): Interval {
  const tail = (1 - level) / 2;
  return {
    lower: part === 0 ? 0 : root((p) => 1 - binomialAtMost(part - 1, whole, p) - tail, 0, 1),
    upper: part === whole ? 1 : root((p) => tail - binomialAtMost(part, whole, p), 0, 1),
  };
}

/** Where a rising function crosses zero, by halving. */
function root(rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Chance of at most `count` events where `mean` are expected; summed on the side of the smaller tail. */
function poissonAtMost(count: number, mean: number): number {
  if (mean === 0) return 1;
  const logAt = (k: number) => k * Math.log(mean) - mean - logFactorial(k);
  if (count < mean) return sum(Math.exp(logAt(count)), count, (k) => k / mean, -1, 0);
  const above = count + 1;
  return 1 - sum(Math.exp(logAt(above)), above, (k) => mean / (k + 1), 1, Number.POSITIVE_INFINITY);
}

/** Chance of at most `part` of `whole` where each has the chance `p`. */
function binomialAtMost(part: number, whole: number, p: number): number {
  if (p <= 0) return 1;
  if (p >= 1) return part >= whole ? 1 : 0;
  if (part >= whole) return 1;
  const odds = p / (1 - p);
  const logAt = (k: number) =>
    logFactorial(whole) -
    logFactorial(k) -
    logFactorial(whole - k) +
    k * Math.log(p) +
    (whole - k) * Math.log1p(-p);
  if (part < whole * p) {
    return sum(Math.exp(logAt(part)), part, (k) => k / ((whole - k + 1) * odds), -1, 0);
  }
  const above = part + 1;
  return 1 - sum(Math.exp(logAt(above)), above, (k) => ((whole - k) * odds) / (k + 1), 1, whole);
}

/** Adds up terms from one on, each the one before times a ratio, until they no longer count. */
function sum(
  first: number,
  at: number,
  ratio: (k: number) => number,
  step: 1 | -1,
  last: number,
): number {
  let [total, term] = [first, first];
  for (let k = at; k !== last && term > total * 1e-17; k += step) {
    term *= ratio(k);
    total += term;
  }
  return total;
}

/** Natural logarithm of a factorial: summed while small, then by the series of Stirling. */
function logFactorial(n: number): number {
  if (n < 20) {
    let total = 0;
    for (let k = 2; k <= n; k++) total += Math.log(k);
    return total;
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}
