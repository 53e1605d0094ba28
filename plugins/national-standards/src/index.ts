/**
 * National and provincial standards with numbers (国家和省级标准): their sources, clauses and rules as plain data, as law
 * that counties share, and what the standard of posts of 1986 asks of a county. It brings no plan. Its requirements
 * are the layers above those of a county: a county may ask for more, and for less only with a cited derogation.
 *
 * ```mermaid
 * flowchart LR
 *   nationalStandards["nationalStandards 国家标准"] --> requirements["nationalRequirements 编制、村医、登记要求"]
 *   nationalStandards --> gates["deregistrationGates 注销登记前置"]
 *   nationalStandards --> licensing["licensing rules 技术许可"]
 *   nationalStandards --> care["schedules, riskColours, retentions 服务日程、风险颜色、保存期"]
 *   nationalStandards --> indicators["nationalIndicators, mchReportingYear 指标与统计年度"]
 *   nationalStandards --> bans["prohibitions and service law 禁止事项与服务法规"]
 * ```
 *
 * @packageDocumentation
 */
export { cite, clauses } from "./clauses.js";
export { retentions, riskColours, schedules } from "./client-care.js";
export { deregistrationGates } from "./deregistration-gates.js";
export { namedCounts, scopes, sourceForms } from "./indicator-counts.js";
export { census2020, mchStatistics, publicHealthMeasures } from "./indicator-sources.js";
export { mchReportingYear, nationalIndicators } from "./indicators.js";
export { nationalRequirements, nationalStandards } from "./national-standards-plugin.js";
export type {
  ContactOptions,
  NationalStandardsInput,
  NationalStandardsOptions,
  PopulationPerPost,
} from "./options.js";
export { classHoldsRatio, postsByClass, postsByPopulation } from "./posts-requirements.js";
export type {
  BindingRule,
  PostClass,
  PostsQuestion,
  PostsSpan,
  PostsStandard,
} from "./posts-standard.js";
export {
  perPost,
  populationsPerPost,
  postClass,
  postClasses,
  postsStandard,
  postsStandardWords,
} from "./posts-standard.js";
export { providerLaw, providerProhibitions } from "./provider-prohibitions.js";
export { legalPersonCertificate, medicalLicence } from "./registration.js";
export { serviceLaws } from "./service-law.js";
export {
  formerServiceRules,
  institutionRegistration,
  maternalInfantLaw,
  maternalInfantMeasures,
  medicalInstitutionRegulation,
  postsStandard1986,
  sources,
  villageDoctorOpinion,
  villageDoctorRegulation,
  windingUpGuidance,
} from "./sources.js";
export { licensingRules, townshipFourItems, townshipItems } from "./technique-licensing.js";
export { hospitalServiceSection, stationPhysician } from "./township-services.js";
export {
  certificateRenewal,
  certificateTerm,
  doctorsCertified,
  doctorsPerClinic,
  doctorsPerThousand,
  doctorTraining,
} from "./village-doctors.js";
export { cancellationInTime, creditorsToldInTime, noticesInTime } from "./winding-up.js";
