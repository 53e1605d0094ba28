import { projectPlanPoint, roomSpecificationPoint } from "@fuyou/assets";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { type AnyView, type County, compose, type ViewContext } from "@fuyou/kernel";
import {
  aCitation,
  aCounty,
  aPlugin,
  findingsIn,
  type Records,
  schemaFaults,
} from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { type BudgetLine, budgetLineSchema } from "./budget-line.js";
import { type CostStandard, costStandardSchema } from "./cost-standard.js";
import { fundingPlugin } from "./funding-plugin.js";
import { fundingRulePoint } from "./funding-rule.js";
import { implicationView } from "./implication-view.js";
import { needView } from "./need-view.js";
import { type ProjectMoney, projectMoneySchema } from "./project-money.js";
import { projectsView } from "./projects-view.js";
import { rulesView } from "./rules-view.js";
import { aFundingRule, withRules } from "./sample-budget.js";

const cites = [aCitation()];
const plugins = withRules().plugins.filter(({ id }) => id !== "rules");
const composition = compose([
  ...plugins,
  aPlugin(
    "sample",
    (to) => {
      to.add(fundingRulePoint, aFundingRule({ id: "staff", classes: ["staff"] }));
      to.add(projectPlanPoint, {
        id: "building",
        title: { zh: "大楼", en: "building" },
        work: "construction",
        cites,
        unit: { zh: "卫生院", en: "hospital" },
        stage: "started",
        by: "2018-12-31",
      });
      to.add(roomSpecificationPoint, {
        id: "rooms",
        title: { zh: "用房", en: "rooms" },
        subject: { zh: "用房", en: "room" },
        functions: ["fp-service-room"],
        severity: "mandatory",
        cites,
        furniture: [{ item: "desk-and-chair", title: { zh: "桌椅", en: "desks" }, least: 3 }],
        period: { from: "2018-01-01" },
      });
    },
    [fundingPlugin],
  ),
]);
const { town } = sampleDivisions;
const countyOf = (records: Records) => aCounty(composition, aHierarchy(records));
const ask = (
  view: AnyView,
  county: County,
  date = "2020-06-30",
  options: object = {},
  before: County | null = null,
) => {
  const context: ViewContext = { county, before, composition, date };
  return view.answer(context, view.options.parse(options));
};

it("the registers have the fields of their interfaces", () => {
  const line: Required<BudgetLine> = {
    id: "b",
    institution: "h",
    department: "d",
    year: 2020,
    class: "staff",
    source: "other",
    mode: "budget",
    amount: 1,
    document: "1",
    retiredOn: "2020-01-01",
    period: undefined,
  };
  const standard: Required<CostStandard> = {
    id: "s",
    class: "staff",
    per: "person",
    institutionKind: "village-clinic",
    amount: 1,
    document: "1",
    period: { from: "2020-01-01" },
    retiredOn: "2021-01-01",
  };
  const money: Required<ProjectMoney> = {
    id: "m",
    construction: "c",
    equipment: "e",
    source: "other",
    year: 2020,
    amount: 1,
    retiredOn: "2020-01-01",
    period: undefined,
  };
  expect(schemaFaults(budgetLineSchema, line)).toEqual([]);
  expect(schemaFaults(costStandardSchema, standard)).toEqual([]);
  expect(schemaFaults(projectMoneySchema, money)).toEqual([]);
});

describe("projects", () => {
  const project = {
    id: "c1",
    name: "新楼",
    institution: "hospital",
    kind: "new",
    plan: "building",
    plannedCost: 30_000_000,
    startedOn: "2018-12-31",
  };
  const money = (id: string, source: string, amount?: number) => ({
    id,
    construction: "c1",
    source,
    ...(amount === undefined ? {} : { amount }),
  });
  const answer = (rows: object[], over: object = {}) =>
    ask(
      projectsView,
      countyOf({ "construction-projects": [{ ...project, ...over }], "project-money": rows }),
    );

  it("have sources that make their total; what is unknown makes exactly the rest", () => {
    // 300,000 yuan in all, 100,000 raised; what is subsidised is not on record: 200,000.
    const open = answer([money("m1", "self-raised", 10_000_000), money("m2", "superior-subsidy")]);
    expect(open.findings).toEqual([]);
    expect(open.tables[0]?.rows[0]).toMatchObject({
      total: 30_000_000,
      known: 10_000_000,
      remainder: 20_000_000,
      sources: { zh: "自筹、上级补助", en: "self-raised, superior subsidy" },
    });
  });

  it("are told where sources fall short or exceed, in yuan", () => {
    const [short] = answer([money("m1", "self-raised", 29_999_900)]).findings;
    expect(short?.message.zh).toBe(
      "项目“新楼”（c1）资金合计 299,999元，比计划投资 300,000元 少 1元。请落实缺口资金的来源。",
    );
    const rows = [money("m1", "self-raised", 30_000_001), money("m2", "superior-subsidy")];
    expect(answer(rows).findings.map(({ code }) => code)).toEqual(["FUNDING_SUM_OVER"]);
    // Nobody has said anything of the money: that is not a shortfall.
    expect(answer([]).findings).toEqual([]);
  });

  it("are late from the day after, and missed where nothing answers to the plan", () => {
    const late = answer([], { startedOn: "2019-01-01" }).findings;
    expect(late.map(({ message }) => message.en)).toEqual([
      "the project 新楼 (c1) was to reach the stage 'started' by 2018-12-31; on that day it stood at 'planned'. Move it on and record how far it is.",
    ]);
    const missed = answer([], { plan: undefined }).findings;
    expect(missed.map(({ code }) => code)).toEqual(["FUNDING_PLAN_WITHOUT_PROJECT"]);
    const early = countyOf({ "construction-projects": [{ ...project, startedOn: undefined }] });
    expect(ask(projectsView, early, "2018-12-31").findings).toEqual([]);
  });

  it("have money that names one project and only one", () => {
    const rows = [{ id: "m1", source: "other" }];
    const found = findingsIn(composition, aHierarchy({ "project-money": rows }));
    expect(found.map(({ code }) => code)).toEqual(["FUNDING_ONE_PROJECT"]);
  });
});

describe("what a plan means for budgets", () => {
  const person = (id: string, institution: string, over: object = {}) => ({
    id,
    name: "合成人员",
    institution,
    employment: "established",
    ...over,
  });
  const standard = {
    id: "s1",
    class: "staff",
    per: "person",
    amount: 8_000_000,
    document: "县财〔2020〕1号",
    period: { from: "2020-01-01" },
  };
  // Two people of the station go to the hospital, which lends one of its own.
  const before = countyOf({
    staff: [
      ...[person("p1", "station"), person("p2", "station")],
      ...[person("p3", "hospital", { secondedTo: "county-hospital" })],
    ],
    "cost-standards": [standard],
  });
  const after = countyOf({
    staff: [
      ...[person("p1", "hospital"), person("p2", "hospital")],
      ...[person("p3", "hospital", { secondedTo: "county-hospital" })],
    ],
    "cost-standards": [standard],
  });

  it("follows people at their standard, to the source that pays, each counted at home", () => {
    const { tables, findings } = ask(implicationView, after, "2020-06-30", {}, before);
    const staffRows = tables[0]?.rows.filter(({ unitCost }) => unitCost !== null) ?? [];
    expect(
      staffRows.map((row) => [row.unit, row.source, row.before, row.after, row.difference]),
    ).toEqual([
      ["样镇卫生院", { zh: "政府投入", en: "government" }, 1, 3, 16_000_000],
      ["样镇计划生育服务所", null, 2, 0, -16_000_000],
    ]);
    // No standard for running costs is on the register: two units, told once.
    expect(findings.map(({ message }) => message.en)).toEqual([
      "no cost standard for 'running costs' is on the register; the amounts of units left open: 2. Enter the standard that the finance department has set.",
    ]);
  });

  it("prices what rooms lack where prices are given, and leaves the rest open", () => {
    const county = countyOf({
      premises: [{ id: "house", name: "卫生院", division: town }],
      rooms: [
        {
          id: "r1",
          name: "服务室",
          premises: "house",
          institution: "hospital",
          functions: ["fp-service-room"],
        },
      ],
      "room-items": [{ id: "t1", room: "r1", item: "desk-and-chair", quantity: 1 }],
    });
    const piece = (options: object) =>
      ask(implicationView, county, "2020-06-30", options).tables[0]?.rows.map((row) => [
        ...[row.class, row.before, row.after, row.amountAfter],
      ]);
    const development = { zh: "发展建设支出", en: "development" };
    expect(piece({})).toEqual([[development, null, 2, null]]);
    const prices = { items: { "desk-and-chair": 45_000 } };
    expect(piece({ prices })).toEqual([[development, null, 2, 90_000]]);
  });

  it("takes the standard of the kind of institution before that of all", () => {
    const own = { ...standard, id: "s2", institutionKind: "township-hospital", amount: 9_000_000 };
    const county = countyOf({
      staff: [person("p1", "hospital")],
      "cost-standards": [standard, own],
    });
    const { rows } = ask(implicationView, county).tables[0] ?? { rows: [] };
    expect(rows.find((row) => row.unitCost !== null)?.amountAfter).toBe(9_000_000);
  });
});

describe("resources beside need", () => {
  it("are laid side by side by township, and figures that nobody counted stay empty", () => {
    const figure = { id: "f1", division: town, year: 2020, liveBirths: 210, women: 7_000 };
    const county = countyOf({ "demand-figures": [figure] });
    const { tables, findings } = ask(needView, county);
    expect(tables[0]?.rows.find((row) => row.place === "样镇")).toMatchObject({
      // The hospital, the station and the village's clinic; not the government, nor the committee.
      liveBirths: 210,
      women: 7_000,
      children: null,
      institutions: 3,
      population: 30_000,
    });
    expect(findings.map(({ message }) => message.zh)).toEqual([
      "以下镇街 2020 年的需求数据没有登记：样镇。请录入活产、育龄妇女和 0-6 岁儿童的汇总数；只录汇总数，不录名单。",
    ]);
    const all = countyOf({ "demand-figures": [{ ...figure, children: 1_500 }] });
    expect(ask(needView, all).findings).toEqual([]);
  });
});

describe("the rules of who pays", () => {
  it("are shown with their clause, by class where asked", () => {
    const { rows } = ask(rulesView, countyOf({})).tables[0] ?? { rows: [] };
    expect(rows).toEqual([
      {
        rule: { zh: "卫生院公用经费", en: "running costs of the hospital" },
        units: { zh: "乡镇卫生院", en: "township hospital" },
        classes: { zh: "人员经费", en: "staff" },
        sources: { zh: "只由政府投入（1/1）", en: "only government (1/1)" },
        mode: null,
        bases: null,
        clause: "sample-notice 一(一)",
      },
    ]);
    expect(
      ask(rulesView, countyOf({}), "2020-06-30", { class: "project" }).tables[0]?.rows,
    ).toEqual([]);
  });
});
