import { divisionClass, divisionLevel } from "@fuyou/hierarchy";
import { splitPopulation } from "@fuyou/testing/baseline";
import { expect, test } from "vitest";
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import extract from "../data/divisions.json" with { type: "json" };
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import population from "../data/population.json" with { type: "json" };
import { extracted } from "../scripts/extract-divisions.js";
import { huantaiDivisions, uncountedTown } from "./divisions.js";

test("the committed extract is what the package holds", () => {
  expect(extracted()).toEqual(extract);
});

test("two streets, seven towns and 350 villages, in the edition of 2018-10-31", () => {
  const classes = huantaiDivisions().map(({ id }) => divisionClass(id));
  const count = (of: string) => classes.filter((each) => each === of).length;
  expect(count("county")).toBe(1);
  expect(count("street")).toBe(2);
  expect(count("town")).toBe(7);
  expect(count("village-committee")).toBe(331);
  expect(count("residents-committee")).toBe(19);
  expect(classes).toHaveLength(360);
  expect(extract.note).toMatchObject({
    version: "2.2.0",
    edition: "2018-10-31",
    licence: "MIT",
    counts: { streets: 2, towns: 7, villages: 350 },
  });
});

test("the synthetic split sums to the real population of the county", () => {
  const { county, split } = population;
  expect(county.population).toBe(489_479);
  expect(split.synthetic).toBe(true);
  expect(split.townships.reduce((sum, each) => sum + each.population, 0)).toBe(489_479);
  const again = splitPopulation(county.population, extract.divisions, split.seed);
  expect([...again]).toEqual(split.townships.map((each) => [each.code, each.population]));
});

test("the registers leave one town uncounted, and only that one", () => {
  const divisions = huantaiDivisions();
  const townships = divisions.filter(({ id }) => divisionLevel(id) === "township");
  const uncounted = townships.filter((each) => each.population === undefined);
  expect(uncounted.map(({ id }) => id)).toEqual([uncountedTown]);
  const counted = townships.reduce((sum, each) => sum + (each.population ?? 0), 0);
  const withheld = population.split.townships.find(({ code }) => code === uncountedTown);
  expect(counted + (withheld?.population ?? 0)).toBe(489_479);
  expect(divisions[0]).toEqual({ id: "370321000000", name: "桓台县", population: 489_479 });
});
