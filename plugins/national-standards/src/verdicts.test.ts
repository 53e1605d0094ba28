import { aCounty } from "@fuyou/kernel/testing";
import { checkRequirements, explain, requirementPoint } from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { cite } from "./clauses.js";
import { nationalStandards } from "./national-standards-plugin.js";
import type { NationalStandardsInput } from "./options.js";

const body = (id: string, kind: string, division: string) => ({
  id,
  name: id,
  kind,
  division,
  legalForm: "public-institution",
});
const quota = (institution: string, number: number) => ({
  id: `quota-${institution}`,
  institution,
  type: "public-institution",
  fundingForm: "full",
  number,
});
const doctor = (id: string, institution: string) => ({
  id,
  name: "合成人员",
  institution,
  employment: "village-paid",
});
const post = (id: string, institution: string, holder?: string) => ({
  id,
  institution,
  kind: "village-doctor",
  name: "乡村医生",
  ...(holder === undefined ? {} : { holder }),
});

/** A county of Huantai's size, one town, two villages with a clinic each, all invented. */
const tables = {
  divisions: [
    { id: "999901000000", name: "样县", population: 489_479 },
    { id: "999901100000", name: "样镇" },
    { id: "999901100201", name: "甲村", population: 1_400 },
    { id: "999901100202", name: "乙村", population: 700 },
  ],
  institutions: [
    body("centre", "county-mchfp-centre", "999901000000"),
    body("station", "township-fp-station", "999901100000"),
    body("hospital", "township-hospital", "999901100000"),
    body("clinic-1", "village-clinic", "999901100201"),
    body("clinic-2", "village-clinic", "999901100202"),
  ],
  departments: [
    { id: "ward", institution: "centre", name: "儿保科", kind: "grass-roots-mch-section" },
  ],
  quotas: [quota("centre", 38), quota("hospital", 25)],
  staff: [
    doctor("a", "clinic-1"),
    doctor("b", "clinic-1"),
    doctor("c", "clinic-2"),
    { ...doctor("p", "station"), employment: "established" },
  ],
  posts: [post("p1", "clinic-1", "a"), post("p2", "clinic-1", "b"), post("p3", "clinic-2")],
  licences: [
    {
      id: "l-a",
      person: "a",
      kind: "village-doctor",
      issuedOn: "2015-02-15",
      period: { from: "2015-02-15", to: "2020-02-14" },
    },
    {
      id: "l-b",
      person: "b",
      kind: "village-doctor",
      issuedOn: "2014-01-01",
      period: { from: "2014-01-01", to: "2018-12-31" },
    },
    { id: "l-p", person: "p", kind: "assistant-physician" },
  ],
  trainings: [{ id: "t-a", person: "a", on: "2018-06-01", subject: "公共卫生" }],
};

const judged = (options: NationalStandardsInput = {}, over: object = {}) => {
  const composition = composeCore(nationalStandards.with(options));
  const county = aCounty(composition, { ...tables, ...over });
  const findings = checkRequirements(county, composition, { date: county.date, plan: null });
  return (requirement: string) =>
    findings
      .filter((each) => each.requirement === requirement)
      .map(({ subject, verdict, shortfall }) => [subject, verdict, shortfall]);
};

describe("posts of the county's bodies", () => {
  it("are enough at 1:15,000, and 38 lies within class 2", () => {
    const of = judged({ provinceRatio: 15000 });
    expect(of("mch-posts-by-population")).toEqual([["divisions/999901000000", "met", null]]);
    expect(of("mch-posts-by-class")).toEqual([["institutions/centre", "met", null]]);
    expect(of("mch-posts-class-holds-ratio")).toEqual([["divisions/999901000000", "met", null]]);
  });

  it("are short of 11 at 1:10,000, which class 2 cannot hold: 89,479 people too many", () => {
    const of = judged({ provinceRatio: 10000 });
    expect(of("mch-posts-by-population")).toEqual([["divisions/999901000000", "short", 11]]);
    expect(of("mch-posts-class-holds-ratio")).toEqual([
      ["divisions/999901000000", "short", 89_479],
    ]);
    const raised = judged({ provinceRatio: 10000, countyClass: 1 });
    expect(raised("mch-posts-class-holds-ratio")).toEqual([
      ["divisions/999901000000", "met", null],
    ]);
    expect(raised("mch-posts-by-class")).toEqual([["institutions/centre", "short", 3]]);
  });

  it("are unknown by population where the ratio of the province is not said", () => {
    const of = judged();
    expect(of("mch-posts-by-population")).toEqual([["divisions/999901000000", "unknown", null]]);
    expect(of("mch-posts-class-holds-ratio")).toEqual([
      ["divisions/999901000000", "unknown", null],
    ]);
  });

  it("are explained with what the ratio asks and how it is rounded", () => {
    const composition = composeCore(nationalStandards.with({ provinceRatio: 10000 }));
    const county = aCounty(composition, tables);
    const said = explain(
      county,
      composition,
      "mch-posts-by-population",
      "999901000000",
      county.date,
    );
    expect(said.sentence.en).toBe(
      "样县: posts of maternal and child health bodies 38 quotas; at least 49 quotas required (resident population 489,479 ÷ 10,000 rounded up = 49); 11 quotas short.",
    );
    expect(said.layer).toBe("national");
    const conflict = explain(
      county,
      composition,
      "mch-posts-class-holds-ratio",
      "999901000000",
      county.date,
    );
    expect(conflict.sentence).toEqual({
      zh: "样县：常住人口（1:10000，二类机构至多40名）489,479人，限定不超过400,000人，超出89,479人。",
      en: "样县: resident population (1:10000, class 2 of at most 40 posts) 489,479 persons; at most 400,000 persons allowed; 89,479 persons over.",
    });
  });
});

describe("village doctors", () => {
  it("are missing at the clinic whose post nobody holds", () => {
    const of = judged();
    expect(of("village-doctors-per-clinic")).toEqual([
      ["institutions/clinic-1", "met", null],
      ["institutions/clinic-2", "short", 1],
    ]);
  });

  it("are two for 2,100 people of a town's villages, who ask for three", () => {
    expect(judged()("village-doctors-per-thousand")).toEqual([
      ["divisions/parent=999901100000", "short", 1],
    ]);
    const [, second] = tables.divisions.slice(2);
    const uncounted = tables.divisions.map((each) =>
      each === second ? { id: each.id, name: each.name } : each,
    );
    const [[, verdict] = []] = judged({}, { divisions: uncounted })("village-doctors-per-thousand");
    expect(verdict).toBe("unknown");
  });

  it("do not practise on a certificate that has run out: one of two at the first clinic", () => {
    expect(judged()("village-doctor-certified")).toEqual([
      ["institutions/clinic-1", "short", 1],
      ["institutions/clinic-2", "met", null],
    ]);
  });

  it("are reminded when their certificate ends within 90 days: 44 are left of the one in force", () => {
    const of = judged();
    expect(of("village-doctor-certificate-renewal")).toEqual([["licences/l-a", "short", 46]]);
    // 15 February 2015 to 14 February 2020: 1,825 days, of which one is a leap day.
    expect(of("village-doctor-certificate-term")).toEqual([["licences/l-a", "met", null]]);
    expect(judged({ renewalNoticeDays: 44 })("village-doctor-certificate-renewal")).toEqual([
      ["licences/l-a", "met", null],
    ]);
  });

  it("are judged by training only where the two years are said", () => {
    expect(judged()("village-doctor-training")).toEqual([["county/999901", "unknown", null]]);
    expect(judged({ trainedSince: "2018-01-01" })("village-doctor-training")).toEqual([
      ["staff/a", "met", null],
      ["staff/b", "short", 1],
      ["staff/c", "short", 1],
    ]);
    expect(judged({ trainedSince: "2018-06-02" })("village-doctor-training")[0]).toEqual([
      "staff/a",
      "short",
      1,
    ]);
  });

  it("are left out with the opinion where the county does not lie under it", () => {
    const composition = composeCore(nationalStandards.with({ villageDoctorOpinion: false }));
    const ids = composition.all(requirementPoint).map(({ key }) => key);
    expect(ids).not.toContain("village-doctors-per-clinic");
    expect(ids).toContain("village-doctor-certified");
    expect(() => cite("village-doctor-rules-2003-999")).toThrow();
  });
});

describe("township services as they were licensed", () => {
  it("a station has its physician; the hospital is short of its section", () => {
    const of = judged();
    expect(of("township-station-physician")).toEqual([["institutions/station", "met", null]]);
    expect(of("hospital-service-section")).toEqual([["institutions/hospital", "short", 1]]);
    const without = tables.licences.filter(({ person }) => person !== "p");
    expect(judged({}, { licences: without })("township-station-physician")).toEqual([
      ["institutions/station", "short", 1],
    ]);
    // A register that nobody has brought says nothing of anyone.
    expect(judged({}, { licences: [] })("township-station-physician")).toEqual([
      ["institutions/station", "unknown", null],
    ]);
  });

  it("ends on the eve of the day on which the regulation was abolished", () => {
    const composition = composeCore(nationalStandards);
    const held = (date: string) =>
      composition.at(requirementPoint, date).some(({ key }) => key === "hospital-service-section");
    expect(["2005-12-31", "2006-01-01", "2021-09-26", "2021-09-27"].map(held)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
