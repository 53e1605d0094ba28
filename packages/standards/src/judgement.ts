import {
  type AnyTable,
  type Composition,
  type CountyView,
  FuyouError,
  inForce,
  kernelCodes,
  type PlainDate,
  type Row,
  type Verdict,
} from "@fuyou/kernel";
import { amountFor } from "./bound.js";
import { standardsCodes } from "./errors.js";
import type { Counted } from "./measure.js";
import {
  type Datum,
  datumAt,
  findPath,
  type Path,
  type PathStep,
  type Reader,
  readerOf,
  targetsOf,
} from "./path.js";
import type { Requirement } from "./requirement.js";
import { type Test, testOf } from "./scope.js";

/** What is found of one record before it is put into words. */
export interface Judgement {
  /** Met, short or unknown. */
  verdict: Verdict;
  /** What was measured; null where that is unknown. */
  measured: number | null;
  /** What is asked; null where that is unknown. */
  bound: number | null;
  /** The population the bound was computed from. */
  population: number | null;
  /** By how much it is short, or too many; null where it is neither. */
  shortfall: number | null;
  /** What is missing. */
  missing: readonly Datum[];
  /** The counted table, where it has no record at all. */
  emptyRegister: AnyTable | null;
}

/** How the records are counted, found in the tables. */
export interface CompiledCount {
  /** What the requirement says. */
  counted: Counted;
  /** The table whose records are counted. */
  table: AnyTable;
  /** The references from a counted record to the one judged. */
  references: readonly PathStep[];
  /** Which records count. */
  test: Test;
}

/** A number at the end of a path. */
export interface CompiledField {
  /** The path. */
  path: Path;
  /** Reads it. */
  read: Reader;
}

/** A requirement with its tables and paths found, so that judging a record follows no names. */
export interface CompiledRequirement {
  /** The requirement. */
  requirement: Requirement;
  /** The table whose records are judged. */
  table: AnyTable;
  /** Which of them are. */
  test: Test;
  /** How it is measured: a count, or a field. */
  measure: CompiledCount | CompiledField;
  /** Where the population stands, for a bound that grows with it. */
  population: CompiledField | null;
}

const compiledFor = new WeakMap<Composition, WeakMap<Requirement, CompiledRequirement>>();

/**
 * Finds the tables and paths of a requirement, once for a composition, which has judged them already.
 *
 * @param requirement - the requirement
 * @param composition - the tables
 * @throws FuyouError `KERNEL_UNKNOWN_TABLE`, `STANDARDS_UNKNOWN_FIELD` where it was not composed
 */
export function compileRequirement(
  requirement: Requirement,
  composition: Composition,
): CompiledRequirement {
  let known = compiledFor.get(composition);
  if (known === undefined) {
    known = new WeakMap();
    compiledFor.set(composition, known);
  }
  let compiled = known.get(requirement);
  if (compiled === undefined) {
    compiled = compile(requirement, composition);
    known.set(requirement, compiled);
  }
  return compiled;
}

function compile(requirement: Requirement, composition: Composition): CompiledRequirement {
  const table = tableNamed(requirement.each, composition);
  const { measure, bound } = requirement.require;
  const field = (path: string): CompiledField => {
    const found = pathOf(requirement, table, path);
    return { path: found, read: readerOf(found) };
  };
  return {
    requirement,
    table,
    test: testOf(table, requirement.where),
    measure:
      "count" in measure ? countOf(requirement, measure.count, composition) : field(measure.field),
    population: "perPopulation" in bound ? field(bound.perPopulation.field) : null,
  };
}

function countOf(
  requirement: Requirement,
  counted: Counted,
  composition: Composition,
): CompiledCount {
  const table = tableNamed(counted.of, composition);
  const { steps, table: last, name, field } = pathOf(requirement, table, counted.by);
  const references = [...steps, { table: last, field: name, target: field.target ?? last }];
  return { counted, table, references, test: testOf(table, counted.where) };
}

function pathOf(requirement: Requirement, table: AnyTable, path: string): Path {
  const found = findPath(table, path);
  if (!("reason" in found)) return found;
  throw new FuyouError(
    standardsCodes.message("STANDARDS_UNKNOWN_FIELD", {
      plugin: "—",
      requirement: requirement.id,
      part: "require",
      path,
      table: found.table.name,
      field: found.name,
      nearest: found.nearest,
    }),
  );
}

function tableNamed(name: string, composition: Composition): AnyTable {
  const table = composition.tables.find((each) => each.name === name);
  if (table !== undefined) return table;
  const known = composition.tables.map((each) => each.name).join(", ");
  throw new FuyouError(kernelCodes.message("KERNEL_UNKNOWN_TABLE", { table: name, known }));
}

/** Counts of one county on one day: each group is counted in one pass, and once for all requirements. */
export class Counts {
  readonly #groups = new Map<string, ReadonlyMap<string, number>>();

  /**
   * @param county - the county
   * @param date - the day on which records have to be in force
   */
  constructor(
    readonly county: CountyView,
    readonly date: PlainDate,
  ) {}

  /**
   * How many records lead to each target.
   *
   * @param count - how they are counted
   */
  of(count: CompiledCount): ReadonlyMap<string, number> {
    const key = JSON.stringify(count.counted);
    let groups = this.#groups.get(key);
    if (groups === undefined) {
      groups = this.#count(count);
      this.#groups.set(key, groups);
    }
    return groups;
  }

  #count({ table, references, test }: CompiledCount): Map<string, number> {
    const groups = new Map<string, number>();
    for (const row of this.county.rows<Row>(table)) {
      if (!inForce(row, this.date) || !test(row, this.county)) continue;
      for (const id of targetsOf(references, row, this.county)) {
        groups.set(id, (groups.get(id) ?? 0) + 1);
      }
    }
    return groups;
  }
}

/**
 * Judges one record. Missing is never zero: where a datum is missing the verdict is `unknown`.
 *
 * @param compiled - the requirement
 * @param row - a record in its scope
 * @param counts - the county and its counts on the day
 */
export function judge(compiled: CompiledRequirement, row: Row, counts: Counts): Judgement {
  const { county } = counts;
  const { measure, population: people } = compiled;
  const { bound: asked, compare } = compiled.requirement.require;
  const missing: Datum[] = [];
  const numberAt = (field: CompiledField): number | null => {
    const value = field.read(row, county);
    if (typeof value === "number") return value;
    missing.push(datumAt(field.path, row, county));
    return null;
  };
  let emptyRegister: AnyTable | null = null;
  let measured: number | null = null;
  if ("read" in measure) measured = numberAt(measure);
  else if (county.size(measure.table) === 0) emptyRegister = measure.table;
  else measured = counts.of(measure).get(row.id) ?? 0;
  const population = people === null ? null : numberAt(people);
  const bound =
    "amount" in asked
      ? asked.amount
      : "perPopulation" in asked && population !== null
        ? amountFor(asked.perPopulation, population)
        : null;
  if (measured === null || bound === null) {
    return {
      verdict: "unknown",
      measured,
      bound,
      population,
      shortfall: null,
      missing,
      emptyRegister,
    };
  }
  const lack = compare === "at-least" ? bound - measured : measured - bound;
  const verdict = lack > 0 ? "short" : "met";
  const shortfall = lack > 0 ? lack : null;
  return { verdict, measured, bound, population, shortfall, missing, emptyRegister };
}
