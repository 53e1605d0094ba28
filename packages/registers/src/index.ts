/**
 * Registers in and out (登记表进出) as counties keep them: workbooks and text files, written and read from
 * the schemas of the tables, so that the register of a plugin comes and goes like those of the framework.
 *
 * @packageDocumentation
 */

export { fileCodes } from "./file-errors.js";
export type { FileLimits, PartListing } from "./file-guard.js";
export { fileLimits, partFaults } from "./file-guard.js";
export type { CellValue, Grid, GridRow, MergedCells } from "./grid.js";
export type { FileProgress, OpenedFiles, OpeningOptions } from "./opening.js";
export { openFiles } from "./opening.js";
export type {
  CellFault,
  GridReading,
  ReadingOptions,
  ReadRecord,
  SheetPlace,
} from "./reading.js";
export { cellName, readGrids } from "./reading.js";
export type { Sheet, SheetColumn, SheetColumnKind } from "./sheet.js";
export { codeTitles, sheetOf, sheetsOf } from "./sheet.js";
