import {
  type AnyTable,
  type Composition,
  type Contribution,
  type Message,
  nearest,
} from "@fuyou/kernel";
import { standardsCodes } from "./errors.js";
import { fieldsOf } from "./field.js";
import { findPath, type Path } from "./path.js";
import type {
  FieldIn,
  FieldIncludes,
  FieldIs,
  FieldPresent,
  Predicate,
  Value,
} from "./predicate.js";
import type { Requirement } from "./requirement.js";

type FieldTest = FieldIs | FieldIn | FieldIncludes | FieldPresent;

/**
 * Judges the requirements of a composition against its tables: every table, field, code and unit they
 * name has to be there.
 *
 * @param entries - the requirements with their plugins
 * @param composition - the tables and code lists
 */
export function* requirementIssues(
  entries: readonly Contribution<Requirement>[],
  composition: Composition,
): Iterable<Message> {
  for (const { plugin, value } of entries) {
    yield* new Examination(plugin, value, composition).issues();
  }
}

/** The examination of one requirement. */
class Examination {
  readonly #place: { plugin: string; requirement: string };
  readonly #tables: ReadonlyMap<string, AnyTable>;

  constructor(
    plugin: string,
    readonly requirement: Requirement,
    readonly composition: Composition,
  ) {
    this.#place = { plugin, requirement: requirement.id };
    this.#tables = new Map(composition.tables.map((table) => [table.name, table]));
  }

  *issues(): Iterable<Message> {
    const { each, where, require } = this.requirement;
    const { measure, bound } = require;
    const table = yield* this.#table(each, "each");
    if (table === undefined) return;
    if (where !== undefined) yield* this.#predicate(table, where, "where");
    if ("count" in measure) {
      const { of, by, where: counted } = measure.count;
      const from = yield* this.#table(of, "require.measure.count.of");
      if (from !== undefined) {
        yield* this.#reference(from, by, table);
        if (counted !== undefined) {
          yield* this.#predicate(from, counted, "require.measure.count.where");
        }
      }
    } else yield* this.#number(table, measure.field, "require.measure.field", measure.unit);
    if ("perPopulation" in bound) {
      const part = "require.bound.perPopulation.field";
      yield* this.#number(table, bound.perPopulation.field, part, undefined);
    }
  }

  *#table(name: string, part: string): Generator<Message, AnyTable | undefined> {
    const table = this.#tables.get(name);
    if (table === undefined) {
      const meant = nearest(name, this.#tables.keys()) ?? "—";
      const values = { ...this.#place, part, table: name, nearest: meant };
      yield standardsCodes.message("STANDARDS_UNKNOWN_TABLE", values);
    }
    return table;
  }

  *#path(table: AnyTable, path: string, part: string): Generator<Message, Path | undefined> {
    const found = findPath(table, path);
    if (!("reason" in found)) return found;
    const place = { ...this.#place, part, path, table: found.table.name, field: found.name };
    const code =
      found.reason === "unknown" ? "STANDARDS_UNKNOWN_FIELD" : "STANDARDS_NOT_A_REFERENCE";
    yield standardsCodes.message(code, { ...place, nearest: found.nearest });
    return undefined;
  }

  /** A path that leads to one value: no reference on the way may hold a list. */
  *#single(table: AnyTable, path: string, part: string): Generator<Message, Path | undefined> {
    const found = yield* this.#path(table, path, part);
    for (const step of found?.steps ?? []) {
      if (fieldsOf(step.table).get(step.field)?.list !== true) continue;
      const place = { ...this.#place, part, path, table: step.table.name, field: step.field };
      yield standardsCodes.message("STANDARDS_LIST_ON_PATH", place);
      return undefined;
    }
    return found;
  }

  *#reference(from: AnyTable, path: string, each: AnyTable): Iterable<Message> {
    const part = "require.measure.count.by";
    const found = yield* this.#path(from, path, part);
    if (found === undefined || found.field.target?.name === each.name) return;
    const target = found.field.target?.name ?? found.name;
    const place = { ...this.#place, part, path, target, each: each.name };
    yield standardsCodes.message("STANDARDS_WRONG_TARGET", place);
  }

  *#number(
    table: AnyTable,
    path: string,
    part: string,
    unit: string | undefined,
  ): Iterable<Message> {
    const found = yield* this.#single(table, path, part);
    if (found === undefined) return;
    const { holds, list, unit: declared, derive } = found.field;
    if (list || (holds !== "number" && derive === undefined)) {
      yield standardsCodes.message("STANDARDS_NOT_A_NUMBER", { ...this.#place, part, path });
    } else if (unit !== undefined && declared !== undefined && declared !== unit) {
      const values = { ...this.#place, part, path, declared, unit };
      yield standardsCodes.message("STANDARDS_UNIT_MISMATCH", values);
    }
  }

  *#predicate(table: AnyTable, predicate: Predicate, part: string): Iterable<Message> {
    if ("not" in predicate) yield* this.#predicate(table, predicate.not, part);
    else if ("all" in predicate) {
      for (const each of predicate.all) yield* this.#predicate(table, each, part);
    } else if ("any" in predicate) {
      for (const each of predicate.any) yield* this.#predicate(table, each, part);
    } else yield* this.#test(table, predicate, part);
  }

  *#test(table: AnyTable, test: FieldTest, part: string): Iterable<Message> {
    const path = test.field;
    const found = yield* this.#single(table, path, part);
    if (found === undefined || "present" in test) return;
    const { field } = found;
    const used = "is" in test ? "is" : "in" in test ? "in" : "includes";
    const values: readonly Value[] =
      "is" in test ? [test.is] : "in" in test ? test.in : [test.includes];
    const ownType = values.every(
      (value) => field.holds === "other" || typeof value === typeName[field.holds],
    );
    if (field.list !== (used === "includes") || !ownType) {
      const place = { ...this.#place, part, path, used };
      yield standardsCodes.message("STANDARDS_WRONG_COMPARISON", place);
      return;
    }
    const possible = this.#possible(found);
    for (const value of values) {
      if (possible === undefined || possible.has(value)) continue;
      const meant = nearest(String(value), [...possible].map(String)) ?? "—";
      const place = { ...this.#place, part, path, value: String(value), nearest: meant };
      yield standardsCodes.message("STANDARDS_UNKNOWN_VALUE", place);
    }
  }

  /** The values a field can hold; undefined where any will do. */
  #possible({ field }: Path): ReadonlySet<Value> | undefined {
    if (field.codeList !== undefined) return this.composition.keys(field.codeList);
    return field.values === undefined ? undefined : new Set(field.values);
  }
}

const typeName = { text: "string", number: "number", boolean: "boolean" } as const;
