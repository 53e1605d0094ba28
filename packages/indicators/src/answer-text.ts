import type { Citation, Text } from "@fuyou/kernel";
import { type Indicator, indicatorKindTitles, isVoluntaryUptake } from "./indicator.js";
import type { Interval } from "./interval.js";
import type { PooledValue } from "./pooling.js";
import { formatApproximate, formatRate, isRate } from "./rate.js";

/**
 * Sentences one after the other; null where there are none.
 *
 * @param texts - the sentences
 */
export function told(texts: readonly Text[]): Text | null {
  if (texts.length === 0) return null;
  const joined = (language: keyof Text, mark: string, space: string) =>
    texts.reduce((said, { [language]: next }) => {
      if (said === "") return next;
      return /[。.]$/.test(said) ? `${said}${space}${next}` : `${said}${mark}${space}${next}`;
    }, "");
  return { zh: joined("zh", "；", ""), en: joined("en", ";", " ") };
}

/**
 * Clauses as they stand in a cell.
 *
 * @param cites - the citations
 */
export function clauseList(cites: readonly Citation[]): string {
  return cites.map(({ source, clause, row }) => row ?? `${source} ${clause}`).join(", ");
}

/**
 * What an indicator tells of, with the mark of a voluntary service (性质).
 *
 * @param indicator - the indicator
 */
export function kindText(indicator: Indicator): Text {
  const { zh, en } = indicatorKindTitles[indicator.kind];
  if (!isVoluntaryUptake(indicator)) return { zh, en };
  return { zh: `${zh}（自愿）`, en: `${en} (voluntary)` };
}

/**
 * Counts as they stand in a cell: numerator over denominator.
 *
 * @param numerator - the count on top
 * @param denominator - the count below, where there is one
 */
export function countsText(numerator: number | null, denominator: number | null): string | null {
  if (numerator === null) return null;
  return denominator === null ? String(numerator) : `${numerator} / ${denominator}`;
}

/**
 * An interval as it stands in a cell, in the indicator's unit.
 *
 * @param indicator - the indicator
 * @param interval - the interval, where there is one
 */
export function intervalText(indicator: Indicator, interval: Interval | null): string | null {
  if (interval === null || !isRate(indicator.unit)) return null;
  const { lower, upper } = interval;
  return `${formatApproximate(lower, indicator.unit)} - ${formatApproximate(upper, indicator.unit)}`;
}

/**
 * Several years together as they stand in a cell: the rate with its interval.
 *
 * @param indicator - the indicator
 * @param pooled - the years
 */
export function pooledText(indicator: Indicator, pooled: PooledValue): Text {
  const { zh, en } = formatRate(pooled.rate, indicator.unit);
  const interval = intervalText(indicator, pooled.interval) ?? "—";
  return { zh: `${zh}（${interval}）`, en: `${en} (${interval})` };
}
