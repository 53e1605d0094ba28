import type { AnyTable, Verdict } from "@fuyou/kernel";
import { type Asked, askedOf, type Openness } from "./asked.js";
import type { CompiledRequirement, Subject } from "./compiled-requirement.js";
import { anyAmount, type ExactSpan, isKnown, order } from "./exact.js";
import { Measuring } from "./measuring.js";
import { nothingLacking, type Outcome, outcomeOf } from "./outcome.js";
import type { Datum } from "./path.js";
import type { Tallies } from "./tally.js";

/** What is found of one subject before it is put into words. */
export interface Judgement {
  /** Met, short or unknown. */
  verdict: Verdict;
  /** Between which numbers the measure lies; null where it cannot be taken. */
  span: ExactSpan | null;
  /** What is asked. */
  asked: Asked;
  /** What is lacking or too much; that of a met judgement says nothing is. */
  outcome: Outcome;
  /** In the best case, where it is open. */
  best: Outcome | null;
  /** In the worst case, where it is open. */
  worst: Outcome | null;
  /** Why it is open; null where it is not. */
  open: Openness | null;
  /** What is missing. */
  missing: readonly Datum[];
  /** The counted table, where it has no record at all. */
  emptyRegister: AnyTable | null;
  /** Places of the things or codes of a list that are surely not there. */
  absent: readonly number[];
}

/**
 * Judges one subject. Missing is never zero: where a missing datum may change the verdict, it is
 * `unknown`; where it may not, it is judged.
 *
 * @param compiled - the requirement
 * @param subject - a subject in its scope
 * @param tallies - the county and its counters on the day
 */
export function judge(
  compiled: CompiledRequirement,
  subject: Subject,
  tallies: Tallies,
): Judgement {
  const measuring = new Measuring(subject, tallies);
  const span = measuring.take(compiled.measure);
  const { absent } = measuring;
  const asked = askedOf(compiled.bound, compiled, measuring);
  const { missing, emptyRegister } = measuring;
  const found = (
    verdict: Verdict,
    outcome: Outcome,
    best: Outcome | null,
    worst: Outcome | null,
    open: Openness | null,
  ): Judgement => ({
    verdict,
    span,
    asked,
    outcome,
    best,
    worst,
    open,
    missing,
    emptyRegister,
    absent,
  });
  if (span === null || asked.open !== null) {
    const lacksData = emptyRegister !== null ? "empty-register" : "empty-group";
    return found("unknown", nothingLacking, null, null, asked.open ?? lacksData);
  }
  const { min, max } = asked;
  const worst = worstOf(compiled, span, min, max);
  const settled = isKnown(span) && (min === null || isKnown(min)) && (max === null || isKnown(max));
  if (settled) return found(worst.lack === null ? "met" : "short", worst, null, null, null);
  const best = bestOf(compiled, span, min, max);
  if ((best.lack === null) === (worst.lack === null)) {
    return found(worst.lack === null ? "met" : "short", best, best, worst, null);
  }
  return found("unknown", nothingLacking, best, worst, "missing-datum");
}

function worstOf(
  compiled: CompiledRequirement,
  span: ExactSpan,
  min: ExactSpan | null,
  max: ExactSpan | null,
): Outcome {
  const below = outcomeOf(compiled, span.low, min?.high ?? null, null);
  return below.lack !== null ? below : outcomeOf(compiled, span.high, null, max?.low ?? null);
}

function bestOf(
  compiled: CompiledRequirement,
  span: ExactSpan,
  min: ExactSpan | null,
  max: ExactSpan | null,
): Outcome {
  const below = outcomeOf(compiled, span.high, min?.low ?? null, null);
  return below.lack !== null ? below : outcomeOf(compiled, span.low, null, max?.high ?? null);
}

/** The whole number of a span that is known; null otherwise. */
export function knownAmount(span: ExactSpan | null): number | null {
  return span === null || !isKnown(span) || order(span.low, anyAmount.high) === 0
    ? null
    : span.low.k;
}
