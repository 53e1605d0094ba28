import { recordSupply } from "@fuyou/assets";
import { fundingRulePoint, judgeBudgets, projectsView } from "@fuyou/funding";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { clausePoint, compose, type Disposition, doChange } from "@fuyou/kernel";
import { aCitation, aCounty, anAct } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { domainPlugins } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { hubeiCity } from "./hubei-city-plugin.js";

const composition = compose([
  ...domainPlugins,
  nationalStandards,
  countyIntegration,
  hubeiCity.with({}),
]);

describe("money and projects of the city", () => {
  it("are three projects asked for, each missed until it is on the register", () => {
    const county = aCounty(composition, aHierarchy());
    const { findings } = projectsView.answer(
      { county, before: null, composition, date: "2015-06-30" },
      {},
    );
    const own = findings.filter(({ source }) => source === "002");
    expect(own.map(({ message }) => message.zh)).toEqual([
      "“拓展市级保健院”尚无对应的项目登记：市妇幼保健院。请登记项目，并在“所属规划”中注明 hubei-hospital-extension。",
      "“市服务中心迁建”尚无对应的项目登记：市妇幼保健计划生育服务中心。请登记项目，并在“所属规划”中注明 hubei-centre-relocation。",
      "“主要设备更新换代”尚无对应的项目登记：样县妇幼保健院。请登记项目，并在“所属规划”中注明 hubei-equipment-renewal。",
    ]);
  });

  it("the national programme may pay for premises, and nobody else is excluded", () => {
    expect(composition.get(fundingRulePoint, "hubei-national-programme")?.exclusive).toBe(false);
    const line = {
      id: "b1",
      institution: "county-hospital",
      year: 2015,
      class: "development",
      source: "self-raised",
    };
    const county = aCounty(composition, aHierarchy({ "budget-lines": [line] }));
    const found = judgeBudgets(county, composition, { year: 2015, date: "2015-06-30" });
    expect(found.filter(({ source }) => source === "002")).toEqual([]);
  });
});

describe("free supplies of the city", () => {
  it("cannot be sold, and the clause names what refuses it", () => {
    const goods = {
      id: "g1",
      name: "药具",
      institution: "station",
      kind: "contraceptives",
      quantity: 9,
    };
    const draft = aCounty(composition, aHierarchy({ "holdings-in-trust": [goods] })).draft();
    const act = anAct("2015-06-30", { authority: { issuer: "药具站", cites: [aCitation()] } });
    const sell = () =>
      doChange(draft, recordSupply, { holding: "g1", movement: "sale", quantity: 1 }, act);
    expect(sell).toThrow(/may not be sold/);
    const clause = composition.all(clausePoint).find(({ value }) => value.row === "002-057")?.value;
    const disposition: Disposition = "split";
    expect([clause?.disposition, clause?.carriedBy[0]]).toEqual([
      ...[disposition, "assets/assets.supply-movement/sale"],
    ]);
  });
});
