/**
 * Changning city (常宁市): its programme of health and family-planning work of 2018 (source 004), on top of county
 * integration. It brings the clause register, a plan of one year, and what the programme asks of central hospitals,
 * of the association, of money, indicators, appraisal, conduct and outreach. Which towns a central hospital guides
 * is the option `hubs`.
 *
 * ```mermaid
 * flowchart LR
 *   changning["changning 常宁市"] --> plan["phase year 年度"]
 *   plan --> hub["hubs guide township hospitals 县以下医疗卫生服务中心"]
 *   plan --> tasks["assign-association-tasks 协会六项重点任务"]
 *   changning --> rules["requirements, funding rules, projects 要求、经费、项目"]
 *   changning --> services["services, programmes, entitlements 服务、项目、扶助"]
 *   changning --> targets["indicators, appraisal, governance 指标、考核、组织领导"]
 *   changning --> told["information, outreach 信息、宣传"]
 * ```
 *
 * @packageDocumentation
 */

export {
  accreditationKinds,
  appraisalSchemes,
  honour,
  lawTraining,
  townSurvey,
} from "./appraisal.js";
export { changning } from "./changning-plugin.js";
export { cite, clauses } from "./clauses.js";
export { birthRegistration, familySupport } from "./family-support.js";
export { fundingRules } from "./funding.js";
export {
  addressees,
  bodyKinds,
  deliverables,
  enforcementLiability,
  evidenceKinds,
  majorDecisions,
  nineProhibitions,
  providerCampaign,
  riskAreas,
} from "./governance.js";
export type { SubCountyHub } from "./hub-option.js";
export { childrenAgedNought, indicators, targets } from "./indicators.js";
export type { ChangningInput, ChangningOptions } from "./options.js";
export { projectPlans } from "./projects.js";
export { institutionRoleKinds, villagePractice } from "./registers.js";
export { cityProgrammes, wholeCourseCare } from "./services.js";
export { source } from "./source.js";
