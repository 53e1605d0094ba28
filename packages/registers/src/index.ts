/**
 * Registers in and out (登记表进出) as counties keep them: workbooks and text files, written and read from
 * the schemas of the tables, so that the register of a plugin comes and goes like those of the framework.
 *
 * @packageDocumentation
 */

export { cellWriter, dayText, flagWords, noPartFilled, valueAt } from "./cell-text.js";
export { choiceLabels, foldedLabel } from "./choice-labels.js";
export type { CellValue, Grid, GridRow, MergedCells } from "./grid.js";
export { compactJson, isPlain, quoted, readingMark, unquoted } from "./quoted-text.js";
export type { Sheet, SheetColumn, SheetColumnKind } from "./sheet.js";
export { codeTitles, sheetOf, sheetsOf } from "./sheet.js";
export { headingsOf, lineWriter, pathLine } from "./sheet-lines.js";
