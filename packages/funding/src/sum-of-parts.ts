import type { Fraction } from "@fuyou/kernel";

/**
 * How parts stand to the total they must make (合计关系): they meet it, fall short of it, exceed it, or it is
 * open because something is not known.
 */
export type SumVerdict = "meets" | "short" | "over" | "open";

/** The judgement on parts that must make a total, in the unit of the parts. */
export interface SumJudgement {
  /** How they stand to it. */
  readonly verdict: SumVerdict;
  /** What is known of the parts. */
  readonly known: number;
  /** How many parts are not known. */
  readonly unknownParts: number;
  /** The total; null where it is not known. */
  readonly total: number | null;
  /** What the unknown parts must make together; null where that does not follow. Never negative. */
  readonly remainder: number | null;
  /** The least the total can be: the total itself where it is known, otherwise what is known of the parts. */
  readonly totalAtLeast: number;
}

/**
 * Judges parts that must make a total (自筹＋补助＝总额). What is not known stays unknown and bounds the
 * rest: with the total known, the unknown parts make exactly the remainder; without it, the known parts are
 * the least it can be.
 *
 * @param total - the total, a whole number; null where it is not known
 * @param parts - the parts, whole numbers not below zero; null where one is not known
 */
export function judgeSum(total: number | null, parts: readonly (number | null)[]): SumJudgement {
  const known = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const unknownParts = parts.filter((part) => part === null).length;
  const facts = { known, unknownParts, total, totalAtLeast: total ?? known };
  if (total === null) return { ...facts, verdict: "open", remainder: null };
  if (known > total) return { ...facts, verdict: "over", remainder: null };
  if (unknownParts > 0) return { ...facts, verdict: "open", remainder: total - known };
  return { ...facts, verdict: known === total ? "meets" : "short", remainder: null };
}

/** How a share stands when some amounts are not known. */
export type ShareVerdict = "met" | "short" | "unknown";

/**
 * Whether some amounts make at least an exact share of all (份额). An amount that is not known may be
 * anything, so that the answer is unknown unless the share fails or holds whatever it is.
 *
 * @param inside - the amounts that count, in fen; null where not known
 * @param outside - the other amounts, in fen; null where not known
 * @param share - the share asked for
 */
export function judgeShare(
  inside: readonly (number | null)[],
  outside: readonly (number | null)[],
  share: Fraction,
): ShareVerdict {
  const sum = (parts: readonly (number | null)[]) =>
    parts.reduce<bigint>((all, part) => all + BigInt(part ?? 0), 0n);
  const open = (parts: readonly (number | null)[]) => parts.some((part) => part === null);
  const [paid, rest] = [sum(inside), sum(outside)];
  const [p, q] = [BigInt(share.p), BigInt(share.q)];
  const holds = paid * q >= p * (paid + rest);
  const nothingAsked = p === 0n;
  const wholeAsked = p >= q;
  if (holds) return nothingAsked || !open(outside) ? "met" : "unknown";
  if (!open(inside)) return "short";
  return wholeAsked && rest > 0n ? "short" : "unknown";
}

/**
 * Divides an amount by shares so that the parts make the amount (按份额拆分): what whole division leaves over
 * goes to the last part. A null part stays null, and so does every part where the shares do not make one.
 *
 * @param amount - the amount in fen
 * @param shares - the exact shares; null where one is not known
 */
export function divideByShares(
  amount: number,
  shares: readonly (Fraction | null)[],
): (number | null)[] {
  let [p, q] = [0n, 1n];
  for (const share of shares) {
    if (share === null) return shares.map(() => null);
    p = p * BigInt(share.q) + BigInt(share.p) * q;
    q *= BigInt(share.q);
  }
  if (p !== q) return shares.map(() => null);
  const parts = shares.map((share) =>
    Number((BigInt(amount) * BigInt(share?.p ?? 0)) / BigInt(share?.q ?? 1)),
  );
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => (at === parts.length - 1 ? part + left : part));
}
