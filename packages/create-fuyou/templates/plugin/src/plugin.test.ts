import { departments } from "@fuyou/hierarchy";
import { isBlocking, readCounty } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { compilePlan } from "@fuyou/reform";
import { checkRequirements } from "@fuyou/standards";
import { aCounty, composeCore, everyCounty, transitionFaults } from "@fuyou/testing";
import { describePlugin } from "@fuyou/testing/contract";
import { describe, expect, it } from "vitest";
import { sampleCountyNotice } from "./plugin.js";

const effectiveFrom = "2015-12-01";
const configured = sampleCountyNotice.with({ effectiveFrom });
const composition = composeCore(countyIntegration, configured);

// What every plugin keeps: see the guide. `rows` says how many clauses the document has.
describePlugin(configured, {
  rows: { "sample-county": 4 },
  options: { effectiveFrom, rounding: "up" },
});

describe("the notice of Sample County", () => {
  it("judges hospitals by the people of their township", () => {
    // Two for every ten thousand: 15,000 people ask for 3, and 15,001 for 4.
    const staff = { people: 3 };
    const county = aCounty()
      .withTownships(2, (town, at) => {
        town.withPopulation(15_000 + at).with("township-hospital", staff);
      })
      .county(composition);
    const judged = checkRequirements(county, composition, { date: effectiveFrom, plan: null })
      .filter((each) => each.requirement === "hospital-staffing")
      .map(({ subject, verdict }) => [subject, verdict]);
    expect(judged).toEqual([
      ["institutions/township-hospital-999901100", "met"],
      ["institutions/township-hospital-999901101", "short"],
    ]);
  });

  it("measures consulting rooms, and takes no desk for missing that nobody has looked for", () => {
    const functions = ["consulting-room"];
    const county = aCounty()
      .withTownships(1, (town) => {
        // 15 m² are enough, and 0.01 m² less is not; what stands there nobody has told.
        const rooms = [1_500, 1_499].map((area) => ({ area, functions }));
        town.with("township-hospital", { people: 2, rooms });
      })
      .county(composition);
    const judged = checkRequirements(county, composition, { date: effectiveFrom, plan: null })
      .filter((each) => each.requirement?.startsWith("consulting-rooms"))
      .map(({ requirement, subject, verdict }) => [requirement, subject, verdict]);
    const room = (at: number) => `rooms/township-hospital-999901100.room-${at}`;
    expect(judged).toEqual([
      ["consulting-rooms-area", room(1), "met"],
      ["consulting-rooms-area", room(2), "short"],
      ["consulting-rooms-furniture", room(1), "unknown"],
      ["consulting-rooms-furniture", room(2), "unknown"],
    ]);
  });

  it("gives every hospital its department", () => {
    const county = aCounty().withTownships(2).county(composition);
    const { after } = compilePlan(county, composition, "county-integration");
    const found = [...after.rows(departments)].filter(
      ({ kind }) => kind === "mchfp-service-department",
    );
    expect(found.map(({ institution }) => institution)).toEqual([
      "township-hospital-999901100",
      "township-hospital-999901101",
    ]);
  });

  it("loses nothing on any county, or says why its plan cannot be carried out", () => {
    everyCounty({ runs: 20 }, (data) => {
      const { county, findings } = readCounty(data, composition);
      if (findings.some(isBlocking)) return;
      const transition = compilePlan(county, composition, "county-integration");
      expect(transitionFaults(transition, composition)).toEqual([]);
    });
  });
});
