import {
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Fraction,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { compareFractions } from "./rate.js";

/** How a measured value has to stand to what it is compared with. */
export type Comparison = "less" | "at-most" | "equal" | "at-least" | "more";

/**
 * A word of comparison as documents use it, with how it is read (比较用语的读法). Five words occur in the
 * documents, and one of them, 以下 after 控制在, is read in two ways: each reading is an entry, and whoever
 * contributes a target says which one it takes.
 */
export interface ComparisonWord {
  /** Its code, which targets hold. */
  code: string;
  /** The word as printed; the value goes in place of `N`. */
  title: Text;
  /** How the value has to stand. */
  compare: Comparison;
  /** To what: the number of the target, or the same indicator in the year before (与上年比). */
  against: "value" | "year-before";
  /** How it is read and why, shown beside every verdict. */
  reading: Text;
}

/** Shape of a {@link ComparisonWord}. */
export const comparisonWordSchema: z.ZodType<ComparisonWord> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  compare: z.enum(["less", "at-most", "equal", "at-least", "more"]),
  against: z.enum(["value", "year-before"]),
  reading: textSchema,
});

/** Words of comparison and their readings (比较用语). */
export const comparisonWordPoint: ExtensionPoint<ComparisonWord> =
  defineExtensionPoint<ComparisonWord>({
    id: "indicators.comparison-word",
    title: { zh: "比较用语", en: "words of comparison" },
    schema: comparisonWordSchema,
    cited: false,
    key: (word) => word.code,
  });

/** How 控制在…以下 is read (读法): the number itself excluded, by plain reading, or included, by the legal convention. */
export type ControlledBelow = "excluded" | "included";

/** The word of comparison that takes 控制在…以下 in each reading, for plugins that leave it to an option (读法对应的用语). */
export const controlledBelowWords: Readonly<Record<ControlledBelow, string>> = {
  excluded: "controlled-below",
  included: "controlled-within",
};

/** The words the documents use, as the package brings them (常见比较用语). */
export const comparisonWords: readonly ComparisonWord[] = [
  {
    code: "controlled-below",
    title: { zh: "控制在N以下", en: "kept below N" },
    compare: "less",
    against: "value",
    reading: {
      zh: "按字面：低于该数，等于不算达到",
      en: "by plain reading: below the number; the number itself does not meet it",
    },
  },
  {
    code: "controlled-within",
    title: { zh: "控制在N以下", en: "kept at N or below" },
    compare: "at-most",
    against: "value",
    reading: {
      zh: "按法律惯例：“以下”包括本数",
      en: "by the legal convention: 以下 includes the number",
    },
  },
  {
    code: "or-above",
    title: { zh: "N以上", en: "N or above" },
    compare: "at-least",
    against: "value",
    reading: {
      zh: "按法律惯例：“以上”包括本数",
      en: "by the legal convention: 以上 includes the number",
    },
  },
  {
    code: "reaches",
    title: { zh: "达到N", en: "reaches N" },
    compare: "at-least",
    against: "value",
    reading: { zh: "达到即等于或超过", en: "reaching it is enough" },
  },
  {
    code: "held-down",
    title: { zh: "严格控制", en: "strictly controlled" },
    compare: "at-most",
    against: "value",
    reading: {
      zh: "要求控制；未给数值时不作判定",
      en: "asks to hold it down; without a number nothing is judged",
    },
  },
  {
    code: "raised",
    title: { zh: "提高", en: "raised" },
    compare: "at-least",
    against: "value",
    reading: {
      zh: "要求提高；未给数值时不作判定",
      en: "asks to raise it; without a number nothing is judged",
    },
  },
  {
    code: "lower-than-before",
    title: { zh: "有所下降", en: "lower than the year before" },
    compare: "less",
    against: "year-before",
    reading: {
      zh: "与上一统计年度比，低于上年即为下降",
      en: "compared with the reporting year before: any lower is lower",
    },
  },
  {
    code: "higher-than-before",
    title: { zh: "逐年提高", en: "higher than the year before" },
    compare: "more",
    against: "year-before",
    reading: {
      zh: "与上一统计年度比，高于上年即为提高",
      en: "compared with the reporting year before: any higher is higher",
    },
  },
];

/**
 * Whether a value stands as it should (是否符合), exactly.
 *
 * @param value - what was measured
 * @param compare - how it should stand
 * @param bound - to what
 */
export function standsTo(value: Fraction, compare: Comparison, bound: Fraction): boolean {
  const order = compareFractions(value, bound);
  return (
    (order < 0 && (compare === "less" || compare === "at-most")) ||
    (order === 0 && compare !== "less" && compare !== "more") ||
    (order > 0 && (compare === "more" || compare === "at-least"))
  );
}

/**
 * How many events keep a rate within a bound (允许数): the most where it is to stay low, the fewest where it is to
 * be high. Below 17 per 100,000 of 6,878 live births is at most one death; null where only one number would do.
 *
 * @param compare - how the rate has to stand
 * @param bound - to what
 * @param denominator - the number of those who could be concerned, at least one
 */
export function permittedCount(
  compare: Comparison,
  bound: Fraction,
  denominator: number,
): number | null {
  const [p, q] = [BigInt(bound.p) * BigInt(denominator), BigInt(bound.q)];
  const [down, whole] = [p / q, p % q === 0n];
  const count: Record<Comparison, bigint | null> = {
    less: whole ? down - 1n : down,
    "at-most": down,
    equal: null,
    "at-least": whole ? down : down + 1n,
    more: down + 1n,
  };
  const permitted = count[compare];
  return permitted === null ? null : Number(permitted);
}
