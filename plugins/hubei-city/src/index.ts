/**
 * A city in Hubei (湖北某市): its programme of maternal and child health work of 2015, the second stage after the merger.
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
