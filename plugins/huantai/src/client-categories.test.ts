import { categoryPoint, journeyPoint, refusedTopicOf } from "@fuyou/clients";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { servicePoint } from "@fuyou/services";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { categories, journey } from "./client-categories.js";
import { huantai } from "./huantai-plugin.js";

describe("the needs that clients of Huantai tick", () => {
  const composition = composeCore(countyIntegration, huantai.with({ effectiveFrom: "2018-01-01" }));
  const catalogue = composition.keys(servicePoint.id);

  it("are eight, from the day of the opinion on, and every service of theirs is in the catalogue", () => {
    expect(composition.at(categoryPoint, "2018-01-01")).toHaveLength(8);
    expect(composition.at(categoryPoint, "2017-12-31")).toEqual([]);
    const named = categories.flatMap(({ services }) => services);
    expect(named.filter((service) => !catalogue.has(service))).toEqual([]);
  });

  it("lie on a journey of eight stages that begins with one's own enrolment", () => {
    expect(composition.at(journeyPoint, "2018-01-01").map(({ key }) => key)).toEqual([
      "whole-course",
    ]);
    expect(journey.stages).toHaveLength(8);
    const named = journey.stages.flatMap(({ services }) => services);
    expect(named.filter((service) => !catalogue.has(service))).toEqual([]);
    expect(refusedTopicOf(journey.title.zh, journey.title.en)).toBeNull();
  });
});
