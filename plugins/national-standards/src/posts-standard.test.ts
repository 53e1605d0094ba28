import { boundaryCases } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { optionsSchema } from "./options.js";
import { classHoldsRatio, postsByClass, postsByPopulation } from "./posts-requirements.js";
import {
  populationsPerPost,
  postClass,
  postClasses,
  postsStandard,
  postsStandardWords,
} from "./posts-standard.js";

/** Huantai county in the census of 2020. */
const huantai = 489_479;

describe("what the standard of 1986 asks of a county", () => {
  it("for Huantai at 1:15,000 is 32.6, so 33, within class 2: the ratio binds", () => {
    const standard = postsStandard({ population: huantai, ratio: 15000 });
    expect(standard).toEqual({
      population: 489_479,
      ratio: 15000,
      exact: { p: 489_479, q: 15_000 },
      rounding: "up",
      asked: 33,
      allowed: { level: "county", class: 2, min: 20, max: 40 },
      holdsUpTo: 600_000,
      binds: "ratio",
      possible: { min: 33, max: 40 },
    });
    expect(postsStandardWords(standard)).toEqual({
      zh: "人口489479人按1:15000为32.6，向上取整为33名；县级二类机构20至40名；由人口比例约束：33至40名。",
      en: "489479 people at 1:15000 make 32.6, rounded up 33 posts; a county institution of class 2 has 20 to 40; the ratio binds: 33 to 40.",
    });
  });

  it("at 1:10,000 is 48.9, so 49, outside class 2: the two rules conflict", () => {
    const standard = postsStandard({ population: huantai, ratio: 10000 });
    expect(standard).toMatchObject({
      asked: 49,
      holdsUpTo: 400_000,
      binds: "conflict",
      possible: null,
    });
    expect(postsStandardWords(standard)).toEqual({
      zh: "人口489479人按1:10000为48.9，向上取整为49名；县级二类机构20至40名；两者冲突：超出9名，须改按其他比例、类别，或另设机构。",
      en: "489479 people at 1:10000 make 48.9, rounded up 49 posts; a county institution of class 2 has 20 to 40; the two conflict: 9 too many for the class; another ratio or class, or a further body, is needed.",
    });
  });

  it("in class 1 holds the 49, and at 1:15,000 the class asks for more than the ratio", () => {
    const of = (ratio: 10000 | 15000) => postsStandard({ population: huantai, ratio, class: 1 });
    expect(of(10000)).toMatchObject({ binds: "ratio", possible: { min: 49, max: 70 } });
    expect(of(15000)).toMatchObject({ binds: "class", possible: { min: 41, max: 70 } });
    expect(postsStandardWords(of(15000)).en).toContain("the class binds: 41 to 70");
  });

  it("without the province's ratio says so, and what the class allows", () => {
    const open = postsStandard({ population: huantai });
    expect(open).toMatchObject({ ratio: null, asked: null, binds: "open", possible: null });
    expect(postsStandardWords(open)).toEqual({
      zh: "人口489479人：本省采用的比例未说明，按人口应配数未知；县级二类机构20至40名。",
      en: "489479 people: the province's ratio is not said, so what the population asks for is unknown; a county institution of class 2 has 20 to 40.",
    });
  });

  it("rounds as it is told: 32.6 is 32 rounded down, 33 to the nearest; 32.5 is 33 as well", () => {
    const asked = (population: number, rounding: "up" | "down" | "nearest") =>
      postsStandard({ population, ratio: 15000, rounding }).asked;
    expect([asked(huantai, "down"), asked(huantai, "nearest"), asked(huantai, "up")]).toEqual([
      32, 33, 33,
    ]);
    expect([asked(487_500, "down"), asked(487_500, "nearest")]).toEqual([32, 33]);
    expect([asked(480_000, "up"), asked(480_001, "up"), asked(0, "up")]).toEqual([32, 33, 0]);
  });

  it("holds up to a population that depends on the rounding, and not one person more", () => {
    // Class 2 has at most 40: 40 × 10,000; below 41 × 10,000; below 40.5 × 10,000.
    const limits = { up: 400_000, down: 409_999, nearest: 404_999 } as const;
    for (const [rounding, most] of Object.entries(limits) as [keyof typeof limits, number][]) {
      const at = (population: number) => postsStandard({ population, ratio: 10000, rounding });
      expect(at(most).holdsUpTo, rounding).toBe(most);
      expect(at(most).binds, rounding).toBe("ratio");
      expect(at(most + 1).binds, rounding).toBe("conflict");
    }
  });

  it("keeps the table of six classes and the three ratios", () => {
    expect(postClasses.map(({ level, class: of, min, max }) => [level, of, min, max])).toEqual([
      ["county", 2, 20, 40],
      ["county", 1, 41, 70],
      ["prefecture", 2, 40, 60],
      ["prefecture", 1, 61, 90],
      ["province", 2, 80, 120],
      ["province", 1, 121, 160],
    ]);
    expect(postClass("prefecture", 1)).toMatchObject({ min: 61, max: 90 });
    expect(populationsPerPost).toEqual([5000, 10000, 15000]);
  });
});

describe("the requirements of the standard", () => {
  const read = (input: object) => optionsSchema.parse(input);

  it("leave the ratio unresolved where nobody has said it", () => {
    for (const rule of [postsByPopulation(read({})), classHoldsRatio(read({}))]) {
      expect(rule.require.bound).toHaveProperty("unresolved");
      expect(boundaryCases(rule)).toEqual([]);
    }
  });

  it("ask by population and by class of quotas, or of posts where told", () => {
    const ofPosts = read({ provinceRatio: 5000, postsCountedAs: "posts", countyClass: 1 });
    expect(postsByPopulation(ofPosts).require).toMatchObject({
      measure: { count: { of: "posts", by: "institution.division" }, unit: "post" },
      bound: { perPopulation: { per: 5000, amount: 1, rounding: "up" } },
    });
    expect(postsByClass(ofPosts).require.bound).toEqual({ range: { min: 41, max: 70 } });
    expect(postsByClass(read({})).require).toMatchObject({
      measure: { sum: { of: "quotas", field: "number" }, unit: "quota" },
      bound: { range: { min: 20, max: 40 } },
    });
  });

  it("take no other ratio, class or rounding", () => {
    for (const wrong of [{ provinceRatio: 12000 }, { countyClass: 3 }, { postsRounding: "even" }]) {
      expect(optionsSchema.safeParse(wrong).success).toBe(false);
    }
  });
});
