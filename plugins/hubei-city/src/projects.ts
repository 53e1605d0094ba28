import type { ProjectPlan } from "@fuyou/assets";
import { cite } from "./clauses.js";
import type { HubeiCityOptions } from "./options.js";

/**
 * The projects of source 002 (抓改革): the city's hospital extended, its service centre moved, and main equipment
 * renewed. None has a day or an amount in the document.
 *
 * @param options - the plugin's options
 */
export function projectPlans({ programmeFrom }: HubeiCityOptions): readonly ProjectPlan[] {
  const period = { from: programmeFrom };
  return [
    {
      id: "hubei-hospital-extension",
      title: { zh: "拓展市级保健院", en: "the city's hospital extended" },
      unit: { zh: "市妇幼保健院", en: "the city's hospital for women and children" },
      work: "construction",
      open: {
        zh: "规模、投资和年限未写明。",
        en: "Neither size nor cost nor years of the extension are given.",
      },
      cites: [cite("002-023")],
      period,
    },
    {
      id: "hubei-centre-relocation",
      title: { zh: "市服务中心迁建", en: "the city's service centre moved" },
      unit: { zh: "市妇幼保健计划生育服务中心", en: "the city's service centre" },
      work: "construction",
      cites: [cite("002-024")],
      period,
    },
    {
      id: "hubei-equipment-renewal",
      title: { zh: "主要设备更新换代", en: "main equipment renewed" },
      unit: { zh: "市级妇幼保健机构", en: "the city's bodies for women and children" },
      kinds: ["county-mch-hospital", "county-mchfp-centre"],
      work: "equipment",
      open: {
        zh: "“主要设备”的范围未列。",
        en: "What counts as main equipment is not listed.",
      },
      cites: [cite("002-025")],
      period,
    },
  ];
}
