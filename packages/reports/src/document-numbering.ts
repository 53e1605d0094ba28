import type { Text } from "@fuyou/kernel";

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * A number in Chinese numerals (汉字数字), as clauses are numbered: 一, 十, 十二, 二十, 一百零三.
 *
 * @param value - a whole number from 1 to 999
 */
export function chineseNumeral(value: number): string {
  const [hundreds, tens, ones] = [
    Math.floor(value / 100),
    Math.floor((value % 100) / 10),
    value % 10,
  ];
  if (hundreds === 0) {
    const ten = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens]}十`;
    return `${ten}${digits[ones]}`;
  }
  const middle = tens === 0 ? (ones === 0 ? "" : "零") : `${digits[tens]}十`;
  return `${digits[hundreds]}百${middle}${digits[ones]}`;
}

/**
 * Numbers the clauses of a paper by their place (序数): 一、（一）1. in Chinese, 1. 1.1 (1) in English. A deeper
 * level begins anew under each clause above it.
 */
export class ClauseNumbers {
  readonly #counts = [0, 0, 0];

  /**
   * The number of the next clause.
   *
   * @param level - its level, 1 to 3
   */
  next(level: 1 | 2 | 3): Text {
    this.#counts[level - 1] = (this.#counts[level - 1] ?? 0) + 1;
    this.#counts.fill(0, level);
    const [first = 0, second = 0, third = 0] = this.#counts;
    if (level === 1) return { zh: `${chineseNumeral(first)}、`, en: `${first}.` };
    if (level === 2) {
      return {
        zh: `（${chineseNumeral(second)}）`,
        en: first === 0 ? `${second}.` : `${first}.${second}`,
      };
    }
    return { zh: `${third}.`, en: `(${third})` };
  }
}
