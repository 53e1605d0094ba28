import type { Message, Text } from "@fuyou/kernel";
import { indicatorsCodes } from "./errors.js";
import type { IndicatorFigure } from "./figure.js";
import type { Indicator } from "./indicator.js";
import { type Interval, poissonInterval } from "./interval.js";
import { intervalOf } from "./judgement.js";
import { formatRate } from "./rate.js";

/** What a jump is judged by (突变判定口径). */
export interface JumpQuestion {
  /** The indicator. */
  readonly indicator: Indicator;
  /** By how many times a number may change before it is looked at. */
  readonly times: number;
}

const base: Text = { zh: "分母", en: "denominator" };
const rate: Text = { zh: "率", en: "rate" };

/**
 * Numbers that change from one year to the next by more than chance allows (突变), and those that do not change at
 * all (照抄). A change is looked at where it is by more than so many times and the exact intervals of the two
 * years do not meet, so that two deaths after one are no jump.
 *
 * @param figure - the figure
 * @param before - that of the year before
 * @param question - the indicator and how many times
 * @param division - name of the division
 */
export function* jumpMessages(
  figure: IndicatorFigure,
  before: IndicatorFigure,
  { indicator, times }: JumpQuestion,
  division: string,
): Iterable<Message> {
  const [now, then] = [soundCounts(figure), soundCounts(before)];
  if (now === undefined || then === undefined) return;
  const told = { figure: figure.id, division, indicator: indicator.title };
  if (
    now.denominator > 0 &&
    now.numerator === then.numerator &&
    now.denominator === then.denominator
  ) {
    const counts = `${now.numerator}/${now.denominator}`;
    yield indicatorsCodes.message("INDICATORS_COPIED", { ...told, counts });
    return;
  }
  const grown = changed(now.denominator, then.denominator, times);
  if (grown && apart(poissonInterval(now.denominator), poissonInterval(then.denominator))) {
    const values = { ...told, part: base, before: then.denominator, now: now.denominator, times };
    yield indicatorsCodes.message("INDICATORS_JUMP", values);
  }
  const [late, early] = [intervalOf(indicator, now), intervalOf(indicator, then)];
  if (late === null || early === null || !apart(late, early)) return;
  const [a, b] = [now.numerator * then.denominator, then.numerator * now.denominator];
  if (!changed(a, b, times)) return;
  const written = ({ numerator, denominator }: SoundCounts) =>
    formatRate({ p: numerator, q: denominator }, indicator.unit);
  yield indicatorsCodes.message("INDICATORS_JUMP", {
    ...told,
    part: rate,
    before: written(then),
    now: written(now),
    times,
  });
}

/** Counts that are both there and not below zero. */
interface SoundCounts {
  numerator: number;
  denominator: number;
}

function soundCounts({ numerator, denominator }: IndicatorFigure): SoundCounts | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  return numerator < 0 || denominator < 0 ? undefined : { numerator, denominator };
}

function changed(now: number, then: number, times: number): boolean {
  return now > then * times || then > now * times;
}

function apart(a: Interval, b: Interval): boolean {
  return a.lower > b.upper || b.lower > a.upper;
}
