/**
 * A county's plan of quality family-planning services, 2006 to 2010 (source 001), as plain data: its clause register
 * and what it asks of stations, their staff and their building. Blanked numbers stay unresolved.
 *
 * @packageDocumentation
 */
export { cite, clauses, clausesUnder } from "./clauses.js";
export { centralStation } from "./institution-kinds.js";
export type { Copies, QualityServiceInput, QualityServiceOptions, Stations } from "./options.js";
export { defaultOptions } from "./options.js";
export { qualityService } from "./quality-service-plugin.js";
export { requirements } from "./requirements.js";
export {
  specialtiesAsked,
  specialtiesCovered,
  stationStaff,
  technicalPostsFilled,
  technicalStaffTotal,
} from "./requirements-staffing.js";
export type { PlannedConstruction, PlannedGrade } from "./requirements-stations.js";
export {
  constructionMilestones,
  plannedConstruction,
  plannedGrades,
  stationArea,
  stationGrade,
} from "./requirements-stations.js";
export {
  leastEducation,
  licensedPhysicians,
  licensedStaff,
  staffStructure,
} from "./requirements-structure.js";
export type { Tier } from "./scope.js";
export { source } from "./source.js";
