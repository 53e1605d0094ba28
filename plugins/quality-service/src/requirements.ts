import type { Requirement } from "@fuyou/standards";
import type { QualityServiceOptions } from "./options.js";
import { stationFunctions } from "./requirements-functions.js";
import {
  specialtiesCovered,
  stationStaff,
  technicalPostsFilled,
  technicalStaffTotal,
} from "./requirements-staffing.js";
import {
  constructionMilestones,
  plannedGrades,
  stationArea,
  stationGrade,
} from "./requirements-stations.js";
import {
  leastEducation,
  licensedPhysicians,
  licensedStaff,
  staffStructure,
} from "./requirements-structure.js";
import type { Tier } from "./scope.js";

const tiers: readonly Tier[] = ["county", "central", "ordinary"];

/**
 * All requirements of the plan (各项要求): staffing, what the staff is made of, stations and their building.
 *
 * @param options - the plugin's options
 */
export function requirements(options: QualityServiceOptions): readonly Requirement[] {
  return [
    technicalStaffTotal(options),
    ...tiers.map((tier) => stationStaff(tier, options)),
    ...staffStructure(options),
    leastEducation(options),
    licensedPhysicians(options),
    ...licensedStaff(options),
    specialtiesCovered(options),
    technicalPostsFilled(options),
    stationFunctions(options),
    ...plannedGrades.map((planned) => stationGrade(planned, options)),
    ...plannedGrades.map((planned) => stationArea(planned, options)),
    ...tiers.flatMap((tier) => constructionMilestones(tier, options)),
  ];
}
