import {
  type BodyMember,
  bodyMembers,
  type Decision,
  decisions,
  type GoverningBody,
  governingBodies,
  type Inspection,
  type InspectionProblem,
  type IntegrityRisk,
  inspectionProblems,
  inspections,
  integrityRisks,
} from "@fuyou/governance";
import { type Evidence, evidence } from "@fuyou/reform";
import { bureau, hospital, type Registers, towns } from "./bodies.js";

/** The party committee of the centre has none; the news team has a spokesperson and no liaison. */
const bodies: readonly GoverningBody[] = [
  {
    ...{ id: "leading-group", kind: "integration-leading-group", name: "整合工作领导组（合成）" },
    ...{ number: "合成文号〔2015〕2号", period: { from: "2015-10-15" } },
  },
  {
    ...{ id: "news-team", kind: "news-team", name: "新闻发布工作组（合成）" },
    period: { from: "2018-02-01" },
  },
];

const members: readonly BodyMember[] = [
  {
    ...{ id: "leading-group.1", body: "leading-group", role: "head", institution: bureau },
    period: { from: "2015-10-15" },
  },
  {
    ...{ id: "leading-group.2", body: "leading-group", role: "member" },
    ...{ institution: "county-establishment-office-430482", period: { from: "2015-10-15" } },
  },
  {
    ...{ id: "news-team.1", body: "news-team", seat: "spokesperson", role: "head" },
    ...{ post: `${bureau}.post-1`, period: { from: "2018-02-01" } },
  },
];

/** One taken together by a body, one without a record of who took it or how many were there. */
const taken: readonly Decision[] = [
  {
    ...{ id: "decision-1", matter: "changning-major-decisions", on: "2018-03-05" },
    ...{ subject: "年度重点工作安排（合成）", body: "leading-group" },
    ...{ members: 7, present: 6, for: 6, against: 0 },
  },
  {
    ...{ id: "decision-2", matter: "changning-major-decisions", on: "2018-07-12" },
    subject: "设备采购安排（合成）",
  },
];

const visit = (id: string, rule: string, institution: string, on: string): Inspection => ({
  ...{ id, rule, institution, on },
  by:
    rule === "integration-supervision"
      ? "county-supervision-department"
      : "county-health-department",
});

const visits: readonly Inspection[] = [
  visit("inspection-1", "integration-supervision", hospital("101"), "2018-03-20"),
  visit("inspection-2", "integration-supervision", hospital("102"), "2018-03-21"),
  visit("inspection-3", "integration-supervision", hospital("103"), "2018-03-22"),
  visit("inspection-4", "changning-two-acts-campaign", hospital("104"), "2018-09-05"),
  visit(
    "inspection-5",
    "changning-two-acts-campaign",
    "enterprise-hospital-430482102",
    "2018-09-06",
  ),
];

/** One put right, one whose day has passed, one for which no day was set. */
const problems: readonly InspectionProblem[] = [
  {
    ...{ id: "problem-1", inspection: "inspection-1", kind: "weak-supervision" },
    ...{ what: "交接台账不全（合成）", correctBy: "2018-04-30", correctedOn: "2018-04-18" },
  },
  {
    ...{ id: "problem-2", inspection: "inspection-2", kind: "serious-delay" },
    ...{ what: "挂牌迟延（合成）", correctBy: "2018-05-31" },
  },
  {
    ...{ id: "problem-3", inspection: "inspection-4", kind: "other" },
    what: "制度上墙不规范（合成）",
  },
];

/** One in order, one nothing is done against, one whose review is overdue. */
const risks: readonly IntegrityRisk[] = [
  {
    ...{ id: "risk-1", area: "power", what: "行政审批自由裁量（合成）" },
    ...{ measure: "公开流程和时限", reviewBy: "2019-03-31", period: { from: "2018-03-01" } },
  },
  {
    ...{ id: "risk-2", area: "affairs", institution: hospital("102"), what: "设备采购（合成）" },
    period: { from: "2018-03-01" },
  },
  {
    ...{ id: "risk-3", area: "people", what: "岗位调整（合成）", measure: "集体研究" },
    ...{ reviewBy: "2018-09-30", period: { from: "2018-03-01" } },
  },
];

const paper = (
  kind: string,
  plan: string,
  issuer: string,
  from: string,
  institution?: string,
): Evidence => ({
  id: `${kind}${institution === undefined ? "" : `-${institution}`}`,
  ...{ kind, plan, issuer, issuerName: "合成单位", number: "合成文号", period: { from } },
  ...(institution === undefined ? {} : { institution }),
});

/** When the heads were appointed, and when the town governments had been heard. */
const days: Readonly<Record<string, string>> = {
  appointment: "2016-03-01",
  "township-government-opinion": "2016-02-15",
};

const ofHospital = (kind: string, issuer: string, town: string) =>
  paper(kind, "county-integration", issuer, days[kind] ?? "2016-03-01", hospital(town));

/** Hospitals whose head was appointed after the town government was heard (征求意见). */
const appointed = towns.slice(0, 15);

/**
 * Of the last three hospitals one was appointed to unheard, so that it does not count, and two have nothing on record. The
 * result of the integration has not been accepted.
 */
const papers: readonly Evidence[] = [
  paper("implementation-plan", "county-integration", "county-government", "2015-10-20"),
  paper("funding-secured", "county-integration", "county-finance-department", "2015-10-28"),
  ...appointed.map((town) =>
    ofHospital("township-government-opinion", "township-government", town),
  ),
  ...[...appointed, "202"].map((town) =>
    ofHospital("appointment", "county-health-department", town),
  ),
  paper("legality-report", "changning", "county-health-department", "2018-11-30"),
  paper("approval-item-standard", "changning", "county-health-department", "2018-06-15"),
];

/** Bodies, decisions, inspections, risks and papers (议事机构、决定、检查、风险和文件), all invented; nobody is named. */
export function syntheticGoverning(): Registers {
  return {
    [governingBodies.name]: bodies,
    [bodyMembers.name]: members,
    [decisions.name]: taken,
    [inspections.name]: visits,
    [inspectionProblems.name]: problems,
    [integrityRisks.name]: risks,
    [evidence.name]: papers,
  };
}
