import type { Fraction } from "@fuyou/kernel";

/**
 * The mean of exact shares (平均得分), in lowest terms; null of none.
 *
 * @param shares - the shares
 */
export function meanOf(shares: readonly Fraction[]): Fraction | null {
  if (shares.length === 0) return null;
  let p = 0n;
  let q = 1n;
  for (const share of shares) {
    p = p * BigInt(share.q) + BigInt(share.p) * q;
    q *= BigInt(share.q);
  }
  return inLowestTerms(p, q * BigInt(shares.length));
}

function inLowestTerms(p: bigint, q: bigint): Fraction {
  let [a, b] = [p, q];
  while (b !== 0n) [a, b] = [b, a % b];
  const by = a === 0n ? 1n : a;
  return { p: Number(p / by), q: Number(q / by) };
}

/**
 * Tells whether two exact shares are the same.
 *
 * @param a - one share
 * @param b - the other
 */
export function sameShare(a: Fraction, b: Fraction): boolean {
  return BigInt(a.p) * BigInt(b.q) === BigInt(b.p) * BigInt(a.q);
}
