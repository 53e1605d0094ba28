import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { licenceFindings, licensingOf } from "@fuyou/services";
import { checkRequirements } from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { nationalStandards } from "./national-standards-plugin.js";

const composition = composeCore(nationalStandards);
const by = (technique: string, kind: string, level: "county" | "township", date: string) =>
  licensingOf(composition, technique, { kind, level }, date)?.licensedBy;

describe("who licenses a technique on a day", () => {
  it("is the province for diagnosis, the county for examination, midwifery and surgery", () => {
    expect(by("prenatal-diagnosis", "county-mch-hospital", "county", "2018-01-01")).toBe(
      "province",
    );
    expect(by("genetic-diagnosis", "county-mch-hospital", "county", "2018-01-01")).toBe("province");
    expect(by("premarital-exam", "county-mch-hospital", "county", "2018-01-01")).toBe("county");
    expect(by("midwifery", "township-hospital", "township", "2018-01-01")).toBe("county");
    expect(by("ligation", "county-mch-hospital", "county", "2018-01-01")).toBe("county");
  });

  it("was the prefecture for the four items of a township body, to the eve of the abolition", () => {
    const body = ["township-fp-station", "township"] as const;
    for (const each of ["iud-placement", "iud-removal", "ligation", "early-abortion"]) {
      expect(by(each, ...body, "2021-09-26"), each).toBe("prefecture");
    }
    expect(by("prenatal-diagnosis", ...body, "2021-09-26")).toBeUndefined();
    expect(by("prenatal-diagnosis", ...body, "2021-09-27")).toBe("province");
    expect(by("iud-placement", ...body, "2021-09-27")).toBeUndefined();
    expect(by("ligation", ...body, "2021-09-27")).toBe("county");
    expect(by("iud-placement", "township-hospital", "township", "2015-12-01")).toBe("county");
    expect(by("iud-placement", ...body, "2005-12-31")).toBeUndefined();
  });
});

describe("the licences of a township station", () => {
  const licence = (technique: string, licensedBy: string) => ({
    id: technique,
    institution: "station",
    technique,
    licensedBy,
    period: { from: "2012-01-01" },
  });
  const county = (...licences: object[]) =>
    aCounty(composition, aHierarchy({ "technique-licences": licences }), { date: "2015-12-01" });
  const judged = (...licences: object[]) =>
    checkRequirements(county(...licences), composition, { date: "2015-12-01", plan: null })
      .filter(({ requirement }) => requirement === "township-body-four-items")
      .map(({ verdict, shortfall }) => [verdict, shortfall]);

  it("may be for the four items and for nothing else", () => {
    expect(
      judged(licence("iud-placement", "prefecture"), licence("ligation", "prefecture")),
    ).toEqual([["met", null]]);
    expect(judged(licence("prenatal-diagnosis", "province"))).toEqual([["short", 1]]);
  });

  it("are pointed out where a department gave them that may not", () => {
    const [found, ...others] = licenceFindings(
      county(licence("iud-placement", "county")),
      composition,
      "2015-12-01",
    );
    expect(others).toEqual([]);
    expect(found?.message).toEqual({
      zh: "“放置宫内节育器”应由市级主管部门许可，而样镇计划生育服务所的许可由县级作出。请核对发证机关，向有权机关申请。",
      en: "'placing an intrauterine device' is licensed by the prefecture; the licence of 样镇计划生育服务所 was given by the county. Check who issued it and apply to the authority in charge.",
    });
    expect(found?.source).toBe("fp-service-rules");
  });
});
