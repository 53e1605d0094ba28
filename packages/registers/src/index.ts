/**
 * Registers in and out (登记表进出) as counties keep them: workbooks and text files, written and read from
 * the schemas of the tables, so that the register of a plugin comes and goes like those of the framework.
 *
 * @packageDocumentation
 */

export type { CombinedTotal } from "./combined-total.js";
export type { CellValue, Grid, GridRow, MergedCells } from "./grid.js";
export type { Combination } from "./list-combination.js";
export { combineLists } from "./list-combination.js";
export type { DecisionReading, MatchDecision } from "./match-decision.js";
export { matchDecisionSchema, readDecisions } from "./match-decision.js";
export { matchCodes } from "./match-errors.js";
export type { Matching, MatchProposal, MatchReason } from "./match-proposal.js";
export { proposeMatches } from "./match-proposal.js";
export type { DecidedLine } from "./match-workbook.js";
export { matchWorkbook, readMatchWorkbook } from "./match-workbook.js";
export type { Sheet, SheetColumn, SheetColumnKind } from "./sheet.js";
export { codeTitles, sheetOf, sheetsOf } from "./sheet.js";
