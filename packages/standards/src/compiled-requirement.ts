import {
  type AnyTable,
  type Composition,
  type CountyView,
  FuyouError,
  kernelCodes,
  type Row,
  type Text,
} from "@fuyou/kernel";
import type { Asked } from "./asked.js";
import type { Bound, PlainBound } from "./bound.js";
import { isStrict, sideOf } from "./comparison.js";
import { standardsCodes } from "./errors.js";
import { countedIn, isPartial, type Measure } from "./measure.js";
import { findPath, type Path, type Reader, readerOf, sourcesOf, targetsOf } from "./path.js";
import type { Value } from "./predicate.js";
import type { Requirement } from "./requirement.js";
import { type Test, testOf } from "./scope.js";
import { type CompiledTally, formOf } from "./tally.js";

/** What stands for the county as a whole where a requirement names a table. */
export const theCounty = "county";

/** What is judged: a record, a group of records, or the county. */
export interface Subject {
  /** As a finding names it: `table/id`, `table/field=value`, or `county/code`. */
  id: string;
  /** By which its counters are found. */
  key: string;
  /** The record; null for groups and the county. */
  row: Row | null;
  /** The value that makes the group; null for records and the county. */
  value: Value | null;
}

/** A datum at the end of a path. */
export interface CompiledField {
  /** The path. */
  path: Path;
  /** Reads it. */
  read: Reader;
}

/** How a subject is measured. */
export type CompiledMeasure =
  | { how: "field"; field: CompiledField }
  | { how: "days"; from: CompiledField | null; to: CompiledField | null }
  | { how: "tally"; tally: CompiledTally }
  | { how: "ratio"; of: CompiledMeasure; by: CompiledMeasure };

/** A bound with its paths found. */
export interface CompiledBound {
  /** What the requirement says. */
  rule: Bound;
  /** Where the population, or the value that chooses a row, stands; null for the group's own value. */
  field: CompiledField | null;
  /** The other measure. */
  measure: CompiledMeasure | null;
  /** What it asks where that is the same for all subjects, once it was asked; null until then. */
  constant: Asked | null;
  /** The bounds in the rows of a table, with the value of each. */
  rows: ReadonlyMap<Value, CompiledBound>;
}

/** A requirement with its tables and paths found, so that judging a record follows no names. */
export interface CompiledRequirement {
  /** The requirement. */
  requirement: Requirement;
  /** The table whose records are judged or grouped; null for the county. */
  table: AnyTable | null;
  /** Which of them are. */
  test: Test;
  /** Reads the value by which they are grouped; null where they are judged one by one. */
  group: CompiledField | null;
  /** How it is measured. */
  measure: CompiledMeasure;
  /** What is asked. */
  bound: CompiledBound;
  /** Which side the comparison binds. */
  side: "min" | "max" | "both";
  /** Whether the bound itself does not do. */
  strict: boolean;
  /** Whether the measure is so many of so many. */
  partial: boolean;
  /** The names of the things or codes of a list, by their place. */
  things: readonly (Text | Value)[];
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
    compiled = new Compilation(requirement, composition).compiled();
    known.set(requirement, compiled);
  }
  return compiled;
}

class Compilation {
  readonly #table: AnyTable | null;

  constructor(
    readonly requirement: Requirement,
    readonly composition: Composition,
  ) {
    this.#table = requirement.each === theCounty ? null : this.#tableNamed(requirement.each);
  }

  compiled(): CompiledRequirement {
    const { requirement } = this;
    const { groupBy, where } = requirement;
    const { measure, bound, compare } = requirement.require;
    const compiled = this.#measure(measure);
    return {
      requirement,
      table: this.#table,
      test: this.#table === null ? () => true : testOf(this.#table, where),
      group: groupBy === undefined ? null : this.#field(groupBy),
      measure: compiled,
      bound: this.#bound(bound),
      side: sideOf(compare),
      strict: isStrict(compare),
      partial: isPartial(measure),
      things:
        "presence" in measure
          ? measure.presence.things.map((thing) => thing.called)
          : compiled.how === "tally"
            ? compiled.tally.form.codes
            : [],
    };
  }

  #measure(measure: Measure): CompiledMeasure {
    if ("field" in measure) return { how: "field", field: this.#field(measure.field) };
    if ("days" in measure) {
      const { from, to } = measure.days;
      const end = (path: string | undefined) => (path === undefined ? null : this.#field(path));
      return { how: "days", from: end(from), to: end(to) };
    }
    if ("ratio" in measure) {
      const { of, by } = measure.ratio;
      return { how: "ratio", of: this.#measure(of), by: this.#measure(by) };
    }
    return { how: "tally", tally: this.#tally(measure) };
  }

  #tally(measure: Measure): CompiledTally {
    const counted = countedIn(measure);
    if (counted === undefined) throw new RangeError("the measure takes no records");
    const table = this.#tableNamed(counted.of);
    const form = formOf(measure, table, this.composition);
    if (form === undefined) throw new RangeError("the measure takes no records");
    const { each, groupBy } = this.requirement;
    const { unit: _, called: __, ...said } = measure as Measure & { called?: unknown };
    const join = each === theCounty ? theCounty : groupBy === undefined ? "" : `by ${groupBy}`;
    return {
      key: `${join} ${JSON.stringify(said)}`,
      counted,
      table,
      form,
      ...this.#keys(table, counted.by),
    };
  }

  /** The subjects a record counts for, and the records that count for a subject. */
  #keys(table: AnyTable, by: string | undefined): Pick<CompiledTally, "keysOf" | "recordsOf"> {
    const { groupBy } = this.requirement;
    if (this.#table === null) {
      const all = [""];
      return { keysOf: () => all, recordsOf: (_, county) => county.rows<Row>(table) };
    }
    if (groupBy !== undefined) {
      const read = readerOf(this.#path(table, by ?? groupBy));
      const keysOf = (row: Row, county: CountyView) => keysIn(read(row, county));
      return {
        keysOf,
        recordsOf: (key, county) =>
          [...county.rows<Row>(table)].filter((row) => keysOf(row, county).includes(key)),
      };
    }
    const { steps, table: last, name, field } = this.#path(table, by ?? "id");
    const references = [...steps, { table: last, field: name, target: field.target ?? last }];
    return {
      keysOf: (row, county) => targetsOf(references, row, county),
      recordsOf: (key, county) => sourcesOf(references, key, county),
    };
  }

  #bound(rule: Bound): CompiledBound {
    const plain = { rule, field: null, measure: null, constant: null, rows: new Map() };
    if ("table" in rule) {
      const { by, rows } = rule.table;
      const field = by === this.requirement.groupBy ? null : this.#field(by);
      const found = new Map<Value, CompiledBound>();
      for (const { when, bound } of rows) {
        const compiled = this.#bound(bound satisfies PlainBound);
        for (const value of when) found.set(value, compiled);
      }
      return { ...plain, field, rows: found };
    }
    if ("perPopulation" in rule) return { ...plain, field: this.#field(rule.perPopulation.field) };
    return "measure" in rule ? { ...plain, measure: this.#measure(rule.measure.of) } : plain;
  }

  #field(path: string): CompiledField {
    const found = this.#path(this.#table, path);
    return { path: found, read: readerOf(found) };
  }

  #path(table: AnyTable | null, path: string): Path {
    const found = table === null ? null : findPath(table, path);
    if (found !== null && !("reason" in found)) return found;
    throw new FuyouError(
      standardsCodes.message("STANDARDS_UNKNOWN_FIELD", {
        plugin: "—",
        requirement: this.requirement.id,
        part: "require",
        path,
        table: found?.table.name ?? theCounty,
        field: found?.name ?? path,
        nearest: found?.nearest ?? "—",
      }),
    );
  }

  #tableNamed(name: string): AnyTable {
    const table = this.composition.tables.find((each) => each.name === name);
    if (table !== undefined) return table;
    const known = this.composition.tables.map((each) => each.name).join(", ");
    throw new FuyouError(kernelCodes.message("KERNEL_UNKNOWN_TABLE", { table: name, known }));
  }
}

/** The keys a value, or a list of values, stands for. */
export function keysIn(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? [...new Set(value.map(String))] : [String(value)];
}
