import type { Bound, PlainBound } from "./bound.js";
import type { CompiledBound, CompiledRequirement } from "./compiled-requirement.js";
import { anyAmount, exactly, isKnown, order, type Ratio, type Span, whole } from "./exact.js";
import type { Measuring } from "./measuring.js";
import { amountFor, quotient } from "./population.js";
import type { Value } from "./predicate.js";

/** Why a judgement is left open. */
export type Openness = "missing-datum" | "empty-register" | "empty-group" | "no-row" | "unresolved";

/** What is asked of a subject, and how it came about. */
export interface Asked {
  /** Between which numbers the least asked for lies; null where none is. */
  min: Span | null;
  /** Between which numbers the most allowed lies; null where none is. */
  max: Span | null;
  /** The rule that applied: that of the row, where it came from a table; null where there is no row. */
  rule: PlainBound | null;
  /** The population it was computed from; null where it was not, or where that is missing. */
  population: number | null;
  /** The value that chose the row of a table; null where none did. */
  value: Value | null;
  /** The other measure it was computed from. */
  other: Span | null;
  /** Why it is open by itself; null where it is not. */
  open: Extract<Openness, "no-row" | "unresolved" | "empty-register" | "empty-group"> | null;
}

const plain = { min: null, max: null, population: null, value: null, other: null, open: null };

/**
 * What a bound asks of a subject.
 *
 * @param bound - the bound
 * @param compiled - which side of it binds
 * @param measuring - the subject, and what of it is missing
 */
export function askedOf(
  bound: CompiledBound,
  compiled: CompiledRequirement,
  measuring: Measuring,
): Asked {
  const { rule } = bound;
  if (!("table" in rule)) return askedByRule(bound, rule, compiled, measuring);
  const value = bound.field === null ? measuring.subject.value : measuring.at(bound.field);
  if (value === undefined || value === null) return anyRow(bound, compiled, measuring);
  const row = bound.rows.get(value as Value);
  if (row === undefined) {
    return { ...plain, rule: null, value: value as Value, open: "no-row" };
  }
  return { ...askedOf(row, compiled, measuring), value: value as Value };
}

/** What is asked where nobody knows of which row: as little and as much as any row asks. */
function anyRow(bound: CompiledBound, compiled: CompiledRequirement, measuring: Measuring): Asked {
  const rows = [...new Set(bound.rows.values())].map((row) => askedOf(row, compiled, measuring));
  const open = rows.find((row) => row.open !== null)?.open ?? null;
  const spans = (of: "min" | "max") => rows.map((row) => row[of]).filter((span) => span !== null);
  return { ...plain, rule: null, min: hull(spans("min")), max: hull(spans("max")), open };
}

function askedByRule(
  { field, measure }: CompiledBound,
  rule: Exclude<Bound, { table: unknown }>,
  { side, requirement, things }: CompiledRequirement,
  measuring: Measuring,
): Asked {
  const bound = (span: Span) => ({
    min: side === "max" ? null : span,
    max: side === "min" ? null : span,
  });
  if ("unresolved" in rule) return { ...plain, rule, open: "unresolved" };
  if ("range" in rule) {
    const { min, max, upper } = rule.range;
    const most = upper === "usual" ? null : exactly(whole(max));
    return { ...plain, rule, min: exactly(whole(min)), max: most };
  }
  if ("perPopulation" in rule) {
    const people = field === null ? undefined : measuring.at(field);
    if (typeof people !== "number") return { ...plain, rule, ...bound(anyAmount) };
    const asked = exactly(whole(amountFor(rule.perPopulation, people)));
    return { ...plain, rule, population: people, ...bound(asked) };
  }
  if ("measure" in rule) {
    const other = measure === null ? null : measuring.take(measure);
    if (other === null) {
      const open = measuring.emptyRegister !== null ? "empty-register" : "empty-group";
      return { ...plain, rule, open };
    }
    const { times, rounding } = rule.measure;
    const scaled = (each: Ratio): Ratio => {
      if (times === undefined || !Number.isFinite(each.k)) return each;
      const product = { k: each.k * times.p, n: each.n * times.q };
      return rounding === undefined ? product : whole(quotient(product.k, product.n, rounding));
    };
    const span = isKnown(other)
      ? exactly(scaled(other.low))
      : { low: scaled(other.low), high: scaled(other.high) };
    return { ...plain, rule, other, ...bound(span) };
  }
  if ("share" in rule) return { ...plain, rule, ...bound(exactly(fraction(rule.share))) };
  if ("ratio" in rule) return { ...plain, rule, ...bound(exactly(fraction(rule.ratio))) };
  const list =
    "presence" in requirement.require.measure || "coverage" in requirement.require.measure;
  if ("every" in rule) return { ...plain, rule, ...bound(exactly({ k: 1, n: 1 })) };
  const asked = list ? { k: rule.amount, n: things.length } : whole(rule.amount);
  return { ...plain, rule, ...bound(exactly(asked)) };
}

function fraction({ p, q }: { p: number; q: number }): Ratio {
  return { k: p, n: q };
}

function hull(spans: readonly Span[]): Span | null {
  const [first, ...others] = spans;
  if (first === undefined) return null;
  let { low, high } = first;
  for (const span of others) {
    if (order(span.low, low) < 0) low = span.low;
    if (order(high, span.high) < 0) high = span.high;
  }
  return { low, high };
}
