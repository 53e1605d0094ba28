import type { Bound, PlainBound } from "./bound.js";
import { isStrict, sideOf } from "./comparison.js";
import { order, type Ratio, whole } from "./exact.js";
import { countedIn, type Measure } from "./measure.js";
import { canonical, conjuncts } from "./normal-form.js";
import type { Requirement } from "./requirement.js";

/**
 * What a requirement speaks of, as a key: the same records, measured the same way, whatever is asked
 * of them and whatever it is called.
 *
 * @param requirement - the requirement
 */
export function targetOf({ each, where, groupBy, require }: Requirement): string {
  const { called: _, ...measure } = require.measure as Measure & { called?: unknown };
  return canonical([each, where ?? null, groupBy ?? null, measure]);
}

/**
 * What a requirement counts, as a key that a share and a count of the same things have in common: by
 * it two copies of a clause are known for copies although one writes 20% and the other 20.
 *
 * @param requirement - the requirement
 */
export function subjectMatterOf({ each, where, groupBy, require }: Requirement): string {
  const { measure } = require;
  const counted = countedIn(measure);
  const scope = [each, where ?? null, groupBy ?? null];
  if (counted === undefined)
    return canonical([scope, "field" in measure ? measure.field : measure]);
  const { of, by } = counted;
  const conditions = "share" in measure ? [counted.where, measure.share.part] : [counted.where];
  const extra =
    "sum" in measure
      ? measure.sum.field
      : "coverage" in measure
        ? measure.coverage
        : "presence" in measure
          ? measure.presence.things
          : null;
  const said = conditions.flatMap(conjuncts).map(canonical).sort();
  return canonical([scope, of, by ?? null, said, extra]);
}

/** The numbers between which a bound keeps a measure; null where one is open. */
export interface Limits {
  /** The least; null where there is none. */
  min: Ratio | null;
  /** The most; null where there is none. */
  max: Ratio | null;
  /** Whether the numbers themselves do not do. */
  strict: boolean;
  /** What the numbers are numbers of: bounds of different bases cannot be compared. */
  basis: string;
}

/**
 * The limits a requirement sets, as far as they can be told without a county; undefined where they
 * cannot.
 *
 * @param requirement - the requirement
 */
export function limitsOf({ require }: Requirement): Limits | undefined {
  const { bound, compare } = require;
  return "table" in bound ? undefined : plainLimits(bound, compare);
}

function plainLimits(
  bound: PlainBound,
  compare: Requirement["require"]["compare"],
): Limits | undefined {
  if ("unresolved" in bound) return undefined;
  const strict = isStrict(compare);
  if ("range" in bound) {
    const { min, max, upper } = bound.range;
    return { min: whole(min), max: upper === "usual" ? null : whole(max), strict, basis: "amount" };
  }
  const [value, basis] = asNumber(bound);
  const side = sideOf(compare);
  return { min: side === "max" ? null : value, max: side === "min" ? null : value, strict, basis };
}

function asNumber(
  bound: Exclude<PlainBound, { unresolved: unknown } | { range: unknown }>,
): [Ratio, string] {
  if ("amount" in bound) return [whole(bound.amount), "amount"];
  if ("every" in bound) return [whole(1), "fraction"];
  if ("share" in bound) return [{ k: bound.share.p, n: bound.share.q }, "fraction"];
  if ("ratio" in bound) return [{ k: bound.ratio.p, n: bound.ratio.q }, "fraction"];
  if ("perPopulation" in bound) {
    const { field, per, amount, rounding } = bound.perPopulation;
    return [{ k: amount, n: per }, `per ${field} ${rounding}`];
  }
  if ("asBefore" in bound) return [whole(1), "before"];
  const { of, times, rounding } = bound.measure;
  return [{ k: times?.p ?? 1, n: times?.q ?? 1 }, `of ${canonical(of)} ${rounding ?? ""}`];
}

/** How one requirement stands to another on the same target. */
export type Strength = "same" | "stricter" | "weaker" | "across" | "incomparable";

/**
 * How what one requirement asks stands to what another asks of the same target: the same, stricter,
 * weaker, `across` where each is stricter on a side, `incomparable` where their bounds are of different
 * kinds.
 *
 * @param one - the one
 * @param other - the other
 */
export function strengthOf(one: Requirement, other: Requirement): Strength {
  if (sameDemand(one, other)) return "same";
  const [a, b] = [limitsOf(one), limitsOf(other)];
  if (a === undefined || b === undefined || a.basis !== b.basis) return "incomparable";
  const low = tighter(a.min, b.min, a.strict, b.strict, 1);
  const high = tighter(a.max, b.max, a.strict, b.strict, -1);
  if (low === 0 && high === 0) return "same";
  if (low >= 0 && high >= 0) return "stricter";
  return low <= 0 && high <= 0 ? "weaker" : "across";
}

function sameDemand(one: Requirement, other: Requirement): boolean {
  return (
    one.require.compare === other.require.compare &&
    canonical(one.require.bound satisfies Bound) === canonical(other.require.bound)
  );
}

/** 1 where the first limit is the tighter, -1 where the second is, 0 where they are the same. */
function tighter(
  a: Ratio | null,
  b: Ratio | null,
  strictA: boolean,
  strictB: boolean,
  side: 1 | -1,
): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  const by = order(a, b) * side;
  if (by !== 0 || strictA === strictB) return by;
  return strictA ? 1 : -1;
}

/**
 * Tells whether nothing can meet both of two requirements on the same target.
 *
 * @param one - the one
 * @param other - the other
 */
export function contradict(one: Requirement, other: Requirement): boolean {
  const [a, b] = [limitsOf(one), limitsOf(other)];
  if (a === undefined || b === undefined || a.basis !== b.basis) return false;
  return crossed(a.min, b.max, a.strict || b.strict) || crossed(b.min, a.max, a.strict || b.strict);
}

/** Whether a least lies above a most. */
export function crossed(min: Ratio | null, max: Ratio | null, strict: boolean): boolean {
  if (min === null || max === null) return false;
  const by = order(min, max);
  return by > 0 || (strict && by === 0);
}
