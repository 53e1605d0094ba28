import { aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { amount } from "./bound-builders.js";
import { explain } from "./explainer.js";
import { layersAt } from "./layer.js";
import { count } from "./measure-builders.js";
import type { Layer, Requirement } from "./requirement.js";
import { checkRequirements } from "./requirement-check.js";
import { jobs, sampleComposition, townStaffing } from "./sample-county.js";

const date = "2018-06-01";
const rule = (
  id: string,
  layer: Layer | undefined,
  least: number,
  over: Partial<Requirement> = {},
): Requirement => ({
  ...townStaffing,
  id,
  ...(layer === undefined ? {} : { layer }),
  require: {
    measure: count(jobs, { by: "office", unit: "post" }),
    compare: "at-least",
    bound: amount(least),
  },
  ...over,
});

const derogates = { requirement: "national", cites: [{ source: "004", clause: "五" }] };
const tables = {
  places: [{ id: "t1", name: "镇" }],
  offices: [{ id: "o1", name: "办", kind: "town", place: "t1" }],
  jobs: [{ id: "j1", office: "o1", grade: "junior" }],
};

function judged(...requirements: Requirement[]) {
  const composition = sampleComposition(...requirements);
  const found = checkRequirements(aCounty(composition, tables), composition, { date, plan: null });
  return found.map(({ requirement, verdict }) => [requirement, verdict]);
}

describe("layers", () => {
  it("judge the winner alone, and name it", () => {
    expect(judged(rule("national", "national", 1), rule("county", "county", 2))).toEqual([
      ["county", "short"],
    ]);
    expect(judged(rule("national", "national", 2), rule("county", "county", 1))).toEqual([
      ["national", "short"],
    ]);
    expect(
      judged(rule("national", "national", 2), rule("county", "county", 1, { derogates })),
    ).toEqual([["county", "met"]]);
    const three = [
      rule("national", "national", 1),
      rule("province", "province", 2),
      rule("county", "county", 3),
    ];
    expect(judged(...three)).toEqual([["county", "short"]]);
  });

  it("judge all where none is said, or bounds cannot be compared", () => {
    expect(judged(rule("a", undefined, 1), rule("b", undefined, 2))).toHaveLength(2);
    const perHead = {
      ...townStaffing,
      layer: "national" as const,
      require: {
        ...townStaffing.require,
        measure: count(jobs, { by: "office", unit: "post" as const }),
      },
    };
    expect(judged(perHead, rule("county", "county", 1))).toHaveLength(2);
  });

  it("show in the explanation of the winner and of the loser", () => {
    const composition = sampleComposition(
      rule("national", "national", 2),
      rule("county", "county", 1, { derogates }),
    );
    const county = aCounty(composition, tables);
    const won = explain(county, composition, "county", "o1", date);
    expect(won.overrode).toEqual([
      { requirement: "national", plugin: "sample", layer: "national", how: "derogated" },
    ]);
    expect(won.tree.children.find(({ kind }) => kind === "layer")?.text).toMatchInlineSnapshot(`
      {
        "en": "in place of 'national': the lower layer has a derogation",
        "zh": "代替 national：下级规定有变通依据",
      }
    `);
    const lost = explain(county, composition, "national", "o1", date);
    expect(lost.overriddenBy).toMatchObject({ requirement: "county", how: "derogated" });
    expect(lost.verdict).toBe("short");
  });

  it("are settled by day", () => {
    const later = rule("county", "county", 3, { period: { from: "2019-01-01" } });
    const composition = sampleComposition(rule("national", "national", 1), later);
    expect(layersAt(composition, date).judged.map((each) => each.key)).toEqual(["national"]);
    expect(layersAt(composition, "2019-01-01").judged.map((each) => each.key)).toEqual(["county"]);
  });
});
