import type { Requirement } from "@fuyou/standards";
import {
  associationPresent,
  associationStaffed,
  associationTasks,
} from "./association-requirements.js";
import { townOfficeDuties, townOfficePresent, townOfficeStaffing } from "./office-requirements.js";
import type { HuantaiOptions } from "./options.js";
import {
  communityDuties,
  stationDepartment,
  stationGuided,
  stationServices,
  streetDutiesAtCentre,
} from "./station-requirements.js";
import {
  doctorDutiesAdded,
  regularTraining,
  villageTeam,
  villageWorkerFilled,
} from "./village-requirements.js";
import {
  workerDutiesAdded,
  workerDutiesKept,
  workerGuidedByOffice,
  workerWithoutVisits,
} from "./worker-requirements.js";

/**
 * The requirements of source 003 that registers can judge (意见提出的要求), beside those that follow from its
 * room specifications.
 *
 * @param options - the day from which they hold, and the rounding of office staff
 */
export function requirements({
  effectiveFrom: from,
  officeRounding,
}: Pick<HuantaiOptions, "effectiveFrom" | "officeRounding">): readonly Requirement[] {
  return [
    townOfficePresent(from),
    townOfficeStaffing(from, officeRounding),
    townOfficeDuties(from),
    associationPresent(from),
    associationStaffed(from),
    associationTasks(from),
    stationDepartment(from),
    stationServices(from),
    stationGuided(from),
    streetDutiesAtCentre(from),
    communityDuties(from),
    villageWorkerFilled(from),
    villageTeam(from),
    workerDutiesKept(from),
    workerDutiesAdded(from),
    workerWithoutVisits(from),
    workerGuidedByOffice(from),
    doctorDutiesAdded(from),
    regularTraining(from),
  ];
}
