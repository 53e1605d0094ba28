import {
  type AnyTable,
  type Composition,
  type Text,
  textSchema,
  type Unit,
  unitSchema,
} from "@fuyou/kernel";
import type { Field } from "./field.js";
import { findPath } from "./path.js";
import type { Value } from "./predicate.js";

/** The names by which readers know tables, fields and codes. Without a composition names stand for themselves. */
export class Lexicon {
  readonly #tables: ReadonlyMap<string, AnyTable>;
  readonly #fields = new Map<string, Field | undefined>();

  /** @param composition - where tables and code lists are declared */
  constructor(readonly composition: Composition | undefined) {
    this.#tables = new Map((composition?.tables ?? []).map((table) => [table.name, table]));
  }

  /**
   * What a table is called.
   *
   * @param name - its name
   */
  table(name: string): Text {
    return this.#tables.get(name)?.title ?? same(name);
  }

  /**
   * What a field is called: "class of the division of the institution".
   *
   * @param table - name of the table the path starts in
   * @param path - path of the field
   */
  field(table: string, path: string): Text {
    const names = path.split(".");
    const titles = names.map((_, index) =>
      this.fieldAtEnd(table, names.slice(0, index + 1).join(".")),
    );
    return {
      zh: titles.map((title) => title.zh).join("的"),
      en: titles
        .map((title) => title.en)
        .reverse()
        .join(" of the "),
    };
  }

  /**
   * What the field at the end of a path is called by itself.
   *
   * @param table - name of the table the path starts in
   * @param path - path of the field
   */
  fieldAtEnd(table: string, path: string): Text {
    return this.#field(table, path)?.title ?? same(path.slice(path.lastIndexOf(".") + 1));
  }

  /**
   * What a value of a field is called: as its field says, the title of its code, or the value itself.
   *
   * @param table - name of the table the path starts in
   * @param path - path of the field
   * @param value - the value
   */
  value(table: string, path: string, value: Value): Text {
    const field = this.#field(table, path);
    const own = field?.titles?.[String(value)];
    if (own !== undefined) return own;
    if (typeof value === "boolean") return value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
    const list = field?.codeList;
    const point = this.composition?.points.find((each) => each.id === list);
    const entry = point && this.composition?.get(point, String(value));
    const title = textSchema.safeParse((entry as { title?: unknown } | undefined)?.title);
    return title.success ? title.data : same(String(value));
  }

  /**
   * The unit a field's whole number is kept in; undefined where it has none.
   *
   * @param table - name of the table the path starts in
   * @param path - path of the field
   */
  unit(table: string, path: string): Unit | undefined {
    const known = unitSchema.safeParse(this.#field(table, path)?.unit);
    return known.success ? known.data : undefined;
  }

  /**
   * The table a field refers to; undefined where it refers to none.
   *
   * @param table - name of the table the path starts in
   * @param path - path of the field
   */
  target(table: string, path: string): AnyTable | undefined {
    const field = this.#field(table, path);
    return field?.target ?? field?.names;
  }

  /**
   * The table of a name.
   *
   * @param name - its name
   */
  tableNamed(name: string): AnyTable | undefined {
    return this.#tables.get(name);
  }

  #field(table: string, path: string): Field | undefined {
    const key = `${table}.${path}`;
    if (!this.#fields.has(key)) {
      const from = this.#tables.get(table);
      const found = from && findPath(from, path);
      this.#fields.set(key, found === undefined || "reason" in found ? undefined : found.field);
    }
    return this.#fields.get(key);
  }
}

function same(name: string): Text {
  return { zh: name, en: name };
}
