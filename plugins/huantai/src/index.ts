/**
 * Huantai county (桓台县): the opinion of source 003 as plain data, on top of county integration. Its
 * clause register, duties, sets of duties by holder, services and requirements.
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
