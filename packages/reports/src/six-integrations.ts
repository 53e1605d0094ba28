import { type DivisionLevel, divisions, townshipOf } from "@fuyou/hierarchy";
import type { Composition, County, Text } from "@fuyou/kernel";
import {
  completionByLevel,
  type DimensionStanding,
  type IntegrationCompletion,
  integrationDimensionPoint,
  scorecardOf,
  type UnitStanding,
} from "@fuyou/reform";

/** How many units are proven, lacking and not known in one respect (单项计数). */
export type DimensionCount = Record<DimensionStanding["verdict"], number>;

/** One line of the matrix: a unit, or all villages of a township-level division. */
export interface IntegrationLine {
  /** The township-level division; null for what is the county's own. */
  township: string | null;
  /** The level of the units. */
  level: DivisionLevel;
  /** What it is called: the unit, or the division whose villages are counted. */
  name: string;
  /** How many units it stands for. */
  units: number;
  /** How they stand in each respect, in the order of the list. */
  dimensions: readonly DimensionCount[];
}

/** The six integrations of a county, as they are drawn (六整合). */
export interface SixIntegrations {
  /** The respects, by name. */
  dimensions: readonly Text[];
  /** Units due and complete, by level and in all. */
  completion: readonly IntegrationCompletion[];
  /** The matrix: the county's own units, then each township's, its villages together. */
  lines: readonly IntegrationLine[];
}

/** Units of one level in one division are drawn one by one up to this number, and beyond it together. */
const apart = 6;

const known = new WeakMap<County, SixIntegrations>();

/**
 * How far a county is integrated, by the scorecard (整合记分卡). Villages are counted together by township,
 * so that a county of many villages stays as small as one of few.
 *
 * @param county - the county
 * @param composition - the catalogues
 */
export function sixIntegrations(county: County, composition: Composition): SixIntegrations {
  const had = known.get(county);
  if (had !== undefined) return had;
  const standings = scorecardOf(county, composition, county.date);
  const groups = new Map<string, UnitStanding[]>();
  for (const standing of standings) {
    const key = `${townshipOf(standing.unit.division) ?? ""} ${standing.level}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [standing]);
    else group.push(standing);
  }
  const made = {
    dimensions: composition
      .at(integrationDimensionPoint, county.date)
      .map(({ value }) => value.title),
    completion: standings.length === 0 ? [] : completionByLevel(standings),
    lines: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, group]) => linesOf(group, county)),
  };
  known.set(county, made);
  return made;
}

function linesOf(group: readonly UnitStanding[], county: County): IntegrationLine[] {
  const [first] = group;
  if (first === undefined) return [];
  const township = townshipOf(first.unit.division) ?? null;
  const together = first.level === "village" || group.length > apart;
  const parts = together ? [group] : group.map((each) => [each]);
  return parts.map((units) => {
    const unit = units[0]?.unit;
    const division = township ?? `${county.code}000000`;
    return {
      township,
      level: first.level,
      name: together
        ? (county.get(divisions, division)?.name ?? division)
        : (unit?.name ?? division),
      units: units.length,
      dimensions: first.dimensions.map((_, index) => countOf(units, index)),
    };
  });
}

function countOf(units: readonly UnitStanding[], index: number): DimensionCount {
  const count = { proven: 0, lacking: 0, unknown: 0 };
  for (const { dimensions } of units) count[dimensions[index]?.verdict ?? "unknown"]++;
  return count;
}
