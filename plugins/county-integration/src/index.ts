/**
 * County integration (县级合、乡增强、村共享): the plan of source 000 as plain data, which county plugins build on. It brings
 * the clause register, the plan with its phases, steps and gates, duties and the sets of them by holder, services,
 * requirements, and what the document says of money, indicators, appraisal, conduct and information.
 *
 * The plan has three phases. The preparation changes nothing; all steps take effect on the last day of the
 * implementation; the conclusion waits for the acceptance.
 *
 * ```mermaid
 * flowchart TD
 *   prepare["prepare 准备阶段"] --> implement["implement 实施阶段"] --> conclude["conclude 总结阶段"]
 *   implement --> centre["form-county-centre 县级合"]
 *   implement --> towns["strengthen-townships 乡增强"]
 *   implement --> rooms["share-village-rooms 村共享"]
 *   implement --> guide["guide-community-centres, guide-village-staff 业务指导"]
 *   implement --> duties["assign-centre-, -township-, -community-duties 明确职责"]
 *   implement --> workers["keep-village-workers 村级专干不变"]
 * ```
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
