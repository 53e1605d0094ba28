import { aCounty, composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { departments } from "./department.js";
import { divisions } from "./division.js";
import { divisionOfRecord, townshipOf } from "./division-of-record.js";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import { institutions } from "./institution.js";
import { relations } from "./relation.js";

const [town, village] = ["999901101000", "999901101201"];
const body = (id: string, division: string) => ({
  id,
  name: id,
  kind: "township-hospital",
  division,
  legalForm: "public-institution",
});
const county = aCounty(composed(hierarchyPlugin), {
  divisions: [
    { id: "999901000000", name: "样县" },
    { id: town, name: "东镇" },
    { id: village, name: "东村" },
  ],
  institutions: [body("hospital", town)],
  departments: [
    { id: "office", name: "办公室", institution: "hospital", kind: "health-fp-office" },
  ],
});

const of = (table: typeof departments | typeof institutions | typeof divisions, id: string) => {
  const row = county.get(table as typeof institutions, id);
  return row && divisionOfRecord(table, row, county);
};

describe("the division of a record", () => {
  it("is found along its references, however many registers lie between", () => {
    expect(of(divisions, village)).toBe(village);
    expect(of(institutions, "hospital")).toBe(town);
    expect(of(departments, "office")).toBe(town);
  });

  it("is not known where the references lead nowhere", () => {
    const astray = { id: "x", from: "nobody", to: "nobody" } as never;
    expect(divisionOfRecord(relations, astray, county)).toBeUndefined();
  });
});

it("the township of a division is itself, the one it lies in, or none for the county", () => {
  expect([village, town, "999901000000"].map(townshipOf)).toEqual([town, town, undefined]);
});
