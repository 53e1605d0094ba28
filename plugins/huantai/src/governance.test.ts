import {
  checklistPoint,
  documentsOwed,
  meetingFaults,
  obligations,
  prohibitionPoint,
  readInspections,
} from "@fuyou/governance";
import { aDepartment, aDivision, aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";

const composition = composeCore(countyIntegration, huantai.with({ effectiveFrom: "2018-01-15" }));

const street = "999901001000";
const office = (id: string, institution: string) =>
  aDepartment({ id, institution, name: "卫计办", kind: "health-fp-office" });
const base = aHierarchy();
const records = aHierarchy({
  divisions: [...(base.divisions ?? []), aDivision({ id: street, name: "样街道" })],
  institutions: [
    ...(base.institutions ?? []),
    anInstitution({ id: "street", name: "样街道办事处", kind: "street-office", division: street }),
  ],
  departments: [office("town-office", "government"), office("street-office", "street")],
});

/** A meeting of an office with everything the opinion wants, but what is said otherwise. */
const meeting = (id: string, department: string, on: string, over: object = {}) => ({
  id,
  cadence: "huantai-monthly-meeting",
  department,
  on,
  attending: ["all-staff", "station"],
  agenda: ["training-and-tasks", "last-month"],
  outputs: ["monthly-return", "problems-and-proposals"],
  ...over,
});

describe("the monthly meeting of source 003", () => {
  const county = aCounty(
    composition,
    {
      ...records,
      meetings: [
        meeting("t2", "town-office", "2018-02-28"),
        meeting("t3", "town-office", "2018-03-01", {
          attending: ["all-staff"],
          agenda: ["training-and-tasks"],
          outputs: ["monthly-return"],
        }),
        meeting("s2", "street-office", "2018-02-01", { attending: ["all-staff"] }),
        meeting("s3", "street-office", "2018-04-03", { madeUpFor: "2018-03-31" }),
      ],
    },
    { date: "2018-04-15" },
  );
  const lines = obligations(county, composition, "2018-01-01", "2018-04-30");

  it("is due of each office from the first whole month after the opinion took effect", () => {
    expect(lines.map(({ unit, span, state }) => `${unit.record} ${span.to} ${state}`)).toEqual([
      "town-office 2018-02-28 held",
      "town-office 2018-03-31 held",
      "town-office 2018-04-30 due",
      "street-office 2018-02-28 held",
      "street-office 2018-03-31 late",
      "street-office 2018-04-30 due",
    ]);
  });

  it("has the station attend, which a street has not, and both items with both results", () => {
    const found = meetingFaults(county, lines);
    expect(found.map((each) => each.message.zh.split("。")[0])).toEqual([
      "样镇人民政府卫计办 2018-03-01 的“镇（街道）卫生计生每月工作例会”，必到的镇妇幼保健计划生育服务站没有到会",
      "样镇人民政府卫计办 2018-03-01 的“镇（街道）卫生计生每月工作例会”没有议“上月工作汇总分析、问题和建议”",
      "样镇人民政府卫计办 2018-03-01 的“镇（街道）卫生计生每月工作例会”没有形成“问题和建议”",
    ]);
  });
});

describe("the documents of source 003", () => {
  it("are the county's agreement by the day of effect, and a plan of each town, street and the bureau", () => {
    const agreement = {
      id: "e",
      kind: "county-government-agreement",
      plan: "huantai",
      issuer: "county-government",
      period: { from: "2018-01-15" },
    };
    const county = aCounty(
      composition,
      { ...records, evidence: [agreement] },
      { date: "2018-06-01" },
    );
    const { lines } = documentsOwed(county, composition, "2018-01-01", "2018-06-01", "2018-06-01");
    const own = lines.filter(({ deliverable }) => deliverable.plan === "huantai");
    expect(own.map(({ unit, state }) => `${unit.name} ${state}`)).toEqual([
      "样县 issued",
      "样县卫生和计划生育局 open",
      "样镇人民政府 open",
      "样街道办事处 open",
    ]);
  });
});

describe("the lists of what is in place", () => {
  it("are not the same four in source 003 and in source 000", () => {
    const items = (code: string) =>
      composition.get(checklistPoint, code)?.items.map((each) => each.title.zh);
    expect(items("integration-four-in-place")).toEqual([
      "责任到位",
      "措施到位",
      "投入到位",
      "落实到位",
    ]);
    expect(items("huantai-four-in-place")).toEqual([
      "责任到位",
      "人员到位",
      "措施到位",
      "投入到位",
    ]);
  });
});

describe("what source 003 forbids", () => {
  it("binds institutions alone, and its supervision is of them", () => {
    const { value } = composition
      .all(prohibitionPoint)
      .find((each) => each.key === "huantai-two-acts-of-providers") as {
      value: { binds: { register: string } };
    };
    expect(value.binds.register).toBe("institutions");
    const county = aCounty(composition, records, { date: "2018-06-01" });
    const { rules } = readInspections(
      county,
      composition,
      "2018-01-01",
      "2018-06-01",
      "2018-06-01",
    );
    const own = rules.find((each) => each.rule.code === "huantai-supervision-of-providers");
    expect([own?.units, own?.due, own?.made]).toEqual([3, null, 0]);
  });
});
