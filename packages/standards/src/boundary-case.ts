import { type Bound, boundsIn, type PlainBound } from "./bound.js";
import { type Comparator, isStrict, sideOf } from "./comparison.js";
import type { Ratio } from "./exact.js";
import { whole } from "./exact.js";
import { type CoverageMeasure, isList, type Measure, type PresenceMeasure } from "./measure.js";
import { outcomeOf } from "./outcome.js";
import { amountFor } from "./population.js";
import type { Requirement } from "./requirement.js";

/** A number at, just below or just above a bound, and what has to be said of it (边界用例). */
export interface BoundaryCase {
  /** What is tried: "2 of 10 against 1/5". */
  name: string;
  /** What is measured: `k`, of `n` where the measure is a share, list or ratio. */
  measured: Ratio;
  /** The least asked for in this case; null where there is none. */
  min: Ratio | null;
  /** The most allowed; null where there is none. */
  max: Ratio | null;
  /** What has to be said. */
  expected: "met" | "short";
}

/** What {@link runBoundaryCase} says. */
export interface BoundaryResult {
  /** Met or short. */
  verdict: "met" | "short";
  /** By how much it is short or too many; null where it is neither. */
  shortfall: number | null;
}

/**
 * The cases k−1, k, k+1 around every bound of a requirement, those of table rows, of several
 * populations and of several earlier amounts included. What is expected of each is told from the
 * comparison alone, by trying in whole numbers. Bounds that the document leaves open, and multiples of
 * other measures, give none.
 *
 * @param requirement - the requirement
 */
export function boundaryCases(requirement: Requirement): BoundaryCase[] {
  const { bound } = requirement.require;
  return boundsIn(bound satisfies Bound).flatMap((each) => casesOf(requirement, each));
}

/**
 * Judges a boundary case as a county would be judged.
 *
 * @param requirement - the requirement
 * @param boundary - the case
 */
export function runBoundaryCase(requirement: Requirement, boundary: BoundaryCase): BoundaryResult {
  const strict = isStrict(requirement.require.compare);
  const { measured, min, max } = boundary;
  const { lack } = outcomeOf({ strict, requirement }, measured, min, max);
  return { verdict: lack === null ? "met" : "short", shortfall: lack };
}

function casesOf(requirement: Requirement, bound: PlainBound): BoundaryCase[] {
  const { measure, compare } = requirement.require;
  if ("range" in bound) {
    const { min, max, upper } = bound.range;
    const top = upper === "usual" ? null : whole(max);
    const tried = [min - 1, min, min + 1, max - 1, max, max + 1].filter((k) => k >= 0);
    return [...new Set(tried)].map((k) => made(whole(k), whole(min), top, compare));
  }
  if ("perPopulation" in bound) {
    const { per } = bound.perPopulation;
    const populations = [0, per - 1, per, per + 1, Math.ceil(per / 2), 10 * per + 1];
    const amounts = populations.map((people) => amountFor(bound.perPopulation, people));
    return [...new Set(amounts)].flatMap((amount) => around(amount, compare));
  }
  if ("share" in bound || "ratio" in bound) {
    const { p, q } = "share" in bound ? bound.share : bound.ratio;
    return shares(p, q, compare, "share" in bound);
  }
  if ("asBefore" in bound)
    return earlier(measure).flatMap((k) => aroundBefore(k, measure, compare));
  if ("amount" in bound) {
    if (!isList(measure)) return around(bound.amount, compare);
    const n = lengthOf(measure);
    if (n === undefined) return [];
    return near(bound.amount, n).map((k) => sided({ k, n }, { k: bound.amount, n }, compare));
  }
  if (!("every" in bound) || !isList(measure)) return [];
  const n = lengthOf(measure);
  return n === undefined ? [] : near(n, n).map((k) => sided({ k, n }, whole(1), compare));
}

/** How long a list is; undefined where only a composition knows. */
function lengthOf(measure: PresenceMeasure | CoverageMeasure): number | undefined {
  return "presence" in measure ? measure.presence.things.length : measure.coverage.codes?.length;
}

/** Amounts there may have been before: none, one, several; of a list, at most all. */
function earlier(measure: Measure): readonly number[] {
  const most = isList(measure) ? (lengthOf(measure) ?? -1) : Number.POSITIVE_INFINITY;
  return [0, 1, 5].filter((each) => each <= most);
}

function aroundBefore(before: number, measure: Measure, compare: Comparator): BoundaryCase[] {
  const n = isList(measure) ? lengthOf(measure) : undefined;
  if (n === undefined) return around(before, compare);
  return near(before, n).map((k) => sided({ k, n }, { k: before, n }, compare));
}

function around(amount: number, compare: Comparator): BoundaryCase[] {
  return near(amount, Number.POSITIVE_INFINITY).map((k) => sided(whole(k), whole(amount), compare));
}

/** Wholes of several sizes, those included at which floating point errs, with the parts around p/q. */
function shares(p: number, q: number, compare: Comparator, bounded: boolean): BoundaryCase[] {
  const cases: BoundaryCase[] = [];
  for (const n of new Set([1, 7, 10, 60, 100, q])) {
    const edge = Number((BigInt(p) * BigInt(n)) / BigInt(q));
    for (const k of [edge - 1, edge, edge + 1, edge + 2]) {
      if (k < 0 || (bounded && k > n)) continue;
      cases.push(sided({ k, n }, { k: p, n: q }, compare));
    }
  }
  return cases;
}

function near(k: number, most: number): number[] {
  return [k - 1, k, k + 1].filter((each) => each >= 0 && each <= most);
}

function sided(measured: Ratio, bound: Ratio, compare: Comparator): BoundaryCase {
  const side = sideOf(compare);
  return made(measured, side === "max" ? null : bound, side === "min" ? null : bound, compare);
}

/** What is expected, by the meaning of the comparison and nothing else. */
function made(
  measured: Ratio,
  min: Ratio | null,
  max: Ratio | null,
  compare: Comparator,
): BoundaryCase {
  const against = (bound: Ratio) =>
    BigInt(measured.k) * BigInt(bound.n) - BigInt(bound.k) * BigInt(measured.n);
  const holds: Record<Comparator, () => boolean> = {
    "at-least": () => min === null || against(min) >= 0n,
    "more-than": () => min === null || against(min) > 0n,
    "at-most": () => max === null || against(max) <= 0n,
    "less-than": () => max === null || against(max) < 0n,
    within: () => (min === null || against(min) >= 0n) && (max === null || against(max) <= 0n),
  };
  const said = ({ k, n }: Ratio) => (n === 1 ? `${k}` : `${k}/${n}`);
  const bounds = [min, max].filter((each) => each !== null).map(said);
  const name = `${said(measured)} ${compare} ${[...new Set(bounds)].join("–")}`;
  return { name, measured, min, max, expected: holds[compare]() ? "met" : "short" };
}
