import type { FundingRule } from "@fuyou/funding";
import type { PlainDate } from "@fuyou/kernel";
import { cite } from "./clauses.js";
import { countyCentre, officeHolders, townHospitals } from "./selectors.js";

/**
 * Who pays for what under source 003 (明确经费来源): the town or street for its office; public finance, as a
 * purchase of service, for the station; and the former channel for free items. Which level of finance buys
 * the service the document does not say, so that any part of government money meets it.
 *
 * @param from - the day the opinion takes effect
 */
export function fundingRules(from: PlainDate): readonly FundingRule[] {
  return [
    {
      id: "huantai-office-running",
      title: { zh: "卫计办工作经费由镇街承担", en: "the town or street pays for its office" },
      kinds: officeHolders.kinds,
      department: "health-fp-office",
      classes: ["running"],
      sources: [{ source: "town-finance", share: { p: 1, q: 1 } }],
      exclusive: true,
      bases: [],
      required: true,
      severity: "mandatory",
      cites: [cite("003-034")],
      period: { from },
    },
    {
      id: "huantai-station-running",
      title: {
        zh: "服务站工作经费由财政购买服务保障",
        en: "the station is paid by purchase of service",
      },
      kinds: townHospitals.kinds,
      department: "mchfp-service-department",
      classes: ["running"],
      sources: [{ source: "government", share: { p: 1, q: 1 } }],
      exclusive: true,
      mode: "purchase-of-service",
      bases: [],
      required: true,
      severity: "mandatory",
      cites: [cite("003-035")],
      period: { from },
    },
    {
      id: "huantai-free-items",
      title: { zh: "免费项目按原办法", en: "free items as before" },
      kinds: [...countyCentre.kinds, ...townHospitals.kinds],
      classes: ["free-services"],
      sources: [],
      exclusive: false,
      mode: "unchanged",
      bases: ["standard"],
      required: false,
      open: {
        zh: "标准、渠道和结算沿用原办法，文件没有附原办法。",
        en: "standard, channel and settlement are those of the former arrangement, which the document does not enclose.",
      },
      severity: "mandatory",
      cites: [cite("003-036")],
      period: { from },
    },
  ];
}
