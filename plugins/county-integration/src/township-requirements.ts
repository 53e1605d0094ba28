import { divisions, institutions, namePlates, relations } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import {
  allOf,
  amount,
  count,
  every,
  is,
  isOneOf,
  type Requirement,
  requirement,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import { eightDutiesLed } from "./duties-led.js";

const townshipHospital: Pick<Requirement, "each" | "where" | "subject"> = {
  each: institutions.name,
  where: isOneOf("kind", ["township-hospital", "central-township-hospital"]),
  subject: { zh: "乡镇卫生院", en: "township hospital" },
};
const mandatory = { severity: "mandatory", layer: "county" } as const;

/**
 * The township hospital leads the same eight duties (卫生院八项服务).
 *
 * @param from - first day on which it holds
 */
export function hospitalEightDuties(from: PlainDate): Requirement {
  return requirement({
    id: "hospital-eight-duties",
    title: { zh: "卫生院承担八项服务", en: "township hospitals have the eight tasks" },
    ...townshipHospital,
    require: {
      measure: eightDutiesLed,
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("000-032")],
    period: { from },
  });
}

/**
 * No township keeps a family-planning service station (撤销乡镇计生服务所).
 *
 * @param from - first day on which it holds
 */
export function townshipStationEnded(from: PlainDate): Requirement {
  return requirement({
    id: "township-station-ended",
    title: { zh: "乡镇计生服务所不再保留", en: "no township station is left" },
    each: divisions,
    where: is("level", "township"),
    subject: { zh: "乡镇（街道）", en: "township-level division" },
    require: {
      measure: count(institutions, {
        by: "division",
        where: is("kind", "township-fp-station"),
        unit: "institution",
        called: { zh: "乡镇计划生育服务所", en: "township family-planning stations" },
      }),
      compare: "at-most",
      bound: amount(0),
    },
    ...mandatory,
    cites: [cite("000-027")],
    period: { from },
  });
}

/**
 * Every township hospital hangs the plate of the service station (加挂服务站牌子).
 *
 * @param from - first day on which it holds
 */
export function stationPlateHung(from: PlainDate): Requirement {
  return requirement({
    id: "station-plate-hung",
    title: { zh: "卫生院加挂服务站牌子", en: "township hospitals hang the station's plate" },
    ...townshipHospital,
    require: {
      measure: count(namePlates, {
        by: "institution",
        where: is("kind", "mchfp-service-station"),
        unit: "item",
        called: { zh: "妇幼保健计划生育服务站牌子", en: "plates of a service station" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("000-028")],
    period: { from },
  });
}

/**
 * The county centre guides every community health centre (社区中心受县中心业务指导).
 *
 * @param from - first day on which it holds
 */
export function communityCentreGuided(from: PlainDate): Requirement {
  return requirement({
    id: "community-centre-guided",
    title: { zh: "社区中心受县中心业务指导", en: "community centres are guided by the centre" },
    each: institutions,
    where: is("kind", "community-health-centre"),
    subject: { zh: "社区卫生服务中心", en: "community health centre" },
    require: {
      measure: count(relations, {
        by: "to",
        where: allOf(is("kind", "professional-guidance"), is("from.kind", "county-mchfp-centre")),
        unit: "institution",
        called: { zh: "业务指导的县中心", en: "county centres that guide it" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("000-036")],
    period: { from },
  });
}
