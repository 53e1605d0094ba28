import { assignments, dutiesPlugin, dutyPoint, functionAreaPoint } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { aCitation, aCounty, aPlugin, composed, issuesOf } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { conservationOf, reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { providersOf, servicesUnder } from "./provider.js";
import { type Service, servicePoint } from "./service.js";
import { servicesPlugin } from "./services-plugin.js";

const service = (code: string, duty: string): Service => ({
  code,
  title: { zh: code, en: code },
  duty,
  levels: ["township"],
  cites: [aCitation()],
});
const catalogue = (services: readonly Service[]) =>
  aPlugin("catalogue", (to) => {
    to.add(functionAreaPoint, { code: "sample", title: { zh: "样", en: "sample" } });
    for (const code of ["care", "advice"]) {
      to.add(dutyPoint, {
        code,
        title: { zh: code, en: code },
        class: "technical",
        functionArea: "sample",
        lead: "named",
        cites: [aCitation()],
      });
    }
    for (const each of services) to.add(servicePoint, each);
    to.add(servicePoint, service("newer", "care"), { from: "2020-02-15" });
  });
const core = [hierarchyPlugin, reformPlugin, personnelPlugin, dutiesPlugin, servicesPlugin];
const services = [service("check-up", "care"), service("visit", "care"), service("talk", "advice")];
const composition = composed(...core, catalogue(services));

const { county, town, village } = sampleDivisions;
const held = (duty: string, institution: string, division: string, over: object = {}) => ({
  id: `${institution}.${duty}`,
  duty,
  division,
  institution,
  involvement: "lead",
  period: { from: "2010-01-01" },
  ...over,
});
const registers = aCounty(
  composition,
  aHierarchy({
    assignments: [
      held("care", "county-hospital", county),
      held("care", "hospital", town),
      held("care", "clinic", village, { period: { from: "2010-01-01", to: "2020-02-10" } }),
      held("advice", "station", town),
    ],
  }),
);
const who = (code: string, division: string, date: string) =>
  providersOf(registers, composition, code, division, date).map((each) => each.institution);

describe("who provides a service", () => {
  it("follows from who holds its duty there or for a larger division, the nearest first", () => {
    expect(who("check-up", village, "2020-02-10")).toEqual([
      "clinic",
      "hospital",
      "county-hospital",
    ]);
    expect(who("check-up", village, "2020-02-11")).toEqual(["hospital", "county-hospital"]);
    expect(who("visit", town, "2020-02-10")).toEqual(["hospital", "county-hospital"]);
    expect(who("talk", village, "2020-02-10")).toEqual(["station"]);
    expect(who("talk", county, "2020-02-10")).toEqual([]);
  });

  it("is nobody before the service is in the catalogue, or where it never is", () => {
    expect(who("newer", town, "2020-02-14")).toEqual([]);
    expect(who("newer", town, "2020-02-15")).toEqual(["hospital", "county-hospital"]);
    expect(who("unheard-of", town, "2020-02-15")).toEqual([]);
  });
});

describe("services on the balance sheet", () => {
  it("are counted wherever their duty is held, by the catalogue of one day", () => {
    expect(servicesUnder(composition, "care", "2020-02-14")).toBe(2);
    expect(servicesUnder(composition, "care", "2020-02-15")).toBe(3);
    expect(servicesUnder(composition, "none", "2020-02-15")).toBe(0);
    const lines = conservationOf(composition, registers, registers, [], "2020-02-01", "2020-02-29");
    const line = lines.find((each) => each.category === "services");
    // care in three places at first and in two at last, three services each; advice in one, of one
    expect(line).toMatchObject({ opening: 10, entered: 0, exits: 0, closing: 7, residual: 3 });
    expect(line?.unaccounted).toEqual(["assignments/clinic.care"]);
    expect(registers.size(assignments)).toBe(4);
  });
});

describe("a service whose duty is in no catalogue", () => {
  it("cannot be composed", () => {
    const issues = issuesOf(...core, catalogue([service("lost", "caer")]));
    expect(issues.map((each) => each.text)).toEqual([
      {
        zh: "插件 catalogue 向 services.service 提供的“lost”不合格式：duty：“caer”不在职责目录（duties.duty）中。请按扩展点的字段说明更正。",
        en: "catalogue: services.service#lost does not have the form of its point: duty: 'caer' is not in the duty catalogue (duties.duty). Correct the value as the point's schema says.",
      },
    ]);
  });
});
