/**
 * Huantai county (桓台县): the opinion of source 003 as plain data, on top of county integration. It brings the clause
 * register, a plan of one day, duties and sets of duties by holder, services, requirements, room specifications,
 * and what the opinion says of money, meetings, appraisal and information. Former duties hold on
 * any day, new ones from `effectiveFrom` on.
 *
 * ```mermaid
 * flowchart LR
 *   effect["take-effect 施行"] --> town["towns: technical duties to the hospital 镇技术职责归卫生院"]
 *   effect --> street["streets: technical duties to the county centre 街道技术职责归县中心"]
 *   town --> plate["hang-station-plates, add-station-departments 挂牌设科"]
 *   effect --> guide["guide-stations 业务指导"]
 *   effect --> association["create-associations, staff-associations 计生协会"]
 *   effect --> worker["rename-village-workers, add-worker-duties 村卫生计生专干"]
 *   effect --> doctor["add-doctor-duties, guide-village-doctors 乡村医生"]
 *   effect --> visits["move-visits 随访访视上移"]
 * ```
 *
 * @packageDocumentation
 */

export { appraisalSchemes, regularTrainingPlan } from "./appraisal.js";
export {
  associationPresent,
  associationStaffed,
  associationTasks,
} from "./association-requirements.js";
export { cite, clauses } from "./clauses.js";
export { categories, journey, warmWording } from "./client-categories.js";
export { duties, formerDuties } from "./duties.js";
export { dutySets } from "./duty-sets.js";
export { fundingRules } from "./funding.js";
export {
  checklists,
  countyAgreement,
  delayLiability,
  deliverables,
  forbiddenToProviders,
  supervisionOfProviders,
  townResponsibility,
} from "./governance.js";
export { huantai } from "./huantai-plugin.js";
export { monthlyMeeting } from "./meetings.js";
export { townOfficeDuties, townOfficePresent, townOfficeStaffing } from "./office-requirements.js";
export type { HuantaiInput, HuantaiOptions } from "./options.js";
export { phases, plan } from "./plan.js";
export { associationPosts } from "./post-kinds.js";
export { requirements } from "./requirements.js";
export {
  roomSpecifications,
  villageClinicKept,
  villageCulturePlaces,
  villageNoticeBoard,
  villageServiceRooms,
} from "./room-specifications.js";
export { villageClinicAssetsKept } from "./room-specifications-clinic.js";
export { services } from "./services.js";
export { source } from "./source.js";
export {
  communityDuties,
  stationDepartment,
  stationGuided,
  stationServices,
  streetDutiesAtCentre,
} from "./station-requirements.js";
export { townshipSteps } from "./steps-townships.js";
export { villageSteps } from "./steps-villages.js";
export {
  doctorDutiesAdded,
  regularTraining,
  villageTeam,
  villageWorkerFilled,
} from "./village-requirements.js";
export {
  workerDutiesAdded,
  workerDutiesKept,
  workerGuidedByOffice,
  workerWithoutVisits,
} from "./worker-requirements.js";
