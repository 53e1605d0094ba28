/**
 * Documents and pictures from a transition (报告): what was done to a county, proven and explained,
 * as one page that needs nothing else; and the catalogue of the rules it is judged by.
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
