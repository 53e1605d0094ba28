import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { changePoint, defineChange } from "@fuyou/kernel";
import { aCitation, aCounty, composed, issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type DisciplineWindow, disciplineAt, disciplineWindowPoint } from "./discipline-window.js";
import type { Evidence } from "./evidence.js";
import { reformPlugin } from "./reform-plugin.js";
import { aPhase, aPlanPlugin } from "./testing.js";

const change = (type: string, zh: string, en: string, nature?: "disposal" | "spending") =>
  defineChange<object>({ type, title: { zh, en }, schema: z.strictObject({}), nature, apply() {} });
const scrap = change("sample.scrap", "报废", "scrap something", "disposal");
const buy = change("sample.buy", "购置", "buy something", "spending");
const paint = change("sample.paint", "粉刷", "paint a wall");

const theWindow: DisciplineWindow = {
  plan: "sample-plan",
  id: "no-disposals",
  title: { zh: "财经纪律", en: "discipline of money" },
  from: "prepare",
  to: "implement",
  bars: ["disposal"],
  permit: "out-of-routine-permission",
  cites: [aCitation()],
};
const plugins = (window: DisciplineWindow) => [
  hierarchyPlugin,
  reformPlugin,
  aPlanPlugin([], {
    phases: [
      aPhase({ id: "prepare", from: "2020-01-10", to: "2020-01-31" }),
      aPhase(),
      aPhase({ id: "conclude", from: "2020-03-01", to: "2020-03-31" }),
    ],
    contribute(to) {
      for (const each of [scrap, buy, paint]) to.add(changePoint, each);
      to.add(disciplineWindowPoint, window);
    },
  }),
];
const composition = composed(...plugins(theWindow));
const permission: Evidence = {
  id: "permission",
  kind: "out-of-routine-permission",
  plan: "sample-plan",
  issuer: "county-finance-department",
  number: "财3号",
  period: { from: "2020-02-03" },
};
const barred = (type: string, on: string, number?: string, papers: readonly Evidence[] = []) =>
  disciplineAt(aCounty(composition, aHierarchy({ evidence: papers })), composition, {
    type,
    on,
    number,
  }).map((each) => each.message);

describe("a discipline window", () => {
  it("bars acts of its nature on its days, and says who may permit them", () => {
    expect(barred("sample.scrap", "2020-02-10")).toEqual([
      {
        zh: "“报废”属于处置，而方案 sample-plan 的纪律期“财经纪律”（2020-01-10 至 2020-02-29）禁止常规以外的处置；截至 2020-02-10，没有“纪律期内特批”以该事项所引文号准许它。请待期满后办理；确需办理的，由县财政部门或县政府特批并登记，再引其文号。",
        en: "'scrap something' is among disposals, which the discipline window 'discipline of money' of the plan sample-plan (2020-01-10 to 2020-02-29) bars outside routine; by 2020-02-10 no permission within the window is on record that permits it under the number the act cites. Wait until the window has passed; where it cannot wait, have the county finance department or county government permit it, record the permission, and cite its number.",
      },
    ]);
  });

  it("lets pass what is routine, of another nature, or of another day", () => {
    expect(barred("sample.paint", "2020-02-10")).toEqual([]);
    expect(barred("sample.buy", "2020-02-10")).toEqual([]);
    expect(barred("sample.scrap", "2020-01-09")).toEqual([]);
    expect(barred("sample.scrap", "2020-03-01")).toEqual([]);
  });

  it("lets pass what cites the number of a permission that counts by that day", () => {
    const papers = [permission];
    expect(barred("sample.scrap", "2020-02-10", "财3号", papers)).toEqual([]);
    expect(barred("sample.scrap", "2020-02-10", "财4号", papers)).toHaveLength(1);
    expect(barred("sample.scrap", "2020-02-10", undefined, papers)).toHaveLength(1);
    expect(barred("sample.scrap", "2020-02-02", "财3号", papers)).toHaveLength(1);
    const by = { ...permission, issuer: "institution" };
    expect(barred("sample.scrap", "2020-02-10", "财3号", [by])).toHaveLength(1);
  });

  it("does not compose with phases or evidence nobody knows, and names the nearest", () => {
    const window = { ...theWindow, to: "implemnt", permit: "out-of-routine-permision" };
    expect(issuesOf(...plugins(window)).map((each) => each.text.en)).toEqual([
      "sample: the discipline window sample-plan.no-disposals cannot stand: the plan 'sample-plan' has no phase 'implemnt'; the nearest is 'implement'. Correct the window.",
      "sample: the discipline window sample-plan.no-disposals cannot stand: there is no kind of evidence 'out-of-routine-permision'; the nearest is 'out-of-routine-permission'. Correct the window.",
    ]);
  });
});
