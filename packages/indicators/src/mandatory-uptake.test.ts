import { aCitation, aPlugin, issuesOf } from "@fuyou/kernel/testing";
import {
  allOf,
  amount,
  fieldValue,
  is,
  type Requirement,
  requirementPoint,
} from "@fuyou/standards";
import { expect, it } from "vitest";
import { isVoluntaryUptake } from "./indicator.js";
import { sampleCatalogue, sampleComposition, sampleIndicators } from "./sample-indicators.js";

const uptake = sampleIndicators.find(isVoluntaryUptake)?.code as string;
const outcome = sampleIndicators.find((each) => each.kind === "outcome")?.code as string;
const figures: Requirement = {
  id: "reached",
  title: { zh: "达到", en: "reached" },
  each: "indicator-figures",
  where: is("indicator", uptake),
  require: {
    measure: fieldValue("numerator", { unit: "person" }),
    compare: "at-least",
    bound: amount(1),
  },
  severity: "mandatory",
  cites: [aCitation()],
  period: { from: "2015-01-01" },
};

/** What stands in the way of a requirement over figures. */
const issues = (over: Partial<Requirement>) => {
  const packages = sampleComposition().plugins.filter(({ id }) => id !== "kernel");
  const rules = aPlugin("rules", (to) => to.add(requirementPoint, { ...figures, ...over }));
  return issuesOf(...packages, sampleCatalogue(), rules).map(({ text }) => text);
};

it("refuses a requirement by which a voluntary service had to be taken up, in both languages", () => {
  expect(uptake).toBeDefined();
  expect(issues({})).toMatchInlineSnapshot(`
    [
      {
        "en": "rules: standards.requirement#reached does not have the form of its point: severity: the indicator 'examined' counts the uptake of a voluntary service, which nobody must reach; say target, or name other indicators in the condition. Correct the value as the point's schema says.",
        "zh": "插件 rules 向 standards.requirement 提供的“reached”不合格式：severity：指标“examined”计的是自愿服务的利用，不得定为硬性要求；请改为 target，或在条件中写明其他指标。请按扩展点的字段说明更正。",
      },
    ]
  `);
});

it("refuses one that takes figures of any indicator, and one that hides it in a measure", () => {
  expect(issues({ where: undefined })).toHaveLength(1);
  const counted = {
    count: { of: "indicator-figures", where: allOf(is("indicator", uptake)) },
    unit: "item",
  } as const;
  const require = { measure: counted, compare: "at-least", bound: amount(1) } as const;
  expect(issues({ each: "county", where: undefined, require })).toHaveLength(1);
});

it("lets it be a target, and lets other indicators be asked for", () => {
  expect(issues({ severity: "target" })).toEqual([]);
  expect(issues({ where: is("indicator", outcome) })).toEqual([]);
});
