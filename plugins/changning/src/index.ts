/**
 * Changning city (常宁市): its programme of health and family-planning work of 2018.
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
export { institutionRoles, villagePractice } from "./registers.js";
export { cityProgrammes, wholeCourseCare } from "./services.js";
export { source } from "./source.js";
