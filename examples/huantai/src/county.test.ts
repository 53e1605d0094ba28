import { assets, custodies, rooms } from "@fuyou/assets";
import {
  type Division,
  departments,
  divisions,
  institutions,
  isCreditCode,
} from "@fuyou/hierarchy";
import { type County, type CountyData, type Finding, inForce, readCounty } from "@fuyou/kernel";
import { choices, licences, posts, quotas, staff, trainings } from "@fuyou/personnel";
import { buildCounty } from "@fuyou/testing/baseline";
import { describe, expect, test } from "vitest";
import deployment from "../fuyou.config.js";
import { huantaiCounty } from "./county.js";

const { composition } = deployment;

describe("Huantai county as it reads", () => {
  const { county, findings } = readCounty(huantaiCounty(), composition);

  test("has the intended faults and no other", () => {
    expect(summary(findings)).toEqual({
      "warning HIERARCHY_CREDIT_CODE": 1,
      "warning ASSETS_AREA_MISSING": 8,
      "warning PERSONNEL_OVER_ESTABLISHED": 1,
    });
  });

  test("is marked synthetic and speaks of the eve of the county plan", () => {
    expect(county.header).toEqual({
      code: "370321",
      name: { zh: "桓台县", en: "Huantai County" },
      edition: "2018-10-31",
      date: "2015-10-31",
      synthetic: true,
    });
  });

  test("has these institutions", () => {
    expect(countBy(county.rows(institutions), ({ kind }) => kind)).toEqual({
      "county-health-department": 1,
      "county-establishment-office": 1,
      "county-mch-hospital": 1,
      "county-fp-station": 1,
      "street-office": 2,
      "community-health-centre": 2,
      "township-government": 7,
      "township-hospital": 5,
      "central-township-hospital": 2,
      "township-fp-station": 7,
      "residents-committee": 19,
      "village-committee": 331,
      "village-clinic": 331,
    });
  });

  test("has seven stations with these staff, choices and assets", () => {
    const isOfStation = ({ institution }: { institution: string }) =>
      institution.startsWith("township-fp-station-");
    const people = [...county.rows(staff)].filter(isOfStation);
    expect(countBy(people, ({ employment }) => employment)).toEqual({
      established: 34,
      "non-established": 9,
    });
    expect(countBy(county.rows(choices), ({ chosen }) => chosen)).toEqual({
      "township-hospital": 31,
      "township-government": 8,
    });
    const held = [...county.rows(custodies)].filter(isOfStation);
    const cost = held.reduce(
      (sum, { asset }) => sum + (county.get(assets, asset)?.originalCost ?? 0),
      0,
    );
    expect(held).toHaveLength(143);
    expect(cost).toBe(803_671_810);
  });

  test("gives every asset one custodian", () => {
    expect(county.size(assets)).toBe(3336);
    for (const { id } of county.rows(assets)) {
      expect(county.by(custodies, "asset", id)).toHaveLength(1);
    }
  });

  test("has offices that meet one in ten thousand, offices that are short, and one unknown", () => {
    const verdicts = [...county.rows(departments)]
      .filter(({ kind }) => kind === "health-fp-office")
      .map(({ id, institution }) => {
        const { division = "" } = county.get(institutions, institution) ?? {};
        const population = county.get(divisions, division)?.population;
        if (population === undefined) return "unknown";
        const many = county.by(staff, "department", id).length;
        return many >= Math.ceil(population / 10_000) ? "met" : "short";
      });
    expect(countBy(verdicts, (each) => each)).toEqual({ met: 3, short: 5, unknown: 1 });
  });

  test("has one station over its establishment", () => {
    const over = [...county.rows(institutions)].filter(({ id }) => {
      const authorised = county
        .by(quotas, "institution", id)
        .reduce((n, each) => n + each.number, 0);
      const appointed = county
        .by(staff, "institution", id)
        .filter(({ employment }) => ["established", "civil-service-rules"].includes(employment));
      return appointed.length > authorised;
    });
    expect(over.map(({ id }) => id)).toEqual(["township-fp-station-370321104"]);
  });

  test("has a family-planning worker's post in every village, ten of them vacant", () => {
    const workers = [...county.rows(posts)].filter(({ kind }) => kind === "village-fp-worker");
    expect(workers).toHaveLength(350);
    expect(workers.filter(({ holder }) => holder === undefined)).toHaveLength(10);
  });

  test("has qualifications on file, with gaps", () => {
    const people = [...county.rows(staff)];
    const technical = people.filter(
      ({ institution, postClass, employment }) =>
        institution.includes("fp-station") &&
        postClass === "professional" &&
        employment !== "retired",
    );
    expect(countBy(technical, ({ education = "unknown" }) => education)).toEqual({
      "secondary-vocational": 20,
      associate: 15,
      bachelor: 14,
      postgraduate: 3,
      unknown: 1,
    });
    expect(countBy(people, ({ postClass = "unknown" }) => postClass)).toEqual({
      management: 372,
      professional: 877,
      manual: 11,
      unknown: 21,
    });
    const certificates = [...county.rows(licences)].filter(({ kind }) => kind === "village-doctor");
    const standing = certificates.filter((each) => inForce(each, "2015-10-31"));
    expect([certificates.length, standing.length]).toEqual([396, 334]);
    expect(county.size(trainings)).toBe(479);
  });

  test("names nobody", () => {
    for (const { name } of county.rows(staff)) expect(name).toMatch(/^合成人员\d{4,}$/);
  });

  test("has family-planning rooms below and above 16 m²", () => {
    const service = [...county.rows(rooms)].filter(({ functions }) =>
      functions.includes("fp-service-room"),
    );
    const size = ({ area }: { area?: number | undefined }) =>
      area === undefined ? "unknown" : area < 1600 ? "below" : "above";
    expect(service).toHaveLength(350);
    expect(countBy(service, size)).toEqual({ below: 120, above: 224, unknown: 6 });
  });
});

describe("the generator", () => {
  test("gives the same county for the same seed, another for another", () => {
    expect(huantaiCounty()).toEqual(huantaiCounty());
    const list = made([2, 3]);
    expect(generate(list, 1)).toEqual(generate(list, 1));
    expect(generate(list, 1)).not.toEqual(generate(list, 2));
  });

  test.each([
    ["streets only", made([5], 1)],
    ["one town without a village", made([0])],
    ["no township at all", made([])],
    ["thirty townships of odd sizes", made(Array.from({ length: 30 }, (_, at) => at % 7))],
    ["a thousand villages", made(Array.from({ length: 10 }, () => 100))],
  ])("serves a county of %s", (_, list) => {
    const { county, findings } = readCounty(generate(list, 7), composition);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(county.code).toBe("429004");
    expect(wrongCodes(county)).toBe(list.some(({ id }) => id.startsWith("429004100")) ? 1 : 0);
  });

  test("refuses a list without a county", () => {
    expect(() => generate([], 1)).toThrow("no division of county level");
  });
});

/** A county of made-up towns with so many villages each, the first few of them streets. */
function made(villages: readonly number[], streets = 0): Division[] {
  const list: Division[] = [{ id: "429004000000", name: "试验县" }];
  villages.forEach((many, at) => {
    const township = 429004000 + (at < streets ? at + 1 : 100 + at - streets);
    list.push({ id: `${township}000`, name: at < streets ? `第${at}街道` : `第${at}镇` });
    for (let village = 0; village < many; village++) {
      list.push({ id: `${township}${200 + village}`, name: `第${village}村委会` });
    }
  });
  return list;
}

function generate(list: readonly Division[], seed: number): CountyData {
  const name = { zh: "试验县", en: "Test County" };
  return buildCounty(list, { name, edition: "2018-10-31", date: "2015-10-31", seed });
}

function wrongCodes(county: County): number {
  return [...county.rows(institutions)].filter(
    ({ creditCode }) => creditCode !== undefined && !isCreditCode(creditCode),
  ).length;
}

function countBy<T>(items: Iterable<T>, key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

function summary(findings: readonly Finding[]): Record<string, number> {
  return countBy(findings, ({ severity, code }) => `${severity} ${code}`);
}
