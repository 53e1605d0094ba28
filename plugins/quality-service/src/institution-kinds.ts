import type { InstitutionKind } from "@fuyou/hierarchy";

/**
 * Township central station (乡中心服务站): the backbone of the four tiers; it pilots, trains and brings along the ordinary
 * stations around it. Clauses 三(二) and 四2.
 */
export const centralStation: InstitutionKind = {
  code: "central-township-fp-station",
  title: { zh: "乡中心计划生育服务站", en: "township central family-planning service station" },
  level: "township",
  acceptsDuties: ["technical", "delegated"],
};
