import { doChange, FuyouError } from "@fuyou/kernel";
import { anAct } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { needsCalendarView } from "./calendar-view.js";
import { answerFeedback, needFeedback, sendFeedback } from "./feedback.js";
import { needsFeedbackView } from "./feedback-view.js";
import {
  aReport,
  asked,
  sampleDivisions,
  secondVillage,
  surveyCounty,
  withSurvey,
} from "./sample-survey.js";
import { recordAnalysis, recordSurvey } from "./survey.js";
import { needsSurveysView } from "./surveys-view.js";

const { village, town, county: whole } = sampleDivisions;
const composition = withSurvey();

describe("the calendar of needs", () => {
  it("says what was due, received, late and missing, and who was not served", () => {
    const quarter = { from: "2020-01-01", to: "2020-03-31" };
    const county = surveyCounty(composition, {
      "need-reports": [
        aReport(village, "01", "2020-02-03"),
        aReport(secondVillage, "01", "2020-02-06"),
        {
          ...{ id: "q1", kind: "needs", division: town, period: quarter },
          ...{ receivedOn: "2020-04-09", receivedBy: ["health-department"] },
        },
      ],
    });
    const { tables, findings } = needsCalendarView.answer(asked(county, composition), {
      to: "2020-03-31",
    });
    const rows = tables[0]?.rows.map((row) =>
      [row.from, row.deadline, row.due, row.received, row.late, row.missing].join(" "),
    );
    expect(rows).toEqual([
      "2020-01-01 2020-02-05 2 2 1 —",
      "2020-02-01 2020-03-05 2 0 0 样村、样二村",
      "2020-03-01 2020-04-05 2 0 0 样村、样二村",
      "2020-01-01  1 1  —",
    ]);
    expect(tables[0]?.rows[3]?.unserved).toEqual({ zh: "县站", en: "county station" });
    expect(findings.map((each) => each.message)).toContainEqual({
      zh: "样镇 2020-01-01 至 2020-01-31 的“需求调查”报表有迟报：样二村（期限 2020-02-05）。请了解迟报原因。",
      en: "reports of 'survey of needs' in 样镇 for 2020-01-01 to 2020-01-31 came late: 样二村 (due by 2020-02-05). Find out why.",
    });
    expect(findings.map((each) => each.message.en)).toContainEqual(
      "of 2 reports of 'survey of needs' due in 样镇 for 2020-02-01 to 2020-02-29, 0 came in; missing: 样村、样二村. Ask for them; until then the totals speak only of those that came.",
    );
  });

  it("asks for two surveys of the whole county a year and for an analysis that is used", () => {
    const draft = surveyCounty(composition, {}, "2021-01-31").draft();
    const held = (division: string, on: string) =>
      doChange(
        draft,
        recordSurvey,
        { kind: "needs", division, from: "2020-03-01", methods: ["questionnaire"] },
        anAct(on),
      );
    held(whole, "2020-03-20");
    held(town, "2020-09-20");
    const codes = () =>
      needsCalendarView
        .answer(asked(draft.finish().county.asOf("2021-01-31"), composition), {
          from: "2020-12-31",
        })
        .findings.map((each) => each.code)
        .filter((code) => !code.startsWith("NEEDS_REPORTS"));
    expect(codes()).toEqual([
      "NEEDS_SURVEY_NOT_WHOLE_COUNTY",
      "NEEDS_SURVEYS_TOO_FEW",
      "NEEDS_ANALYSIS_MISSING",
    ]);
    held(whole, "2020-10-20");
    const analysis = { kind: "needs", year: 2020, document: "全年需求分析" };
    doChange(draft, recordAnalysis, analysis, anAct("2020-12-20"));
    expect(codes()).toEqual(["NEEDS_SURVEY_NOT_WHOLE_COUNTY", "NEEDS_ANALYSIS_UNUSED"]);
    doChange(draft, recordAnalysis, { ...analysis, usedIn: "2021年计划" }, anAct("2020-12-28"));
    expect(codes()).toEqual(["NEEDS_SURVEY_NOT_WHOLE_COUNTY"]);
  });

  it("says so where it is asked about a survey that is none", () => {
    const context = asked(surveyCounty(composition), composition);
    const { findings } = needsCalendarView.answer(context, { kind: "neds" });
    expect(findings.map((each) => each.message.en)).toEqual([
      "there is no survey 'neds'; there are: needs. Correct the code, or contribute the survey in a plugin.",
    ]);
    expect(needsSurveysView.answer(context, {}).tables[0]?.rows).toMatchObject([
      { perYear: 2, supplement: { en: "totals of services" }, smallCell: 5 },
    ]);
  });
});

describe("feedback on a need", () => {
  it("goes out, is answered once, and shows what is open", () => {
    const draft = surveyCounty(composition).draft();
    doChange(
      draft,
      sendFeedback,
      { topic: "a", institution: "hospital", asks: "增加门诊日" },
      anAct("2020-04-01"),
    );
    doChange(
      draft,
      sendFeedback,
      { topic: "b", department: "教育部门", asks: "转办" },
      anAct("2020-04-02"),
    );
    const [first] = [...draft.rows(needFeedback)];
    const answer = {
      feedback: first?.id ?? "",
      outcome: "adjusted",
      answer: "每周二加开",
    } as const;
    doChange(draft, answerFeedback, answer, anAct("2020-04-10"));
    expect(() => doChange(draft, answerFeedback, answer, anAct("2020-04-11"))).toThrow(FuyouError);
    expect(() => doChange(draft, sendFeedback, { topic: "a", asks: "无人接收" }, anAct())).toThrow(
      "NEEDS_FEEDBACK_NO_RECIPIENT",
    );
    const county = draft.finish().county.asOf("2020-04-30");
    const { tables, findings } = needsFeedbackView.answer(asked(county, composition), {
      open: false,
    });
    expect(tables[0]?.rows.map((row) => [row.recipient, row.answeredOn, row.openDays])).toEqual([
      ["样镇卫生院", "2020-04-10", null],
      ["教育部门", null, 28],
    ]);
    expect(findings.map((each) => each.message.zh)).toEqual([
      "2020-04-02 发给教育部门的反馈“需求b”已 28 天没有答复。请跟进；文件没有规定答复期限。",
    ]);
  });
});
