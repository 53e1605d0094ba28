import { type AnyTable, columnsOf, type Text } from "@fuyou/kernel";
import { amountReader, area, count, type Measure, money } from "./amount-cell.js";
import { readDay } from "./day-cell.js";
import type { CellValue } from "./grid.js";
import { namedReader, readFlag } from "./named-cell.js";
import { unquoted } from "./quoted-text.js";
import type { SheetColumn, SheetColumnKind } from "./sheet.js";
import { Unreadable } from "./unreadable.js";
import { cleanIdentifier, cleanText, saysNothing } from "./written-text.js";

/**
 * Reads a cell (读取单元格): the value a record holds, undefined where the cell says nothing, or an
 * {@link Unreadable} that says why not.
 *
 * @param cell - what stands in the cell
 */
export type CellReader = (cell: CellValue) => unknown;

/**
 * What is measured in the columns of a kind (计量); undefined where nothing is.
 *
 * @param kind - what the cells hold
 */
export function measureOf(kind: SheetColumnKind): Measure | undefined {
  return measured[kind];
}

const measured: Partial<Record<SheetColumnKind, Measure>> = { fen: money, area, whole: count };

/**
 * Prepares the reading of a column (准备读取栏目), once for all of its cells.
 *
 * @param column - the column
 * @param unit - the unit of bare numbers, where the heading names one
 */
export function cellReader(column: SheetColumn, unit?: string): CellReader {
  const single = readers[column.kind](column, unit);
  const read = column.list && column.kind !== "json" ? listReader(single, column) : single;
  return (cell) => {
    if (typeof cell !== "string") return read(cell);
    const said = cell.startsWith('"') ? unquoted(cell) : undefined;
    if (said !== undefined) return column.list || !wordForWord.has(column.kind) ? read(said) : said;
    if (errorValue.test(cell)) return new Unreadable("REGISTERS_ERROR_VALUE", expectedWords);
    return read(guarded.test(cell) ? cell.slice(1) : cell);
  };
}

const errorValue = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/u;

/** The apostrophe before a text that a spreadsheet would take for a formula. */
const guarded = /^'[=+\-@＝＋－＠\t\r']/u;

const expectedWords: Text = { zh: "文字", en: "words" };
const expectedIdentifier: Text = { zh: "编号", en: "an identifier" };

/** Where a text in quotation marks is the value, word for word. */
const wordForWord: ReadonlySet<SheetColumnKind> = new Set(["text", "reference", "code"]);

const readers: Readonly<
  Record<SheetColumnKind, (column: SheetColumn, unit?: string) => CellReader>
> = {
  text: (column) => (column.path === "id" ? readIdentifier : readWords),
  reference: () => readReference,
  whole: (_column, unit) => amountReader(count, unit),
  fen: (_column, unit) => amountReader(money, unit),
  area: (_column, unit) => amountReader(area, unit),
  date: () => readDay,
  flag: () => readFlag,
  json: () => readJson,
  code: (column) => namedReader(column.choices ?? new Map(), undefined, column.past),
  choice: ({ choices = new Map(), values }) =>
    namedReader(choices, (code) => (values?.has(code) === true ? values.get(code) : code)),
};

const scientific = /^[+-]?\d(\.\d+)?E\+\d{2,3}$/u;

/** Words of a cell that holds no text: a number as it is shown, a day as it is written. */
function wordsOf(cell: CellValue, expected: Text): unknown {
  if (cell === null) return undefined;
  if (typeof cell === "number") {
    // A spreadsheet keeps fifteen digits of a number, and shows longer ones rounded.
    if (!(Math.abs(cell) < 1e15)) return new Unreadable("REGISTERS_DIGITS_LOST", expected);
    return String(cell);
  }
  if (cell instanceof Date) return readDay(cell);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}

function readWords(cell: CellValue): unknown {
  return ofWords(cell, cleanText, expectedWords);
}

function readIdentifier(cell: CellValue): unknown {
  return ofWords(cell, cleanIdentifier, expectedIdentifier);
}

function readReference(cell: CellValue): unknown {
  const value = readIdentifier(cell);
  return typeof value === "string" && saysNothing(value) ? undefined : value;
}

function ofWords(cell: CellValue, clean: (text: string) => string, expected: Text): unknown {
  const words = typeof cell === "string" ? cell : wordsOf(cell, expected);
  if (typeof words !== "string") return words;
  const text = clean(words);
  if (text === "") return undefined;
  if (scientific.test(text)) return new Unreadable("REGISTERS_DIGITS_LOST", expected);
  return text;
}

const expectedJson: Text = {
  zh: "导出时写入的机器数据（JSON）",
  en: "data as the export writes them (JSON)",
};

function readJson(cell: CellValue): unknown {
  if (cell === null) return undefined;
  if (typeof cell !== "string") return cell instanceof Date ? readDay(cell) : cell;
  if (cleanText(cell) === "") return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return new Unreadable("REGISTERS_NOT_JSON", expectedJson);
  }
}

/** Several values in one cell: a line each, or a JSON list; codes and identifiers also with commas between. */
function listReader(single: CellReader, column: SheetColumn): CellReader {
  const named = column.kind === "code" || column.kind === "choice";
  return (cell) => {
    if (cell === null) return undefined;
    const written = typeof cell === "string" ? jsonList(cell) : undefined;
    if (written !== undefined && !named) return written;
    const parts = written ?? (typeof cell === "string" ? linesOf(cell, column) : [cell]);
    const values: unknown[] = [];
    for (const part of parts) {
      const value = single(part);
      if (value instanceof Unreadable) return value;
      if (value !== undefined) values.push(value);
    }
    return values.length === 0 && written === undefined ? undefined : values;
  };
}

const between = /[、；;,，]+/u;

/** The lines of a cell; between identifiers and codes commas too, unless the name of a code has them. */
function linesOf(cell: string, { kind, choices }: SheetColumn): string[] {
  const lines = cell.split(/\r?\n/u);
  if (kind === "text") return lines;
  const names = new Set([...(choices ?? [])].flatMap(([code, { zh, en }]) => [code, zh, en]));
  return lines.flatMap((line) => (names.has(cleanText(line)) ? [line] : line.split(between)));
}

function jsonList(text: string): CellValue[] | undefined {
  if (!text.startsWith("[")) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isCell) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isCell(value: unknown): value is CellValue {
  return ["string", "number", "boolean"].includes(typeof value);
}

/**
 * The unit that records of a column are kept in, for totals (计量单位).
 *
 * @param column - the column
 * @param table - its register
 */
export function isSummed(column: SheetColumn, table: AnyTable): boolean {
  if (column.list || measureOf(column.kind) === undefined) return false;
  const declared = columnsOf(table).find(({ name }) => name === column.path);
  return column.kind !== "whole" || declared?.unit !== undefined;
}
