import type {
  Checklist,
  Deliverable,
  InspectionRule,
  Prohibition,
  UnitScope,
} from "@fuyou/governance";
import type { EvidenceKind } from "@fuyou/reform";
import { cite } from "./clauses.js";
import type { HubeiCityOptions } from "./options.js";

/** The programme under which evidence of this plan is recorded. */
export const programme = "hubei-city";

/** The city's institution for women and children (市妇幼保健机构). */
const cityInstitution: UnitScope = {
  register: "institutions",
  kinds: ["county-mch-hospital", "county-mchfp-centre"],
};

/** The bodies that keep free supplies (免费药具的保管和发放机构). */
const suppliers: UnitScope = {
  register: "institutions",
  kinds: [
    "county-mch-hospital",
    "county-mchfp-centre",
    "county-fp-station",
    "township-hospital",
    "central-township-hospital",
    "township-fp-station",
    "community-health-centre",
    "community-health-station",
    "village-clinic",
  ],
};

function item(code: string, zh: string, en: string) {
  return { code, title: { zh, en } };
}

/**
 * The reform of the institution, item by item (公立医院改革事项). That private money takes part is on the list only
 * where the deployment says so; what proves an item the programme does not say.
 *
 * @param options - whether private money may take part, and from when the programme holds
 */
export function hospitalReform({ socialCapital, programmeFrom }: HubeiCityOptions): Checklist {
  return {
    code: "hubei-hospital-reform",
    title: { zh: "妇幼保健机构综合改革", en: "reform of the institution" },
    of: cityInstitution,
    plan: programme,
    items: [
      item("in-scope", "纳入公立医院改革范围", "it is within the reform of public hospitals"),
      item("drug-income", "破除以药补医", "it no longer lives by income from drugs"),
      item("legal-person", "完善法人治理结构", "its governance as a legal person"),
      item("personnel-and-pay", "深化人事分配制度改革", "its personnel and pay"),
      item("appraisal", "完善绩效考核评价办法", "its appraisal"),
      item("oversight", "强化行业监管", "its oversight"),
      item("management", "管理体制改革", "its management"),
      ...(socialCapital
        ? [item("social-capital", "社会资本参与", "private money takes part")]
        : []),
    ],
    note: {
      zh: "社会资本参与一项须由部署以选项打开；各项以何为据原文未写。",
      en: "Private money is on the list where the deployment opens it; what proves an item is not said.",
    },
    cites: [cite("002-027"), cite("002-028"), cite("002-029"), cite("002-030")],
    period: { from: programmeFrom },
  };
}

/**
 * What the merger achieved is made to last (巩固整合成果): shown first of all by its acceptance.
 *
 * @param options - from when the programme holds
 */
export function mergerKept({ programmeFrom }: HubeiCityOptions): Checklist {
  return {
    code: "hubei-merger-kept",
    title: { zh: "巩固资源整合成果", en: "the result of the merger lasts" },
    of: { register: "county" },
    plan: "county-integration",
    items: [
      {
        ...item("accepted", "整合成果已经验收", "the result of the merger was accepted"),
        evidence: ["acceptance"],
      },
    ],
    cites: [cite("002-017")],
    period: { from: programmeFrom },
  };
}

/** A five-year plan of services for women and children, as a kind of evidence (妇幼健康服务五年规划). */
export const fiveYearPlan: EvidenceKind = {
  code: "mch-five-year-plan",
  title: { zh: "妇幼健康服务五年规划", en: "five-year plan of services for women and children" },
  issuers: ["county-health-department", "county-government"],
  cites: [cite("002-025")],
};

/**
 * The plan of the thirteenth five years (“十三五”规划), for which the programme names no day.
 *
 * @param options - from when the programme holds
 */
export function planOwed({ programmeFrom }: HubeiCityOptions): Deliverable {
  return {
    code: "hubei-five-year-plan",
    title: { zh: "妇幼健康服务“十三五”规划", en: "plan of services for 2016 to 2020" },
    evidence: fiveYearPlan.code,
    plan: programme,
    of: { register: "county" },
    cites: [cite("002-025")],
    period: { from: programmeFrom },
  };
}

/**
 * Free supplies are not sold (免费药具不得进入市场销售): it binds those who keep and issue them.
 *
 * @param options - from when the programme holds
 */
export function noSaleOfSupplies({ programmeFrom }: HubeiCityOptions): Prohibition {
  return {
    code: "sell-free-supplies",
    title: { zh: "销售免费药具", en: "selling supplies that are free" },
    binds: suppliers,
    content: "stated",
    cites: [cite("002-057")],
    period: { from: programmeFrom },
  };
}

/**
 * The check of the market, with the departments concerned (药械市场清理清查). Which they are and how often is not said;
 * the registers know the health department.
 *
 * @param options - from when the programme holds
 */
export function marketCheck(options: HubeiCityOptions): InspectionRule {
  return {
    code: "hubei-supplies-check",
    title: { zh: "免费药具清理清查", en: "check that free supplies are not sold" },
    by: ["county-health-department", "county-supervision-department"],
    of: suppliers,
    prohibitions: [noSaleOfSupplies(options).code],
    cites: [cite("002-057")],
    period: { from: options.programmeFrom },
  };
}
