import type { Fraction } from "@fuyou/kernel";
import type { TopicTotal } from "./aggregate.js";
import type { NeedRank } from "./survey-kind.js";

/** A topic with its share of all mentions and its rank (需求层次判定). */
export interface RankedNeed extends TopicTotal {
  /** The least share of all mentions it can have; null where nothing was named. */
  readonly leastShare: Fraction | null;
  /** The most it can have. */
  readonly mostShare: Fraction | null;
  /**
   * Its rank; null where the document gives no limits, or where suppressed cells leave open on which side of a limit
   * it lies.
   */
  readonly rank: NeedRank | null;
}

/**
 * Ranks needs (需求分层): the most named first. A need that people named has the highest rank whose least share it
 * reaches, the limit included. One that only records of services show is latent. Where the limits are not given, needs
 * stand in the order of their shares and nothing is called core or main.
 *
 * @param totals - the totals of the topics
 * @param ranks - the ranks, from the highest
 */
export function rankNeeds(totals: readonly TopicTotal[], ranks: readonly NeedRank[]): RankedNeed[] {
  const sum = (of: "least" | "most") => totals.reduce((all, each) => all + each.named[of], 0);
  const [least, most] = [sum("least"), sum("most")];
  const named = ranks.filter((rank) => rank.heard === "named");
  const settled = named.length > 0 && named.every((rank) => rank.atLeast !== null);
  const inferredRank = ranks.find((rank) => rank.heard === "inferred") ?? null;
  const ranked = totals.map((total): RankedNeed => {
    const leastShare = share(total.named.least, most - total.named.most);
    const mostShare = share(total.named.most, least - total.named.least);
    if (total.named.most === 0) {
      const latent = total.inferred.least > 0 ? inferredRank : null;
      return { ...total, leastShare, mostShare, rank: latent };
    }
    const low = settled ? reached(leastShare, named) : null;
    const high = settled ? reached(mostShare, named) : null;
    return { ...total, leastShare, mostShare, rank: low === high ? low : null };
  });
  return ranked.sort(
    (a, b) =>
      b.named.least - a.named.least ||
      b.named.most - a.named.most ||
      b.inferred.least - a.inferred.least ||
      (a.topic.code < b.topic.code ? -1 : 1),
  );
}

/** A part of the whole that it makes up with the others. */
function share(part: number, others: number): Fraction | null {
  return part + others === 0 ? null : { p: part, q: part + others };
}

/** The highest rank whose least share is reached. */
function reached(at: Fraction | null, ranks: readonly NeedRank[]): NeedRank | null {
  if (at === null) return null;
  const found = ranks.find(
    ({ atLeast }) => atLeast !== null && at.p * atLeast.q >= atLeast.p * at.q,
  );
  return found ?? null;
}
