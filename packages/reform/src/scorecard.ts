import { type DivisionLevel, type Institution, institutions } from "@fuyou/hierarchy";
import type { Composition, Contribution, CountyView, Finding, PlainDate } from "@fuyou/kernel";
import { checkRequirements } from "@fuyou/standards";
import { integrationDimensionPoint } from "./integration-dimension.js";
import { proofOf, type ScorecardItem, scorecardItemPoint } from "./scorecard-item.js";
import { selectInstitutions } from "./selection.js";

/** What is found of a unit by one item (条目判定). */
export interface ItemStanding {
  /** The item. */
  readonly item: ScorecardItem;
  /** Its verdict on the unit, with the numbers and the clause; null where the unit could not be judged. */
  readonly finding: Finding | null;
}

/** How a unit stands in one respect (单项整合情况). */
export interface DimensionStanding {
  /** The respect, a code of `reform.integration-dimension`. */
  readonly dimension: string;
  /** `proven` where every item holds, `lacking` where one does not, `unknown` where one cannot be judged or there is none. */
  readonly verdict: "proven" | "lacking" | "unknown";
  /** The evidence, by item. */
  readonly evidence: readonly ItemStanding[];
}

/** How far a unit is integrated (单位整合情况). */
export interface UnitStanding {
  /** The unit. */
  readonly unit: Institution;
  /** The level at which it counts. */
  readonly level: DivisionLevel;
  /** `complete` where every respect is proven, `incomplete` where one is lacking, otherwise `unknown`. */
  readonly verdict: "complete" | "incomplete" | "unknown";
  /** How it stands in each respect, in the order of the list. */
  readonly dimensions: readonly DimensionStanding[];
}

const levels: readonly DivisionLevel[] = ["county", "township", "village"];

/**
 * The scorecard of integration (整合记分卡, 六整合): every unit due on a day, in every respect, with its evidence.
 * A respect that no item proves is unknown, and unknown is never complete.
 *
 * @param county - the county
 * @param composition - what the plugins contribute
 * @param date - the day
 */
export function scorecardOf(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
): UnitStanding[] {
  const items = composition.at(scorecardItemPoint, date);
  const found = new Map<string, Finding>();
  const requirements = items.map(proofOf);
  for (const each of checkRequirements(county, composition, { date, plan: null, requirements })) {
    found.set(`${each.requirement} ${each.subject}`, each);
  }
  const dimensions = composition.at(integrationDimensionPoint, date).map(({ value }) => value.code);
  return levels.flatMap((level) => {
    const judged = evidenceByUnit(
      items.filter(({ value }) => value.level === level),
      county,
      date,
      found,
    );
    return [...judged].map(([unit, evidence]) => standingOf(unit, level, evidence, dimensions));
  });
}

function evidenceByUnit(
  items: readonly Contribution<ScorecardItem>[],
  county: CountyView,
  date: PlainDate,
  found: ReadonlyMap<string, Finding>,
): Map<Institution, ItemStanding[]> {
  const units = new Map<Institution, ItemStanding[]>();
  for (const { key, value: item } of items) {
    for (const unit of selectInstitutions(county, item.due, date)) {
      const finding = found.get(`${key} ${institutions.name}/${unit.id}`) ?? null;
      const evidence = units.get(unit);
      if (evidence === undefined) units.set(unit, [{ item, finding }]);
      else evidence.push({ item, finding });
    }
  }
  return units;
}

function standingOf(
  unit: Institution,
  level: DivisionLevel,
  evidence: readonly ItemStanding[],
  dimensions: readonly string[],
): UnitStanding {
  const stands = dimensions.map((dimension): DimensionStanding => {
    const own = evidence.filter(({ item }) => item.dimension === dimension);
    const verdicts = own.map(({ finding }) => finding?.verdict ?? "unknown");
    const proven = verdicts.length > 0 && verdicts.every((each) => each === "met");
    const verdict = verdicts.includes("short") ? "lacking" : proven ? "proven" : "unknown";
    return { dimension, verdict, evidence: own };
  });
  const has = (verdict: DimensionStanding["verdict"]) =>
    stands.some((each) => each.verdict === verdict);
  const verdict = has("lacking")
    ? "incomplete"
    : has("unknown") || stands.length === 0
      ? "unknown"
      : "complete";
  return { unit, level, verdict, dimensions: stands };
}
