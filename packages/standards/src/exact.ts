/**
 * An exact number k/n, kept as two whole numbers (精确比例): `k` counted of `n`; a plain amount has
 * `n` 1. `k` may be infinite where a missing datum leaves an end open.
 */
export interface Ratio {
  /** Numerator. */
  k: number;
  /** Denominator, positive. */
  n: number;
}

/** Between which two exact numbers something lies; the same twice where it is known. */
export interface ExactSpan {
  /** The least it can be. */
  low: Ratio;
  /** The most it can be. */
  high: Ratio;
}

/**
 * A whole number as an exact number.
 *
 * @param value - the whole number
 */
export function whole(value: number): Ratio {
  return { k: value, n: 1 };
}

/**
 * An exact number that is known.
 *
 * @param value - the number
 */
export function exactly(value: Ratio): ExactSpan {
  return { low: value, high: value };
}

/** Any number from zero on: what a missing count or amount may be. */
export const anyAmount: ExactSpan = { low: whole(0), high: whole(Number.POSITIVE_INFINITY) };

/** Any number at all: what a missing number of days may be. */
export const anyNumber: ExactSpan = {
  low: whole(Number.NEGATIVE_INFINITY),
  high: whole(Number.POSITIVE_INFINITY),
};

/**
 * Tells whether a span is one number.
 *
 * @param span - the span
 */
export function isKnown({ low, high }: ExactSpan): boolean {
  return low === high || order(low, high) === 0;
}

/**
 * Compares two exact numbers: negative where the first is less, 0 where they are equal.
 *
 * @param a - one number
 * @param b - the other
 */
export function order(a: Ratio, b: Ratio): number {
  if (a.n === b.n) return a.k < b.k ? -1 : a.k > b.k ? 1 : 0;
  if (!Number.isFinite(a.k) || !Number.isFinite(b.k)) return a.k < b.k ? -1 : a.k > b.k ? 1 : 0;
  const left = a.k * b.n;
  const right = b.k * a.n;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  const gap = BigInt(a.k) * BigInt(b.n) - BigInt(b.k) * BigInt(a.n);
  return gap > 0n ? 1 : gap < 0n ? -1 : 0;
}

/** Least whole number not below `a / b`, or above it where it has to be more; `b` positive. */
export function ceiling(a: bigint, b: bigint, strict: boolean): number {
  const rest = ((a % b) + b) % b;
  const floor = (a - rest) / b;
  return Number(rest === 0n && !strict ? floor : floor + 1n);
}

/** What would make a share right (补足办法): change some in place, or add some. */
export interface Remedy {
  /** How many have to change within the whole, which stays as it is (就地转换). */
  convert: number;
  /** How many have to be added instead (新增); null where no number of them would do. */
  hire: number | null;
}

/**
 * What a share `k/n` lacks to reach `p/q`, exactly: ⌈(pn−qk)/q⌉ changed in place, or ⌈(pn−qk)/(q−p)⌉
 * added that all count. Zero and zero where nothing is lacking.
 *
 * @param have - the share there is
 * @param asked - the share asked for
 * @param strict - whether it has to be more than the share asked for
 */
export function shareShortfall(have: Ratio, asked: Ratio, strict = false): Remedy {
  const [k, n, p, q] = [have.k, have.n, asked.k, asked.n].map(BigInt) as Four;
  const gap = p * n - q * k;
  if (strict ? gap < 0n : gap <= 0n) return { convert: 0, hire: 0 };
  const convert = ceiling(gap, q, strict);
  return { convert, hire: q > p ? ceiling(gap, q - p, strict) : null };
}

/**
 * By what a share `k/n` exceeds `p/q`, exactly: ⌈(qk−pn)/q⌉ changed in place, or ⌈(qk−pn)/p⌉ added of
 * which none counts. Zero and zero where it does not.
 *
 * @param have - the share there is
 * @param allowed - the share allowed
 * @param strict - whether it has to be less than the share allowed
 */
export function shareExcess(have: Ratio, allowed: Ratio, strict = false): Remedy {
  const [k, n, p, q] = [have.k, have.n, allowed.k, allowed.n].map(BigInt) as Four;
  const gap = q * k - p * n;
  if (strict ? gap < 0n : gap <= 0n) return { convert: 0, hire: 0 };
  const convert = ceiling(gap, q, strict);
  return { convert, hire: p > 0n ? ceiling(gap, p, strict) : null };
}

type Four = [bigint, bigint, bigint, bigint];
