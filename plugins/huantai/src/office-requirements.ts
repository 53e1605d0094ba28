import { assignments } from "@fuyou/duties";
import { departments, institutions } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import {
  amount,
  count,
  coverage,
  every,
  is,
  isOneOf,
  not,
  perPopulation,
  type Requirement,
  type Rounding,
  requirement,
} from "@fuyou/standards";
import { cite } from "./clauses.js";

const mandatory = { severity: "mandatory", layer: "county" } as const;

/** The governments of towns and offices of streets (镇人民政府、街道办事处), as a requirement's scope. */
const holders: Pick<Requirement, "each" | "where" | "subject"> = {
  each: institutions.name,
  where: isOneOf("kind", ["township-government", "street-office"]),
  subject: { zh: "镇政府或街道办事处", en: "town government or street office" },
};

/** The health and family-planning offices of towns and streets (镇街卫计办), as a requirement's scope. */
const offices: Pick<Requirement, "each" | "where" | "subject"> = {
  each: departments.name,
  where: is("kind", "health-fp-office"),
  subject: {
    zh: "镇（街道）卫生和计划生育办公室",
    en: "town or street health and family-planning office",
  },
};

/**
 * Every town and street has its health and family-planning office (镇街设卫计办), a department of the
 * government of the town or of the office of the street.
 *
 * @param from - first day on which it holds
 */
export function townOfficePresent(from: PlainDate): Requirement {
  return requirement({
    id: "town-office-present",
    title: { zh: "镇（街道）设卫计办", en: "a health office in every town and street" },
    ...holders,
    require: {
      measure: count(departments, {
        by: "institution",
        where: is("kind", "health-fp-office"),
        unit: "department",
        called: { zh: "卫生和计划生育办公室", en: "health and family-planning offices" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("003-009")],
    period: { from },
  });
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
    ...offices,
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
    ...mandatory,
    cites: [cite("003-009")],
    period: { from },
  });
}

/**
 * The town or street has the duties of its office (卫计办职责): making the law known, delivering benefits,
 * guiding stations and committees, assisting supervision. Where only the service half of a clause is
 * carried it is not asked for here.
 *
 * @param from - first day on which it holds
 */
export function townOfficeDuties(from: PlainDate): Requirement {
  return requirement({
    id: "town-office-duties",
    title: { zh: "镇（街道）卫计办职责", en: "duties of the town or street office" },
    ...holders,
    require: {
      measure: coverage(assignments, {
        by: "institution",
        field: "duty",
        codes: [
          "fp-law-publicity",
          "benefit-delivery",
          "station-guidance",
          "committee-guidance",
          "supervision-assistance",
        ],
        where: is("involvement", "lead"),
        unit: "duty",
        called: { zh: "牵头职责", en: "duties it leads" },
      }),
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("003-010"), cite("003-012"), cite("003-016"), cite("003-017"), cite("003-026")],
    period: { from },
  });
}
