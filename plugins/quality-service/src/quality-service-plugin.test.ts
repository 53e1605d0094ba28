import { CompositionError, compose } from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { requirementPoint } from "@fuyou/standards";
import { domainPlugins } from "@fuyou/testing";
import { expect, it } from "vitest";
import { qualityService } from "./quality-service-plugin.js";
import { composedWith } from "./sample-county.js";

const mine = (composition: ReturnType<typeof compose>) =>
  composition.all(requirementPoint).filter((each) => each.plugin === "quality-service");

it("composes alone, without anything having to be said", () => {
  expect(mine(composedWith())).toHaveLength(33);
});

it("composes beside county integration", () => {
  const both = compose([
    ...domainPlugins,
    countyIntegration.with({ preparationFrom: "2015-11-01" }),
    qualityService,
  ]);
  expect(mine(both)).toHaveLength(33);
});

it("takes other kinds of institution as the stations of a county", () => {
  const stations = {
    county: ["county-mchfp-centre"],
    central: ["central-township-hospital"],
    ordinary: ["township-hospital"],
  };
  expect(mine(composedWith({ stations }))).toHaveLength(33);
  const unknown = () => composedWith({ stations: { ...stations, county: ["county-station"] } });
  expect(unknown).toThrow(CompositionError);
  expect(unknown).toThrow("county-station");
});
