import { namePlates } from "@fuyou/hierarchy";
import { type CountyData, inForce, readCounty } from "@fuyou/kernel";
import { countyIntegration, eightDutyCodes } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { compilePlan, gatesAt, isProven } from "@fuyou/reform";
import { checkRequirements } from "@fuyou/standards";
import { aCounty, composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { hubeiCity } from "./hubei-city-plugin.js";

const composition = composeCore(
  nationalStandards,
  countyIntegration,
  hubeiCity.with({ programmeFrom: "2016-01-01" }),
);
const county = aCounty()
  .withDuties({
    "county-mch-hospital": ["women-care"],
    "county-fp-station": eightDutyCodes,
    "township-fp-station": eightDutyCodes,
  })
  .withStreets(1, (street) => street.withVillages(1))
  .withTownships(2, (town) => town.withVillages(2))
  .county(composition);
const merged = compilePlan(county, composition, "county-integration").after;

describe("the second stage", () => {
  const transition = compilePlan(merged, composition, "hubei-city");

  it("finds the merger in place everywhere, says so and changes nothing", () => {
    expect(isProven(transition)).toBe(true);
    expect(transition.edits).toEqual([]);
    const said = transition.findings.filter(({ code }) => code === "REFORM_ALREADY_DONE");
    expect(said).toHaveLength(9); // the nine steps of the merger
    expect(said[0]?.message.en).toBe(
      "step hubei-city.form-county-centre (county merged: form the county centre): the result is already there, places found so: 1; nothing was changed in them. Nothing to do.",
    );
  });

  it("takes effect on the last day of the year that begins with the programme", () => {
    expect([transition.from, transition.to]).toEqual(["2016-01-01", "2016-12-31"]);
  });

  it("hangs a plate again that has come down since", () => {
    const [down] = [...merged.rows(namePlates)].filter(
      (each) => each.kind === "mchfp-service-station" && inForce(each, merged.date),
    );
    const data = merged.toData();
    const plates = (data.tables[namePlates.name] ?? []) as { id: string }[];
    const without = {
      ...data,
      tables: { ...data.tables, [namePlates.name]: plates.filter(({ id }) => id !== down?.id) },
    };
    const again = compilePlan(readAgain(without), composition, "hubei-city");
    expect(again.edits).toHaveLength(1);
    expect(again.edits[0]).toMatchObject({ table: namePlates.name, before: null });
  });

  it("waits until the acceptance of the merger is on record", () => {
    const closed = gatesAt(merged, composition, "hubei-city", "deep-integration", "2016-01-01");
    expect(closed.map(({ code, subject }) => [code, subject])).toEqual([
      ["REFORM_GATE_CLOSED", "hubei-city.merger-accepted"],
    ]);
  });
});

describe("the network of city, town and village", () => {
  it("has a body in every town and in every village with a committee", () => {
    const found = checkRequirements(merged, composition, { date: "2016-01-01", plan: null });
    const verdicts = (id: string) =>
      found.filter((each) => each.requirement === id).map(({ verdict }) => verdict);
    expect(verdicts("one-county-centre")).toEqual(["met"]);
    expect(verdicts("town-in-network")).toEqual(["met", "met", "met"]);
    expect(verdicts("village-in-network")).toEqual(["met", "met", "met", "met"]);
  });
});

function readAgain(data: CountyData) {
  return readCounty(data, composition).county;
}
