import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aPlugin, codeFaults, findingsIn, issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { judgeBudgets } from "./budget-judgement.js";
import { fundingCodes } from "./errors.js";
import { fundingPlugin } from "./funding-plugin.js";
import { type FundingRule, fundingRulePoint } from "./funding-rule.js";
import { aBudgetLine, aFundingRule, countyWith, withRules } from "./sample-budget.js";

const judged = (rules: readonly FundingRule[], ...lines: readonly object[]) => {
  const composition = withRules(...rules);
  const county = countyWith(composition, { "budget-lines": lines });
  return judgeBudgets(county, composition, { year: 2020, date: "2020-06-30" });
};
const codes = (rules: readonly FundingRule[], ...lines: readonly object[]) =>
  judged(rules, ...lines).map(({ code }) => code);

it("the messages of the package are whole in both languages", () => {
  expect(codeFaults(fundingCodes)).toEqual([]);
});

describe("budgets judged by the rules of who pays", () => {
  it("are in order where every line comes from a source that is allowed, or is a part of one", () => {
    expect(codes([aFundingRule()], aBudgetLine())).toEqual([]);
    expect(codes([aFundingRule()], aBudgetLine({ source: "national-programme" }))).toEqual([]);
  });

  it("name a line from another source, and what is allowed", () => {
    const [found] = judged([aFundingRule()], aBudgetLine({ source: "self-raised" }));
    expect(found?.message).toEqual({
      zh: "样镇卫生院 2020 年预算明细 b1 的来源是“自筹”，规则“卫生院公用经费”只允许：政府投入（1/1）。请改由规定的来源列支，或更正登记。",
      en: "样镇卫生院: the budget line b1 of 2020 is paid from 'self-raised'; the rule 'running costs of the hospital' allows only: government (1/1). Have it paid from a source that is allowed, or correct the register.",
    });
    expect([found?.subject, found?.severity]).toEqual(["institutions/hospital", "mandatory"]);
  });

  it("miss a class that must be secured, and say so of the unit", () => {
    const other = aBudgetLine({ class: "business" });
    expect(codes([aFundingRule()], other)).toEqual(["FUNDING_NO_LINE"]);
    expect(codes([aFundingRule({ required: false })], other)).toEqual([]);
  });

  it("say once that a year has no budget, and not that nobody has money", () => {
    expect(codes([aFundingRule()], aBudgetLine({ year: 2019 }))).toEqual(["FUNDING_NO_BUDGET"]);
  });

  it("take a mode only where it is on record", () => {
    const rule = aFundingRule({ mode: "purchase-of-service" });
    expect(codes([rule], aBudgetLine())).toEqual(["FUNDING_OTHER_MODE"]);
    expect(codes([rule], aBudgetLine({ mode: undefined }))).toEqual([]);
  });

  it("open private money only where a rule names it", () => {
    const line = aBudgetLine({ source: "social-capital", class: "development" });
    expect(codes([], line)).toEqual(["FUNDING_SOURCE_NOT_OPEN"]);
    const opens = aFundingRule({
      id: "opened",
      classes: ["development"],
      sources: [{ source: "social-capital", share: null }],
      exclusive: false,
      required: false,
    });
    expect(codes([opens], line)).toEqual([]);
  });

  it("judge shares exactly, and leave open what is not on record", () => {
    const half = aFundingRule({
      exclusive: false,
      sources: [{ source: "county-finance", share: { p: 1, q: 2 } }],
    });
    const own = (amount?: number) => aBudgetLine({ id: "b2", source: "self-raised", amount });
    expect(codes([half], aBudgetLine(), own(100_000))).toEqual([]);
    expect(codes([half], aBudgetLine(), own(100_001))).toEqual(["FUNDING_SHARE_SHORT"]);
    expect(codes([half], aBudgetLine(), own())).toEqual(["FUNDING_SHARE_UNKNOWN"]);
  });

  it("count channels by source, not by line", () => {
    const several = aFundingRule({ sources: [], exclusive: false, leastSources: 2 });
    const second = (source: string) => aBudgetLine({ id: "b2", source, mode: "subsidy" });
    expect(codes([several], aBudgetLine(), second("county-finance"))).toEqual([
      "FUNDING_TOO_FEW_SOURCES",
    ]);
    expect(codes([several], aBudgetLine(), second("town-finance"))).toEqual([]);
  });
});

describe("faults in what is entered", () => {
  it("are codes that no list has, and shares beyond the whole", () => {
    const plugin = (over: Partial<FundingRule>) =>
      aPlugin("rules", (to) => to.add(fundingRulePoint, aFundingRule(over)), [fundingPlugin]);
    const issues = (over: Partial<FundingRule>) =>
      issuesOf(
        ...withRules().plugins.filter(({ id }) => id !== "kernel" && id !== "rules"),
        plugin(over),
      ).map(({ code }) => code);
    expect(issues({ classes: ["runing"] })).toEqual(["FUNDING_UNKNOWN_CODE"]);
    const share = { p: 2, q: 3 };
    expect(
      issues({
        sources: [
          { source: "county-finance", share },
          { source: "town-finance", share },
        ],
      }),
    ).toEqual(["FUNDING_SHARES_BEYOND_WHOLE"]);
  });

  it("are two lines that are the same but for the amount", () => {
    const records = aHierarchy({
      "budget-lines": [aBudgetLine(), aBudgetLine({ id: "b2", amount: 5 })],
    });
    expect(findingsIn(withRules(), records).map(({ code }) => code)).toEqual([
      "FUNDING_LINE_TWICE",
    ]);
  });
});
