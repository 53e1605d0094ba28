import { checklistPoint, prohibitionPoint } from "@fuyou/governance";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { hubeiCity } from "./hubei-city-plugin.js";
import type { HubeiCityInput } from "./options.js";

const itemsWith = (options: HubeiCityInput) =>
  composeCore(nationalStandards, countyIntegration, hubeiCity.with(options))
    .get(checklistPoint, "hubei-hospital-reform")
    ?.items.map((each) => each.code);

describe("governance in source 002", () => {
  it("lists the items of the reform, and private money only where the deployment says so", () => {
    const seven = [
      "in-scope",
      "drug-income",
      "legal-person",
      "personnel-and-pay",
      "appraisal",
      "oversight",
      "management",
    ];
    expect(itemsWith({})).toEqual(seven);
    expect(itemsWith({ socialCapital: true })).toEqual([...seven, "social-capital"]);
  });

  it("forbids the sale of free supplies to those who keep them", () => {
    const composition = composeCore(nationalStandards, countyIntegration, hubeiCity);
    const forbidden = composition.get(prohibitionPoint, "sell-free-supplies", "2015-06-01");
    expect(forbidden?.binds.register).toBe("institutions");
    expect(composition.get(prohibitionPoint, "sell-free-supplies", "2014-12-31")).toBeUndefined();
  });
});
