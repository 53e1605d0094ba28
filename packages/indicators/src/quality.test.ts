import { findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import type { IndicatorFigure } from "./figure.js";
import { qualityView } from "./quality-view.js";
import {
  aFigure,
  asked,
  places,
  sampleCatalogue,
  sampleComposition,
  sampleCounty,
} from "./sample-indicators.js";

const composition = sampleComposition(sampleCatalogue());
const before = { from: "2013-10-01", to: "2014-09-30" };
const ofYearBefore = { period: before, reportedOn: "2014-10-10" };
const told = (figures: readonly IndicatorFigure[], options: object = {}) =>
  asked(qualityView, composition, sampleCounty(composition, figures), options).findings;
const codes = (...figures: readonly IndicatorFigure[]) =>
  told(figures)
    .map(({ code }) => code.replace("INDICATORS_", ""))
    .sort();
const messages = (...figures: readonly IndicatorFigure[]) =>
  told(figures).map(({ message }) => [message.zh, message.en]);

describe("a figure", () => {
  it("that is sound and in time has nothing against it", () => {
    expect(codes(aFigure("hospital", places.county, [990, 1000]))).toEqual([]);
  });

  it("of -2 is work not done, which is told and is no number", () => {
    expect(messages(aFigure("hospital", places.county, [-2, -2]))).toEqual([
      [
        "样县 在 2014-10-01 - 2015-09-30 未开展“住院分娩率”的工作（填 -2）；这不是零，也不计入合计。请核实是否确未开展。",
        "样县 did not do the work behind births in hospital in 2014-10-01 - 2015-09-30 (written -2); this is not zero and is in no sum. Check that it was really not done.",
      ],
    ]);
  });

  it("below zero, by half, or more than all is told with what to do", () => {
    expect(messages(aFigure("hospital", places.county, [-5, undefined]))).toEqual([
      [
        "数据 hospital-999901000000-2015-09-30：“住院分娩率”的计数 -5 是负数。请更正；未开展工作填 -2，缺数留空。",
        "figure hospital-999901000000-2015-09-30: the count -5 of births in hospital is negative. Correct it; work not done is written -2, a missing count is left empty.",
      ],
      [
        "数据 hospital-999901000000-2015-09-30：“住院分娩率”缺分母。请补录；缺数不当作零。",
        "figure hospital-999901000000-2015-09-30: births in hospital is without its denominator. Enter it; what is missing is not read as zero.",
      ],
    ]);
    expect(codes(aFigure("hospital", places.county, [101, 100]))).toEqual(["NUMERATOR_EXCEEDS"]);
    expect(codes(aFigure("graded", places.county, [3]))).toEqual(["NEITHER_YES_NOR_NO"]);
    // Deaths of a year are no part of its births: more of them is possible, some without any birth is not.
    expect(codes(aFigure("imr", places.county, [2, 1]))).toEqual([]);
    expect(codes(aFigure("imr", places.county, [2, 0]))).toEqual(["EVENTS_WITHOUT_BASE"]);
  });

  it("is late after 12 October for a township and after 25 October for the county", () => {
    const on = (division: string, reportedOn: string | undefined) =>
      codes(aFigure("hospital", division, [9, 10], { reportedOn })).filter(
        (code) => code === "LATE",
      );
    expect(on(places.east, "2015-10-12")).toEqual([]);
    expect(on(places.east, "2015-10-13")).toEqual(["LATE"]);
    expect(on(places.county, "2015-10-25")).toEqual([]);
    expect(on(places.county, "2015-10-26")).toEqual(["LATE"]);
    expect(on(places.v1, "2015-10-31")).toEqual([]);
  });

  it("is late after the tenth for a quarter, and odd where it is no quarter", () => {
    const quarter = { from: "2014-10-01", to: "2014-12-31" };
    const of = (period: { from: string; to: string }, reportedOn: string) =>
      codes(aFigure("hospital", places.east, [9, 10], { period, reportedOn }));
    expect(of(quarter, "2015-01-10")).toEqual([]);
    expect(of(quarter, "2015-01-11")).toEqual(["LATE"]);
    expect(of({ from: "2015-01-01", to: "2015-12-31" }, "2015-10-31")).toEqual(["ODD_PERIOD"]);
  });

  it("that jumps is told where chance does not explain it", () => {
    const year = (counts: [number, number], period?: typeof before) =>
      aFigure("hospital", places.county, counts, period === undefined ? {} : ofYearBefore);
    // 2,100 births after 1,000: more than double, and far outside chance.
    expect(messages(year([2090, 2100]), year([990, 1000], before))).toEqual([
      [
        "数据 hospital-999901000000-2015-09-30：样县 的“住院分娩率”分母由 1000 变为 2100，超过 2 倍，也超出偶然波动。请核对原始登记、口径和区划变动。",
        "figure hospital-999901000000-2015-09-30: the denominator of births in hospital in 样县 went from 1000 to 2100, by more than 2 times and more than chance. Check the primary records, the definition, and whether boundaries changed.",
      ],
    ]);
    expect(codes(year([2000, 2000]), year([990, 1000], before))).toEqual([]);
    expect(codes(year([300, 1000]), year([990, 1010], before))).toEqual(["JUMP"]);
    // Three deaths after one is three times as many, and no more than chance.
    const deaths = (count: number, births: number, period?: typeof before) =>
      aFigure("imr", places.county, [count, births], period === undefined ? {} : ofYearBefore);
    expect(codes(deaths(3, 2000), deaths(1, 2010, before))).toEqual([]);
    expect(codes(deaths(60, 2000), deaths(10, 2010, before))).toEqual(["JUMP"]);
  });

  it("that is the one of the year before is told as copied", () => {
    expect(
      codes(
        aFigure("hospital", places.county, [990, 1000]),
        aFigure("hospital", places.county, [990, 1000], ofYearBefore),
      ),
    ).toEqual(["COPIED"]);
  });
});

describe("figures beside each other", () => {
  it("are missed where the others of that level have reported and the day is over", () => {
    const found = told([
      aFigure("hospital", places.east, [9, 10]),
      aFigure("hospital", places.west, [9, 10]),
    ]);
    expect(found.map(({ subject, message }) => [subject, message.zh])).toEqual([
      [
        `divisions/${places.south}`,
        "南镇 没有上报“住院分娩率”在 2014-10-01 - 2015-09-30 的数据，截止日为 2015-10-12。请补报；未报不当作零。",
      ],
    ]);
    // The year 2016 is not over, and before it is nothing is missed.
    expect(told([aFigure("hospital", places.east, [9, 10])], { year: 2016 })).toEqual([]);
  });

  it("of the county and of its towns are compared where nobody is missing", () => {
    const towns = [places.east, places.west, places.south].map((at) =>
      aFigure("hospital", at, [9, 10]),
    );
    const own = (counts: [number, number]) => aFigure("hospital", places.county, counts);
    expect(codes(...towns, own([27, 30]))).toEqual([]);
    expect(messages(...towns, own([28, 30])).map(([, en]) => en)).toEqual([
      "样县 reported 28/30 for births in hospital in 2014-10-01 - 2015-09-30, while the divisions below add up to 27/30. Compare both and correct the one that is wrong.",
    ]);
    expect(codes(...towns.slice(1), own([28, 30]))).toEqual(["NOT_REPORTED"]);
  });

  it("give one number of live births, whatever they divide", () => {
    expect(
      messages(
        aFigure("hospital", places.county, [990, 1000]),
        aFigure("imr", places.county, [5, 1001]),
      ),
    ).toEqual([
      [
        "样县 在 2014-10-01 - 2015-09-30 的“live-births”不一致：1000 (hospital-999901000000-2015-09-30), 1001 (imr-999901000000-2015-09-30)。同一计数项只有一个数，请核对。",
        "样县 gives different numbers of live-births for 2014-10-01 - 2015-09-30: 1000 (hospital-999901000000-2015-09-30), 1001 (imr-999901000000-2015-09-30). A count has one number; check which.",
      ],
    ]);
  });

  it("that stand twice for the same are found when the register is read", () => {
    const divisions = [{ id: places.county, name: "样县" }];
    const twice = [
      aFigure("hospital", places.county, [1, 1], { id: "b" }),
      aFigure("hospital", places.county, [2, 2], { id: "a" }),
      aFigure("hospital", places.county, [3, 3], { id: "c", retiredOn: "2015-10-20" }),
    ];
    const found = findingsIn(composition, { divisions, "indicator-figures": twice });
    expect(found.map(({ id, message }) => [id, message.en])).toEqual([
      [
        "INDICATORS_TWICE@indicator-figures/b#a@2020-01-01",
        "the indicator 'hospital' has two figures for the division 999901000000, 2014-10-01 - 2015-09-30: a and b. Strike one of them out.",
      ],
    ]);
  });

  it("of an indicator nobody knows are asked for in vain, and it is said", () => {
    expect(told([], { indicator: "imrr" }).map(({ message }) => message.zh)).toEqual([
      "指标目录在 2015-11-01 没有“imrr”。请核对代码（见报表 indicators.catalogue）。",
    ]);
  });
});
