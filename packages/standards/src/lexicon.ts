import { type AnyTable, type Composition, type Text, textSchema } from "@fuyou/kernel";
import { findPath } from "./path.js";
import type { Value } from "./predicate.js";

/** The names by which readers know tables, fields and codes. Without a composition names stand for themselves. */
export class Lexicon {
  readonly #tables: ReadonlyMap<string, AnyTable>;

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
    const from = this.#tables.get(table);
    const found = from && findPath(from, path);
    if (found !== undefined && !("reason" in found)) return found.field.title;
    return same(path.slice(path.lastIndexOf(".") + 1));
  }

  /**
   * What a value of a field is called: the title of its code, or the value itself.
   *
   * @param table - name of the table the path starts in
   * @param path - path of the field
   * @param value - the value
   */
  value(table: string, path: string, value: Value): Text {
    const from = this.#tables.get(table);
    const found = from && findPath(from, path);
    const list = found === undefined || "reason" in found ? undefined : found.field.codeList;
    const point = this.composition?.points.find((each) => each.id === list);
    const entry = point && this.composition?.get(point, String(value));
    const title = textSchema.safeParse((entry as { title?: unknown } | undefined)?.title);
    return title.success ? title.data : same(String(value));
  }

  /**
   * The table of a name.
   *
   * @param name - its name
   */
  tableNamed(name: string): AnyTable | undefined {
    return this.#tables.get(name);
  }
}

function same(name: string): Text {
  return { zh: name, en: name };
}
