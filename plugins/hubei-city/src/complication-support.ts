import type { AppraisalKind, Entitlement } from "@fuyou/clients";
import { cite } from "./clauses.js";

/**
 * The medical appraisal of complications of family-planning surgery (并发症鉴定), on which support and treatment rest.
 */
export const complicationAppraisal: AppraisalKind = {
  code: "surgery-complication",
  title: { zh: "计划生育手术并发症鉴定", en: "appraisal of complications of surgery" },
  cites: [cite("002-058"), cite("002-059")],
};

/**
 * The medical appraisal of a child's disability (病残儿医学鉴定), which a family may apply for: it serves the child's
 * treatment and support, and no decision about having children hangs on it.
 */
export const disabilityAppraisal: Entitlement = {
  code: "child-disability-appraisal",
  title: { zh: "病残儿医学鉴定", en: "appraisal of a child's disability" },
  audience: { zh: "自愿申请的家庭", en: "families who apply themselves" },
  offers: [
    {
      code: "appraisal",
      title: { zh: "医学鉴定（用于治疗和扶助）", en: "the appraisal, for treatment and support" },
      cites: [],
    },
  ],
  cites: [cite("002-058")],
};

/** What whoever suffers a complication may have (并发症人员扶助): special support and treatment free of charge. */
export const complicationSupport: Entitlement = {
  code: "complication-support",
  title: { zh: "手术并发症扶助", en: "support after a complication of surgery" },
  audience: {
    zh: "经鉴定的手术并发症人员，本人申请",
    en: "whoever was appraised as suffering a complication; they apply themselves",
  },
  appraisal: "surgery-complication",
  offers: [
    { code: "special-support", title: { zh: "特别扶助", en: "special support" }, cites: [] },
    {
      code: "free-treatment",
      title: { zh: "免费治疗", en: "treatment free of charge" },
      cites: [],
    },
  ],
  cites: [cite("002-059")],
};
