import {
  type Accreditation,
  type AppraisalMark,
  accreditations,
  appraisalMarks,
  type HonourRecord,
  honourRecords,
  type InspectionVisit,
  inspectionVisits,
  type TrainingSession,
  trainingSessions,
} from "@fuyou/appraisal";
import { bureau, hospital, mchHospital, type Registers, streets, towns } from "./bodies.js";

/** The offices and governments that the surveys of the towns reach (镇街普查对象). */
const surveyed: readonly string[] = [
  ...streets.map((code) => `street-office-430482${code}`),
  ...towns.map((code) => `township-government-430482${code}`),
];

const survey = (institution: string, on: string): InspectionVisit => ({
  id: `town-survey.${institution}.${on}`,
  ...{ inspection: "town-survey", institution, on },
});

/** The first half-year reached 21 of 22, the second all of them. */
const visits: readonly InspectionVisit[] = [
  ...surveyed.slice(0, 21).map((each) => survey(each, "2018-06-20")),
  ...surveyed.map((each) => survey(each, "2018-12-12")),
];

/** Of the second nobody counted who came. */
const trainings: readonly TrainingSession[] = [
  {
    ...{ id: "law-training-1", plan: "law-training", on: "2018-04-20", institution: bureau },
    ...{ teacher: "法制科科长", attended: 85 },
  },
  { id: "law-training-2", plan: "law-training", on: "2018-11-09", institution: bureau },
];

/** Applied for, granted, overdue for re-assessment, refused and withdrawn: one of each. */
const titles: readonly Accreditation[] = [
  {
    ...{ id: "title-second-grade", kind: "mch-second-grade", institution: mchHospital },
    ...{ status: "applied", appliedOn: "2015-09-10" },
  },
  {
    ...{ id: "title-unit", kind: "model-unit-of-law", institution: bureau },
    ...{ status: "granted", grantedOn: "2018-06-01", reassessBy: "2020-06-01" },
  },
  {
    ...{ id: "title-window-102", kind: "model-window-of-law", institution: hospital("102") },
    ...{ status: "granted", grantedOn: "2016-08-01", reassessBy: "2018-08-01" },
  },
  {
    ...{ id: "title-window-103", kind: "model-window-of-law", institution: hospital("103") },
    ...{ status: "refused", appliedOn: "2018-03-01", endedOn: "2018-05-20" },
  },
  {
    ...{ id: "title-window-108", kind: "model-window-of-law", institution: hospital("108") },
    ...{ status: "withdrawn", grantedOn: "2016-08-01", endedOn: "2018-09-30" },
    reason: "窗口已撤并（合成）",
  },
];

const mark = (scheme: string, item: string, town: string, score: number): AppraisalMark => ({
  id: `${scheme}.${item}.${town}.2018`,
  ...{ scheme, item, institution: hospital(town), year: 2018, on: "2018-12-20", score },
});

const marks: readonly AppraisalMark[] = [
  mark("basic-public-health", "organisation", "101", 9_200),
  mark("basic-public-health", "organisation", "102", 8_850),
  mark("hospital-year", "health-and-poverty", "101", 8_000),
];

const honours: readonly HonourRecord[] = [
  {
    ...{ id: "honour-1", honour: "advanced-models", institution: hospital("102") },
    ...{ on: "2018-11-20", outcome: "nominated" },
  },
  {
    ...{ id: "honour-2", honour: "advanced-models", institution: hospital("101") },
    ...{ on: "2018-12-28", outcome: "given" },
  },
];

/** Trainings, surveys, titles, marks and honours (培训、普查、评审、评分和评选), all invented; units alone are named. */
export function syntheticAppraising(): Registers {
  return {
    [trainingSessions.name]: trainings,
    [inspectionVisits.name]: visits,
    [accreditations.name]: titles,
    [appraisalMarks.name]: marks,
    [honourRecords.name]: honours,
  };
}
