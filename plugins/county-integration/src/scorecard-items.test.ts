import { budgetLines } from "@fuyou/funding";
import { readCounty } from "@fuyou/kernel";
import { compilePlan, completionByLevel, scorecardOf, type UnitStanding } from "@fuyou/reform";
import { aCounty, composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { countyIntegration } from "./county-integration-plugin.js";
import { eightDutyCodes } from "./duty-sets.js";

const composition = composeCore(countyIntegration);

/** A street of one residents' committee; a town of two villages, whose station has two people. */
const county = aCounty()
  .withDuties({
    "county-mch-hospital": ["women-care", "child-care"],
    "county-fp-station": eightDutyCodes,
    "township-fp-station": eightDutyCodes,
    "township-hospital": ["women-care"],
    "village-fp-worker": ["community-mobilisation"],
  })
  .with("county-mch-hospital", { people: 3, quota: 4, assets: [1_000_000], rooms: [5_000] })
  .with("county-fp-station", { people: 2, assets: [200_000], rooms: [3_000] })
  .withStreets(1, (street) => street.withVillages(1))
  .withTownships(1, (town) =>
    town.withVillages(2).with("township-fp-station", { people: 2, assets: [5], rooms: [900] }),
  )
  .county(composition);

const lacking = (all: readonly UnitStanding[], level: UnitStanding["level"]) =>
  all
    .filter((each) => each.level === level)
    .map(({ unit, verdict, dimensions }) => [
      unit.kind,
      verdict,
      dimensions.filter((each) => each.verdict === "lacking").map((each) => each.dimension),
    ]);
const numbers = (all: readonly UnitStanding[]) =>
  completionByLevel(all).map(({ level, complete, incomplete, unknown }) => [
    level,
    complete.length,
    incomplete.length,
    unknown.length,
  ]);

describe("the six integrations of source 000", () => {
  const before = scorecardOf(county, composition, "2015-11-01");
  const { after } = compilePlan(county, composition, "county-integration");
  const then = scorecardOf(after, composition, "2015-12-30");

  it("find before the plan two county bodies and two of the town that each lack something", () => {
    expect(numbers(before)).toEqual([
      ["county", 0, 2, 0],
      ["township", 0, 2, 0],
      ["village", 0, 2, 0],
      [null, 0, 6, 0],
    ]);
    expect(lacking(before, "county")).toEqual([
      ["county-mch-hospital", "incomplete", ["institution", "function", "work"]],
      ["county-fp-station", "incomplete", ["institution", "work"]],
    ]);
    expect(lacking(before, "township")).toEqual([
      ["township-hospital", "incomplete", ["institution", "function", "management", "work"]],
      ["township-fp-station", "incomplete", ["institution", "management", "work"]],
    ]);
  });

  it("find nothing lacking after it, and leave money unknown where no item proves it", () => {
    expect(numbers(then)).toEqual([
      ["county", 0, 0, 1],
      ["township", 0, 0, 1],
      ["village", 0, 0, 2],
      [null, 0, 0, 4],
    ]);
    for (const { dimensions } of then) {
      const open = dimensions.filter((each) => each.verdict !== "proven");
      expect(open.map((each) => each.dimension)).toEqual(["funding"]);
    }
  });

  it("call a unit complete once its budget has a line for each of three classes, and not for two", () => {
    const line = (institution: string, costs: string) => ({
      id: `${institution}-${costs}`,
      institution,
      year: 2016,
      class: costs,
      source: "county-finance",
    });
    const centre = then[0]?.unit.id ?? "";
    const hospital = then[1]?.unit.id ?? "";
    const data = after.toData();
    const lines = [
      ...["staff", "running", "business"].map((each) => line(centre, each)),
      ...["staff", "running"].map((each) => line(hospital, each)),
    ];
    const read = readCounty(
      { ...data, tables: { ...data.tables, [budgetLines.name]: lines } },
      composition,
    );
    const budgeted = scorecardOf(read.county, composition, "2015-12-30");
    expect(numbers(budgeted).slice(0, 3)).toEqual([
      ["county", 1, 0, 0],
      ["township", 0, 1, 0],
      ["village", 0, 0, 2],
    ]);
    expect(lacking(budgeted, "township")).toEqual([
      ["township-hospital", "incomplete", ["funding"]],
    ]);
  });

  it("cite a clause for every item", () => {
    const rows = then.flatMap(({ dimensions }) =>
      dimensions.flatMap(({ evidence }) => evidence.flatMap(({ item }) => item.cites)),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((each) => each.source === "000" && each.row !== undefined)).toBe(true);
  });
});
