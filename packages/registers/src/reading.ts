import type { Composition, CountyHeader, Finding, PlainDate, Text } from "@fuyou/kernel";
import type { Grid } from "./grid.js";
import type { Sheet } from "./sheet.js";
import { columnLetters } from "./workbook-grids.js";

// Stands in until the reading of cells is merged: headings in the first line, cells as they are.

/** Where something stands in a file (位置). */
export interface SheetPlace {
  /** The file, as its user named it. */
  readonly file: string;
  /** The sheet. */
  readonly sheet: string;
}

/** Something to be told about a cell of a file (单元格问题). */
export interface CellFault extends SheetPlace {
  /** The cell, such as `C12`. */
  readonly cell: string;
  /** Name of the register. */
  readonly register: string;
  /** Path of the field. */
  readonly field: string;
  /** What stands there. */
  readonly value: string;
  /** What was expected. */
  readonly expected: Text;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
  /** The sentence. */
  readonly finding: Finding;
}

/** A record as it was read from a line (读入的记录). */
export interface ReadRecord {
  /** Its fields. */
  readonly row: Record<string, unknown>;
  /** Where it stood. */
  readonly at: SheetPlace & {
    /** Its line, from 1. */
    readonly line: number;
  };
  /** Number of the column in which each field stood, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Whether a cell of it could not be read. */
  readonly faulty: boolean;
}

/** How files are read (读取选项). */
export interface ReadingOptions {
  /** The day. */
  readonly date: PlainDate;
  /** The registers and code lists. */
  readonly composition: Composition;
  /** Which county it is. */
  readonly header?: CountyHeader | undefined;
}

/** What was read (读取结果). */
export interface GridReading {
  /** Which county it is. */
  readonly header: CountyHeader | undefined;
  /** The records by name of their register. */
  readonly tables: ReadonlyMap<string, readonly ReadRecord[]>;
  /** Everything to be told. */
  readonly faults: readonly CellFault[];
}

/** Reads sheets into records (读取登记表). */
export async function readGrids(
  grids: Iterable<Grid> | AsyncIterable<Grid>,
  sheets: readonly Sheet[],
  options: ReadingOptions,
): Promise<GridReading> {
  const tables = new Map<string, ReadRecord[]>();
  for await (const grid of grids) {
    const sheet = sheets.find(({ table }) => [table.title.zh, table.name].includes(grid.sheet));
    if (sheet === undefined) continue;
    const records = tables.get(sheet.table.name) ?? [];
    tables.set(sheet.table.name, records);
    let paths: (string | undefined)[] | undefined;
    for await (const { number, cells } of grid.rows()) {
      if (paths === undefined) {
        paths = cells.map(
          (cell) =>
            sheet.columns.find(({ path, title }) => [path, title.zh].includes(`${cell}`))?.path,
        );
        continue;
      }
      const row: Record<string, unknown> = {};
      const columns = new Map<string, number>();
      for (const [at, path] of paths.entries()) {
        const cell = cells[at] ?? null;
        if (path === undefined || cell === null) continue;
        row[path] = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
        columns.set(path, at + 1);
      }
      records.push({
        row,
        at: { file: grid.file, sheet: grid.sheet, line: number },
        columns,
        faulty: false,
      });
    }
  }
  return { header: options.header, tables, faults: [] };
}

/** How people name a cell (单元格名称). */
export function cellName(column: number, line: number): string {
  return `${columnLetters(column)}${line}`;
}
