import { describe, expect, it } from "vitest";
import { clauseSummary } from "./clause-summary.js";
import { remainingWork } from "./remaining-work.js";
import { reportInput, sampleComposition } from "./testing.js";
import { wordingIn } from "./wording.js";

const plain = (content: unknown) =>
  (content as { source: string }).source
    .replace(/<[^>]+>/g, "|")
    .replace(/[\s|]*\|[\s|]*/g, "|")
    .trim();

function todo(language: "zh" | "en"): string {
  const { transitions, findings, composition, opening } = reportInput();
  const county = transitions[0]?.after ?? opening;
  const wording = wordingIn(language);
  return plain(remainingWork({ county, transitions, findings, composition, wording }));
}

describe("what is still to be done", () => {
  it("says how much is short and in how many places", () => {
    expect(todo("zh")).toContain("|补足|用房面积|999|二(一)|1 处|· 共差 3.5㎡|");
    expect(todo("en")).toContain(
      "|Make up what is short|Area of rooms|999|二(一)|1 place|· 3.5 m² short in all|",
    );
  });

  it("says which data are missing", () => {
    expect(todo("zh")).toContain("|补录和核对数据|用房面积|1|样村村民委员会服务室：面积未知");
  });

  it("counts who has not been asked, and names nobody", () => {
    expect(todo("zh")).toContain("|征求并记录个人选择|样镇计划生育服务所|1人|");
  });

  it("counts the posts to fill and the bodies to wind up", () => {
    expect(todo("zh")).toContain("|配备新设岗位|专业技术岗位|1个岗位|");
    expect(todo("zh")).toContain(
      "|2家机构|样县妇幼保健院、样县计划生育服务站|1家机构|样镇计划生育服务所|",
    );
  });

  it("counts the clauses that wait", () => {
    expect(todo("en")).toContain("|Clauses to come|To be built|1 clause|");
    expect(todo("en")).toContain("|Refer to documents still to be found|1 clause|");
  });

  it("is nothing where nothing is left", () => {
    const { opening } = reportInput();
    const wording = wordingIn("en");
    const composition = { all: () => [], get: () => undefined } as never;
    const closing = { county: opening, transitions: [], findings: [], composition, wording };
    expect(plain(remainingWork(closing))).toBe("|Nothing is left to do.|");
  });
});

describe("the summary of the clauses", () => {
  const summary = plain(clauseSummary(sampleComposition, wordingIn("zh")));

  it("counts them by what becomes of them", () => {
    expect(summary).toContain(
      "|文件|后续落实|所指不明|背景|登记而不执行|合计|999|样例文件|1|1|1|2|5|",
    );
  });

  it("tells once why clauses are never carried out", () => {
    expect(summary).toContain("|登记而不执行的条款|2|");
    expect(summary).toContain("|999-003|二(一)|999-004|二(一)|样例理由|");
  });
});
