import { type AnyTable, type Composition, type Message, nearest } from "@fuyou/kernel";
import { standardsCodes } from "./errors.js";
import { fieldsOf } from "./field.js";
import { findPath, type Path } from "./path.js";
import type { FieldTest, Predicate, Value } from "./predicate.js";
import type { Requirement } from "./requirement.js";

/** Where a fault stands: the plugin and the requirement. */
export interface FaultPlace {
  /** The plugin that contributed it. */
  plugin: string;
  /** Key of the requirement. */
  requirement: string;
}

/** Looks up the tables, paths and conditions a requirement names, and says which are not there. */
export class NameExamination {
  readonly place: FaultPlace;
  readonly #tables: ReadonlyMap<string, AnyTable>;

  /**
   * @param plugin - the plugin that contributed the requirement
   * @param requirement - the requirement
   * @param composition - the tables and code lists
   */
  constructor(
    plugin: string,
    readonly requirement: Requirement,
    readonly composition: Composition,
  ) {
    this.place = { plugin, requirement: requirement.id };
    this.#tables = new Map(composition.tables.map((table) => [table.name, table]));
  }

  /** The table of a name. */
  *table(name: string, part: string): Generator<Message, AnyTable | undefined> {
    const table = this.#tables.get(name);
    if (table === undefined) {
      const meant = nearest(name, this.#tables.keys()) ?? "—";
      const values = { ...this.place, part, table: name, nearest: meant };
      yield standardsCodes.message("STANDARDS_UNKNOWN_TABLE", values);
    }
    return table;
  }

  /** What a path leads to. */
  *path(table: AnyTable, path: string, part: string): Generator<Message, Path | undefined> {
    const found = findPath(table, path);
    if (!("reason" in found)) return found;
    const place = { ...this.place, part, path, table: found.table.name, field: found.name };
    const code =
      found.reason === "unknown" ? "STANDARDS_UNKNOWN_FIELD" : "STANDARDS_NOT_A_REFERENCE";
    yield standardsCodes.message(code, { ...place, nearest: found.nearest });
    return undefined;
  }

  /** A path that leads to one value: no reference on the way may hold a list. */
  *single(
    table: AnyTable | null,
    path: string,
    part: string,
  ): Generator<Message, Path | undefined> {
    if (table === null) {
      const values = { ...this.place, part, path };
      yield standardsCodes.message("STANDARDS_NO_SINGLE_RECORD", values);
      return undefined;
    }
    const found = yield* this.path(table, path, part);
    for (const step of found?.steps ?? []) {
      if (fieldsOf(step.table).get(step.field)?.list !== true) continue;
      const place = { ...this.place, part, path, table: step.table.name, field: step.field };
      yield standardsCodes.message("STANDARDS_LIST_ON_PATH", place);
      return undefined;
    }
    return found;
  }

  /** A path that leads to a whole number, in a unit where one is given. */
  *number(
    table: AnyTable | null,
    path: string,
    part: string,
    unit: string | undefined,
  ): Iterable<Message> {
    const found = yield* this.single(table, path, part);
    if (found === undefined) return;
    const { holds, list, unit: declared, derive, values: closed } = found.field;
    if (list || (holds !== "number" && (derive === undefined || closed !== undefined))) {
      yield standardsCodes.message("STANDARDS_NOT_A_NUMBER", { ...this.place, part, path });
    } else if (unit !== undefined && declared !== undefined && declared !== unit) {
      const values = { ...this.place, part, path, declared, unit };
      yield standardsCodes.message("STANDARDS_UNIT_MISMATCH", values);
    }
  }

  /** The fields and values of a condition. */
  *predicate(table: AnyTable, predicate: Predicate, part: string): Iterable<Message> {
    if ("not" in predicate) yield* this.predicate(table, predicate.not, part);
    else if ("all" in predicate) {
      for (const each of predicate.all) yield* this.predicate(table, each, part);
    } else if ("any" in predicate) {
      for (const each of predicate.any) yield* this.predicate(table, each, part);
    } else yield* this.#test(table, predicate, part);
  }

  *#test(table: AnyTable, test: FieldTest, part: string): Iterable<Message> {
    const path = test.field;
    if ("atLeast" in test || "atMost" in test) {
      yield* this.number(table, path, part, undefined);
      return;
    }
    if ("onOrAfter" in test || "onOrBefore" in test) {
      yield* this.date(table, path, part);
      return;
    }
    const found = yield* this.single(table, path, part);
    if (found === undefined || "present" in test) return;
    const used = "is" in test ? "is" : "in" in test ? "in" : "includes";
    const values: readonly Value[] =
      "is" in test ? [test.is] : "in" in test ? test.in : [test.includes];
    yield* this.values(found, path, part, used, values);
  }

  /** Whether a field can hold the values it is compared with. */
  *values(
    found: Path,
    path: string,
    part: string,
    used: "is" | "in" | "includes",
    values: readonly Value[],
  ): Iterable<Message> {
    const { field } = found;
    const ownType = values.every(
      (value) => field.holds === "other" || typeof value === typeName[field.holds],
    );
    if (field.list !== (used === "includes") || !ownType) {
      const place = { ...this.place, part, path, used };
      yield standardsCodes.message("STANDARDS_WRONG_COMPARISON", place);
      return;
    }
    const possible = this.#possible(found);
    for (const value of values) {
      if (possible === undefined || possible.has(value)) continue;
      const meant = nearest(String(value), [...possible].map(String)) ?? "—";
      const place = { ...this.place, part, path, value: String(value), nearest: meant };
      yield standardsCodes.message("STANDARDS_UNKNOWN_VALUE", place);
    }
  }

  /** A path that leads to a date. */
  *date(table: AnyTable | null, path: string, part: string): Iterable<Message> {
    const found = yield* this.single(table, path, part);
    if (found === undefined) return;
    const { holds, list, derive, values } = found.field;
    const may = holds === "date" || (derive !== undefined && values === undefined);
    if (list || !may) {
      yield standardsCodes.message("STANDARDS_NOT_A_DATE", { ...this.place, part, path });
    }
  }

  /** The values a field can hold; undefined where any will do. */
  #possible({ field }: Path): ReadonlySet<Value> | undefined {
    if (field.codeList !== undefined) return this.composition.keys(field.codeList);
    return field.values === undefined ? undefined : new Set(field.values);
  }
}

const typeName = { text: "string", date: "string", number: "number", boolean: "boolean" } as const;
