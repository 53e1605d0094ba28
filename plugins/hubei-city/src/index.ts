/**
 * A city in Hubei (湖北某市): its programme of maternal and child health work of 2015 (source 002), the second stage
 * after the merger, on top of county integration. It brings the clause register, a plan of one year that keeps the
 * result of the merger and begins when its acceptance is on record, and what the programme asks of the network of
 * institutions, of money, indicators with their targets, appraisal, supervision and outreach.
 *
 * ```mermaid
 * flowchart LR
 *   gate["merger-accepted 整合已验收"] -->|opens| phase["phase deep-integration 深度融合"]
 *   phase --> steps["the steps of the merger once more 巩固整合成果"]
 *   hubeiCity["hubeiCity 湖北某市"] --> phase
 *   hubeiCity --> network["requirements of the network 市镇村三级网络"]
 *   hubeiCity --> targets["indicators and targets 指标与目标"]
 *   hubeiCity --> checks["checklists, inspections, prohibitions 核对、检查、禁止"]
 *   hubeiCity --> services["services, needs, entitlements 服务、要素、扶助"]
 *   hubeiCity --> learning["appraisal, training, outreach 考核、培训、宣传"]
 * ```
 *
 * @packageDocumentation
 */

export {
  accreditationKinds,
  inspections,
  performance,
  provincialHonour,
  trainingPlans,
} from "./appraisal.js";
export { cite, clauses } from "./clauses.js";
export {
  complicationAppraisal,
  complicationSupport,
  disabilityAppraisal,
} from "./complication-support.js";
export { fundingRules } from "./funding.js";
export {
  fiveYearPlan,
  hospitalReform,
  marketCheck,
  mergerKept,
  noSaleOfSupplies,
  planOwed,
} from "./governance.js";
export { hubeiCity } from "./hubei-city-plugin.js";
export { namedCounts } from "./indicator-counts.js";
export { targets } from "./indicator-targets.js";
export { indicators } from "./indicators.js";
export type { HubeiCityInput, HubeiCityOptions } from "./options.js";
export { projectPlans } from "./projects.js";
export {
  benefitServices,
  cityProgrammes,
  examinationNeeds,
  standardLaboratory,
} from "./services.js";
export { source } from "./source.js";
