import type { County, Text, ViewCell, ViewColumn, ViewTable } from "@fuyou/kernel";
import type { ReportMaterials, ReportSection } from "./report-section.js";
import { syntheticMark } from "./synthetic-mark.js";

/** A column of a table as the page holds it: every value once, and for each row which of them. */
export interface PageColumn extends ViewColumn {
  /** The values, each once. */
  values: readonly ViewCell[];
  /** For each row the place of its value. */
  rows: readonly number[];
}

/** A table as the page holds it. */
export interface PageTable {
  /** What it lists. */
  title: Text;
  /** Its columns. */
  columns: readonly PageColumn[];
  /** What a reader has to know beside it. */
  notes: readonly Text[];
}

/** A part of the report as data. */
export interface PageSection {
  /** Its identifier. */
  id: string;
  /** Its heading. */
  title: Text;
  /** Its tables. */
  tables: readonly PageTable[];
  /** What else the script needs for it; null for nothing. */
  data: unknown;
}

/** What the script of the page reads and what is downloaded from it (页内数据). */
export interface PageData {
  /** Code of the county. */
  code: string;
  /** Its name. */
  name: Text;
  /** The mark of a county with invented records, which every download bears; null where there are none. */
  mark: Text | null;
  /** The parts that have tables. */
  sections: readonly PageSection[];
}

/**
 * The figures of all parts as the page holds them, once for both languages.
 *
 * @param sections - the parts
 * @param materials - what they are made of
 */
export function pageData(sections: readonly ReportSection[], materials: ReportMaterials): PageData {
  const { code, name, synthetic }: County = materials.opening;
  const withTables = sections.map(
    (section): PageSection => ({
      id: section.id,
      title: section.title,
      tables: (section.tables?.(materials) ?? []).map(pageTable),
      data: section.data?.(materials) ?? null,
    }),
  );
  return {
    code,
    name,
    mark: synthetic ? syntheticMark : null,
    sections: withTables.filter(({ tables }) => tables.length > 0),
  };
}

/**
 * A table by columns, every value held once.
 *
 * @param table - the table
 */
export function pageTable({ title, columns, rows, notes = [] }: ViewTable): PageTable {
  const held = columns.map((column): PageColumn => {
    const values: ViewCell[] = [];
    const places = new Map<unknown, number>();
    const at = rows.map((row) => {
      const cell = row[column.key] ?? null;
      const key = cell !== null && typeof cell === "object" ? `\0${cell.zh}\0${cell.en}` : cell;
      const place = places.get(key) ?? values.length;
      if (place === values.length) {
        values.push(cell);
        places.set(key, place);
      }
      return place;
    });
    return { ...column, values, rows: at };
  });
  return { title, columns: held, notes };
}

/**
 * Data as they stand within a script element: nothing in them ends it or starts another.
 *
 * @param data - the data
 */
export function embedded(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
