import { FuyouError, type Message } from "@fuyou/kernel";
import { serialToDate } from "hucre";
import { fileCodes } from "./file-errors.js";
import type { FileLimits } from "./file-guard.js";
import type { CellValue, Grid, GridRow, MergedCells } from "./grid.js";
import {
  isTrue,
  localName,
  readLayout,
  unescaped,
  type WorkbookLayout,
} from "./workbook-layout.js";
import { damaged, type WorkbookParts } from "./workbook-parts.js";

/** What a reader of files is told while lines are read. */
export interface ReadingWatch {
  /** Told of something in the file that wants a word; sheet and cell where it stands in one. */
  note(message: Message, severity: "error" | "warning" | "information", where?: string): void;
  /** Told how far a sheet is read: its lines so far, and the bytes taken since the last word. */
  progress(sheet: string, rows: number, bytes: number): void;
}

/** Headings stand among the first lines; merged cells below them are of no use. */
const headingRows = 10;

/** How many cells a message names before it only counts. */
const namedCells = 10;

/**
 * The sheets of a workbook as lines of cells (工作簿表格): values as they were stored, days where the number
 * format says a day, no formula worked out.
 *
 * @param parts - the workbook
 * @param limits - how large a sheet may be
 * @param watch - told what was found on the way
 */
export async function workbookGrids(
  parts: WorkbookParts,
  limits: FileLimits,
  watch: ReadingWatch,
): Promise<{ grids: Grid[]; bytes: number }> {
  const layout = await readLayout(parts);
  const grids: Grid[] = [];
  let bytes = 0;
  for (const { name, part, hidden } of layout.sheets) {
    bytes += parts.size(part);
    grids.push({
      file: parts.file,
      sheet: name,
      hidden,
      merged: await mergedCells(parts, part),
      rows: () => sheetRows(parts, name, part, layout, limits, watch),
    });
  }
  return { grids, bytes };
}

/** The merged cells of the first lines. They stand behind all lines, so the part is passed over once unparsed. */
async function mergedCells(parts: WorkbookParts, part: string): Promise<MergedCells[]> {
  const end = "sheetData>";
  let tail = "";
  let seen = false;
  for await (const chunk of parts.bytes(part)) {
    if (seen) tail += chunk.toString("latin1");
    else {
      tail = tail.slice(-end.length) + chunk.toString("latin1");
      const at = tail.search(/<\/(?:\w+:)?sheetData>/);
      seen = at >= 0;
      if (seen) tail = tail.slice(at);
    }
  }
  if (!seen) return [];
  const found: MergedCells[] = [];
  for (const [, ref = ""] of tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z0-9:]+)"/g)) {
    const [from, to] = ref.split(":").map(cellPlace);
    if (from === undefined || to === undefined || from.row > headingRows) continue;
    found.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
  return found;
}

/** `B12` as numbers, from 1; not a number where it is none. */
function cellPlace(reference: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return { row: Number(reference.slice(at)), column };
}

/** The letters of a column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Cells of one kind of fault, of which only the first are named. */
class FaultyCells {
  readonly cells: string[] = [];
  count = 0;

  add(cell: string): void {
    this.count++;
    if (this.cells.length < namedCells) this.cells.push(cell);
  }

  values(file: string, sheet: string) {
    const cells = this.cells.join(", ") + (this.count > this.cells.length ? " …" : "");
    return { file, sheet, count: this.count, cells };
  }
}

async function* sheetRows(
  parts: WorkbookParts,
  sheet: string,
  part: string,
  layout: WorkbookLayout,
  limits: FileLimits,
  watch: ReadingWatch,
): AsyncGenerator<GridRow> {
  const { file } = parts;
  const bare = new FaultyCells();
  const errors = new FaultyCells();
  const refuse = (message: Message): never => {
    throw new FuyouError(message);
  };
  let taken = 0;
  let given = 0;
  const rows = parts.xml<GridRow>(
    part,
    (parser, out) => {
      let row = 0;
      let hidden = false;
      let hiddenByDefault = false;
      let cells: CellValue[] = [];
      let column = 0;
      let type = "";
      let style = -1;
      let text = "";
      let taking = false;
      let spoken = false;
      let formula = false;
      const cell = () => `${columnLetters(column)}${row}`;
      parser.on("opentag", ({ name, attributes }) => {
        switch (localName(name)) {
          case "sheetFormatPr":
            hiddenByDefault = isTrue(attributes.zeroHeight);
            break;
          case "row": {
            const number = attributes.r === undefined ? row + 1 : Number(attributes.r);
            if (!(Number.isInteger(number) && number > row)) {
              const reason = {
                zh: `工作表 ${sheet} 第 ${row} 行之后的行号有误`,
                en: `the row number after row ${row} of the sheet ${sheet} is wrong`,
              };
              throw damaged(file, reason);
            }
            if (number > limits.rows) {
              const values = { file, sheet, limit: limits.rows };
              refuse(fileCodes.message("REGISTERS_FILE_TOO_MANY_ROWS", values));
            }
            row = number;
            hidden = attributes.hidden === undefined ? hiddenByDefault : isTrue(attributes.hidden);
            cells = [];
            column = 0;
            break;
          }
          case "c":
            column = attributes.r === undefined ? column + 1 : cellPlace(attributes.r).column;
            if (column < 1) {
              const reason = {
                zh: `工作表 ${sheet} 第 ${row} 行有单元格没有列号`,
                en: `a cell of row ${row} of the sheet ${sheet} has no column`,
              };
              throw damaged(file, reason);
            }
            type = attributes.t ?? "n";
            style = attributes.s === undefined ? -1 : Number(attributes.s);
            text = "";
            formula = false;
            break;
          case "v":
            taking = true;
            break;
          case "t":
            taking = !spoken;
            break;
          case "rPh":
            spoken = true;
            break;
          case "f":
            formula = true;
            break;
        }
      });
      parser.on("text", (piece) => {
        if (!taking) return;
        text += piece;
        if (text.length > limits.characters) {
          const values = { file, sheet, cell: cell(), limit: limits.characters };
          refuse(fileCodes.message("REGISTERS_FILE_CELL_TOO_LONG", values));
        }
      });
      parser.on("closetag", ({ name }) => {
        switch (localName(name)) {
          case "v":
          case "t":
            taking = false;
            break;
          case "rPh":
            spoken = false;
            break;
          case "c": {
            if (formula && text === "" && type !== "str") bare.add(cell());
            if (type === "e") errors.add(cell());
            const value = cellValue(type, style, text, layout);
            if (value === null) break;
            if (column > limits.columns) {
              const values = { file, sheet, row, limit: limits.columns };
              refuse(fileCodes.message("REGISTERS_FILE_TOO_MANY_COLUMNS", values));
            }
            while (cells.length < column - 1) cells.push(null);
            cells[column - 1] = value;
            break;
          }
          case "row":
            if (cells.length > 0) out.push({ number: row, cells, hidden });
            cells = [];
            break;
        }
      });
    },
    (bytes) => {
      taken += bytes;
      if (taken < 2 ** 18) return;
      watch.progress(sheet, given, taken);
      taken = 0;
    },
  );
  for await (const row of rows) {
    given++;
    yield row;
  }
  watch.progress(sheet, given, taken);
  if (bare.count > 0) {
    const message = fileCodes.message(
      "REGISTERS_FILE_FORMULA_WITHOUT_VALUE",
      bare.values(file, sheet),
    );
    watch.note(message, "error", `${sheet}!${bare.cells[0]}`);
  }
  if (errors.count > 0) {
    const message = fileCodes.message("REGISTERS_FILE_ERROR_VALUE", errors.values(file, sheet));
    watch.note(message, "error", `${sheet}!${errors.cells[0]}`);
  }
}

function cellValue(
  type: string,
  style: number,
  text: string,
  { texts, days, from1904 }: WorkbookLayout,
): CellValue {
  if (type === "e" || text === "") return null;
  if (type === "s") return texts[Number(text)] || null;
  if (type === "b") return isTrue(text);
  if (type === "str" || type === "inlineStr") return unescaped(text);
  if (type === "d") {
    const day = new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
    return Number.isNaN(day.getTime()) ? text : day;
  }
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (days[style] !== true || number < 0 || number >= 2_958_466) return number;
  return serialToDate(number, from1904);
}
