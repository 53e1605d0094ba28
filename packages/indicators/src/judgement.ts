import { divisions } from "@fuyou/hierarchy";
import type { CountyView, Fraction, Message, Period } from "@fuyou/kernel";
import { yearBefore } from "./calendar.js";
import { type ComparisonWord, permittedCount, standsTo } from "./comparison.js";
import { indicatorsCodes } from "./errors.js";
import { writtenPeriod } from "./figure.js";
import type { Indicator } from "./indicator.js";
import { binomialInterval, type Interval, poissonInterval } from "./interval.js";
import { gapBetween } from "./rate.js";
import { type IndicatorValue, isComplete, rateOf, rollUp } from "./roll-up.js";
import type { Target } from "./target.js";

/**
 * How a target stands (判定): `met` (达到), `short` (未达到), `unknown` because a datum is missing, or `not-judged`
 * because the document gives no number (未给数值).
 */
export type TargetVerdict = "met" | "short" | "unknown" | "not-judged";

/** What is needed to judge a target: itself, with what its codes stand for. */
export interface TargetQuestion {
  /** The target. */
  readonly target: Target;
  /** Its indicator. */
  readonly indicator: Indicator;
  /** Its word of comparison. */
  readonly word: ComparisonWord;
  /** The division judged. */
  readonly division: string;
  /** The reporting year judged. */
  readonly period: Period;
}

/** The judgement of a target (目标判定), with everything that led to it. */
export interface TargetJudgement extends TargetQuestion {
  /** How it stands. */
  readonly verdict: TargetVerdict;
  /** What was counted. */
  readonly value: IndicatorValue;
  /** The rate as an exact share; null where there is none. */
  readonly rate: Fraction | null;
  /** What it was compared with: the number of the target, or the rate of the year before. */
  readonly bound: Fraction | null;
  /** How far it is from the bound, where short. */
  readonly gap: Fraction | null;
  /** The exact interval around the rate, at 95 %; null where there is no rate or nothing was counted. */
  readonly interval: Interval | null;
  /** The count that is just within the bound; null where there is no denominator or only one would do. */
  readonly permitted: number | null;
  /** Whether one event more or less turns the verdict over (一例之差). */
  readonly oneEventDecides: boolean;
  /** Why it is unknown or not judged; null otherwise. */
  readonly reason: Message | null;
}

/**
 * Judges a target (判定目标). Exact: shares are compared as whole numbers. A target without a number is not
 * judged; an incomplete roll-up is unknown, and never judged on the divisions that happen to be there.
 *
 * @param county - the county
 * @param question - the target with its indicator, word, division and reporting year
 */
export function judgeTarget(county: CountyView, question: TargetQuestion): TargetJudgement {
  const { target, indicator, word, division, period } = question;
  const asked = { indicator, division, scope: target.scope };
  const value = rollUp(county, { ...asked, period });
  const rate = rateOf(indicator, value);
  const before = yearBefore(period);
  const earlier = word.against === "value" ? null : rollUp(county, { ...asked, period: before });
  const bound = earlier === null ? target.value : completeRate(indicator, earlier);
  const permitted =
    bound === null || value.denominator === null || value.denominator === 0
      ? null
      : permittedCount(word.compare, bound, value.denominator);
  const told = {
    ...question,
    value,
    rate,
    bound,
    gap: null,
    interval: intervalOf(indicator, value),
    permitted,
    oneEventDecides: false,
  };
  const title = indicator.title;
  const unknown = (reason: Message, verdict: TargetVerdict = "unknown"): TargetJudgement => ({
    ...told,
    verdict,
    reason,
  });
  if (word.against === "value" && target.value === null) {
    return unknown(
      indicatorsCodes.message("INDICATORS_NO_NUMBER", { indicator: title }),
      "not-judged",
    );
  }
  const missing = missingReason(county, question, value);
  if (missing !== null) return unknown(missing);
  if (rate === null) {
    const values = { indicator: title, period: writtenPeriod(period) };
    return unknown(indicatorsCodes.message("INDICATORS_NOBODY_CONCERNED", values));
  }
  if (bound === null) {
    const values = { indicator: title, period: writtenPeriod(before) };
    return unknown(indicatorsCodes.message("INDICATORS_NO_YEAR_BEFORE", values));
  }
  const met = standsTo(rate, word.compare, bound);
  const oneEventDecides = [-1, 1].some((step) => {
    const numerator = rate.p + step;
    const possible =
      numerator >= 0 && (!indicator.partOfWhole || numerator <= rate.q) && permitted !== null;
    return possible && standsTo({ p: numerator, q: rate.q }, word.compare, bound) !== met;
  });
  return {
    ...told,
    verdict: met ? "met" : "short",
    gap: met ? null : gapBetween(rate, bound),
    oneEventDecides,
    reason: null,
  };
}

/** The largest count around which an interval is worked out (计数上限): no county counts as many people. */
const largestCount = 100_000_000;

/**
 * The exact interval around a rate (置信区间): of Clopper and Pearson where the numerator is a part of the
 * denominator, of Garwood where it is not. Null where nothing is known, and where a count is above a hundred
 * million: it is a slip, and the exact sums would take minutes.
 *
 * @param indicator - the indicator
 * @param value - its value
 */
export function intervalOf(
  indicator: Indicator,
  value: Pick<IndicatorValue, "numerator" | "denominator">,
): Interval | null {
  const { numerator, denominator } = value;
  if (numerator === null || denominator === null || denominator === 0) return null;
  if (Math.max(numerator, denominator) > largestCount) return null;
  if (indicator.partOfWhole) {
    return numerator > denominator ? null : binomialInterval(numerator, denominator);
  }
  const { lower, upper } = poissonInterval(numerator);
  return { lower: lower / denominator, upper: upper / denominator };
}

/** Why a value cannot be judged; null where it can. */
function missingReason(
  county: CountyView,
  { indicator, period }: TargetQuestion,
  value: IndicatorValue,
): Message | null {
  const values = { indicator: indicator.title, period: writtenPeriod(period) };
  if (value.figures.length === 0) return indicatorsCodes.message("INDICATORS_NO_FIGURE", values);
  if (isComplete(value)) return null;
  return indicatorsCodes.message("INDICATORS_PARTS_MISSING", {
    ...values,
    missing: listed(county, value.missing),
    notDone: listed(county, value.notDone),
  });
}

function completeRate(indicator: Indicator, value: IndicatorValue): Fraction | null {
  return isComplete(value) ? rateOf(indicator, value) : null;
}

/** Divisions by name, as they are listed in a sentence; a dash for none. */
function listed(county: CountyView, ids: readonly string[]): string {
  if (ids.length === 0) return "—";
  const names = ids.slice(0, 5).map((id) => county.get(divisions, id)?.name ?? id);
  return ids.length > 5 ? `${names.join("、")} … (${ids.length})` : names.join("、");
}
