import type { County } from "@fuyou/kernel";
import { carryOut, compilePlan } from "@fuyou/reform";
import { boundaryCases, checkRequirements } from "@fuyou/standards";
import { aCounty, composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";
import { eightDutyCodes } from "./duty-sets.js";
import { requirements } from "./requirements.js";

const composition = composeCore(countyIntegration);

/** A street with one residents' committee, two towns with a village each; stations, hospitals, rooms. */
const before = aCounty()
  .withDuties({ "county-fp-station": eightDutyCodes, "township-fp-station": eightDutyCodes })
  .withStreets(1, (street) => street.withVillages(1))
  .withTownships(2, (town) => town.withVillages(1))
  .county(composition);
const transition = compilePlan(before, composition, "county-integration");
const after = carryOut(before, composition, transition);

/** Verdicts on a day, by requirement: how many were met, short, unknown or have nothing to judge. */
const verdicts = (county: County, date: string) => {
  const found: Record<string, string[]> = {};
  for (const { requirement, verdict } of checkRequirements(county, composition, {
    date,
    plan: null,
  })) {
    const key = requirement as string;
    found[key] = [...(found[key] ?? []), verdict as string].sort();
  }
  return found;
};

describe("what source 000 asks of the registers", () => {
  it("is not asked before the implementation begins", () => {
    expect(verdicts(before, "2015-11-30")).toEqual({});
  });

  it("keeps rooms and posts from its first day on; the rest from the day after its last", () => {
    expect(verdicts(before, "2015-12-01")).toEqual({
      "village-rooms-kept": ["met", "met"],
      "village-worker-kept": ["met", "met", "met"],
    });
    const { length } = Object.keys(verdicts(before, "2015-12-21"));
    expect(length).toBe(10);
  });

  it("finds an unreformed county short of everything that the plan brings about", () => {
    expect(verdicts(before, "2015-12-21")).toEqual({
      "village-rooms-kept": ["met", "met"],
      "village-worker-kept": ["met", "met", "met"],
      "village-worker-duties": ["short", "short", "short"],
      "one-county-centre": ["short"],
      "centre-for-public-interest": ["short"],
      "centre-eight-duties": ["not-applicable"],
      "township-station-ended": ["met", "short", "short"],
      "station-plate-hung": ["short", "short"],
      "hospital-eight-duties": ["short", "short"],
      "community-centre-guided": ["short"],
    });
  });

  it("finds everything met once the plan is carried out", () => {
    expect(verdicts(after, "2015-12-30")).toEqual({
      "village-rooms-kept": ["met", "met"],
      "village-worker-kept": ["met", "met", "met"],
      "village-worker-duties": ["met", "met", "met"],
      "one-county-centre": ["met"],
      "centre-for-public-interest": ["met"],
      "centre-eight-duties": ["met"],
      "township-station-ended": ["met", "met", "met"],
      "station-plate-hung": ["met", "met"],
      "hospital-eight-duties": ["met", "met"],
      "community-centre-guided": ["met"],
    });
  });

  it("asks for the second grade at the end of 2020 only, by a standard that it does not contain", () => {
    expect(verdicts(after, "2020-12-30")).not.toHaveProperty("centre-second-grade");
    expect(verdicts(after, "2020-12-31")["centre-second-grade"]).toEqual(["unknown"]);
  });

  it("has edges to try in ten of its eleven requirements: one has no number", () => {
    const all = requirements("2015-12-01", "2015-12-21");
    const edgeless = all.filter((rule) => boundaryCases(rule).length === 0);
    expect(all).toHaveLength(11);
    expect(edgeless.map(({ id }) => id)).toEqual(["centre-second-grade"]);
  });
});
