/**
 * Documents and pictures from a transition (报告): what was done to a county, proven and explained,
 * as one page that needs nothing else; and the catalogue of the rules it is judged by.
 *
 * {@link renderReport} writes the report of a run from a {@link ReportInput}; {@link reportData} gives what it shows as data.
 * {@link renderRuleCatalogue} writes every rule as a sentence and a row, {@link renderClauses} every clause of the
 * documents and what became of it. An official document is declared where the knowledge is; here
 * {@link resolveDocument} fills it from the county, checks its totals against the ledger, and {@link writeDocument} makes
 * a file of it to print and sign.
 *
 * ```mermaid
 * flowchart LR
 *   Transition --> ReportInput
 *   Finding --> ReportInput
 *   ReportInput -- renderReport --> page["HTML page"]
 *   ReportInput -- reportData --> ReportData
 *   OfficialDocument -- resolveDocument --> ResolvedDocument
 *   ResolvedDocument -- writeDocument --> DocumentFile
 *   RuleCatalogueInput -- renderRuleCatalogue --> CataloguePage
 * ```
 *
 * @packageDocumentation
 */

export type { CarrierLine, ClausePageFile, ClausePagesInput, ClauseRow } from "./clause-page.js";
export { renderClauses } from "./clause-page.js";
export type { NamedClause } from "./document-clause.js";
export type { DocumentData } from "./document-data.js";
export { documentCodes } from "./document-errors.js";
export type { DocumentFile, DocumentFormat, WrittenDocument } from "./document-forms.js";
export { documentFormats, writeDocument } from "./document-forms.js";
export { pageFont, withPageFont } from "./page-font.js";
export type { ReportInput } from "./report.js";
export { renderReport } from "./report.js";
export type { ReportData, ReportDataFile, ReportDataSection } from "./report-data.js";
export { reportData, reportDataFiles } from "./report-data.js";
export type {
  DocumentEntries,
  DocumentMaterial,
  ResolvedBlock,
  ResolvedClause,
  ResolvedDocument,
  ResolvedFacts,
  ResolvedPaper,
  ResolvedSignature,
  ResolvedSignatures,
  ResolvedTableBlock,
} from "./resolved-document.js";
export { resolveDocument } from "./resolved-document.js";
export type { LedgerCheck, ResolvedFact, ResolvedTable, ResolvedTotal } from "./resolved-table.js";
export type { CataloguedRule } from "./rule-article.js";
export type { CataloguePage, RuleCatalogueInput } from "./rule-catalogue.js";
export { renderRuleCatalogue } from "./rule-catalogue.js";
export type { ViewPageFile, ViewResult, ViewSubject } from "./view-page.js";
export { renderViews } from "./view-page.js";
