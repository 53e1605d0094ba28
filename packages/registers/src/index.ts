/**
 * Registers in and out (登记表进出) as counties keep them: workbooks and text files, written and read from
 * the schemas of the tables, so that the register of a plugin comes and goes like those of the framework.
 *
 * A {@link Sheet} is a table as it stands in a file: its headings, and how each column is written and read.
 * {@link writeTemplate} and the exports make {@link ExportedFile}s of sheets. The other way, {@link openFiles} guards and
 * opens files as {@link Grid}s of cells, {@link readGrids} recognises sheets and headings and reads records, and
 * {@link importReading} says what can come in and what was left out, cell by cell. Two lists of the same things are
 * compared by {@link proposeMatches} and joined by {@link combineLists}, by people's decisions and not by scores.
 *
 * ```mermaid
 * flowchart LR
 *   Table -- sheetOf --> Sheet
 *   Sheet -- writeTemplate, exportWorkbook --> ExportedFile
 *   ExportedFile -- filled in, openFiles --> Grid
 *   Grid -- readGrids --> GridReading
 *   Sheet --> GridReading
 *   GridReading -- importReading --> ImportResult
 *   GridReading -- what is wrong --> CellFault
 *   ImportResult --> MatchProposal
 *   MatchDecision -- combineLists --> Combination
 *   MatchProposal -- decided on --> MatchDecision
 * ```
 *
 * @packageDocumentation
 */

export type { AnnotationOptions } from "./annotated-workbook.js";
export { annotatedWorkbook } from "./annotated-workbook.js";
export type { CellFault, SheetPlace } from "./cell-fault.js";
export { cellWriter } from "./cell-text.js";
export { choiceLabels, foldedLabel } from "./choice-labels.js";
export type { CombinedTotal } from "./combined-total.js";
export type { CountyLine, CountyLineKey } from "./county-sheet.js";
export {
  countyCells,
  countyLines,
  countySheetName,
} from "./county-sheet.js";
export { exportCodes } from "./export-codes.js";
export { exportData } from "./export-data.js";
export type { ExportContent } from "./export-records.js";
export type { TextContent } from "./export-text.js";
export { countyFileName, exportText } from "./export-text.js";
export type { WorkbookContent } from "./export-workbook.js";
export { exportWorkbook } from "./export-workbook.js";
export type { ExportedFile } from "./exported-file.js";
export type { FaultGroup } from "./fault-groups.js";
export { fileCodes } from "./file-errors.js";
export type { FileLimits, PartListing } from "./file-guard.js";
export { fileLimits } from "./file-guard.js";
export type {
  CellValue,
  Grid,
  GridRow,
  MergedCells,
} from "./grid.js";
export type { ImportResult, LeftOut, ReadingImportOptions } from "./import-result.js";
export { importReading } from "./import-result.js";
export type { Combination } from "./list-combination.js";
export { combineLists } from "./list-combination.js";
export type { MatchDecision, MatchDecisionReading } from "./match-decision.js";
export { matchDecisionSchema, readMatchDecisions } from "./match-decision.js";
export { matchCodes } from "./match-errors.js";
export type { Matching, MatchProposal, MatchReason } from "./match-proposal.js";
export { proposeMatches } from "./match-proposal.js";
export type { DecidedLine } from "./match-workbook.js";
export { matchWorkbook, readMatchWorkbook } from "./match-workbook.js";
export type { FileProgress, OpenedFiles, OpeningOptions } from "./opening.js";
export { openFiles } from "./opening.js";
export { quoted, unquoted } from "./quoted-text.js";
export type { GridReading, ReadingOptions, ReadingProgress } from "./reading.js";
export { readGrids } from "./reading.js";
export { isExplaining } from "./reading-county.js";
export { readingCodes } from "./reading-errors.js";
export type { ReadRecord } from "./reading-record.js";
export type {
  Sheet,
  SheetColumn,
  SheetColumnKind,
  SheetLimits,
} from "./sheet.js";
export { sheetsOf } from "./sheet.js";
export { headingsOf, lineWriter, pathLine } from "./sheet-lines.js";
export { sheetNamesOf } from "./sheet-names.js";
export type { TemplateOptions } from "./template.js";
export { fillingHints, writeTemplate } from "./template.js";
