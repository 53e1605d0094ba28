import { doChange, FuyouError } from "@fuyou/kernel";
import { aCitation, anAct } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { recordMark } from "./mark.js";
import { appraisalMixPoint } from "./mix.js";
import { aCountyWith, answerOf, aScheme, composedWith } from "./sample-appraisal.js";
import { appraisalSchemePoint } from "./scheme.js";
import { schemesView } from "./schemes-view.js";

const mix = (weights: readonly [number | null, number | null]) => ({
  code: "self-and-sample",
  title: { zh: "自查与抽查", en: "own check and sample" },
  parts: [
    { code: "self", title: { zh: "自查", en: "own check" }, weight: weights[0] },
    { code: "sample", title: { zh: "抽查", en: "sample" }, weight: weights[1] },
  ],
  cites: [aCitation()],
});
const mark = (id: string, item: string, score: number, over: object = {}) => ({
  ...{ id, scheme: "hospital-work", item, institution: "hospital", year: 2020 },
  ...{ on: "2020-06-01", score, ...over },
});

function asked(weights: readonly [number | null, number | null] | null, marks: readonly object[]) {
  const composition = composedWith((to) => {
    if (weights !== null) to.add(appraisalMixPoint, mix(weights));
    to.add(appraisalSchemePoint, aScheme({ mixes: weights === null ? [] : ["self-and-sample"] }));
  });
  const county = aCountyWith(composition, { "appraisal-marks": marks }, "2020-12-31");
  return answerOf(schemesView, composition, county);
}
const scores = (answer: ReturnType<typeof asked>) =>
  answer.tables[2]?.rows.map(({ unit, score, worst, best }) => [unit, score, worst, best]);

describe("the view of the schemes", () => {
  it("weighs the items: three times 80 and once 60 are 75", () => {
    const answer = asked(null, [mark("m1", "visits", 8_000), mark("m2", "files", 6_000)]);
    expect(scores(answer)).toEqual([["样镇卫生院", 75, 75, 75]]);
    expect(answer.findings).toEqual([]);
    expect(answer.tables[3]?.rows.map(({ item, score }) => [item, score])).toEqual([
      [{ zh: "档案", en: "files" }, 60],
    ]);
  });

  it("says what a score can be where a mark is missing", () => {
    const answer = asked(null, [mark("m1", "visits", 8_000)]);
    expect(scores(answer)).toEqual([["样镇卫生院", null, 60, 85]]);
    expect(answer.findings.map(({ message }) => message)).toEqual([
      {
        zh: "样镇卫生院按方案“卫生院工作考核”在 2020 年的得分未知，可能在 60 至 85 之间：还有项目没有评分。请登记缺少的评分，或由部署给出权重。",
        en: "the score of 样镇卫生院 by the scheme work of the hospitals in 2020 is unknown, between 60 and 85: some items have no mark. Enter the marks that are missing, or let the deployment say the weights.",
      },
    ]);
  });

  const both = [
    mark("m1", "visits", 8_000, { part: "self" }),
    mark("m2", "files", 8_000, { part: "self" }),
    mark("m3", "visits", 6_000, { part: "sample" }),
    mark("m4", "files", 6_000, { part: "sample" }),
  ];

  it("joins own check and sample by the weights of the deployment, and knows only bounds without", () => {
    expect(scores(asked([1, 4], both))).toEqual([["样镇卫生院", 64, 64, 64]]);
    const open = asked([null, null], both);
    expect(scores(open)).toEqual([["样镇卫生院", null, 60, 80]]);
    expect(open.findings[0]?.message.zh).toContain("文件没有给出权重");
  });

  it("averages ordinary assessments over the year, and leaves what was struck out or is of another year", () => {
    const answer = asked(null, [
      mark("m1", "visits", 9_000),
      mark("m2", "visits", 8_000, { on: "2020-09-01" }),
      mark("m3", "visits", 0, { retiredOn: "2020-10-01" }),
      mark("m4", "visits", 0, { year: 2019 }),
      mark("m5", "files", 8_500),
    ]);
    expect(scores(answer)).toEqual([["样镇卫生院", 85, 85, 85]]);
  });

  it("names marks for items that the scheme does not have", () => {
    const answer = asked(null, [mark("m1", "visitors", 8_000)]);
    expect(answer.findings.map(({ code, subject }) => [code, subject])).toContainEqual([
      "APPRAISAL_MARK_OF_NOTHING",
      "appraisal-marks/m1",
    ]);
  });
});

describe("recording a mark", () => {
  const composition = composedWith((to) => to.add(appraisalSchemePoint, aScheme()));
  const payload = {
    ...{ scheme: "hospital-work", item: "visits", institution: "hospital" },
    ...{ year: 2020, score: 8_000 },
  };

  it("is done once a day for an item and a unit", () => {
    const draft = aCountyWith(composition).draft();
    doChange(draft, recordMark, payload, anAct("2020-06-01"));
    expect(() => doChange(draft, recordMark, payload, anAct("2020-06-01"))).toThrow(
      "has the mark hospital-work.visits.hospital.2020-06-01",
    );
    doChange(draft, recordMark, payload, anAct("2020-06-02"));
    doChange(draft, recordMark, { ...payload, part: "self" }, anAct("2020-06-02"));
  });

  it("is refused for a unit that has ended and for a score beyond full marks", () => {
    const ended = aCountyWith(composition, {
      "appraisal-marks": [],
    }).draft();
    ended.retire({ ...ended.tableNamed("institutions") }, "second", "2020-02-01");
    const late = () =>
      doChange(ended, recordMark, { ...payload, institution: "second" }, anAct("2020-06-01"));
    expect(late).toThrow(FuyouError);
    expect(late).toThrow("APPRAISAL_UNIT_ENDED");
    const over = () =>
      doChange(ended, recordMark, { ...payload, score: 10_001 }, anAct("2020-06-01"));
    expect(over).toThrow("KERNEL_INVALID_CHANGE");
  });
});
