import { divisions } from "@fuyou/hierarchy";
import { type County, type Fraction, successions } from "@fuyou/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everybody, type IndicatorFigure, indicatorFigures } from "./figure.js";
import { figuresView } from "./figures-view.js";
import { restatedFigures, usableFigures } from "./restatement.js";
import { rollUp } from "./roll-up.js";
import {
  aFigure,
  asked,
  columnOf,
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
const joint = "999901104000";
const figure = (division: string, counts: readonly [number, number]) =>
  aFigure("hospital", division, counts);

/** Towns that become others on 1 January 2016, with shares where one is divided. */
type Becoming = readonly [from: string, to: string, share?: Fraction];
function reformed(county: County, ...becoming: readonly Becoming[]): County {
  const draft = county.draft();
  const on = "2016-01-01";
  for (const [from, to, share] of becoming) {
    if (!draft.has(divisions, to)) draft.insert(divisions, { id: to, name: `镇${to.slice(8, 9)}` });
    const row = {
      id: `${from}:${to}`,
      table: "divisions",
      predecessor: from,
      successor: to,
      on,
      cites: [],
    };
    draft.insert(successions, share === undefined ? row : { ...row, share });
  }
  for (const from of new Set(becoming.map(([each]) => each))) draft.retire(divisions, from, on);
  draft.date = "2016-11-01";
  return draft.finish().county;
}
function on2016(figures: readonly IndicatorFigure[], ...becoming: readonly Becoming[]) {
  const county = reformed(sampleCounty(composition, figures), ...becoming);
  const rows = usableFigures(county.rows(indicatorFigures), hospital, everybody, county.date);
  const { figures: told, unrestated } = restatedFigures(composition, hospital, rows, {
    county,
    asOf: "2016-11-01",
  });
  return {
    county,
    told: told.map(({ division, numerator, denominator, rate }) => [
      division,
      numerator,
      denominator,
      rate === null ? null : rate.p / rate.q,
    ]),
    why: unrestated.map(({ reason }) => reason.code),
  };
}

describe("figures on the boundaries after a merger", () => {
  const merger: readonly Becoming[] = [
    [places.east, joint],
    [places.west, joint],
  ];

  it("are sums of counts, and the rate is of the sums: 90 of 100 and 999 of 1,000 are 99 %", () => {
    const { told, why } = on2016(
      [figure(places.east, [90, 100]), figure(places.west, [999, 1000])],
      ...merger,
    );
    expect(told).toEqual([[joint, 1089, 1100, 0.99]]);
    expect(why).toEqual([]);
  });

  it("leave the roll-up of the county as it was on the boundaries of its own year", () => {
    const figures = [
      figure(places.east, [90, 100]),
      figure(places.west, [999, 1000]),
      figure(places.south, [10, 10]),
    ];
    const { county } = on2016(figures, ...merger);
    const question = { indicator: hospital, division: places.county, period: year2015 };
    expect(rollUp(county, question)).toMatchObject({
      numerator: 1099,
      denominator: 1110,
      missing: [],
    });
  });

  it("add up to the same whatever they were, in whatever order", () => {
    const counts = fc.tuple(fc.nat(900), fc.nat(900)).map(([n, more]) => [n, n + more] as const);
    fc.assert(
      fc.property(counts, counts, counts, (east, west, south) => {
        const figures = [
          figure(places.east, east),
          figure(places.west, west),
          figure(places.south, south),
        ];
        const { told } = on2016(figures, ...merger);
        expect(on2016(figures.toReversed(), ...merger).told).toEqual(told);
        const sum = (at: 1 | 2) => told.reduce((total, row) => total + Number(row[at]), 0);
        expect(sum(1)).toBe(east[0] + west[0] + south[0]);
        expect(sum(2)).toBe(east[1] + west[1] + south[1]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("figures of a town that was divided", () => {
  const halves: readonly Becoming[] = [
    [places.east, joint, { p: 1, q: 2 }],
    [places.east, places.west, { p: 1, q: 2 }],
  ];
  const south = figure(places.south, [10, 20]);

  it("are divided by exact shares where both counts come to whole numbers", () => {
    const { told } = on2016([figure(places.east, [90, 100]), south], ...halves);
    expect(told).toEqual([
      [places.west, 45, 50, 0.9],
      [places.south, 10, 20, 0.5],
      [joint, 45, 50, 0.9],
    ]);
  });

  it("have no rate where only one count arrived, and others keep theirs", () => {
    const { told, why } = on2016([figure(places.east, [91, 100]), south], ...halves);
    expect(told.filter(([division]) => division !== places.east)).toEqual([
      [places.west, null, 50, null],
      [places.south, 10, 20, 0.5],
      [joint, null, 50, null],
    ]);
    expect(why).toEqual(["KERNEL_SERIES_UNEVEN"]);
    // The west had counts of its own: they are not divided by a base that holds half of the east.
    const mixed = on2016([figure(places.east, [91, 100]), figure(places.west, [5, 10])], ...halves);
    expect(mixed.told.find(([division]) => division === places.west)).toEqual([
      places.west,
      5,
      60,
      null,
    ]);
  });
});

describe("the view of figures", () => {
  const figures = [
    figure(places.east, [3, 900]),
    figure(places.west, [20, 800]),
    figure(places.south, [40, 700]),
  ];

  it("leaves small counts out, and one more, so that the sum does not give them away", () => {
    const answer = asked(figuresView, composition, sampleCounty(composition, figures));
    expect(columnOf(answer, "division")).toEqual(["东镇", "西镇", "南镇", "样县"]);
    expect(columnOf(answer, "numerator")).toEqual(["left out", "left out", "40", "63"]);
    expect(columnOf(answer, "rate")).toEqual([null, null, "5.71 %", "2.63 %"]);
    expect(columnOf(answer, "state")).toEqual([
      "reported",
      "reported",
      "reported",
      "sum of those below",
    ]);
  });

  it("shows who is missing, and who did not do the work", () => {
    const county = sampleCounty(composition, [
      figure(places.east, [30, 900]),
      aFigure("hospital", places.west, [-2, -2]),
    ]);
    const answer = asked(figuresView, composition, county);
    expect(columnOf(answer, "state")).toEqual([
      "reported",
      "work not done",
      "not reported",
      "sum of those below, not complete",
    ]);
    expect(answer.tables[0]?.notes).toEqual([{ zh: "缺：南镇", en: "missing: 南镇" }]);
  });

  it("tells them on the boundaries of a day", () => {
    const county = reformed(
      sampleCounty(composition, figures),
      [places.east, joint],
      [places.west, joint],
    );
    const answer = asked(figuresView, composition, county, {
      boundaries: "2016-11-01",
      smallCells: 0,
    });
    expect(columnOf(answer, "division")).toEqual(["南镇", "镇4"]);
    expect(columnOf(answer, "numerator")).toEqual(["40", "23"]);
    expect(columnOf(answer, "rate")).toEqual(["5.71 %", "1.35 %"]);
  });

  it("knows no indicator and no division that is not there", () => {
    const county = sampleCounty(composition, figures);
    const said = (options: object) =>
      asked(figuresView, composition, county, options).findings.map(({ code }) => code);
    expect(said({ indicator: "imrr" })).toEqual(["INDICATORS_UNKNOWN_INDICATOR"]);
    expect(said({ division: "110101001000" })).toEqual(["INDICATORS_UNKNOWN_DIVISION"]);
  });
});
