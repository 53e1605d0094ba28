import type { Fraction, Text } from "@fuyou/kernel";
import { amountFor, type PerPopulation, populationLimit, type Rounding } from "@fuyou/standards";
import type { PopulationPerPost } from "./options.js";

/** How many posts one institution of a level and class has (机构编制分级). */
export interface PostClass {
  /** The level at which it stands. */
  level: "county" | "prefecture" | "province";
  /** Its class: 2 unless approved as 1. */
  class: 1 | 2;
  /** The least number of posts. */
  min: number;
  /** The most. */
  max: number;
}

/** The table of classes of the standard of 1986, per institution (分级表). */
export const postClasses: readonly PostClass[] = [
  { level: "county", class: 2, min: 20, max: 40 },
  { level: "county", class: 1, min: 41, max: 70 },
  { level: "prefecture", class: 2, min: 40, max: 60 },
  { level: "prefecture", class: 1, min: 61, max: 90 },
  { level: "province", class: 2, min: 80, max: 120 },
  { level: "province", class: 1, min: 121, max: 160 },
];

/** The three ratios of the standard of 1986, in people for one post (三种比例). */
export const populationsPerPost: readonly PopulationPerPost[] = [5000, 10000, 15000];

/**
 * The row of the table for a level and class.
 *
 * @param level - the level of the institution
 * @param of - its class
 */
export function postClass(level: PostClass["level"], of: PostClass["class"]): PostClass {
  const found = postClasses.find((each) => each.level === level && each.class === of);
  return found as PostClass;
}

/**
 * What decides how many posts a county's one institution has to have (何者约束): `ratio`, the population
 * asks for more than the least of the class, and the class holds it; `class`, the least of the class is
 * more than the population asks for; `conflict`, the population asks for more than the class holds;
 * `open`, the ratio of the province is not said.
 */
export type BindingRule = "ratio" | "class" | "conflict" | "open";

/** From how many posts to how many (编制幅度). */
export interface PostsSpan {
  /** The least. */
  min: number;
  /** The most. */
  max: number;
}

/** What the standard of 1986 asks of a county with one maternal and child health institution (编制测算). */
export interface PostsStandard {
  /** Population of the county, in persons. */
  population: number;
  /** People for one post; null where the ratio of the province is not said. */
  ratio: PopulationPerPost | null;
  /** What the ratio asks exactly, population over people for one post; null where it is not said. */
  exact: Fraction | null;
  /** How a part of a post is rounded. */
  rounding: Rounding;
  /** What the ratio asks in whole posts, of all bodies together; null where it is not said. */
  asked: number | null;
  /** What the class table allows one institution. */
  allowed: PostClass;
  /** Up to which population the class holds what the ratio asks; null where the ratio is not said. */
  holdsUpTo: number | null;
  /** Which of the two binds. */
  binds: BindingRule;
  /** The numbers of posts that satisfy both; null where none does or the ratio is not said. */
  possible: PostsSpan | null;
}

/** What is asked about, for {@link postsStandard}. */
export interface PostsQuestion {
  /** Population of the county, in persons. */
  population: number;
  /** People for one post in the province; left open where nobody has said it. */
  ratio?: PopulationPerPost | undefined;
  /** Class of the county institution; 2 unless said. */
  class?: 1 | 2 | undefined;
  /** How a part of a post is rounded; `up` unless said. */
  rounding?: Rounding | undefined;
}

/**
 * What the standard of 1986 asks of a county with one maternal and child health institution, and which
 * of its two rules binds (县级编制测算). The ratio speaks of all bodies from the county up together, the
 * table of classes of one institution; here the county's own population and its own body are compared.
 *
 * @example
 * ```ts
 * postsStandard({ population: 489_479, ratio: 15000 }).binds; // "ratio": 33 posts, within 20 to 40
 * postsStandard({ population: 489_479, ratio: 10000 }).binds; // "conflict": 49 posts, above 40
 * ```
 *
 * @param question - population, ratio, class and rounding
 */
export function postsStandard(question: PostsQuestion): PostsStandard {
  const { population, ratio, rounding = "up" } = question;
  const allowed = postClass("county", question.class ?? 2);
  if (ratio === undefined) {
    const open = { ratio: null, exact: null, asked: null, holdsUpTo: null, possible: null };
    return { population, rounding, allowed, ...open, binds: "open" };
  }
  const rule = perPost(ratio, rounding);
  const asked = amountFor(rule, population);
  const holds = asked <= allowed.max;
  return {
    population,
    ratio,
    exact: { p: population, q: ratio },
    rounding,
    asked,
    allowed,
    holdsUpTo: populationLimit(rule, "at-least", allowed.max),
    binds: !holds ? "conflict" : asked > allowed.min ? "ratio" : "class",
    possible: holds ? { min: Math.max(asked, allowed.min), max: allowed.max } : null,
  };
}

/**
 * One post for so many people, as a rule over the population of a division (按人口核定).
 *
 * @param ratio - people for one post
 * @param rounding - what becomes of a part of a post
 */
export function perPost(ratio: PopulationPerPost, rounding: Rounding): PerPopulation {
  return { field: "population", per: ratio, amount: 1, rounding };
}

const roundings: Readonly<Record<Rounding, Text>> = {
  up: { zh: "向上取整", en: "rounded up" },
  down: { zh: "向下取整", en: "rounded down" },
  nearest: { zh: "四舍五入", en: "rounded to the nearest" },
};

/**
 * The answer of {@link postsStandard} as a sentence (测算说明).
 *
 * @param standard - the answer
 */
export function postsStandardWords(standard: PostsStandard): Text {
  const { population, ratio, asked, allowed, rounding, binds, possible } = standard;
  const { class: of, min, max } = allowed;
  const table = {
    zh: `县级${of === 1 ? "一" : "二"}类机构${min}至${max}名`,
    en: `a county institution of class ${of} has ${min} to ${max}`,
  };
  if (ratio === null || asked === null) {
    return {
      zh: `人口${population}人：本省采用的比例未说明，按人口应配数未知；${table.zh}。`,
      en: `${population} people: the province's ratio is not said, so what the population asks for is unknown; ${table.en}.`,
    };
  }
  const head = {
    zh: `人口${population}人按1:${ratio}为${decimal(population, ratio)}，${roundings[rounding].zh}为${asked}名；${table.zh}`,
    en: `${population} people at 1:${ratio} make ${decimal(population, ratio)}, ${roundings[rounding].en} ${asked} posts; ${table.en}`,
  };
  const tail: Text =
    possible === null
      ? {
          zh: `两者冲突：超出${asked - max}名，须改按其他比例、类别，或另设机构`,
          en: `the two conflict: ${asked - max} too many for the class; another ratio or class, or a further body, is needed`,
        }
      : binds === "ratio"
        ? {
            zh: `由人口比例约束：${possible.min}至${possible.max}名`,
            en: `the ratio binds: ${possible.min} to ${possible.max}`,
          }
        : {
            zh: `由机构分类约束：${possible.min}至${possible.max}名`,
            en: `the class binds: ${possible.min} to ${possible.max}`,
          };
  return { zh: `${head.zh}；${tail.zh}。`, en: `${head.en}; ${tail.en}.` };
}

/** A quotient with one decimal, cut off and never rounded, for readers only; it decides nothing. */
function decimal(dividend: number, divisor: number): string {
  const tenths = (dividend * 10 - ((dividend * 10) % divisor)) / divisor;
  return `${(tenths - (tenths % 10)) / 10}.${tenths % 10}`;
}
