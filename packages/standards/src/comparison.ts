import { z } from "zod";

/**
 * How what is measured has to stand to the bound (比较方式). `at-least` 不少于、以上、达到, `at-most` 不超过、
 * 以下、以内: both include the bound itself, by the convention of Chinese law. `more-than` 超过, `less-than`
 * 不满、以外: neither does. `within` stands with a range, both ends included.
 */
export type Comparator = "at-least" | "at-most" | "more-than" | "less-than" | "within";

/** Shape of a {@link Comparator}. */
export const comparatorSchema: z.ZodType<Comparator> = z.enum([
  "at-least",
  "at-most",
  "more-than",
  "less-than",
  "within",
]);

/** Which side a comparison binds: `min` from below, `max` from above, `both`. */
export function sideOf(compare: Comparator): "min" | "max" | "both" {
  if (compare === "within") return "both";
  return compare === "at-least" || compare === "more-than" ? "min" : "max";
}

/** Tells whether a comparison leaves out the bound itself. */
export function isStrict(compare: Comparator): boolean {
  return compare === "more-than" || compare === "less-than";
}

/** A phrase by which the documents compare (比较用语). */
export type Phrase =
  | "不少于"
  | "不低于"
  | "以上"
  | "达到"
  | "保持在"
  | "保持在…以上"
  | "不超过"
  | "以下"
  | "以内"
  | "控制在"
  | "控制在…以下"
  | "超过"
  | "高于"
  | "不满"
  | "不足"
  | "低于"
  | "以外";

/** How a phrase is read. */
export interface PhraseReading {
  /** The comparison it stands for unless the requirement says otherwise. */
  compare: Comparator;
  /** The readings a document leaves open beside it; none where the legal convention settles it. */
  options: readonly Comparator[];
}

const fixed = (compare: Comparator): PhraseReading => ({ compare, options: [] });

/**
 * What the documents' phrases mean. 以上、以下、以内 include the number, 不满、以外 do not (民法典第一千二百五十九
 * 条); 达到4人 is at least 4. What stays open is listed with its default first: 达到100% and 保持在 may be
 * meant exactly or upwards, 控制在7‰以下 by its plain words leaves out 7‰.
 */
export const phrases: Readonly<Record<Phrase, PhraseReading>> = {
  不少于: fixed("at-least"),
  不低于: fixed("at-least"),
  以上: fixed("at-least"),
  达到: fixed("at-least"),
  保持在: { compare: "at-least", options: ["at-most", "within"] },
  "保持在…以上": fixed("at-least"),
  不超过: fixed("at-most"),
  以下: fixed("at-most"),
  以内: fixed("at-most"),
  控制在: { compare: "at-most", options: ["within"] },
  "控制在…以下": { compare: "at-most", options: ["less-than"] },
  超过: fixed("more-than"),
  高于: fixed("more-than"),
  不满: fixed("less-than"),
  不足: fixed("less-than"),
  低于: fixed("less-than"),
  以外: fixed("more-than"),
};

/** Shape of a {@link Phrase}. */
export const phraseSchema: z.ZodType<Phrase> = z.enum(
  Object.keys(phrases) as [Phrase, ...Phrase[]],
);

/**
 * The comparison a phrase of a document stands for.
 *
 * @param phrase - the phrase
 * @param option - another reading, where the phrase leaves one open
 * @throws RangeError where the phrase has no such reading
 */
export function comparatorFor(phrase: Phrase, option?: Comparator): Comparator {
  const { compare, options } = phrases[phrase];
  if (option === undefined || option === compare) return compare;
  if (options.includes(option)) return option;
  throw new RangeError(`'${phrase}' is read as ${[compare, ...options].join(" or ")}`);
}
