import { isPlainDate, type Language } from "@fuyou/kernel";
import { choiceLabels, foldedLabel } from "./choice-labels.js";
import type { CellValue } from "./grid.js";
import { compactJson, isPlain, quoted } from "./quoted-text.js";
import type { SheetColumn } from "./sheet.js";

/** The words for yes and no in a cell (是否). */
export const flagWords: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  zh: ["是", "否"],
  en: ["yes", "no"],
};

/** The first day a workbook counts rightly; before it, it knows a 29 February 1900 that never was. */
const firstCountedDay = "1900-03-01";

/** Digits that every spreadsheet program keeps; a longer number is written as text. */
const keptDigits = 1e15;

/**
 * How the values of a column are written in cells (单元格写法), so that every value is read back exactly. Nothing is
 * formatted for show here: a workbook's number formats do that.
 *
 * - A datum that a record does not have is an empty cell, and only that is empty.
 * - `text`, `reference`: the text as it is. A text that would not survive as it is (empty, blanks at its ends,
 *   beginning with ※, control characters, or one that looks so written) is {@link quoted}: `""`, `"\u0020x"`.
 *   That form may stand in a cell of any kind and is the value word by word.
 * - `code`, `choice`: its label of {@link choiceLabels}; a code that the list does not have stands as it is, quoted
 *   where it would be taken for the name of another.
 * - `whole`: a number. `fen`: yuan, a number with at most two decimals; `area`: square metres, the same. From 10^15
 *   on (counted in fen, hundredths or ones) the same digits as text.
 * - `date`: a day from 1900-03-01 on as a date (UTC midnight); an earlier one as text, `1890-05-01`.
 * - `flag`: 是 or 否, yes or no.
 * - `json`: the whole value in JSON on one line, also where it is a list.
 * - A list of any other kind: a line for each value, written as above, numbers and days as text. Where one of the
 *   values is not plain or holds a line break, an identifier holds a comma, the first begins with `[`, or there is
 *   none, the cell is a JSON array of the values themselves instead, codes as codes.
 * - A part of a field, `period.from`, is written like a field. A field that is there with no part filled is `{}` in
 *   the cell of its first part.
 *
 * @param column - the column
 * @param language - the language of names
 * @returns what a value of the column becomes in a cell; lists are given whole
 */
export function cellWriter(column: SheetColumn, language: Language): (value: unknown) => CellValue {
  const one = valueWriter(column, language);
  if (column.kind === "json") return (value) => (value === undefined ? null : compactJson(value));
  if (!column.list) return (value) => (value === undefined || value === null ? null : one(value));
  return (value) => {
    if (!Array.isArray(value)) return null;
    const lines = value.map((each) => lineOf(one(each)));
    const alone = column.kind !== "reference" || !lines.some((line) => /[、；;,，]/u.test(line));
    const asLines = alone && lines.length > 0 && lines.every(isLine) && !lines[0]?.startsWith("[");
    return asLines ? lines.join("\n") : compactJson(value);
  };
}

/** What stands in the cell of its first part where a field is there with no part filled. */
export const noPartFilled = "{}";

/**
 * The value that a column shows of a record (栏目取值): of a field, or of one part of it; undefined where the record
 * has none.
 *
 * @param record - the record
 * @param column - the column
 */
export function valueAt(record: object, column: SheetColumn): unknown {
  const [field = "", part] = column.path.split(".");
  const value = (record as Record<string, unknown>)[field];
  if (part === undefined || value === undefined || value === null) return value;
  return (value as Record<string, unknown>)[part];
}

/**
 * A day as it stands in a text file or a sentence (日期), whatever the cell holds it as.
 *
 * @param cell - the cell
 */
export function dayText(cell: Date): string {
  return cell.toISOString().slice(0, 10);
}

function valueWriter(column: SheetColumn, language: Language): (value: unknown) => CellValue {
  switch (column.kind) {
    case "code":
    case "choice":
      return labelWriter(column, language);
    case "whole":
      return (value) => (Math.abs(Number(value)) < keptDigits ? Number(value) : String(value));
    case "fen":
    case "area":
      return (value) => hundredths(Number(value));
    case "date":
      return (value) => dayCell(String(value));
    case "flag":
      return (value) => flagWords[language][value === true ? 0 : 1];
    default:
      return (value) => textCell(String(value));
  }
}

function labelWriter(column: SheetColumn, language: Language): (value: unknown) => string {
  const choices = column.choices ?? new Map();
  const labels = choiceLabels(choices, language);
  const taken = new Set(
    [choiceLabels(choices, "zh"), choiceLabels(choices, "en")].flatMap((each) =>
      [...each].flat().map(foldedLabel),
    ),
  );
  return (value) => {
    const code = String(value);
    const label = labels.get(code);
    if (label !== undefined) return label;
    return taken.has(foldedLabel(code)) ? quoted(code) : textCell(code);
  };
}

function textCell(text: string): string {
  return isPlain(text) && text !== noPartFilled ? text : quoted(text);
}

/** Hundredths as a number with two decimals, its digits written first so that none is lost. */
function hundredths(value: number): number | string {
  const digits = String(Math.abs(value)).padStart(3, "0");
  const written = `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return Math.abs(value) < keptDigits ? Number(written) : written;
}

function dayCell(day: string): Date | string {
  if (!isPlainDate(day)) return textCell(day);
  return day < firstCountedDay ? day : new Date(`${day}T00:00:00Z`);
}

function lineOf(cell: CellValue): string {
  return cell instanceof Date ? dayText(cell) : String(cell);
}

function isLine(line: string): boolean {
  return isPlain(line) && !line.includes("\n");
}
