import { describe, expect, it } from "vitest";
import { amount, unresolvedBound } from "./bound-builders.js";
import { count } from "./measure-builders.js";
import type { Requirement } from "./requirement.js";
import { ruleRows } from "./rule-row.js";
import { jobs, sampleComposition, townStaffing } from "./sample-county.js";

const rule = (id: string, over: Partial<Requirement>, least = 1): Requirement => ({
  ...townStaffing,
  id,
  require: {
    measure: count(jobs, { by: "office", unit: "post", called: { zh: "岗位", en: "posts" } }),
    compare: "at-least",
    phrase: "不少于",
    bound: amount(least),
  },
  ...over,
});

describe("a row of the rule catalogue", () => {
  it("is the sentence and the parts it is made of", () => {
    const [row] = ruleRows(sampleComposition(townStaffing));
    expect(row).toMatchObject({
      id: townStaffing.id,
      plugin: "sample",
      derivedFrom: null,
      each: "offices",
      severity: "mandatory",
      compare: "at-least",
      phrase: null,
      unresolved: [],
      layer: null,
      overrides: [],
      overriddenBy: [],
      cites: townStaffing.cites,
    });
    expect(row?.bound.en).toMatch(/^at least .*, rounded up$/);
    expect(row?.sentence.zh).toContain(row?.measure.zh);
    expect(row?.sentence.en).toContain(row?.subject.en);
  });

  it("names what the document refers to and does not contain", () => {
    const missing = { zh: "文件未附标准", en: "the standard is not attached" };
    const open = rule("open", {});
    const require = { ...open.require, bound: unresolvedBound(missing) };
    expect(ruleRows(sampleComposition({ ...open, require }))[0]?.unresolved).toEqual([missing]);
  });

  it("names the requirement of another layer that is judged in its place, on some day of its period", () => {
    const national = rule("national", { layer: "national", period: { from: "2010-01-01" } });
    const county = rule("county", { layer: "county", period: { from: "2018-01-01" } }, 2);
    const composition = sampleComposition(national, county);
    const strengthened = { plugin: "sample", how: "strengthened" };
    const [first, second] = ruleRows(composition);
    expect(first?.overriddenBy).toEqual([
      { ...strengthened, requirement: "county", layer: "county" },
    ]);
    expect(second?.overrides).toEqual([
      { ...strengthened, requirement: "national", layer: "national" },
    ]);
    expect(ruleRows(composition, "2015-01-01").map((row) => [row.id, row.overriddenBy])).toEqual([
      ["national", []],
    ]);
  });
});
