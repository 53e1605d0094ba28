import { departments, divisions } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { posts, staff } from "@fuyou/personnel";
import {
  allOf,
  amount,
  anyOf,
  count,
  is,
  isPresent,
  not,
  perPopulation,
  type Requirement,
  type Rounding,
  requirement,
} from "@fuyou/standards";
import { cite } from "./clauses.js";

/** The health and family-planning offices of towns and streets (镇街卫计办), as a requirement's scope. */
function townOffices(): Pick<Requirement, "each" | "where" | "subject"> {
  return {
    each: departments.name,
    where: is("kind", "health-fp-office"),
    subject: {
      zh: "镇（街道）卫生和计划生育办公室",
      en: "town or street health and family-planning office",
    },
  };
}

/** The villages and residents' committees (村居), as a requirement's scope. */
function villages(): Pick<Requirement, "each" | "where" | "subject"> {
  return {
    each: divisions.name,
    where: is("level", "village"),
    subject: { zh: "村（居）", en: "village or residents' committee" },
  };
}

/**
 * The office of a town or street has staff of at least one per ten thousand of its population
 * (不少于总人口万分之一). The document speaks of total population and names no rounding: the
 * population of the register is used, and a part of ten thousand asks for a whole person unless said
 * otherwise. Retired staff do not count.
 *
 * @param from - first day on which it holds
 * @param rounding - what becomes of a part of ten thousand
 */
export function townOfficeStaffing(from: PlainDate, rounding: Rounding = "up"): Requirement {
  return requirement({
    id: "town-office-staffing",
    title: { zh: "镇（街道）卫计办人员配备", en: "staffing of the town or street office" },
    ...townOffices(),
    require: {
      measure: count(staff, {
        by: "department",
        where: not(is("employment", "retired")),
        unit: "person",
        called: { zh: "工作人员", en: "staff" },
      }),
      compare: "at-least",
      bound: perPopulation({
        field: "institution.division.population",
        per: 10_000,
        amount: 1,
        rounding,
      }),
    },
    severity: "mandatory",
    cites: [cite("003-009")],
    period: { from },
  });
}

/**
 * Every village has a village health and family-planning worker in post (配齐配强): a post of that
 * kind which somebody holds.
 *
 * @param from - first day on which it holds
 */
export function villageWorkerFilled(from: PlainDate): Requirement {
  return requirement({
    id: "village-worker-filled",
    title: { zh: "村（居）卫生计生专干在岗", en: "village worker in post" },
    ...villages(),
    require: {
      measure: count(posts, {
        by: "institution.division",
        where: allOf(is("kind", "village-health-worker"), isPresent("holder")),
        unit: "post",
        called: { zh: "在岗的卫生计生专干岗位", en: "filled posts of village worker" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    severity: "mandatory",
    cites: [cite("003-038")],
    period: { from },
  });
}

/**
 * Beside the worker, every village has a village doctor, or a community health institution of its own
 * (服务队伍): the other half of the team, the worker being asked for by {@link villageWorkerFilled}.
 * Residents' committees are left out: their community institution may serve several of them at once.
 *
 * @param from - first day on which it holds
 */
export function villageTeam(from: PlainDate): Requirement {
  return requirement({
    id: "village-team",
    title: { zh: "村卫生计生服务队伍", en: "village service team" },
    each: divisions.name,
    where: is("class", "village-committee"),
    subject: { zh: "村", en: "village" },
    require: {
      measure: count(posts, {
        by: "institution.division",
        where: allOf(
          anyOf(is("kind", "village-doctor"), is("institution.kind", "community-health-station")),
          isPresent("holder"),
        ),
        unit: "post",
        called: {
          zh: "在岗的乡村医生或社区卫生服务机构岗位",
          en: "filled posts of village doctor or of a community health institution",
        },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    severity: "mandatory",
    cites: [cite("003-039")],
    period: { from },
  });
}
