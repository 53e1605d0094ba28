import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permittedCount, standsTo } from "./comparison.js";
import type { Indicator } from "./indicator.js";
import { intervalOf } from "./judgement.js";
import { hundredths, per100000, perMille } from "./rate.js";
import {
  aFigure,
  asked,
  aTarget,
  columnOf,
  places,
  sampleCatalogue,
  sampleComposition,
  sampleCounty,
} from "./sample-indicators.js";
import type { Target } from "./target.js";
import { targetsView } from "./targets-view.js";

const judged = (target: Target, ...figures: ReturnType<typeof aFigure>[]) => {
  const composition = sampleComposition(sampleCatalogue([target]));
  const answer = asked(targetsView, composition, sampleCounty(composition, figures));
  const [verdict] = columnOf(answer, "verdict");
  return { verdict, answer };
};

describe("the words of comparison at their limit", () => {
  const imr = (wording: string) => aTarget({ code: "imr", wording });

  it("控制在7‰以下 is below 7 per thousand by plain reading: 14 of 2,000 do not meet it", () => {
    const at = (deaths: number, wording = "controlled-below") =>
      judged(imr(wording), aFigure("imr", places.county, [deaths, 2000])).verdict;
    expect([13, 14, 15].map((deaths) => at(deaths))).toEqual(["met", "short", "short"]);
    expect([13, 14, 15].map((deaths) => at(deaths, "controlled-within"))).toEqual([
      "met",
      "met",
      "short",
    ]);
  });

  it("控制在10‰以下 likewise: 10 of 1,000 are not below it", () => {
    const target = aTarget({ code: "u5", value: perMille(10) });
    const at = (deaths: number) =>
      judged(target, aFigure("imr", places.county, [deaths, 1000])).verdict;
    expect([9, 10].map(at)).toEqual(["met", "short"]);
  });

  it.each([
    ["or-above", 99, [989, 990, 991]],
    ["reaches", 99, [989, 990, 991]],
    ["or-above", 95, [949, 950, 951]],
  ])("%s %i %% takes the number in", (wording, value, births) => {
    const target = aTarget({
      code: "hospital",
      indicator: "hospital",
      wording,
      value: hundredths(value),
    });
    const at = (count: number) =>
      judged(target, aFigure("hospital", places.county, [count, 1000])).verdict;
    expect(births.map(at)).toEqual(["short", "met", "met"]);
  });
});

describe("a target", () => {
  it("without a number is not judged, and nought is not put in its place", () => {
    const target = aTarget({ code: "mmr", indicator: "mmr", wording: "held-down", value: null });
    const { verdict, answer } = judged(target, aFigure("mmr", places.county, [2, 6878]));
    expect(verdict).toBe("not judged");
    expect(columnOf(answer, "asked")).toEqual(["strictly controlled"]);
    expect(columnOf(answer, "value")).toEqual(["29.08 per 100,000"]);
    expect(answer.findings).toEqual([]);
    expect(answer.tables[0]?.rows[0]?.note).toEqual({
      zh: "文件对“孕产妇死亡率”没有给出数值，不作判定，也不当作零。如需判定，请由县里另行确定数值。",
      en: "the document gives no number for maternal mortality; it is not judged, and not read as zero. If it is to be judged, let the county set one.",
    });
  });

  it("that asks for less than the year before is judged against it, and unknown without it", () => {
    const target = aTarget({ code: "down", wording: "lower-than-before", value: null });
    const before = aFigure("imr", places.county, [10, 2000], {
      period: { from: "2013-10-01", to: "2014-09-30" },
    });
    const now = (deaths: number) => aFigure("imr", places.county, [deaths, 2000]);
    expect(judged(target, now(9), before).verdict).toBe("met");
    expect(judged(target, now(10), before).verdict).toBe("short");
    const { verdict, answer } = judged(target, now(9));
    expect(verdict).toBe("unknown");
    expect(columnOf(answer, "note")).toEqual([
      "infant mortality is compared with the year before, and 2013-10-01 - 2014-09-30 has no complete figure. Enter the figures of that reporting year.",
    ]);
  });

  it("is unknown, and not met, where a township has not reported", () => {
    const target = aTarget({ code: "imr" });
    const { verdict, answer } = judged(
      target,
      aFigure("imr", places.east, [1, 900]),
      aFigure("imr", places.west, [-2, -2]),
    );
    expect(verdict).toBe("unknown");
    expect(columnOf(answer, "counts")).toEqual(["1 / 900"]);
    expect(columnOf(answer, "note")).toEqual([
      "the roll-up of infant mortality for 2014-10-01 - 2015-09-30 is not complete: missing 南镇; work not done in 西镇. Report what is missing before judging; the sum of the others is only shown. of 900 at most 6",
    ]);
  });

  it("that is short says by how much, in both languages", () => {
    const { answer } = judged(aTarget({ code: "imr" }), aFigure("imr", places.county, [20, 2000]));
    expect(columnOf(answer, "gap")).toEqual(["3 per 1,000"]);
    expect(
      answer.findings.map(({ severity, message }) => [severity, message.zh, message.en]),
    ).toEqual([
      [
        "target",
        "“目标imr”未达到：2014-10-01 - 2015-09-30 为 10‰（20 / 2000），要求控制在7‰以下，相差 3‰。请先核对数据，再看服务是否可及；不得摊派到人，也不得用作对个人的考核。",
        "target imr is not met: 10 per 1,000 (20 / 2000) in 2014-10-01 - 2015-09-30, asked is kept below 7 per 1,000; 3 per 1,000 apart. Check the data first, then whether the services can be had; it is nobody's personal quota.",
      ],
    ]);
  });

  it("is not short before the day by which it is to be reached", () => {
    const later = aTarget({ code: "imr", by: "2020-12-31" });
    const { verdict, answer } = judged(later, aFigure("imr", places.county, [20, 2000]));
    expect(verdict).toBe("short");
    expect(answer.findings).toEqual([]);
  });

  it("of yes or no is judged by what was decided, and unknown where nothing was", () => {
    const target = aTarget({
      code: "graded",
      indicator: "graded",
      wording: "reaches",
      value: { p: 1, q: 1 },
    });
    expect(judged(target, aFigure("graded", places.county, [1])).verdict).toBe("met");
    expect(judged(target, aFigure("graded", places.county, [0])).verdict).toBe("short");
    expect(judged(target, aFigure("graded", places.county, [3])).verdict).toBe("unknown");
    expect(judged(target).verdict).toBe("unknown");
  });

  it("of a service people choose is told, with its mark, and weighs nothing", () => {
    const target = aTarget({
      code: "examined",
      indicator: "examined",
      wording: "or-above",
      value: hundredths(80),
    });
    const { answer } = judged(target, aFigure("examined", places.county, [300, 1000]));
    expect(columnOf(answer, "kind")).toEqual(["uptake (voluntary)"]);
    expect(answer.findings.map(({ severity }) => severity)).toEqual(["information"]);
    expect(columnOf(answer, "note")).toEqual(["offered: no figure"]);
    const offered = judged(
      target,
      aFigure("examined", places.county, [300, 1000]),
      aFigure("offered", places.county, [950, 1000]),
    );
    expect(columnOf(offered.answer, "note")).toEqual(["offered: 95 %"]);
  });
});

describe("small numbers", () => {
  const target = aTarget({ code: "mmr", indicator: "mmr", value: per100000(17) });

  it("17 per 100,000 of 6,878 births is 1.17 deaths: one meets it, two do not, and one event decides", () => {
    const { answer } = judged(target, aFigure("mmr", places.county, [1, 6878]));
    expect(columnOf(answer, "verdict")).toEqual(["met"]);
    expect(columnOf(answer, "value")).toEqual(["14.54 per 100,000"]);
    // Garwood: 0.0253 and 5.5716 deaths; of 6,878 births 0.37 and 81.01 per 100,000.
    expect(columnOf(answer, "interval")).toEqual(["0.37 - 81.01"]);
    expect(answer.findings.map(({ code, message }) => [code, message.zh])).toEqual([
      [
        "INDICATORS_ONE_EVENT",
        "“目标mmr”的判定由一例决定：分母 6878，1 例时达标，2 例时相反。请看多年合计和置信区间，不要据一年的数下结论。",
      ],
    ]);
    const two = judged(target, aFigure("mmr", places.county, [2, 6878]));
    expect(two.verdict).toBe("short");
    expect(two.answer.findings.map(({ code }) => code)).toEqual([
      "INDICATORS_TARGET_SHORT",
      "INDICATORS_ONE_EVENT",
    ]);
  });

  it("are told before any figure was reported, from a published number that enters no rate", () => {
    const { verdict, answer } = judged(target);
    expect(verdict).toBe("unknown");
    expect(answer.tables[0]?.rows[0]?.note).toEqual({
      zh: "没有“孕产妇死亡率”在 2014-10-01 - 2015-09-30 的数据。请上报分子和分母。参考（0岁人口，不用于判定）：界限相当于 1.17 例，分母 6878 时至多 1 例",
      en: "there is no figure of 'maternal mortality' for 2014-10-01 - 2015-09-30. Report numerator and denominator. for comparison only (children aged nought): the limit stands for a count of 1.17; of 6878 at most 1",
    });
  });

  it("are looked at over three years together, where all three are complete", () => {
    const year = (last: number, deaths: number) =>
      aFigure("mmr", places.county, [deaths, 6000], {
        period: { from: `${last - 1}-10-01`, to: `${last}-09-30` },
      });
    const three = [year(2015, 2), year(2014, 0), year(2013, 1)];
    // 3 of 18,000 are 16.67 per 100,000; Garwood for three: 0.6187 to 8.7673, of 18,000 3.44 to 48.71.
    expect(columnOf(judged(target, ...three).answer, "pooled")).toEqual([
      "16.67 per 100,000 (3.44 - 48.71)",
    ]);
    expect(columnOf(judged(target, ...three.slice(0, 2)).answer, "pooled")).toEqual([null]);
  });

  it("of a township are not shown", () => {
    const composition = sampleComposition(sampleCatalogue([target]));
    const county = sampleCounty(composition, [aFigure("mmr", places.east, [1, 900])]);
    const at = (smallCells: number) =>
      asked(targetsView, composition, county, { division: places.east, smallCells });
    expect(columnOf(at(5), "counts")).toEqual(["left out"]);
    expect(columnOf(at(5), "value")).toEqual([null]);
    expect(columnOf(at(0), "counts")).toEqual(["1 / 900"]);
    expect(at(5).findings).toEqual([]);
  });
});

it("has no interval where a count is none of any county, and says so at once", () => {
  const indicator = { partOfWhole: true } as Indicator;
  expect(intervalOf(indicator, { numerator: 5, denominator: 100_000_001 })).toBeNull();
  expect(intervalOf(indicator, { numerator: 2 ** 52, denominator: 2 ** 53 - 1 })).toBeNull();
  const deaths = { partOfWhole: false } as Indicator;
  expect(intervalOf(deaths, { numerator: 2 ** 53 - 1, denominator: 1 })).toBeNull();
  expect(intervalOf(indicator, { numerator: 5, denominator: 10 })?.lower).toBeCloseTo(0.1871, 4);
});

it("the count that is permitted meets the bound, and the next one does not", () => {
  const share = fc.record({ p: fc.nat(1000), q: fc.integer({ min: 1, max: 1000 }) });
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 100_000 }), (bound, q) => {
      for (const [compare, step] of [
        ["less", 1],
        ["at-most", 1],
        ["at-least", -1],
        ["more", -1],
      ] as const) {
        const count = permittedCount(compare, bound, q) as number;
        expect(standsTo({ p: count, q }, compare, bound)).toBe(true);
        expect(standsTo({ p: count + step, q }, compare, bound)).toBe(false);
      }
    }),
  );
});
