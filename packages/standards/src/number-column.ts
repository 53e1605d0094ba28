import { type AnyTable, daysBetween, isPlainDate, type PlainDate } from "@fuyou/kernel";
import { askedAlways } from "./asked.js";
import type { MeasureBound, PlainBound } from "./bound.js";
import type {
  CompiledBound,
  CompiledField,
  CompiledMeasure,
  CompiledRequirement,
} from "./compiled-requirement.js";
import type { ExactSpan } from "./exact.js";
import { amountFor, quotient } from "./population.js";
import type { Value } from "./predicate.js";
import type { CompiledTally, Tallies } from "./tally.js";

/** What was measured of every record, by place: k/n; NaN where it is not known. */
export interface Measured {
  /** The numbers, or numerators. */
  k: Float64Array;
  /** The denominators; null where all are 1. */
  n: Float64Array | null;
}

/** What is asked of every record on one side, by place: p/q; NaN where it is not known. */
export interface Limit {
  /** The numbers, or numerators; one number where it is the same for all. */
  p: Float64Array | number;
  /** The denominators. */
  q: Float64Array | number;
}

const epoch: PlainDate = "1970-01-01";

/**
 * What was measured of every record.
 *
 * @param measure - the measure
 * @param table - the table whose records are judged
 * @param tallies - the county, its columns and counters
 */
export function measuredColumn(
  measure: CompiledMeasure,
  table: AnyTable,
  tallies: Tallies,
): Measured {
  const { columns } = tallies;
  if (measure.how === "field") return { k: columns.amounts(measure.field.path), n: null };
  if (measure.how === "tally") return tallied(measure.tally, table, tallies);
  if (measure.how === "days") {
    const from = dayColumn(measure.from, table, tallies);
    const to = dayColumn(measure.to, table, tallies);
    return { k: to.map((day, place) => day - (from[place] as number)), n: null };
  }
  const of = measuredColumn(measure.of, table, tallies).k;
  const by = measuredColumn(measure.by, table, tallies).k;
  return { k: of, n: by.map((each) => (each > 0 ? each : Number.NaN)) };
}

function tallied(tally: CompiledTally, table: AnyTable, tallies: Tallies): Measured {
  const { columns, county } = tallies;
  const { form } = tally;
  const length = columns.length(table);
  const column = (part: "amount" | "whole") =>
    columns.kept(`${part}:${table.name}:${tally.key}`, () => {
      const found = new Float64Array(length).fill(Number.NaN);
      if (county.size(tally.table) === 0) return found;
      const { cells } = tallies.of(tally);
      const { width } = form;
      for (let place = 0; place < length; place++) {
        found[place] = form[part](cells, (place + 1) * width);
      }
      return found;
    });
  const whole = form.length > 0 || form.width === 4;
  return { k: column("amount"), n: whole ? column("whole") : null };
}

function dayColumn(field: CompiledField | null, table: AnyTable, tallies: Tallies): Float64Array {
  const { columns, date } = tallies;
  if (field === null) {
    return new Float64Array(columns.length(table)).fill(daysBetween(epoch, date));
  }
  const day = (value: unknown) =>
    typeof value === "string" && isPlainDate(value) ? daysBetween(epoch, value) : Number.NaN;
  return columns.numbers("day", field.path, day, Number.NaN);
}

/**
 * What is asked of every record, at the least and at the most; null where nothing is.
 *
 * @param compiled - the requirement
 * @param table - the table whose records are judged
 * @param tallies - the county, its columns and counters
 */
export function limitsOf(
  compiled: CompiledRequirement,
  table: AnyTable,
  tallies: Tallies,
): { min: Limit | null; max: Limit | null } {
  const { bound } = compiled;
  const { rule } = bound;
  if (!("table" in rule)) return plainLimits(bound, rule, compiled, table, tallies);
  const rows = [...new Set(bound.rows.values())];
  const limits = rows.map((row) =>
    plainLimits(row, row.rule as PlainBound, compiled, table, tallies),
  );
  const places = new Map<Value, number>();
  for (const [value, row] of bound.rows) places.set(value, rows.indexOf(row));
  const chosen =
    bound.field === null
      ? null
      : tallies.columns.numbers(
          `row:${JSON.stringify([...places])}`,
          bound.field.path,
          (value) => places.get(value as Value) ?? Number.NaN,
          Number.NaN,
        );
  const length = tallies.columns.length(table);
  const side = (of: "min" | "max"): Limit | null => {
    if (limits.every((limit) => limit[of] === null)) return null;
    // A row that asks nothing on this side asks for any number at all.
    const none = of === "min" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const p = new Float64Array(length).fill(Number.NaN);
    const q = new Float64Array(length).fill(1);
    for (let place = 0; place < length; place++) {
      const row = chosen?.[place] ?? Number.NaN;
      if (Number.isNaN(row)) continue;
      const limit = (limits[row] as (typeof limits)[number])[of];
      p[place] = limit === null ? none : at(limit.p, place);
      q[place] = limit === null ? 1 : at(limit.q, place);
    }
    return { p, q };
  };
  return { min: side("min"), max: side("max") };
}

function plainLimits(
  bound: CompiledBound,
  rule: PlainBound,
  compiled: CompiledRequirement,
  table: AnyTable,
  tallies: Tallies,
): { min: Limit | null; max: Limit | null } {
  const sided = (limit: Limit) => ({
    min: compiled.side === "max" ? null : limit,
    max: compiled.side === "min" ? null : limit,
  });
  const { columns } = tallies;
  if ("perPopulation" in rule && bound.field !== null) {
    const { path } = bound.field;
    const key = `per:${JSON.stringify(rule)}`;
    const asked = (people: unknown) =>
      typeof people === "number" ? amountFor(rule.perPopulation, people) : Number.NaN;
    return sided({ p: columns.numbers(key, path, asked, Number.NaN), q: 1 });
  }
  if ("measure" in rule && bound.measure !== null) {
    return sided(multiple(measuredColumn(bound.measure, table, tallies).k, rule));
  }
  if ("perPopulation" in rule || "measure" in rule || "asBefore" in rule) {
    return sided({ p: Number.NaN, q: 1 });
  }
  const { min, max, open } = askedAlways(rule, compiled);
  return open === null ? { min: limit(min), max: limit(max) } : sided({ p: Number.NaN, q: 1 });
}

function limit(span: ExactSpan | null): Limit | null {
  return span === null ? null : { p: span.low.k, q: span.low.n };
}

/** A multiple p/q of what another measure gave. */
function multiple(of: Float64Array, { measure: { times, rounding } }: MeasureBound): Limit {
  if (times === undefined) return { p: of, q: 1 };
  const { p, q } = times;
  if (rounding === undefined) return { p: of.map((each) => each * p), q };
  return { p: of.map((each) => quotient(each * p, q, rounding)), q: 1 };
}

function at(column: Float64Array | number, place: number): number {
  return typeof column === "number" ? column : (column[place] as number);
}
