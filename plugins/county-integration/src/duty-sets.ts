import type { DutySet } from "@fuyou/duties";
import { cite } from "./clauses.js";
import { eightDuties } from "./duties-services.js";

/** Codes of the eight family-planning duties (计划生育八项服务), in the order of the document. */
export const eightDutyCodes: readonly string[] = eightDuties.map((duty) => duty.code);

const townshipHospitals = ["township-hospital", "central-township-hospital"];
const communityInstitutions = ["community-health-centre", "community-health-station"];

/** The eight family-planning duties at the county centre (县中心八项). */
const fp8County: DutySet = {
  code: "fp8-county",
  title: {
    zh: "县中心计划生育八项服务",
    en: "the county centre's eight family-planning duties",
  },
  duties: eightDutyCodes,
  involvement: "lead",
  institutionKinds: ["county-mchfp-centre"],
  cites: [cite("000-023")],
};

/** The county centre's care of women and children, with its projects (县中心妇幼保健). */
const centreCare: DutySet = {
  code: "centre-care",
  title: { zh: "县中心妇幼保健与项目", en: "the county centre's care and projects" },
  duties: [
    "perinatal-care",
    "women-care",
    "child-care",
    "common-disease-care",
    "midwifery",
    "major-mch-projects",
    "premarital-exam",
    "prepregnancy-exam",
    "birth-defect-control",
  ],
  involvement: "lead",
  institutionKinds: ["county-mchfp-centre"],
  cites: [cite("000-021"), cite("000-022"), cite("000-024")],
};

/** What the county centre does on the health department's commission (受托业务管理). */
const areaManagement: DutySet = {
  code: "area-management-set",
  title: { zh: "县中心受托业务管理", en: "what the county centre does by commission" },
  duties: ["area-management"],
  involvement: "lead",
  institutionKinds: ["county-mchfp-centre"],
  cites: [cite("000-025")],
};

/** The same eight duties at the township hospital (乡镇八项). */
const fp8Township: DutySet = {
  code: "fp8-township",
  title: {
    zh: "乡镇卫生院计划生育八项服务",
    en: "the township hospital's eight family-planning duties",
  },
  duties: eightDutyCodes,
  involvement: "lead",
  institutionKinds: townshipHospitals,
  cites: [cite("000-032")],
};

/** The township hospital's care of women and children, public health and village training (乡镇妇幼保健). */
const townshipCare: DutySet = {
  code: "township-care",
  title: {
    zh: "乡镇卫生院妇幼保健与公共卫生",
    en: "the township hospital's care and public health",
  },
  duties: [
    "perinatal-care",
    "women-care",
    "child-care",
    "common-disease-care",
    "major-mch-projects",
    "basic-public-health",
    "village-training",
  ],
  involvement: "lead",
  institutionKinds: townshipHospitals,
  cites: [cite("000-031"), cite("000-033"), cite("000-035")],
};

/** What the township hospital assists with and does not lead (乡镇配合任务). */
const townshipAssist: DutySet = {
  code: "township-assist",
  title: { zh: "乡镇卫生院配合任务", en: "what the township hospital assists with" },
  duties: ["prepregnancy-exam", "birth-defect-control"],
  involvement: "assist",
  institutionKinds: townshipHospitals,
  cites: [cite("000-034")],
};

/**
 * What community health institutions do under the county centre's guidance (社区三项). They assist:
 * the centre leads, and collecting information as an administrative duty is not theirs to lead.
 */
const community3: DutySet = {
  code: "community3",
  title: { zh: "社区卫生服务机构三项", en: "the community health institution's three duties" },
  duties: ["fp-technical-service", "information-collection", "floating-population-service"],
  involvement: "assist",
  institutionKinds: communityInstitutions,
  cites: [cite("000-036"), cite("000-037")],
};

/** The village family-planning worker's six duties (计生专干六项). */
const villageWorker6: DutySet = {
  code: "village-worker6",
  title: { zh: "村计生专干六项", en: "the village worker's six duties" },
  duties: [
    "fp-education",
    "contraceptive-supply",
    "community-mobilisation",
    "benefit-delivery",
    "information-collection",
    "service-referral",
  ],
  involvement: "lead",
  postKinds: ["village-fp-worker"],
  cites: [cite("000-041")],
};

/** The sets of duties that source 000 gives to each sort of holder (职责清单). */
export const dutySets: readonly DutySet[] = [
  fp8County,
  centreCare,
  areaManagement,
  fp8Township,
  townshipCare,
  townshipAssist,
  community3,
  villageWorker6,
];
