import { aDivision, sampleDivisions } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import {
  consentAsked,
  needsOf,
  priceOf,
  programmeSchema,
  type Service,
  servicePoint,
  serviceSchema,
  tourSchema,
  villageVisits,
} from "@fuyou/services";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { defaultOptions } from "./options.js";
import { qualityService } from "./quality-service-plugin.js";
import { composedWith, eightStations, one } from "./sample-county.js";
import { fiveFunctions, fourOnes, qualityProgrammes, qualityServices } from "./services.js";

const services = qualityServices(defaultOptions);
const service = (code: string) => services.find((each) => each.code === code) as Service;

describe("the eight quality services", () => {
  it("have the declared shape, and stand beside any other catalogue", () => {
    for (const each of services) expect(serviceSchema.parse(each)).toEqual(each);
    for (const each of qualityProgrammes(defaultOptions)) {
      expect(programmeSchema.parse(each)).toEqual(each);
    }
    expect(tourSchema.parse(fourOnes(defaultOptions))).toEqual(fourOnes(defaultOptions));
    const together = composeCore(nationalStandards, countyIntegration, qualityService);
    expect(together.at(servicePoint, "2010-01-01").length).toBeGreaterThan(services.length);
    // Screening and treatment are one of the eight.
    expect(services).toHaveLength(9);
  });

  it("cost poor people nothing, screening nobody anything, and treatment less than usual", () => {
    expect(priceOf(service("quality-rti-screening"))).toBe("free");
    expect(priceOf(service("quality-rti-treatment"))).toBe("reduced");
    expect(priceOf(service("quality-rti-treatment"), "poor")).toBe("free");
    expect(priceOf(service("quality-contraception-course"))).toBeNull();
    expect(priceOf(service("quality-contraception-course"), "poor")).toBe("free");
  });

  it("ask no permit for folic acid, no registration of anybody, and consent before a procedure", () => {
    expect(JSON.stringify(service("quality-folic-acid"))).not.toMatch(/持证|permit/);
    expect(service("quality-equal-service").audience).toEqual(["everyone"]);
    const composition = composedWith();
    expect(consentAsked(composition, service("quality-contraception-course"), "2010-01-01")).toBe(
      "written",
    );
    for (const each of services.filter(({ modes }) => modes?.includes("home-visit"))) {
      expect(each.consent, each.code).toBe("informed");
    }
  });

  it("take the licences of the law of the day at a township station, and none it does not name", () => {
    const composition = composeCore(nationalStandards, qualityService);
    const asked = (date: string) =>
      needsOf(
        composition,
        service("quality-contraception-course"),
        { level: "township", kind: "township-fp-station" },
        date,
      ).map(({ title }) => title.en);
    expect(asked("2010-12-31")).toEqual([
      "licence for placing an intrauterine device, given by the prefecture",
      "a person certified for placing an intrauterine device",
      "licence for removing an intrauterine device, given by the prefecture",
      "a person certified for removing an intrauterine device",
      "licence for ligation, given by the prefecture",
      "a person certified for ligation",
    ]);
    expect(asked("2021-09-27")).toEqual([
      "licence for ligation, given by the county",
      "a person certified for ligation",
    ]);
  });
});

describe("the five functions of a station", () => {
  it("are all there, or so many are short", () => {
    const held = (many: number) =>
      fiveFunctions.slice(0, many).map(({ code }) => ({
        id: code,
        duty: code,
        division: sampleDivisions.county,
        institution: "county",
        involvement: "lead",
        period: { from: "2006-01-01" },
      }));
    const institutions = eightStations().filter(({ id }) => id === "county");
    const judged = (many: number) =>
      one("quality-station-functions", { institutions, assignments: held(many) });
    expect(judged(5)).toEqual(["met", 5, null]);
    expect(judged(4)).toEqual(["short", 4, 1]);
  });
});

describe("the tour of the four ones", () => {
  it("has been in a village where the four were given once in the year", () => {
    const { village } = sampleDivisions;
    const stop = (id: string, given: readonly string[]) => ({
      id,
      tour: "quality-four-ones",
      division: village,
      on: "2007-05-01",
      institution: "county",
      given,
    });
    const visits = (given: readonly string[]) =>
      villageVisits(
        aCounty(composedWith(), {
          divisions: Object.values(sampleDivisions).map((id) => aDivision({ id })),
          institutions: eightStations(),
          "tour-stops": [stop("s", given)],
        }),
        fourOnes(defaultOptions),
        "2007-12-31",
      ).map(({ complete, lacking }) => [complete, lacking]);
    expect(visits(["screening", "materials", "lecture", "consultation"])).toEqual([[1, []]]);
    expect(visits(["screening", "materials"])).toEqual([[0, ["lecture", "consultation"]]]);
  });
});
