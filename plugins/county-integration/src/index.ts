/**
 * County integration (县级合、乡增强、村共享): the plan of source 000 as plain data. Its clause
 * register, duties, sets of duties by holder, services and requirements.
 *
 * @packageDocumentation
 */

export { institutionPerformance, secondGrade } from "./appraisal.js";
export {
  centreEightDuties,
  centreForPublicInterest,
  centreSecondGrade,
  oneCountyCentre,
} from "./centre-requirements.js";
export { cite, clauses } from "./clauses.js";
export { countyIntegration } from "./county-integration-plugin.js";
export { duties } from "./duties.js";
export { careDuties, eightDuties } from "./duties-services.js";
export { dutySets, eightDutyCodes } from "./duty-sets.js";
export type { FunctionAreaName } from "./function-area.js";
export { functionAreas } from "./function-area.js";
export { fundingRules } from "./funding.js";
export type { CountyIntegrationInput, CountyIntegrationOptions } from "./options.js";
export { phaseDays } from "./options.js";
export { phases, plan } from "./plan.js";
export { projectPlans } from "./projects.js";
export { requirements } from "./requirements.js";
export { services } from "./services.js";
export { source } from "./source.js";
export { steps } from "./steps.js";
export {
  communityCentreGuided,
  hospitalEightDuties,
  stationPlateHung,
  townshipStationEnded,
} from "./township-requirements.js";
export {
  villageRoomsKept,
  villageWorkerDuties,
  villageWorkerKept,
} from "./village-requirements.js";
