import { FuyouError } from "@fuyou/kernel";
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { colToLetter, dateToSerial, type WriteOptions, writeXlsx } from "hucre";
import { exportCodes } from "./export-codes.js";
import type { CellValue } from "./grid.js";

/** Lines and characters that a workbook can hold. */
const most = { lines: 1_048_576, characters: 32_767 };
const chunkLength = 65_536;

/**
 * Writes a workbook piece by piece (工作簿写出): sheets, styles, validations and properties as the library writes
 * them, and into some sheets lines as they are asked for, so that memory does not grow with them. The last line of such
 * a sheet is a pattern: it gives its styles to the columns and to the lines that take its place.
 *
 * @param options - the workbook
 * @param patterned - the lines of the sheets that end in a pattern, by name; none where a sheet waits to be filled in
 * @throws FuyouError `REGISTERS_SHEET_FULL`, `REGISTERS_CELL_TOO_LONG`
 */
export async function* workbookStream(
  options: WriteOptions,
  patterned: ReadonlyMap<string, Iterable<readonly CellValue[]>>,
): AsyncIterable<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ ...options, stringMode: "inline" }));
  const written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    written.push(chunk);
  });
  for (const [path, content] of Object.entries(parts)) {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = "1980-01-01T00:00:00Z";
    zip.add(part);
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    const sheet = number === undefined ? undefined : options.sheets[Number(number) - 1];
    const lines = sheet === undefined ? undefined : patterned.get(sheet.name);
    if (sheet === undefined || lines === undefined) part.push(content, true);
    else {
      for (const piece of filledSheet(strFromU8(content), sheet.name, lines)) {
        part.push(strToU8(piece));
        yield* written.splice(0);
      }
      part.push(new Uint8Array(), true);
    }
    yield* written.splice(0);
  }
  zip.end();
  yield* written.splice(0);
}

const lastRow = /<row r="(\d+)"[^>]*>((?:(?!<row ).)*)<\/row><\/sheetData>/su;

/** The sheet with its pattern taken out, its styles on the columns, and the lines where the pattern stood. */
function* filledSheet(
  xml: string,
  sheet: string,
  lines: Iterable<readonly CellValue[]>,
): Iterable<string> {
  const pattern = lastRow.exec(xml);
  if (pattern === null) throw new Error(`the sheet ${sheet} has no pattern`);
  const [whole, first = "", cells = ""] = pattern;
  const styles = [...cells.matchAll(/<c r="[A-Z]+\d+"(?:[^>]* s="(\d+)")?/gu)].map((c) => c[1]);
  const head = xml
    .slice(0, pattern.index)
    .replace(/<col min="(\d+)" max="\1"/gu, (col, number: string) => {
      const style = styles[Number(number) - 1];
      return style === undefined ? col : `${col} style="${style}"`;
    })
    .replace(/<dimension [^>]*\/>/u, "");
  let piece = head;
  let row = Number(first);
  for (const line of lines) {
    if (row > most.lines) {
      throw new FuyouError(
        exportCodes.message("REGISTERS_SHEET_FULL", { sheet, most: most.lines }),
      );
    }
    piece += rowXml(line, row, sheet, styles);
    row += 1;
    if (piece.length < chunkLength) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}</sheetData>${xml.slice(pattern.index + whole.length)}`;
}

function rowXml(
  line: readonly CellValue[],
  row: number,
  sheet: string,
  styles: readonly (string | undefined)[],
): string {
  let cells = "";
  for (const [at, value] of line.entries()) {
    const place = `${colToLetter(at)}${row}`;
    const style = styles[at] === undefined ? "" : ` s="${styles[at]}"`;
    if (value === null) cells += style === "" ? "" : `<c r="${place}"${style}/>`;
    else if (typeof value === "number") cells += `<c r="${place}"${style}><v>${value}</v></c>`;
    else if (typeof value === "boolean") {
      cells += `<c r="${place}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
    } else if (value instanceof Date) {
      cells += `<c r="${place}"${style}><v>${dateToSerial(value)}</v></c>`;
    } else {
      if (value.length > most.characters) {
        const values = { cell: `${sheet}!${place}`, length: value.length, most: most.characters };
        throw new FuyouError(exportCodes.message("REGISTERS_CELL_TOO_LONG", values));
      }
      cells += `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escapedXml(value)}</t></is></c>`;
    }
  }
  return `<row r="${row}">${cells}</row>`;
}

function escapedXml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}
