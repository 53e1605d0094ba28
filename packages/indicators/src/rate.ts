import type { Fraction, Text } from "@fuyou/kernel";
import { z } from "zod";

/**
 * What an indicator is told in (单位): per cent, per thousand, per 10,000, per 100,000, a plain number, or yes and no (是否).
 */
export type RateUnit = "percent" | "per-mille" | "per-10000" | "per-100000" | "number" | "yes-no";

/** How a unit is written and what a share is multiplied by. */
interface UnitWords {
  scale: bigint;
  zh: string;
  en: string;
  title: Text;
}

const words: Readonly<Record<RateUnit, UnitWords>> = {
  percent: { scale: 100n, zh: "%", en: " %", title: { zh: "百分率", en: "per cent" } },
  "per-mille": {
    scale: 1000n,
    zh: "‰",
    en: " per 1,000",
    title: { zh: "千分率", en: "per thousand" },
  },
  "per-10000": {
    scale: 10_000n,
    zh: "/万",
    en: " per 10,000",
    title: { zh: "万分率", en: "per 10,000" },
  },
  "per-100000": {
    scale: 100_000n,
    zh: "/10万",
    en: " per 100,000",
    title: { zh: "十万分率", en: "per 100,000" },
  },
  number: { scale: 1n, zh: "", en: "", title: { zh: "数", en: "number" } },
  "yes-no": { scale: 1n, zh: "", en: "", title: { zh: "是否", en: "yes or no" } },
};

/** Shape of a {@link RateUnit}. */
export const rateUnitSchema: z.ZodType<RateUnit> = z
  .enum(Object.keys(words) as [RateUnit, ...RateUnit[]])
  .meta({
    titles: Object.fromEntries(Object.entries(words).map(([unit, { title }]) => [unit, title])),
  });

/** What the units are called (单位名称). */
export const rateUnitTitles: Readonly<Record<RateUnit, Text>> = {
  percent: words.percent.title,
  "per-mille": words["per-mille"].title,
  "per-10000": words["per-10000"].title,
  "per-100000": words["per-100000"].title,
  number: words.number.title,
  "yes-no": words["yes-no"].title,
};

/**
 * Whether a unit needs a denominator (分母); a number and a yes or no have none.
 *
 * @param unit - the unit
 */
export function isRate(unit: RateUnit): boolean {
  return words[unit].scale !== 1n;
}

/**
 * A per cent as an exact share: 99 % is 99/100.
 *
 * @param value - a whole number of per cent
 */
export function hundredths(value: number): Fraction {
  return { p: value, q: 100 };
}

/**
 * A per mille (‰) as an exact share: 7 ‰ is 7/1000.
 *
 * @param value - a whole number per thousand
 */
export function perMille(value: number): Fraction {
  return { p: value, q: 1000 };
}

/**
 * A rate per 100,000 (1/10万) as an exact share: 17/10万 is 17/100000.
 *
 * @param value - a whole number per 100,000
 */
export function per100000(value: number): Fraction {
  return { p: value, q: 100_000 };
}

/**
 * Compares two exact shares without dividing: below zero where the first is smaller, zero where they are equal.
 *
 * @param a - one share
 * @param b - the other
 */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [BigInt(a.p) * BigInt(b.q), BigInt(b.p) * BigInt(a.q)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * How far apart two shares are (差距), exactly; never negative. Too large for exact whole numbers it is told
 * as null.
 *
 * @param a - one share
 * @param b - the other
 */
export function gapBetween(a: Fraction, b: Fraction): Fraction | null {
  const difference = BigInt(a.p) * BigInt(b.q) - BigInt(b.p) * BigInt(a.q);
  const [p, q] = [difference < 0n ? -difference : difference, BigInt(a.q) * BigInt(b.q)];
  const by = greatestDivisor(p, q);
  const gap = { p: Number(p / by), q: Number(q / by) };
  return Number.isSafeInteger(gap.p) && Number.isSafeInteger(gap.q) ? gap : null;
}

/**
 * Writes a share as people read it (写法), to at most two decimals, rounded half up: 1/6878 per 100,000 is
 * `14.54/10万`. A yes or no is written in words. Judging never uses what is written.
 *
 * @param value - the share; its denominator is positive
 * @param unit - the unit
 */
export function formatRate(value: Fraction, unit: RateUnit): Text {
  if (unit === "yes-no") {
    return value.p > 0 ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
  }
  const { scale, zh, en } = words[unit];
  const number = decimals(BigInt(value.p) * scale, BigInt(value.q));
  return { zh: `${number}${zh}`, en: `${number}${en}` };
}

/**
 * Writes an ordinary number in a unit, for limits of an interval, which are not exact.
 *
 * @param value - the share, as computed
 * @param unit - the unit
 */
export function formatApproximate(value: number, unit: RateUnit): string {
  return String(Math.round(value * Number(words[unit].scale) * 100) / 100);
}

function decimals(p: bigint, q: bigint): string {
  const negative = p < 0n;
  const hundredths = ((negative ? -p : p) * 200n + q) / (2n * q);
  const digits = String(hundredths).padStart(3, "0");
  const fraction = digits.slice(-2).replace(/0+$/, "");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
