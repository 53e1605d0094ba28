import type { Fraction } from "@fuyou/kernel";
import type { ScoreEdge } from "./award-rule.js";
import { compareFractions } from "./score.js";

/** A band of scores (分数段): between two edges, each of which may be missing. */
export interface ScoreBand {
  /** Lower edge; null where it has none. */
  readonly from: ScoreEdge | null;
  /** Upper edge; null where it has none. */
  readonly to: ScoreEdge | null;
}

/** A span between two bands for which nothing is laid down (空档). */
export interface ScoreHole {
  /** Its lower edge. */
  readonly from: ScoreEdge;
  /** Its upper edge. */
  readonly to: ScoreEdge;
}

/**
 * Whether a score lies in a band, exactly: 74.99… is not 75.
 *
 * @param band - the band
 * @param score - hundredths of a point as a fraction
 */
export function liesIn(band: ScoreBand, score: Fraction): boolean {
  return (
    (band.from === null || reaches(score, band.from)) &&
    (band.to === null || reaches(negated(score), { ...band.to, score: -band.to.score }))
  );
}

/**
 * Whether a score reaches an edge from below (达到分数线), the number itself where it is included.
 *
 * @param score - hundredths of a point as a fraction
 * @param edge - the edge
 */
export function reaches(score: Fraction, edge: ScoreEdge): boolean {
  const difference = compareFractions(score, { p: edge.score, q: 1 });
  return difference > 0 || (difference === 0 && edge.included);
}

/**
 * The holes between bands (空档): spans that lie between two of them and in none.
 *
 * @param bands - the bands, none of which overlap
 */
export function holesBetween(bands: readonly ScoreBand[]): readonly ScoreHole[] {
  const holes: ScoreHole[] = [];
  const ascending = inOrder(bands);
  for (const [at, { from }] of ascending.entries()) {
    const to = ascending[at - 1]?.to;
    if (from === null || to === undefined || to === null || !apart(to, from)) continue;
    holes.push({
      from: { score: to.score, included: !to.included },
      to: { score: from.score, included: !from.included },
    });
  }
  return holes;
}

/**
 * Whether two bands have a score in common (分数段重叠).
 *
 * @param a - one band
 * @param b - the other
 */
export function bandsOverlap(a: ScoreBand, b: ScoreBand): boolean {
  const [low, high] = inOrder([a, b]) as [ScoreBand, ScoreBand];
  if (high.from === null || low.to === null) return true;
  const { to } = low;
  const { from } = high;
  return to.score > from.score || (to.score === from.score && to.included && from.included);
}

function inOrder(bands: readonly ScoreBand[]): ScoreBand[] {
  const start = ({ from }: ScoreBand) => (from === null ? -1 : from.score);
  return [...bands].sort((a, b) => start(a) - start(b));
}

/** Whether there is a score between the end of one band and the start of the next. */
function apart(to: ScoreEdge, from: ScoreEdge): boolean {
  return to.score < from.score || (to.score === from.score && !to.included && !from.included);
}

function negated({ p, q }: Fraction): Fraction {
  return { p: -p, q };
}
