import { doChange } from "@fuyou/kernel";
import { aCitation, anAct } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { appraisalCalendarView } from "./calendar-view.js";
import { type Exam, examPoint } from "./exam.js";
import { recordExam } from "./exam-session.js";
import { type InspectionPlan, inspectionPlanPoint, recordVisit } from "./inspection.js";
import { aCountyWith, answerOf, composedWith } from "./sample-appraisal.js";
import { type TrainingPlan, trainingPlanPoint } from "./training-plan.js";
import { recordTraining } from "./training-session.js";

const common = { cites: [aCitation()], period: { from: "2020-01-01" } };
const training: TrainingPlan = {
  ...{ code: "monthly", title: { zh: "月训", en: "monthly training" }, ...common },
  ...{ audience: { zh: "全员", en: "all" }, institutionKinds: [], place: null, teachers: null },
  ...{ goals: [], inputs: [], cadence: { times: 1, per: "month" } },
};
const contest: Exam = {
  ...{ code: "contest", title: { zh: "竞赛", en: "contest" }, parts: [], ...common },
  ...{ organiser: { zh: "县", en: "county" }, cadence: null, passMark: null, inputs: [] },
};
const survey: InspectionPlan = {
  ...{ code: "survey", title: { zh: "半年调查", en: "survey" }, ...common },
  ...{ institutionKinds: ["township-hospital"], scope: [{ zh: "服务", en: "services" }] },
  ...{ cadence: { times: 1, per: "half-year" }, output: null },
};

const composition = composedWith((to) => {
  to.add(trainingPlanPoint, training);
  to.add(examPoint, contest);
  to.add(inspectionPlanPoint, survey);
});

function asked(tables: object, date = "2020-08-15", options: object = {}) {
  const county = aCountyWith(composition, { ...tables }, date);
  return answerOf(appraisalCalendarView, composition, county, options);
}

describe("the calendar", () => {
  it("counts what is due, kept, missed and still open; what has no cadence stays unknown", () => {
    const held = ["01-10", "02-29", "02-29", "07-31"].map((day, at) => ({
      ...{ id: `t${at}`, plan: "monthly", on: `2020-${day}` },
    }));
    const { tables } = asked({ "training-sessions": held });
    expect(tables[0]?.rows.slice(0, 2)).toMatchObject([
      { title: { zh: "月训" }, spans: 12, kept: 3, missed: 4, open: 5, held: 4 },
      { title: { zh: "竞赛" }, cadence: { zh: "未写明" }, spans: null, missed: null, held: 0 },
    ]);
  });

  it("names the months missed and the units not reached", () => {
    const visits = [{ id: "v1", inspection: "survey", institution: "hospital", on: "2020-06-30" }];
    const { findings, tables } = asked({ "inspection-visits": visits }, "2020-08-15", {
      from: "2020-06-01",
      to: "2020-06-30",
    });
    expect(findings.map(({ code }) => code)).toEqual([
      "APPRAISAL_MISSED",
      "APPRAISAL_CADENCE_UNKNOWN",
    ]);
    expect(tables[0]?.rows[2]).toMatchObject({ spans: 0, held: 1 });
    const half = asked({ "inspection-visits": visits }, "2020-07-01");
    expect(half.findings.at(-1)?.message).toEqual({
      zh: "“半年调查”在 2020-01-01 至 2020-06-30 应到 2 家，未到：样镇第二卫生院。请补查，或补登记。",
      en: "survey from 2020-01-01 to 2020-06-30 was to reach 2 units and has not reached: 样镇第二卫生院. Visit them, or enter the visits.",
    });
  });

  it("asks nothing of the time before a plan holds, and leaves out what was struck out", () => {
    const { tables } = asked({}, "2019-12-31");
    expect(tables[0]?.rows).toEqual([]);
    const struck = { id: "t1", plan: "monthly", on: "2020-01-10", retiredOn: "2020-02-01" };
    expect(asked({ "training-sessions": [struck] }).tables[0]?.rows[0]).toMatchObject({ held: 0 });
  });

  it("fills by the changes, which refuse a place that has ended", () => {
    const draft = aCountyWith(composition).draft();
    doChange(draft, recordTraining, { plan: "monthly", attended: 12 }, anAct("2020-03-05"));
    doChange(draft, recordExam, { exam: "contest", institution: "hospital" }, anAct("2020-03-05"));
    doChange(
      draft,
      recordVisit,
      { inspection: "survey", institution: "second" },
      anAct("2020-03-05"),
    );
    draft.retire(draft.tableNamed("institutions"), "second", "2020-04-01");
    const at = { institution: "second" };
    const late = anAct("2020-05-01");
    for (const act of [
      () => doChange(draft, recordTraining, { plan: "monthly", ...at }, late),
      () => doChange(draft, recordExam, { exam: "contest", ...at }, late),
      () => doChange(draft, recordVisit, { inspection: "survey", ...at }, late),
    ]) {
      expect(act).toThrow("样镇第二卫生院 ended on 2020-04-01");
    }
    draft.date = "2020-03-31";
    const { tables } = answerOf(appraisalCalendarView, composition, draft.finish().county);
    expect(tables[0]?.rows.map(({ held }) => held)).toEqual([1, 1, 1]);
  });
});
