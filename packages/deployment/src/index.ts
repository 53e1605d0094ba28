/**
 * A county and its plugins as one object (县级部署): read its registers, rehearse its plans, carry them
 * out, judge the county by its rules, and report.
 *
 * @packageDocumentation
 */
export type { ClauseLine } from "./clause-line.js";
export { clauseLines, clauseLinesSchema } from "./clause-line.js";
export { corePlugins } from "./core-plugins.js";
export type { DeploymentDefinition, JudgeOptions, Registers, RunOptions } from "./definition.js";
export { composeDeployment, Deployment } from "./deployment.js";
export { deploymentCodes } from "./errors.js";
export type { LoadedDeployment } from "./load-deployment.js";
export { findDeployment, loadDeployment } from "./load-deployment.js";
export type { ReportMaterial, ReportWriter } from "./report-writer.js";
export { reportWriterPlugin, reportWriterToken } from "./report-writer.js";
export type { Run } from "./run.js";
export { hasMandatoryShortfall, isDone } from "./run.js";
export type { ContinuityData, CountyLine, PlanData, RunData } from "./run-data.js";
export { runData, runDataSchema } from "./run-data.js";
