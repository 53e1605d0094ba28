import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastPopulation, type PopulationMove } from "./population-forecast.js";

const farm = (year: number, persons: number | null): PopulationMove => ({
  title: { zh: "团场", en: "a regiment farm" },
  year,
  persons,
});
const plan = { base: 100_000, baseYear: 2005, year: 2010, naturalRate: { p: 0, q: 1 }, moves: [] };

describe("a forecast of the population", () => {
  it("adds who moves in to natural growth, year by year, rounded to whole persons", () => {
    // 1 %: 101,000 in 2006, 102,010 in 2007 and 2,990 who move in: 105,000; 106,050 in 2008.
    const naturalRate = { p: 1, q: 100 };
    const moves = [farm(2007, 2_990)];
    expect(forecastPopulation({ ...plan, year: 2008, naturalRate, moves }).population).toBe(
      106_050,
    );
  });

  it("rounds a half up, and shrinks where more die than are born", () => {
    expect(
      forecastPopulation({ ...plan, base: 50, year: 2006, naturalRate: { p: 1, q: 100 } })
        .population,
    ).toBe(51);
    expect(
      forecastPopulation({ ...plan, base: 1_000, year: 2006, naturalRate: { p: -1, q: 100 } })
        .population,
    ).toBe(990);
  });

  it("leaves out who moved by the base year, or moves after the year forecast", () => {
    const moves = [farm(2005, 7), farm(2011, 7)];
    expect(forecastPopulation({ ...plan, moves })).toEqual({ population: 100_000, missing: [] });
  });

  it("is unknown while a number is, and says which", () => {
    const { population, missing } = forecastPopulation({
      ...plan,
      base: null,
      naturalRate: null,
      moves: [farm(2007, null)],
    });
    expect(population).toBeNull();
    expect(missing.map(({ zh }) => zh)).toEqual(["基年人口", "自然增长率", "团场"]);
  });

  it("without growth is the base and all who move in", () => {
    const move = fc.record({ year: fc.integer({ min: 2006, max: 2010 }), persons: fc.nat(9_999) });
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(move, { maxLength: 8 }), (base, given) => {
        const moves = given.map(({ year, persons }) => farm(year, persons));
        const { population } = forecastPopulation({ ...plan, base, moves });
        expect(population).toBe(given.reduce((sum, { persons }) => sum + persons, base));
      }),
    );
  });
});
