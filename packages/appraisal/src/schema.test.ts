import { aCitation, schemaFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type Accreditation, accreditationSchema } from "./accreditation.js";
import { type AccreditationKind, accreditationKindSchema } from "./accreditation-kind.js";
import { type AwardAppeal, awardAppealSchema } from "./award-appeal.js";
import { type AwardDecision, awardDecisionSchema } from "./award-decision.js";
import { type AwardScheme, awardSchemeSchema } from "./award-scheme.js";
import { type Exam, examSchema } from "./exam.js";
import { type ExamResult, examResultSchema, examResults } from "./exam-result.js";
import { type ExamSession, examSessionSchema } from "./exam-session.js";
import { type Honour, type HonourRecord, honourRecordSchema, honourSchema } from "./honour.js";
import {
  type InspectionPlan,
  type InspectionVisit,
  inspectionPlanSchema,
  inspectionVisitSchema,
} from "./inspection.js";
import { type AppraisalMark, appraisalMarkSchema } from "./mark.js";
import { type AppraisalScheme, appraisalSchemeSchema } from "./scheme.js";
import { type TrainingPlan, trainingPlanSchema } from "./training-plan.js";
import { type TrainingSession, trainingSessionSchema } from "./training-session.js";

const title = { zh: "名", en: "name" };
const period = { from: "2020-01-01" };
const cites = [aCitation()];
const dated = { on: "2020-01-01", retiredOn: "2020-02-01" };
const at = { institution: "hospital", period: undefined } as never as {
  institution: string;
  period: Required<AppraisalMark>["period"];
};
const cadence = { times: 1, per: "month" } as const;

describe("the schemas of appraisal", () => {
  it("have the fields of their interfaces, no more and no less", () => {
    const mark: Required<AppraisalMark> = {
      ...{ id: "m", scheme: "s", item: "i", postGroup: "management", part: "self", year: 2020 },
      ...{ score: 1, ...dated, ...at },
    };
    const training: Required<TrainingSession> = {
      ...{ id: "t", plan: "p", teacher: "专家", attended: 3, basedOn: "n", ...dated, ...at },
    };
    const sitting: Required<ExamSession> = { id: "e", exam: "x", basedOn: "n", ...dated, ...at };
    const result: Required<ExamResult> = {
      ...{ id: "r", session: "e", candidate: "k", specialty: "nursing", score: 1, passed: true },
      ...{ absence: "excused", retiredOn: "2020-01-01", ...at },
    };
    const visit: Required<InspectionVisit> = {
      ...{ id: "v", inspection: "i", found: "好", circulatedOn: "2020-01-01", ...dated, ...at },
    };
    const honoured: Required<HonourRecord> = {
      ...{ id: "h", honour: "x", outcome: "given", persons: 1, ...dated, ...at },
    };
    const decision: Required<AwardDecision> = {
      ...{ id: "d", rule: "r", subject: "k", year: 2020, decider: "personnel-department" },
      ...{ outcome: "confirmed", number: "1", ...dated, period: at.period },
    };
    const appeal: Required<AwardAppeal> = {
      ...{ id: "a", rule: "r", subject: "k", year: 2020, settledOn: "2020-01-01", upheld: true },
      ...{ ...dated, period: at.period },
    };
    const held: Required<Accreditation> = {
      ...{ id: "a", kind: "k", subject: "产科", status: "granted", appliedOn: "2020-01-01" },
      ...{ grantedOn: "2020-01-01", number: "1", assessedOn: "2020-01-01" },
      ...{ reassessBy: "2020-01-01", endedOn: "2020-01-01", reason: "r", retiredOn: "2020-01-01" },
      ...at,
    };
    expect([
      ...schemaFaults(appraisalMarkSchema, mark),
      ...schemaFaults(trainingSessionSchema, training),
      ...schemaFaults(examSessionSchema, sitting),
      ...schemaFaults(examResultSchema, result),
      ...schemaFaults(inspectionVisitSchema, visit),
      ...schemaFaults(honourRecordSchema, honoured),
      ...schemaFaults(awardDecisionSchema, decision),
      ...schemaFaults(awardAppealSchema, appeal),
      ...schemaFaults(accreditationSchema, held),
    ]).toEqual([]);
  });

  it("do so for what plugins declare", () => {
    const scheme: Required<AppraisalScheme> = {
      ...{ code: "s", title, object: { of: "institution", kinds: ["k"] }, items: [], cadence },
      ...{ appraiser: title, mixes: [], uses: [], cites, period },
    };
    const plan: Required<TrainingPlan> = {
      ...{ code: "t", title, audience: title, institutionKinds: [], cadence, place: title },
      ...{ teachers: title, goals: [], inputs: [], cites, period },
    };
    const exam: Required<Exam> = {
      ...{ code: "e", title, parts: [], organiser: title, cadence, passMark: 1, inputs: [] },
      ...{ cites, period },
    };
    const inspection: Required<InspectionPlan> = {
      ...{ code: "i", title, institutionKinds: [], scope: [title], cadence, output: title },
      ...{ cites, period },
    };
    const honour: Required<Honour> = {
      ...{ code: "h", title, givenBy: title, places: 1, cites, period },
    };
    const kind: Required<AccreditationKind> = {
      ...{ code: "k", title, institutionKinds: [], grantor: title, reassessed: true },
      ...{ reassessedAfterYears: 1, exits: true, by: "2020-01-01", criteria: title, cites, period },
    };
    const awards: Required<AwardScheme> = {
      ...{ code: "a", title, exam: "e", sittings: 12, cites, period },
      readings: {
        ...{ collectiveMean: "papers", eligibleBy: "person", ladder: "highest" },
        ...{ absenceFails: false, absenceInOwnMean: "zero" },
      },
    };
    expect([
      ...schemaFaults(appraisalSchemeSchema, scheme),
      ...schemaFaults(trainingPlanSchema, plan),
      ...schemaFaults(examSchema, exam),
      ...schemaFaults(inspectionPlanSchema, inspection),
      ...schemaFaults(honourSchema, honour),
      ...schemaFaults(accreditationKindSchema, kind),
      ...schemaFaults(awardSchemeSchema, awards),
    ]).toEqual([]);
  });

  it("keep a candidate's number personal and refer to no register of staff", () => {
    expect(examResults.personal).toEqual(["candidate"]);
    expect(Object.keys(examResults.references)).toEqual(["session", "institution"]);
  });
});
