import { divisionClass, divisionLevel } from "@fuyou/hierarchy";
import { expect, test } from "vitest";
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import extract from "../data/divisions.json" with { type: "json" };
import { extracted } from "../scripts/extract-divisions.js";
import { changningDivisions } from "./divisions.js";

test("the committed extract is what the package holds", () => {
  expect(extracted()).toEqual(extract);
});

test("four streets, fourteen towns, four townships and 408 villages, in the edition of 2018-10-31", () => {
  const classes = changningDivisions().map(({ id }) => divisionClass(id));
  const count = (of: string) => classes.filter((each) => each === of).length;
  expect(count("street")).toBe(4);
  expect(count("town")).toBe(14);
  expect(count("township")).toBe(4);
  expect(count("residents-committee")).toBe(41);
  expect(count("village-committee")).toBe(367);
  expect(classes).toHaveLength(1 + 22 + 408);
  expect(extract.note).toMatchObject({ version: "2.2.0", edition: "2018-10-31" });
});

test("the synthetic split sums to the real population of the city", () => {
  const divisions = changningDivisions();
  const townships = divisions.filter(({ id }) => divisionLevel(id) === "township");
  expect(divisions[0]).toEqual({ id: "430482000000", name: "常宁市", population: 790_676 });
  expect(townships.every((each) => each.population !== undefined)).toBe(true);
  expect(townships.reduce((sum, each) => sum + (each.population ?? 0), 0)).toBe(790_676);
});
