import { assignments } from "@fuyou/duties";
import { departments, divisions, institutions, relations } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { eightDutyCodes } from "@fuyou/plugin-county-integration";
import {
  allOf,
  amount,
  count,
  coverage,
  every,
  is,
  isOneOf,
  presence,
  type Requirement,
  requirement,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import { heldOf } from "./duty-coverage.js";

const mandatory = { severity: "mandatory", layer: "county" } as const;

/** Hospitals of towns, at which the station is (镇卫生院), as a requirement's scope. */
const stations: Pick<Requirement, "each" | "where" | "subject"> = {
  each: institutions.name,
  where: isOneOf("kind", ["township-hospital", "central-township-hospital"]),
  subject: { zh: "镇卫生院（服务站）", en: "town hospital, as service station" },
};

/**
 * Every town hospital has a department for the service (内设服务科). National rules ask the same of every
 * township hospital: where both hold, the county's is judged and names the other.
 *
 * @param from - first day on which it holds
 */
export function stationDepartment(from: PlainDate): Requirement {
  return requirement({
    id: "station-department",
    title: { zh: "卫生院内设服务科", en: "town hospitals have a service department" },
    ...stations,
    require: {
      measure: count(departments, {
        by: "institution",
        where: is("kind", "mchfp-service-department"),
        unit: "department",
        called: { zh: "妇幼保健计划生育服务科", en: "service departments" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("003-031")],
    period: { from },
  });
}

/**
 * The station has its nine public services (服务站九项公共服务), each freely taken up.
 *
 * @param from - first day on which it holds
 */
export function stationServices(from: PlainDate): Requirement {
  return requirement({
    id: "station-nine-services",
    title: { zh: "服务站九项公共服务", en: "the station's nine public services" },
    ...stations,
    require: { measure: heldOf("station9", "institution"), compare: "at-least", bound: every() },
    ...mandatory,
    cites: [cite("003-032")],
    period: { from },
  });
}

/**
 * Three bodies guide the station (三方业务指导): the county's grass-roots section, the county centre, and
 * the office of the town.
 *
 * @param from - first day on which it holds
 */
export function stationGuided(from: PlainDate): Requirement {
  return requirement({
    id: "station-guided",
    title: { zh: "服务站受三方业务指导", en: "three bodies guide the station" },
    ...stations,
    require: {
      measure: presence(relations, {
        by: "to",
        where: is("kind", "professional-guidance"),
        things: [
          {
            called: { zh: "县基妇科", en: "the county's grass-roots section" },
            where: is("fromDepartment.kind", "grass-roots-mch-section"),
          },
          {
            called: { zh: "县中心", en: "the county centre" },
            where: is("from.kind", "county-mchfp-centre"),
          },
          {
            called: { zh: "镇卫计办", en: "the town office" },
            where: is("fromDepartment.kind", "health-fp-office"),
          },
        ],
        unit: "institution",
        called: { zh: "业务指导方", en: "guiding bodies" },
      }),
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("003-033")],
    period: { from },
  });
}

/**
 * The county centre leads the eight technical duties of every urban street (街道技术服务归县中心).
 *
 * @param from - first day on which it holds
 */
export function streetDutiesAtCentre(from: PlainDate): Requirement {
  return requirement({
    id: "street-duties-at-centre",
    title: { zh: "街道技术服务由县中心承担", en: "the centre serves the urban streets" },
    each: divisions,
    where: is("class", "street"),
    subject: { zh: "城区街道", en: "urban street" },
    require: {
      measure: coverage(assignments, {
        by: "division",
        field: "duty",
        codes: eightDutyCodes,
        where: allOf(is("institution.kind", "county-mchfp-centre"), is("involvement", "lead")),
        unit: "duty",
        called: { zh: "县中心牵头职责", en: "duties the county centre leads" },
      }),
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("003-030")],
    period: { from },
  });
}

/**
 * Urban community health institutions have their three duties (社区机构三项).
 *
 * @param from - first day on which it holds
 */
export function communityDuties(from: PlainDate): Requirement {
  return requirement({
    id: "community-duties",
    title: { zh: "社区卫生服务机构三项", en: "the community institution's three duties" },
    each: institutions,
    where: is("kind", "community-health-centre"),
    subject: { zh: "社区卫生服务中心", en: "community health centre" },
    require: {
      measure: heldOf("community-services3", "institution", "either"),
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("003-050")],
    period: { from },
  });
}
