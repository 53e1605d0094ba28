import type { CompiledRequirement } from "./compiled-requirement.js";
import { ceiling, order, type Ratio, shareExcess, shareShortfall } from "./exact.js";

/** What is lacking or too much. */
export interface Outcome {
  /** By how much, in the measure's unit; changed in place, for shares. Null where nothing is; infinite where that is open. */
  lack: number | null;
  /** Whether it is too much. */
  over: boolean;
  /** How many would have to be added instead, for shares; null where no number would do. */
  hire: number | null;
}

/** Nothing is lacking. */
export const nothingLacking: Outcome = { lack: null, over: false, hire: null };

/**
 * Compares a number with the bounds, exactly.
 *
 * @param compiled - whether bounds are left out, and whether the measure is a share
 * @param have - the number
 * @param min - the least; null where there is none
 * @param max - the most; null where there is none
 */
export function outcomeOf(
  { strict, requirement }: Pick<CompiledRequirement, "strict" | "requirement">,
  have: Ratio,
  min: Ratio | null,
  max: Ratio | null,
): Outcome {
  const isShare = "share" in requirement.require.measure;
  if (min !== null) {
    const by = order(have, min);
    if (by < 0 || (strict && by === 0)) return short(have, min, strict, isShare);
  }
  if (max !== null) {
    const by = order(have, max);
    if (by > 0 || (strict && by === 0)) return excess(have, max, strict, isShare);
  }
  return nothingLacking;
}

function short(have: Ratio, min: Ratio, strict: boolean, isShare: boolean): Outcome {
  if (!Number.isFinite(have.k) || !Number.isFinite(min.k)) return unbounded(false);
  if (isShare) {
    const { convert, hire } = shareShortfall(have, min, strict);
    return { lack: convert, over: false, hire };
  }
  return { lack: distance(have, min, strict), over: false, hire: null };
}

function excess(have: Ratio, max: Ratio, strict: boolean, isShare: boolean): Outcome {
  if (!Number.isFinite(have.k) || !Number.isFinite(max.k)) return unbounded(true);
  if (isShare) {
    const { convert, hire } = shareExcess(have, max, strict);
    return { lack: convert, over: true, hire };
  }
  // What is too much of k/n against p/q: ⌈(qk − pn)/q⌉.
  const gap = BigInt(have.k) * BigInt(max.n) - BigInt(max.k) * BigInt(have.n);
  return { lack: ceiling(gap, BigInt(max.n), strict), over: true, hire: null };
}

/** What k/n lacks to p/q, in units of k: ⌈(pn − qk)/q⌉. */
function distance(have: Ratio, min: Ratio, strict: boolean): number {
  if (have.n === 1 && min.n === 1) return min.k - have.k + (strict ? 1 : 0);
  const gap = BigInt(min.k) * BigInt(have.n) - BigInt(min.n) * BigInt(have.k);
  return ceiling(gap, BigInt(min.n), strict);
}

function unbounded(over: boolean): Outcome {
  return { lack: Number.POSITIVE_INFINITY, over, hire: null };
}
