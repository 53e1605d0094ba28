import { composed, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import {
  type DivisionClass,
  type DivisionLevel,
  divisionClass,
  divisionLevel,
  divisionSchema,
  divisions,
  isWithin,
  parentDivision,
} from "./division.js";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import { aDivision, aHierarchy } from "./testing.js";

describe("a division code tells", () => {
  it.each<[string, DivisionLevel, DivisionClass, string | undefined]>([
    ["370321000000", "county", "county", undefined],
    ["370321001000", "township", "street", "370321000000"],
    ["370321101000", "township", "town", "370321000000"],
    ["370321200000", "township", "township", "370321000000"],
    ["659001500000", "township", "enterprise-unit", "659001000000"],
    ["370321600000", "township", "other", "370321000000"],
    ["370321001001", "village", "residents-committee", "370321001000"],
    ["370321001101", "village", "residents-committee", "370321001000"],
    ["370321001201", "village", "village-committee", "370321001000"],
    ["370321101399", "village", "village-committee", "370321101000"],
    ["370321101400", "village", "other", "370321101000"],
  ])("of %s: %s level, %s, within %s", (code, level, of, parent) => {
    expect(divisionLevel(code)).toBe(level);
    expect(divisionClass(code)).toBe(of);
    expect(parentDivision(code)).toBe(parent);
  });

  it("in what it lies", () => {
    const village = "370321101201";
    expect(isWithin(village, village)).toBe(true);
    expect(isWithin(village, "370321101000")).toBe(true);
    expect(isWithin(village, "370321000000")).toBe(true);
    expect(isWithin(village, "370321102000")).toBe(false);
    expect(isWithin("370321101000", village)).toBe(false);
    expect(isWithin("370322101000", "370321000000")).toBe(false);
  });

  it("the same as fields of the register that are derived and never stored", () => {
    const village = aDivision({ id: "370321101201" });
    const told = Object.values(divisions.derived).map((field) => field.of(village));
    expect(told).toEqual(["village", "village-committee", "370321101000"]);
  });
});

describe("a division", () => {
  it("has twelve digits and whole people, or nobody has counted them", () => {
    const form = (over: object) => divisionSchema.safeParse({ ...aDivision(), ...over }).success;
    expect(form({})).toBe(true);
    expect(form({ population: undefined })).toBe(true);
    expect(form({ population: 0 })).toBe(true);
    expect(form({ population: -1 })).toBe(false);
    expect(form({ population: 1.5 })).toBe(false);
    expect(form({ id: "37032110100" })).toBe(false);
    expect(form({ id: "37032110100X" })).toBe(false);
    expect(form({ class: "town" })).toBe(false);
  });
});

describe("a register of divisions", () => {
  const composition = composed(hierarchyPlugin);
  const town = aDivision();
  const county = aDivision({ id: "999901000000", name: "样县" });
  const village = aDivision({ id: "999901101201", name: "样村" });

  it("is without fault where every division has the one above", () => {
    expect(findingsIn(composition, aHierarchy())).toEqual([]);
  });

  it("is told each division that lies in none", () => {
    const found = findingsIn(composition, { divisions: [county, village] });
    expect(found.map(({ message }) => [message.zh, message.en])).toMatchInlineSnapshot(`
      [
        [
          "区划 999901101201（样村）的上级 999901101000 不在本县区划中。请核对代码版本，或补录上级区划。",
          "the division 999901101201 (样村) lies in 999901101000, which is not among the county's divisions. Check the edition of the codes, or add the division above.",
        ],
      ]
    `);
  });

  it("is not told it of the villages of a town that was left out for a fault of its own", () => {
    const faulty = { ...town, population: -1 };
    const found = findingsIn(composition, { divisions: [county, faulty, village] });
    expect(found.map((each) => each.id)).toEqual([
      "KERNEL_NEGATIVE@divisions/999901101000#population@2020-01-01",
    ]);
  });
});
