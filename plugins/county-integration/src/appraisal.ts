import type { AccreditationKind, AppraisalScheme, SchemeItem } from "@fuyou/appraisal";
import type { PlainDate } from "@fuyou/kernel";
import { cite } from "./clauses.js";

/**
 * The appraisal of the institutions of source 000 (绩效考核), an incentive whose items the document does not
 * name. It counts their work; uptake of voluntary services counts nowhere.
 *
 * @param from - first day on which it holds
 * @param items - its items and weights, where the deployment says them
 */
export function institutionPerformance(
  from: PlainDate,
  items: readonly SchemeItem[],
): AppraisalScheme {
  return {
    code: "institution-performance",
    title: {
      zh: "妇幼保健计划生育服务机构绩效考核",
      en: "performance of the service institutions",
    },
    object: {
      of: "institution",
      kinds: ["county-mchfp-centre", "township-hospital", "central-township-hospital"],
    },
    items,
    cadence: null,
    appraiser: { zh: "县卫生计生行政部门", en: "county health and family-planning department" },
    mixes: [],
    uses: [
      { zh: "对机构的激励", en: "an incentive for the institution" },
      { zh: "核定预算的依据之一", en: "one of the grounds of the budget" },
    ],
    cites: [cite("000-048")],
    period: { from },
  };
}

/** The second grade of institutions (二级妇幼健康服务机构), by the end of 2020; its criteria are not in the document. */
export const secondGrade: AccreditationKind = {
  code: "mch-second-grade",
  title: { zh: "二级妇幼健康服务机构", en: "service institution of the second grade" },
  institutionKinds: ["county-mchfp-centre"],
  grantor: null,
  reassessed: false,
  reassessedAfterYears: null,
  exits: false,
  by: "2020-12-31",
  criteria: {
    zh: "文件未载二级标准的条款和数值",
    en: "the document gives neither terms nor numbers of the second grade",
  },
  cites: [cite("000-009")],
};
