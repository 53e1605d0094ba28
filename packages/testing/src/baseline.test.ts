import { assignments } from "@fuyou/duties";
import { institutions } from "@fuyou/hierarchy";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Chance } from "./baseline/chance.js";
import { CreditCodes } from "./baseline/credit-codes.js";
import { buildCounty, splitPopulation, syntheticNotice } from "./baseline.js";

const divisions = [
  { id: "999901000000", name: "样县" },
  { id: "999901001000", name: "样街道" },
  { id: "999901001001", name: "甲居委会" },
  { id: "999901100000", name: "东镇" },
  { id: "999901100201", name: "乙村委会" },
  { id: "999901101000", name: "西镇" },
  { id: "999901101201", name: "丙村委会" },
];
const options = {
  name: { zh: "样县", en: "Sample County" },
  edition: "2018-10-31",
  date: "2015-10-31",
};
const kindsOf = (more: object) =>
  (buildCounty(divisions, { ...options, ...more }).tables[institutions.name] ?? []).map(
    (row) => (row as { kind: string }).kind,
  );

it("makes a central hospital of the second town, and of every so many from there", () => {
  const central = (more: object) =>
    kindsOf(more).filter((kind) => kind === "central-township-hospital").length;
  expect(central({})).toBe(1);
  expect(central({ centralEvery: 2 })).toBe(1);
  expect(kindsOf({}).filter((kind) => kind === "township-fp-station")).toHaveLength(2);
});

it("gives nobody the duties that the deployment's catalogue lacks", () => {
  const dutiesWithout = (withoutDuties: string[]) =>
    (buildCounty(divisions, { ...options, withoutDuties }).tables[assignments.name] ?? []).map(
      (row) => (row as { duty: string }).duty,
    );
  expect(dutiesWithout([])).toContain("postpartum-visit");
  expect(dutiesWithout(["postpartum-visit"])).not.toContain("postpartum-visit");
  expect(dutiesWithout(["postpartum-visit"])).toContain("pregnancy-follow-up");
});

it("has nine bodies for one town of one village", () => {
  const town = divisions.filter(({ id }) => /^999901(000|100)/.test(id));
  const { tables } = buildCounty(town, options);
  expect(tables[institutions.name]).toHaveLength(9);
});

it("says that it is synthetic", () => {
  expect(buildCounty(divisions, options).county.synthetic).toBe(true);
  expect([syntheticNotice.zh.slice(0, 4), syntheticNotice.en.slice(0, 9)]).toEqual([
    "合成数据",
    "Synthetic",
  ]);
});

it("splits a population without losing anybody, whatever it is", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 9999 }), (total, seed) => {
      const parts = [...splitPopulation(total, divisions, seed).values()];
      expect(parts).toHaveLength(3);
      expect(parts.reduce((sum, each) => sum + each, 0)).toBe(total);
      expect(parts.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
    }),
  );
});

it("draws the same for the same seed and stream, and another for another stream", () => {
  const drawn = (seed: number, stream: "rooms" | "assets") => {
    const chance = new Chance(seed, stream);
    return Array.from({ length: 8 }, () => chance.within([1, 1_000_000]));
  };
  expect(drawn(7, "rooms")).toEqual(drawn(7, "rooms"));
  expect(drawn(7, "rooms")).not.toEqual(drawn(7, "assets"));
  expect(drawn(7, "rooms")).not.toEqual(drawn(8, "rooms"));
});

it("hands out credit codes that show they are synthetic", () => {
  const codes = new CreditCodes("999901");
  expect(codes.next("12")).toMatch(/^12999901XXXX00001.$/);
  expect(codes.next("12")).toMatch(/^12999901XXXX00002.$/);
});
