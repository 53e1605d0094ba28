import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isComplete, rollUp, sumBelow } from "./roll-up.js";
import {
  aFigure,
  places,
  sampleCatalogue,
  sampleComposition,
  sampleCounty,
  sampleIndicators,
  year2015,
} from "./sample-indicators.js";

const composition = sampleComposition(sampleCatalogue());
const hospital = sampleIndicators.find(
  ({ code }) => code === "hospital",
) as (typeof sampleIndicators)[0];
const graded = sampleIndicators.find(
  ({ code }) => code === "graded",
) as (typeof sampleIndicators)[0];
type Counts = readonly [(number | undefined)?, (number | undefined)?];
const figure = (division: string, counts: Counts) => aFigure("hospital", division, counts);
const value = (...figures: ReturnType<typeof figure>[]) =>
  rollUp(sampleCounty(composition, figures), {
    indicator: hospital,
    division: places.county,
    period: year2015,
  });

describe("a roll-up", () => {
  it("sums numerators and denominators and never averages rates", () => {
    // 90 of 100 is 90 %, 999 of 1,000 is 99.9 %: together 1,089 of 1,100 is 99 %, not the mean of 94.95 %.
    const rolled = value(
      figure(places.east, [90, 100]),
      figure(places.west, [999, 1000]),
      figure(places.south, [0, 0]),
    );
    expect(rolled).toMatchObject({ numerator: 1089, denominator: 1100, basis: "summed" });
    expect(isComplete(rolled)).toBe(true);
  });

  it("takes a division's own figure before the sum of those below", () => {
    const rolled = value(figure(places.county, [50, 60]), figure(places.east, [1, 2]));
    expect(rolled).toMatchObject({ numerator: 50, denominator: 60, basis: "own", missing: [] });
  });

  it("says who is missing, down to the village where others of the town have reported", () => {
    const rolled = value(figure(places.v1, [3, 4]), figure(places.west, [5, 6]));
    expect(rolled).toMatchObject({ numerator: 8, denominator: 10 });
    expect(rolled.missing).toEqual([places.v2, places.south]);
    expect(isComplete(rolled)).toBe(false);
  });

  it("keeps work not done apart from what is missing, and neither is zero", () => {
    const rolled = value(
      figure(places.east, [-2, -2]),
      figure(places.west, [5]),
      figure(places.south, [1, 2]),
    );
    expect(rolled).toMatchObject({ numerator: 1, denominator: 2 });
    expect(rolled.notDone).toEqual([places.east]);
    expect(rolled.missing).toEqual([places.west]);
  });

  it("takes nothing from a figure that is below zero or from half a pair", () => {
    const rolled = value(figure(places.east, [-1, 100]), figure(places.west, [undefined, 50]));
    expect(rolled).toMatchObject({ numerator: null, denominator: null, basis: "none" });
    expect(rolled.missing).toEqual([places.east, places.west, places.south]);
  });

  it("takes nothing from more than all, nor from two figures that contradict each other", () => {
    const rolled = value(
      figure(places.east, [101, 100]),
      figure(places.west, [5, 6]),
      aFigure("hospital", places.west, [6, 6], { id: "again" }),
      figure(places.south, [7, 8]),
      aFigure("hospital", places.south, [7, 8], { id: "same" }),
    );
    expect(rolled).toMatchObject({ numerator: 7, denominator: 8 });
    expect(rolled.missing).toEqual([places.east, places.west]);
  });

  it("leaves figures of another scope, another year, or struck out alone", () => {
    const rolled = value(
      aFigure("hospital", places.east, [1, 1], { id: "r", scope: "rural" }),
      aFigure("hospital", places.east, [2, 2], {
        id: "q",
        period: { from: "2014-10-01", to: "2014-12-31" },
      }),
      aFigure("hospital", places.east, [3, 3], { id: "old", retiredOn: "2015-10-20" }),
      aFigure("hospital", places.east, [4, 4], { id: "new", corrects: "old" }),
    );
    expect(rolled).toMatchObject({ numerator: 4, denominator: 4 });
    expect(rolled.figures).toEqual(["new"]);
  });

  it("says nothing of a whole from what holds of its parts by yes or no", () => {
    const county = sampleCounty(composition, [aFigure("graded", places.east, [1])]);
    const question = { indicator: graded, division: places.county, period: year2015 };
    expect(rollUp(county, question)).toMatchObject({ basis: "none", missing: [places.county] });
  });

  it("equals the sum whatever is grouped into towns, and in whatever order it is read", () => {
    const pair = fc.tuple(fc.nat(500), fc.nat(500)).map(([n, more]) => [n, n + more] as const);
    fc.assert(
      fc.property(
        fc.record({ v1: pair, v2: pair, west: pair, south: pair }),
        fc.boolean(),
        ({ v1, v2, west, south }, byVillage) => {
          const east = [v1[0] + v2[0], v1[1] + v2[1]] as const;
          const ofEast = byVillage
            ? [figure(places.v1, v1), figure(places.v2, v2)]
            : [figure(places.east, east)];
          const figures = [...ofEast, figure(places.west, west), figure(places.south, south)];
          const all = [v1, v2, west, south];
          const expected = {
            numerator: all.reduce((sum, [n]) => sum + n, 0),
            denominator: all.reduce((sum, [, d]) => sum + d, 0),
            missing: [],
          };
          expect(value(...figures)).toMatchObject(expected);
          expect(value(...figures.toReversed())).toMatchObject(expected);
          const county = sampleCounty(composition, [...figures, figure(places.county, [7, 7])]);
          const question = { indicator: hospital, division: places.county, period: year2015 };
          expect(sumBelow(county, question)).toMatchObject(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});
