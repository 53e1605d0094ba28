import type { County, Language } from "@fuyou/kernel";
import { strToU8 } from "fflate";
import { dayText } from "./cell-text.js";
import { countyCells, syntheticLine } from "./county-sheet.js";
import { countedRecords, type ExportContent, exportedSheet, leftOut } from "./export-records.js";
import type { ExportedFile } from "./exported-file.js";
import type { CellValue } from "./grid.js";
import { readingMark } from "./quoted-text.js";
import type { Sheet, SheetColumnKind } from "./sheet.js";
import { headingsOf, lineWriter } from "./sheet-lines.js";

/** What text files of a county's registers are made with. */
export interface TextContent extends ExportContent {
  /** The language of headings and names. */
  readonly language: Language;
}

/** Name of the file that says of which county the others are (县情文件). */
export const countyFileName = "county.csv";

const byteOrderMark = "\ufeff";
const lineEnd = "\r\n";
const chunkLength = 65_536;

/**
 * A county's registers as text files (登记表文本文件): one for each register that has records, by its name, and
 * `county.csv` of the county itself; UTF-8 with byte order mark, commas, lines ended by CR LF. Records are written
 * one by one.
 *
 * @param county - the county
 * @param sheets - its registers
 * @param content - the language, and whether personal fields are asked for
 */
export function exportText(
  county: County,
  sheets: readonly Sheet[],
  content: TextContent,
): ExportedFile[] {
  const { language, names = false, onProgress } = content;
  const kept = sheets.filter(({ table }) => county.size(table) > 0);
  const records = countedRecords(county, kept, onProgress);
  const marks = county.header.synthetic ? [[syntheticLine(language)]] : [];
  const files = kept.map((whole): ExportedFile => {
    const sheet = exportedSheet(whole, names);
    const masked = sheet.columns.length < whole.columns.length;
    const before = masked ? [...marks, [`${readingMark} ${leftOut[language]}`]] : marks;
    return {
      name: `${sheet.table.name}.csv`,
      content: linesOf(sheet, language, before, records(whole)),
    };
  });
  return [{ name: countyFileName, content: countyFile(county, language, marks) }, ...files];
}

/**
 * A cell as it stands in a text file (CSV 单元格): days as `YYYY-MM-DD`, money and area with two decimals, and a `'`
 * before a text that a spreadsheet program would take for a formula, or that begins with `'` itself.
 *
 * @param cell - the cell
 * @param kind - what its column holds
 */
export function textOfCell(cell: CellValue, kind: SheetColumnKind): string {
  if (cell === null) return "";
  if (cell instanceof Date) return dayText(cell);
  if (typeof cell === "number") {
    return kind === "fen" || kind === "area" ? cell.toFixed(2) : String(cell);
  }
  const text = String(cell);
  const numeric = kind === "fen" || kind === "area" || kind === "whole";
  return !numeric && /^[=+\-@＝＋－＠\t\r']/u.test(text) ? `'${text}` : text;
}

function countyFile(county: County, language: Language, marks: readonly string[][]) {
  const cells = countyCells(county.header, language);
  const lines = cells.map((line) => line.map((cell) => textOfCell(cell, "text")));
  return [strToU8(`${byteOrderMark}${[...marks, ...lines].map(lineText).join("")}`)];
}

function* linesOf(
  sheet: Sheet,
  language: Language,
  before: readonly string[][],
  records: ReturnType<ReturnType<typeof countedRecords>>,
): Iterable<Uint8Array> {
  const write = lineWriter(sheet, language);
  const kinds = sheet.columns.map(({ kind }) => kind);
  const headings = headingsOf(sheet.columns, language).map((each) => textOfCell(each, "text"));
  let piece = `${byteOrderMark}${[...before, headings].map(lineText).join("")}`;
  for (const record of records) {
    piece += lineText(write(record).map((cell, at) => textOfCell(cell, kinds[at] ?? "text")));
    if (piece.length < chunkLength) continue;
    yield strToU8(piece);
    piece = "";
  }
  yield strToU8(piece);
}

function lineText(cells: readonly string[]): string {
  const written = cells.map((cell) =>
    /[",\n\r]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell,
  );
  return `${written.join(",")}${lineEnd}`;
}
