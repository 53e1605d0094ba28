import type { AsBeforeBound, MeasureBound, PerPopulationBound, PlainBound } from "./bound.js";
import type {
  CompiledBound,
  CompiledMeasure,
  CompiledRequirement,
} from "./compiled-requirement.js";
import { takenBefore } from "./earlier-county.js";
import { anyAmount, type ExactSpan, exactly, isKnown, order, type Ratio, whole } from "./exact.js";
import { isList } from "./measure.js";
import type { Measuring } from "./measuring.js";
import { amountFor, quotient } from "./population.js";
import type { Value } from "./predicate.js";

/** Why a judgement is left open. */
export type Openness =
  | "missing-datum"
  | "empty-register"
  | "empty-group"
  | "no-row"
  | "unresolved"
  | "no-before";

/** What is asked of a subject, and how it came about. */
export interface Asked {
  /** Between which numbers the least asked for lies; null where none is. */
  min: ExactSpan | null;
  /** Between which numbers the most allowed lies; null where none is. */
  max: ExactSpan | null;
  /** The rule that applied: that of the row, where it came from a table; null where there is no row. */
  rule: PlainBound | null;
  /** The population it was computed from; null where it was not, or where that is missing. */
  population: number | null;
  /** The value that chose the row of a table; null where none did. */
  value: Value | null;
  /** The other measure it was computed from, or the same measure before. */
  other: ExactSpan | null;
  /** Why it is open by itself; null where it is not. */
  open: Exclude<Openness, "missing-datum"> | null;
}

function asked(rule: PlainBound | null, over: Partial<Asked>): Asked {
  return {
    min: over.min ?? null,
    max: over.max ?? null,
    rule,
    population: over.population ?? null,
    value: over.value ?? null,
    other: over.other ?? null,
    open: over.open ?? null,
  };
}

/** The same bound on the side, or sides, that bind. */
function sided(side: CompiledRequirement["side"], rule: PlainBound, span: ExactSpan): Asked {
  const min = side === "max" ? null : span;
  const max = side === "min" ? null : span;
  return { min, max, rule, population: null, value: null, other: null, open: null };
}

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
  if (row === undefined) return asked(null, { value: value as Value, open: "no-row" });
  return { ...askedOf(row, compiled, measuring), value: value as Value };
}

/** What is asked where nobody knows of which row: between the least and the most of all rows. */
function anyRow(bound: CompiledBound, compiled: CompiledRequirement, measuring: Measuring): Asked {
  const rows = [...new Set(bound.rows.values())].map((row) => askedOf(row, compiled, measuring));
  const open = rows.find((row) => row.open !== null)?.open ?? null;
  const spans = (of: "min" | "max") => rows.map((row) => row[of]).filter((span) => span !== null);
  return asked(null, { min: hull(spans("min")), max: hull(spans("max")), open });
}

function askedByRule(
  bound: CompiledBound,
  rule: PlainBound,
  compiled: CompiledRequirement,
  measuring: Measuring,
): Asked {
  const { side } = compiled;
  const { field, measure } = bound;
  if ("perPopulation" in rule) {
    const people = field === null ? undefined : measuring.at(field);
    if (typeof people !== "number") return sided(side, rule, anyAmount);
    const span = exactly(whole(amountFor(rule.perPopulation, people)));
    const found = sided(side, rule, span);
    found.population = people;
    return found;
  }
  if ("measure" in rule) return askedByMeasure(measure, rule, compiled, measuring);
  if ("asBefore" in rule) return askedAsBefore(rule, compiled, measuring);
  bound.constant ??= askedAlways(rule, compiled);
  return bound.constant;
}

function askedByMeasure(
  measure: CompiledMeasure | null,
  rule: MeasureBound,
  { side }: CompiledRequirement,
  measuring: Measuring,
): Asked {
  const other = measure === null ? null : measuring.take(measure);
  if (other === null) {
    const open = measuring.emptyRegister !== null ? "empty-register" : "empty-group";
    return asked(rule, { open });
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
  return { ...sided(side, rule, span), other };
}

/** As much as before: nothing of a record that was not there. */
function askedAsBefore(
  rule: AsBeforeBound,
  compiled: CompiledRequirement,
  measuring: Measuring,
): Asked {
  const before = takenBefore(compiled, measuring);
  if (before.found === null) return asked(rule, { open: before.open ? "no-before" : null });
  return { ...sided(compiled.side, rule, before.found), other: before.found };
}

/** What a bound asks that is the same for all subjects. */
export function askedAlways(
  rule: Exclude<PlainBound, PerPopulationBound | MeasureBound | AsBeforeBound>,
  { side, requirement, things }: CompiledRequirement,
): Asked {
  if ("unresolved" in rule) return asked(rule, { open: "unresolved" });
  if ("range" in rule) {
    const { min, max, upper } = rule.range;
    const most = upper === "usual" ? null : exactly(whole(max));
    return asked(rule, { min: exactly(whole(min)), max: most });
  }
  if ("share" in rule) return sided(side, rule, exactly(fraction(rule.share)));
  if ("ratio" in rule) return sided(side, rule, exactly(fraction(rule.ratio)));
  if ("every" in rule) return sided(side, rule, exactly(whole(1)));
  const list = isList(requirement.require.measure);
  return sided(
    side,
    rule,
    exactly(list ? { k: rule.amount, n: things.length } : whole(rule.amount)),
  );
}

function fraction({ p, q }: { p: number; q: number }): Ratio {
  return { k: p, n: q };
}

function hull(spans: readonly ExactSpan[]): ExactSpan | null {
  const [first, ...others] = spans;
  if (first === undefined) return null;
  let { low, high } = first;
  for (const span of others) {
    if (order(span.low, low) < 0) low = span.low;
    if (order(high, span.high) < 0) high = span.high;
  }
  return { low, high };
}
