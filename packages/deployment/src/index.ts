/**
 * A county and its plugins as one object (县级部署): read its registers, rehearse its plans, carry them
 * out, judge the county by its rules, and report.
 *
 * {@link composeDeployment} makes a {@link Deployment} of a {@link DeploymentDefinition}: the code of the county, where its
 * registers come from, and its plugins. A {@link Run} is what the plans amount to, one transition after another,
 * with all findings. With a journal the same is approved, recorded phase by phase, undone and reversed. A
 * {@link RegisterDesk} brings registers in and out; documents, views and reports are drawn up from a run or
 * from the journal. Everything that the command line can do is a call here.
 *
 * ```mermaid
 * flowchart LR
 *   DeploymentDefinition -- composeDeployment --> Deployment
 *   ConfiguredPlugin --> DeploymentDefinition
 *   Registers --> DeploymentDefinition
 *   Deployment -- run --> Run
 *   Run --> Transition
 *   Run --> Finding
 *   Deployment -- registers --> RegisterDesk
 *   Deployment -- approve, record --> Journal
 *   Run -- reportWriterToken --> ReportWriter
 *   Run -- statesOf --> CountyState
 * ```
 *
 * @packageDocumentation
 */
export type { ActLine } from "./act-line.js";
export { actLines } from "./act-line.js";
export type { ApiPages } from "./api-pages.js";
export { findApiFolder, noApiPages, readApiPages } from "./api-pages.js";
export type { Approved, ApproveOptions, NamedAuthority } from "./approving.js";
export type { WriteOptions } from "./books.js";
export type { ClauseLine } from "./clause-line.js";
export { clauseLines, clauseLinesSchema } from "./clause-line.js";
export type {
  CarriedClause,
  ClauseCarrier,
  ClauseMaterial,
  ClausePage,
  ClausePageOptions,
  ClauseWriter,
} from "./clause-writer.js";
export { clauseWriterPlugin, clauseWriterToken } from "./clause-writer.js";
export type { ClientPlace } from "./client-place.js";
export { composeDeployment } from "./compose-deployment.js";
export { corePlugins } from "./core-plugins.js";
export type { CountyState } from "./county-state.js";
export { statesOf } from "./county-state.js";
export type { AddedDecisions } from "./decision-log.js";
export { addDecisions, readDecisionLog } from "./decision-log.js";
export type {
  DeploymentDefinition,
  GivenRegisters,
  JudgeOptions,
  ProcurementRequest,
  Registers,
  RegistersContext,
  RuleDiffOptions,
  RunOptions,
} from "./definition.js";
export { Deployment } from "./deployment.js";
export type { DocumentLine } from "./document-line.js";
export { documentDataSchema } from "./document-schema.js";
export type { DocumentWriter } from "./document-writer.js";
export { documentWriterPlugin, documentWriterToken } from "./document-writer.js";
export type { DocumentRequest, DrawnDocument, DrawnDocuments } from "./documents.js";
export type { Entered, EnterOptions } from "./entering.js";
export { deploymentCodes } from "./errors.js";
export type { ExplainedFinding } from "./explained-finding.js";
export { explainedFindingSchema } from "./explained-finding-schema.js";
export type {
  AnnotatedFile,
  ImportedRegister,
  ImportedTotal,
  ImportOptions,
  LeftRecord,
  RegisterImport,
  RegisterImportProgress,
} from "./import-result.js";
export type { LoadedDeployment } from "./load-deployment.js";
export { findDeployment, loadDeployment } from "./load-deployment.js";
export type { MessageCatalogueOptions, MessageLine, OwnedCodes } from "./message-catalogue.js";
export { messageCatalogue, messageLines } from "./message-catalogue.js";
export type { OrderedAct } from "./ordered-act.js";
export { orderedActsSchema, readActs } from "./ordered-act.js";
export type { CountyProcurement } from "./procurement.js";
export { countyProcurementSchema, readPriceList } from "./procurement.js";
export type { RecordedPhase, RecordedRun, RecordOptions } from "./recording.js";
export { RegisterDesk } from "./register-desk.js";
export type { ExportedRegisters, ExportRequest, TemplateRequest } from "./register-export.js";
export { writeRegisters } from "./register-file.js";
export type {
  Combined,
  DecidedBy,
  Matched,
  MatchRequest,
  TwoLists,
} from "./register-matching.js";
export type { RegistersFromOptions } from "./registers-from.js";
export { registersFrom } from "./registers-from.js";
export type { ReportFile, ReportMaterial, ReportWriter } from "./report-writer.js";
export { reportWriterPlugin, reportWriterToken } from "./report-writer.js";
export type { Reversed, ReverseOptions } from "./reversing.js";
export { reversalIdOf } from "./reversing.js";
export type {
  RuleCatalogueMaterial,
  RuleCatalogueWriter,
  RulePage,
  RulePageOptions,
} from "./rule-catalogue-writer.js";
export { ruleCatalogueWriterPlugin, ruleCatalogueWriterToken } from "./rule-catalogue-writer.js";
export type {
  AmountChange,
  DiffedRule,
  PlaceChange,
  RuleChange,
  RuleDiff,
  RuleStanding,
  VerdictChange,
  VerdictCount,
} from "./rule-diff.js";
export { ruleDiffSchema } from "./rule-diff-schema.js";
export type { RuleCatalogue, RuleLine, RuleOptions } from "./rule-line.js";
export { ruleCatalogueSchema } from "./rule-line.js";
export type { RuleSide } from "./rule-side.js";
export type { Run } from "./run.js";
export { hasMandatoryShortfall, isDone } from "./run.js";
export type { ContinuityData, PlanData, RunCounty, RunData } from "./run-data.js";
export { runData, runDataSchema } from "./run-data.js";
export type { Undone, UndoOptions } from "./undoing.js";
export type { ViewPage, ViewWriter } from "./view-writer.js";
export { viewWriterPlugin, viewWriterToken } from "./view-writer.js";
export { viewedSchema, viewLinesSchema } from "./viewed-schema.js";
export type { Viewed, ViewedCounty, ViewLine, ViewRequest } from "./viewing.js";
export type { WantedField } from "./wanted-field.js";
