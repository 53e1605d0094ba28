import { type ConstructionKind, constructionProjects, rooms } from "@fuyou/assets";
import { institutions, type ServiceGrade, serviceGradeFrom } from "@fuyou/hierarchy";
import { addDays } from "@fuyou/kernel";
import {
  allOf,
  amount,
  count,
  is,
  isOneOf,
  isPresent,
  type Requirement,
  requirement,
  sum,
  unresolvedBound,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";
import { since, stationsOf, type Tier, tierName } from "./scope.js";

/** The grade the stations of a tier are to reach (站点等级), and how many stations there are. */
export interface PlannedGrade {
  /** The tier. */
  readonly tier: Tier;
  /** How many stations the plan names. */
  readonly stations: number;
  /** The grade to be reached. */
  readonly grade: ServiceGrade;
  /** Row of the clause. */
  readonly row: string;
}

/** The grades of the plan: the county station A, two central stations A, five ordinary stations B. */
export const plannedGrades: readonly PlannedGrade[] = [
  { tier: "county", stations: 1, grade: "A", row: "001-034" },
  { tier: "central", stations: 2, grade: "A", row: "001-035" },
  { tier: "ordinary", stations: 5, grade: "B", row: "001-036" },
];

/** Building work of the plan (建设项目): how many stations of a tier are finished in a year. */
export interface PlannedConstruction {
  /** The tier. */
  readonly tier: Tier;
  /** What is done. */
  readonly kind: ConstructionKind;
  /** How many stations are finished in that year. */
  readonly stations: number;
  /** The year. */
  readonly year: number;
  /** Row of the clause. */
  readonly row: string;
}

/** The building work of the plan by year. Which station is meant is blanked; so are areas and money. */
export const plannedConstruction: readonly PlannedConstruction[] = [
  { tier: "county", kind: "rebuild-and-extend", stations: 1, year: 2006, row: "001-040" },
  { tier: "central", kind: "extend", stations: 1, year: 2008, row: "001-041" },
  { tier: "central", kind: "extend", stations: 1, year: 2009, row: "001-041" },
  { tier: "ordinary", kind: "new", stations: 2, year: 2007, row: "001-042" },
  { tier: "ordinary", kind: "new", stations: 1, year: 2008, row: "001-043" },
  { tier: "ordinary", kind: "new", stations: 2, year: 2010, row: "001-044" },
];

/**
 * So many stations of a tier have reached their grade by the target day. A higher grade counts; a station whose
 * grade is not in the register leaves the answer open.
 *
 * @param planned - the grade of a tier
 * @param options - the plugin's options
 */
export function stationGrade(
  { tier, stations, grade, row }: PlannedGrade,
  options: QualityServiceOptions,
): Requirement {
  const { zh, en } = tierName(tier);
  return requirement({
    id: `quality-${tier}-station-grade`,
    title: { zh: `${zh}达到${grade}级`, en: `${en}: grade ${grade}` },
    each: "county",
    require: {
      measure: count(institutions, {
        where: allOf(
          isOneOf("kind", options.stations[tier]),
          isOneOf("serviceGrade", serviceGradeFrom(grade)),
        ),
        absent: "unknown",
        unit: "institution",
        called: { zh: `达到${grade}级的${zh}`, en: `${en} of grade ${grade} or above` },
      }),
      compare: "at-least",
      phrase: "达到",
      bound: amount(stations),
    },
    severity: "target",
    cites: [cite(row)],
    period: since(options.targetDay, options),
  });
}

/**
 * The floor area that belongs to the grade of a tier (建筑面积): blanked in the source, and the national standard it
 * names is not in it. The rooms' area is added up; what it has to be stays unknown.
 *
 * @param planned - the grade of a tier
 * @param options - the plugin's options
 */
export function stationArea(
  { tier, grade, row }: PlannedGrade,
  options: QualityServiceOptions,
): Requirement {
  const { zh, en } = tierName(tier);
  return requirement({
    id: `quality-${tier}-station-area`,
    title: { zh: `${zh}建筑面积`, en: `floor area of the ${en}` },
    ...stationsOf(tier, options),
    require: {
      measure: sum(rooms, {
        by: "institution",
        field: "area",
        unit: "0.01m2",
        called: { zh: "建筑面积", en: "floor area" },
      }),
      compare: "at-least",
      bound: unresolvedBound({
        zh: `原文隐去${grade}级面积，所引国家标准未见`,
        en: `the area of grade ${grade} is blanked, and the national standard named is not in the source`,
      }),
    },
    severity: "target",
    cites: [cite(row)],
    period: since(options.targetDay, options),
  });
}

/**
 * By the end of each year of the plan so many stations of a tier are finished (竣工), those of the years before
 * included. Each holds until the next milestone of the tier takes over; what was finished late counts from then on.
 *
 * @param tier - the tier
 * @param options - the plugin's options
 */
export function constructionMilestones(
  tier: Tier,
  options: QualityServiceOptions,
): readonly Requirement[] {
  const works = plannedConstruction.filter((each) => each.tier === tier);
  return works.map(({ kind, year }, index) => {
    const until = works.slice(0, index + 1);
    const next = works[index + 1];
    const from = `${year}-12-31`;
    const { zh, en } = tierName(tier);
    const total = until.reduce((many, { stations }) => many + stations, 0);
    return requirement({
      id: `quality-${tier}-stations-built-${year}`,
      title: { zh: `${year}年底前竣工的${zh}`, en: `${en}: finished by the end of ${year}` },
      each: "county",
      require: {
        measure: count(constructionProjects, {
          where: allOf(
            isOneOf("institution.kind", options.stations[tier]),
            is("kind", kind),
            isPresent("completedOn"),
          ),
          unit: "item",
          called: { zh: `已竣工的${zh}建设项目`, en: `finished construction projects of: ${en}` },
        }),
        compare: "at-least",
        bound: amount(total),
      },
      severity: "target",
      cites: [...new Set(until.map(({ row }) => row))].map(cite),
      period:
        next === undefined ? since(from, options) : { from, to: addDays(`${next.year}-12-31`, -1) },
    });
  });
}
