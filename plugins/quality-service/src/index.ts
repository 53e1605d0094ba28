/**
 * A county's plan of quality family-planning services, 2006 to 2010 (source 001), as plain data: its clause
 * register and what it asks of stations, their staff and their building, of informed choice, training, examinations
 * and appraisal. Numbers that the text blanks stay unresolved, and two copies that disagree are both judged. It
 * ends no institution; where the option `rollout` gives the days, it brings the three waves of its rollout as a
 * plan.
 *
 * ```mermaid
 * flowchart LR
 *   qualityService["qualityService 优质服务"] --> requirements["requirements 站所、人员、建设要求"]
 *   qualityService --> consent["consentItems, consentChecklists 知情选择"]
 *   qualityService --> learning["exams, trainings 考试与培训"]
 *   qualityService --> scores["schemes, mixes, awardRules 考核与奖惩"]
 *   qualityService --> survey["survey of needs 需求调查"]
 *   qualityService --> money["fundingRules 经费规则"]
 *   qualityService --> waves["rollout: pilot, stations, county 试点、带动、推开"]
 * ```
 *
 * @packageDocumentation
 */
export type { AppraisalInput, AppraisalOptions, MixWeights } from "./appraisal-options.js";
export { mixes, schemes } from "./assessment.js";
export { awardRules, awardScheme } from "./awards.js";
export { cite, clauses, clausesUnder } from "./clauses.js";
export { consentChecklists, consentItems } from "./consent-items.js";
export { exams } from "./exams.js";
export { fundingRules } from "./funding.js";
export {
  checklists,
  deliverables,
  infertilityGroup,
  mechanismPlan,
  programme,
  responsibilities,
  specialMeetings,
  townshipMatters,
} from "./governance.js";
export { centralStation } from "./institution-kinds.js";
export {
  type Copies,
  defaultOptions,
  type FarmMovingIn,
  type ForecastNumbers,
  type NeedsSurveyOptions,
  type QualityServiceInput,
  type QualityServiceOptions,
  type Stations,
} from "./options.js";
export {
  audiences,
  mensHealthDay,
  outreachTopics,
  populationSchool,
  programmes,
} from "./outreach.js";
export { qualityService } from "./quality-service-plugin.js";
export {
  credentialRule,
  openTender,
  populationForecast,
  recruitmentRules,
  serviceTiers,
  studyRule,
} from "./registers.js";
export { requirements } from "./requirements.js";
export { stationFunctions } from "./requirements-functions.js";
export {
  specialtiesAsked,
  specialtiesCovered,
  stationStaff,
  technicalPostsFilled,
  technicalStaffTotal,
} from "./requirements-staffing.js";
export {
  constructionMilestones,
  type PlannedConstruction,
  type PlannedGrade,
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
export { type QualityRollout, qualityRollout, waveEvaluations } from "./rollout.js";
export { type RolloutDays, rolloutDaysSchema, type WaveDays } from "./rollout-days.js";
export type { Tier } from "./scope.js";
export {
  fiveFunctionSet,
  fiveFunctions,
  fourOnes,
  qualityArea,
  qualityProgrammes,
  qualityServices,
} from "./services.js";
export { source } from "./source.js";
export { needsSurvey, needTopics, surveyChannels, surveyMethods } from "./survey.js";
export { trainingPlans } from "./trainings.js";
