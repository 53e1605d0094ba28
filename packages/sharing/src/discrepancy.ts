import type { CountyView, Period } from "@fuyou/kernel";
import type { CrossCheck } from "./cross-check.js";
import { type CrossCount, crossCounts } from "./cross-count.js";

/**
 * How two sources compare (比对结果): they `agree`, they `differ`, one number is `missing`, or what was suppressed leaves
 * it `open`.
 */
export type CrossVerdict = "agree" | "differ" | "missing" | "open";

/** One line of a comparison (差异清单): a division and a span, never a person. */
export interface Discrepancy {
  /** The comparison. */
  readonly check: CrossCheck;
  /** The division. */
  readonly division: string;
  /** The span. */
  readonly period: Period;
  /** What the one source says; null where it said nothing. */
  readonly left: CrossCount | null;
  /** What the other says. */
  readonly right: CrossCount | null;
  /** How they compare. */
  readonly verdict: CrossVerdict;
}

/**
 * Compares what two sources say (信息比对), division by division and span by span, wherever at least one of them said
 * something. A suppressed number lies between 1 and its threshold less one: it differs only from what it cannot be.
 *
 * @param county - the county
 * @param check - the comparison
 */
export function discrepancies(county: CountyView, check: CrossCheck): Discrepancy[] {
  const lines = new Map<string, { left: CrossCount | null; right: CrossCount | null }>();
  for (const each of county.rows(crossCounts)) {
    if (each.check !== check.code || each.retiredOn !== undefined) continue;
    const key = `${each.division} ${each.period.from} ${each.period.to ?? ""}`;
    const line = lines.get(key) ?? { left: null, right: null };
    if (each.source === check.left) line.left = each;
    else if (each.source === check.right) line.right = each;
    else continue;
    lines.set(key, line);
  }
  return [...lines.keys()].sort().map((key) => {
    const { left, right } = lines.get(key) as { left: CrossCount | null; right: CrossCount | null };
    const { division, period } = (left ?? right) as CrossCount;
    return { check, division, period, left, right, verdict: verdictOf(left, right) };
  });
}

function verdictOf(left: CrossCount | null, right: CrossCount | null): CrossVerdict {
  if (left === null || right === null) return "missing";
  const [a, b] = [rangeOf(left), rangeOf(right)];
  if (a.most < b.least || b.most < a.least) return "differ";
  return a.least === a.most && b.least === b.most ? "agree" : "open";
}

function rangeOf({ count, threshold }: CrossCount): { least: number; most: number } {
  return { least: count ?? 1, most: count ?? threshold - 1 };
}
