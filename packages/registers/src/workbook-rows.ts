import { FuyouError, type Message } from "@fuyou/kernel";
import { serialToDate } from "hucre";
import { cellName, cellPlace } from "./cell-name.js";
import { FaultyCells } from "./faulty-cells.js";
import { fileCodes } from "./file-errors.js";
import type { FileLimits } from "./file-guard.js";
import type { CellValue, GridRow } from "./grid.js";
import type { ReadingWatch } from "./reading-watch.js";
import { isTrue, localName, unescaped, type WorkbookLayout } from "./workbook-layout.js";
import { damaged, type WorkbookParts } from "./workbook-parts.js";

/**
 * The lines of a sheet of a workbook (工作表各行), as its part is read.
 *
 * @param parts - the workbook
 * @param sheet - name of the sheet
 * @param part - its part
 * @param layout - the texts and styles of the workbook
 * @param limits - how large a sheet may be
 * @param watch - told what was found on the way
 */
export async function* sheetRows(
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
      const cell = () => cellName(column, row);
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
