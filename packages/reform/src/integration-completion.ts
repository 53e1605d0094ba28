import type { DivisionLevel } from "@fuyou/hierarchy";
import type { Fraction } from "@fuyou/kernel";
import type { UnitStanding } from "./scorecard.js";

/**
 * How far the units of a level are integrated (整合到位情况): each unit due stands in exactly one of the three
 * lists, so that numerator and denominator can be gone through by name.
 */
export interface IntegrationCompletion {
  /** The level; null for all levels together. */
  readonly level: DivisionLevel | null;
  /** Units proven complete (到位), by identifier: the numerator. */
  readonly complete: readonly string[];
  /** Units in which something is lacking (不到位), by identifier. */
  readonly incomplete: readonly string[];
  /** Units of which it is not known (不明), by identifier; they count as due and never as complete. */
  readonly unknown: readonly string[];
  /** Complete over due (整合到位率), exact; null where no unit is due. */
  readonly rate: Fraction | null;
}

/**
 * The completion rate by level (整合到位率): units proven complete over units due; last, all levels together.
 *
 * @param standings - the units due
 */
export function completionByLevel(standings: readonly UnitStanding[]): IntegrationCompletion[] {
  const levels = (["county", "township", "village"] as const).filter((level) =>
    standings.some((each) => each.level === level),
  );
  const within = (level: DivisionLevel) => standings.filter((each) => each.level === level);
  return [
    ...levels.map((level) => completionOfUnits(level, within(level))),
    completionOfUnits(null, standings),
  ];
}

function completionOfUnits(
  level: DivisionLevel | null,
  standings: readonly UnitStanding[],
): IntegrationCompletion {
  const ids = (verdict: UnitStanding["verdict"]) =>
    standings.filter((each) => each.verdict === verdict).map(({ unit }) => unit.id);
  const complete = ids("complete");
  const rate = standings.length === 0 ? null : { p: complete.length, q: standings.length };
  return { level, complete, incomplete: ids("incomplete"), unknown: ids("unknown"), rate };
}
