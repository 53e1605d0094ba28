import { institutions } from "@fuyou/hierarchy";
import { aPlugin } from "@fuyou/kernel/testing";
import {
  allOf,
  amount,
  count,
  is,
  isPresent,
  type Layer,
  layersAt,
  type Requirement,
  requirementPoint,
} from "@fuyou/standards";
import { composeCore, lintLines } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { nationalStandards } from "./national-standards-plugin.js";
import { doctorsPerClinic } from "./village-doctors.js";

describe("layers", () => {
  const province = doctorsPerClinic();
  const asking = (least: number, layer: Layer, over: Partial<Requirement> = {}): Requirement => ({
    ...province,
    id: `${layer}-clinic-doctors`,
    require: { ...province.require, bound: amount(least) },
    layer,
    ...over,
  });
  /** A clause of another document: under the same clause the two would be copies that disagree. */
  const elsewhere = [{ source: "a-county-notice", clause: "一" }];
  const composedWith = (...rules: Requirement[]) =>
    composeCore(
      nationalStandards,
      aPlugin("a-county", (to) => {
        for (const rule of rules) to.add(requirementPoint, rule);
      }),
    );
  const winner = (...rules: Requirement[]) => {
    const { judged: left, overridden } = layersAt(composedWith(...rules), "2018-01-01");
    const keys = ["village-doctors-per-clinic", ...rules.map(({ id }) => id)];
    const kept = left.map(({ key }) => key).filter((key) => keys.includes(key));
    return [kept, [...overridden.values()].map(({ loser, how }) => `${loser.key}: ${how}`)];
  };

  it("a county that asks for two strengthens the province's one", () => {
    expect(winner(asking(2, "county"))).toEqual([
      ["county-clinic-doctors"],
      ["village-doctors-per-clinic: strengthened"],
    ]);
    expect(lintLines(composedWith(asking(2, "county", { cites: elsewhere })))).toEqual([]);
  });

  it("of three layers the county's wins where it asks for most", () => {
    const rules = [asking(3, "county"), asking(1, "national")];
    const [kept] = winner(...rules);
    expect(kept).toEqual(["county-clinic-doctors"]);
  });

  it("a county that asks for none weakens it: the province's stands, and that is found", () => {
    expect(winner(asking(0, "county"))).toEqual([
      ["village-doctors-per-clinic"],
      ["county-clinic-doctors: stands"],
    ]);
    expect(lintLines(composedWith(asking(0, "county", { cites: elsewhere })))).toEqual([
      "STANDARDS_LINT_WEAKENED@county-clinic-doctors#village-doctors-per-clinic",
    ]);
  });

  it("unless it cites the clause that permits it", () => {
    const derogates = {
      requirement: "village-doctors-per-clinic",
      cites: [{ source: "a-county-notice", clause: "二" }],
    };
    const rule = asking(0, "county", { cites: elsewhere, derogates });
    expect(winner(rule)).toEqual([
      ["county-clinic-doctors"],
      ["village-doctors-per-clinic: derogated"],
    ]);
    expect(lintLines(composedWith(rule))).toEqual([]);
  });

  it("speak of the same only where the same is measured", () => {
    const other = asking(2, "county", {
      require: {
        measure: count(institutions, {
          by: "sponsor",
          where: allOf(is("kind", "village-clinic"), isPresent("sponsor")),
          unit: "institution",
        }),
        compare: "at-least",
        bound: amount(2),
      },
    });
    expect(winner(other)[1]).toEqual([]);
  });
});
