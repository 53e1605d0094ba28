import {
  type AnyTable,
  type Composition,
  type CountyView,
  FuyouError,
  kernelCodes,
  type Row,
} from "@fuyou/kernel";
import type { Bound, PlainBound } from "./bound.js";
import { questionFor } from "./certainty.js";
import { isStrict, sideOf } from "./comparison.js";
import {
  type CompiledBound,
  type CompiledField,
  type CompiledMeasure,
  type CompiledRequirement,
  keysIn,
  theCounty,
} from "./compiled-requirement.js";
import { standardsCodes } from "./errors.js";
import { fieldsOf } from "./field.js";
import { countedIn, isPartial, type Measure } from "./measure.js";
import { formOf } from "./measure-form.js";
import {
  findPath,
  heldIn,
  type Path,
  type PathStep,
  readerOf,
  sourcesOf,
  targetsOf,
} from "./path.js";
import type { Value } from "./predicate.js";
import type { Requirement } from "./requirement.js";
import { testOf } from "./scope.js";
import type { CompiledTally } from "./tally.js";

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
      key: `${join} ${JSON.stringify(said)} ${form.codes.join()}`,
      counted,
      table,
      form,
      questions: form.asks.map((asking) => questionFor(table, asking)),
      value: form.field === null ? null : readerOf(form.field),
      ...this.#keys(table, counted.by),
    };
  }

  /** The subjects a record counts for, and the records that count for a subject. */
  #keys(
    table: AnyTable,
    by: string | undefined,
  ): Pick<CompiledTally, "keyOf" | "keysOf" | "recordsOf" | "subjects" | "link"> {
    const { groupBy } = this.requirement;
    const apart = { subjects: null, link: null, keyOf: null };
    if (this.#table === null) {
      const all = [""];
      return { ...apart, keysOf: () => all, recordsOf: (_, county) => county.rows<Row>(table) };
    }
    if (groupBy !== undefined) {
      const read = readerOf(this.#path(table, by ?? groupBy));
      const keysOf = (row: Row, county: CountyView) => keysIn(read(row, county));
      return {
        ...apart,
        keysOf,
        recordsOf: (key, county) =>
          [...county.rows<Row>(table)].filter((row) => keysOf(row, county).includes(key)),
      };
    }
    const { steps, table: last, name, field } = this.#path(table, by ?? "id");
    const end = { table: last, field: name, target: field.target ?? last };
    const references: readonly PathStep[] = [...steps, end];
    const single = references.every((step) => fieldsOf(step.table).get(step.field)?.list !== true);
    return {
      subjects: this.#table,
      link: single ? references : null,
      keyOf: single ? keyAlong(references) : null,
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

/** Reads the identifier that references lead to, each to one record. */
function keyAlong(references: readonly PathStep[]): NonNullable<CompiledTally["keyOf"]> {
  const { field } = references.at(-1) as PathStep;
  const before = references.slice(0, -1);
  return (row, county) => {
    let at: Row | undefined = row;
    for (const step of before) {
      const id = heldIn(at, step.field);
      at = typeof id === "string" ? county.get<Row>(step.target, id) : undefined;
      if (at === undefined) return undefined;
    }
    const key = heldIn(at, field);
    return typeof key === "string" ? key : undefined;
  };
}
