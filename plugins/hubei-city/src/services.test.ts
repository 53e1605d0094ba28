import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import {
  priceOn,
  programmesOf,
  readinessOf,
  type Service,
  serviceNeedSchema,
  servicePoint,
  serviceSchema,
} from "@fuyou/services";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { hubeiCity } from "./hubei-city-plugin.js";
import { benefitServices, examinationNeeds } from "./services.js";

const from = "2015-01-01";
const composition = composeCore(nationalStandards, countyIntegration, hubeiCity);
const service = (code: string) => composition.get(servicePoint, code, from) as Service;

describe("the services of the city", () => {
  it("have the declared shape, and none has a condition of where somebody lives", () => {
    for (const each of benefitServices(from)) {
      expect(serviceSchema.parse(each)).toEqual(each);
      expect(each.audience).toEqual(["women"]);
    }
    for (const each of examinationNeeds(from)) expect(serviceNeedSchema.parse(each)).toEqual(each);
  });

  it("are free where the programme says so, from its first day", () => {
    expect(priceOn(composition, service("contraception-service"), "2014-12-31")).toBeNull();
    expect(priceOn(composition, service("contraception-service"), from)).toBe("free");
    expect(programmesOf(composition, "two-cancer-screening", from).map(({ code }) => code)).toEqual(
      ["hubei-womens-health-action"],
    );
  });
});

describe("the pre-pregnancy examination", () => {
  it("is ready where there is a standard laboratory and somebody who works in it", () => {
    const county = aCounty(
      composition,
      aHierarchy({
        staff: [
          {
            id: "1",
            name: "甲",
            institution: "county-hospital",
            employment: "established",
            specialty: "laboratory",
          },
        ],
        premises: [{ id: "p", name: "院", division: sampleDivisions.county }],
        rooms: [
          {
            id: "r",
            name: "检验室",
            premises: "p",
            institution: "county-hospital",
            functions: ["office"],
            area: 2000,
          },
        ],
      }),
    );
    const ready = readinessOf(county, composition, {
      service: "prepregnancy-exam",
      institution: "county-hospital",
      date: from,
    });
    expect(ready?.general?.least).toEqual({ p: 1, q: 2 });
    expect(ready?.missing.map(({ any }) => any[0]?.zh)).toEqual(["标准化实验室"]);
    const township = { service: "prepregnancy-exam", institution: "hospital", date: from };
    expect(readinessOf(county, composition, township)?.verdict).toBe("nothing-asked");
  });
});
