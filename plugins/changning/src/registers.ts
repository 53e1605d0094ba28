import type { InstitutionRoleKind } from "@fuyou/hierarchy";
import type { VillagePracticeRule } from "@fuyou/personnel";
import { cite } from "./clauses.js";
import type { ChangningOptions } from "./options.js";

/**
 * The roles that source 004 gives to institutions: central hospitals as hubs below the county, rescue centres for
 * critical mothers and newborns, and the consortium of services for women and children. That a hub guides the
 * township hospitals around it is how 县以下医疗卫生服务中心 is read here.
 */
export const institutionRoleKinds: readonly InstitutionRoleKind[] = [
  {
    code: "sub-county-hub",
    title: { zh: "县以下医疗卫生服务中心", en: "service centre below the county" },
    kinds: ["central-township-hospital"],
    guides: ["township-hospital"],
    cites: [cite("004-009")],
  },
  {
    code: "critical-maternal-centre",
    title: { zh: "危重孕产妇救治中心", en: "rescue centre for critical mothers" },
    cites: [cite("004-030")],
  },
  {
    code: "critical-neonatal-centre",
    title: { zh: "危重新生儿救治中心", en: "rescue centre for critical newborns" },
    cites: [cite("004-030")],
  },
  {
    code: "mch-consortium",
    title: { zh: "妇幼健康服务联合体", en: "consortium of services for women and children" },
    hasMembers: true,
    cites: [cite("004-033")],
  },
];

/**
 * What source 004 asks of the practice of village doctors: risks shared, nobody without registration.
 *
 * @param options - the plugin's options
 */
export function villagePractice({ programmeFrom }: ChangningOptions): VillagePracticeRule {
  return {
    id: "changning-village-practice",
    title: { zh: "乡村医生执业管理", en: "practice of village doctors" },
    riskPool: true,
    registration: true,
    open: {
      zh: "风险化解的形式、退出的条件和补助未写明；退出只登记原因。",
      en: "Neither the form of the pool nor conditions of leaving are given; an exit is recorded with its reason.",
    },
    cites: [cite("004-011")],
    period: { from: programmeFrom },
  };
}
