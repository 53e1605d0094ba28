import type {
  BodyKind,
  Checklist,
  Deliverable,
  InspectionRule,
  Liability,
  Prohibition,
  UnitScope,
} from "@fuyou/governance";
import { cite } from "./clauses.js";
import { plan } from "./plan.js";
import { countyCentre, townshipHospitals, townshipStations } from "./selectors.js";

/** The institutions under reform (涉改单位): those that end and those that come of it. */
const underReform: UnitScope = {
  register: "institutions",
  kinds: [
    "county-mch-hospital",
    "county-fp-station",
    ...countyCentre.kinds,
    ...townshipHospitals.kinds,
    ...townshipStations.kinds,
  ],
};

/**
 * The county's leading group (工作领导组). The document says heads of the departments concerned and names none,
 * and the web copy is garbled at this place: who sits in it is recorded, not asked for.
 */
export const leadingGroup: BodyKind = {
  code: "integration-leading-group",
  title: { zh: "资源整合工作领导组", en: "leading group of the integration" },
  of: { register: "county" },
  seats: [],
  seatsOpen: {
    zh: "原文只说由相关部门负责人参加，没有列出部门，且网页此处文字有损",
    en: "the text speaks of the heads of departments concerned without naming them, and the web copy is garbled here",
  },
  cites: [cite("000-060")],
};

/**
 * The four in place (四到位): responsibility, measures, input, delivery. The document does not say what proves
 * them; that the leading group, the plan, the money and the acceptance do is our reading of it.
 */
export const fourInPlace: Checklist = {
  code: "integration-four-in-place",
  title: { zh: "整合工作“四到位”", en: "the four in place of the integration" },
  of: { register: "county" },
  plan: plan.id,
  items: [
    {
      code: "responsibility",
      title: { zh: "责任到位", en: "responsibility in place" },
      bodies: [leadingGroup.code],
    },
    {
      code: "measures",
      title: { zh: "措施到位", en: "measures in place" },
      evidence: ["implementation-plan"],
    },
    {
      code: "input",
      title: { zh: "投入到位", en: "input in place" },
      evidence: ["funding-secured"],
    },
    {
      code: "delivery",
      title: { zh: "落实到位", en: "delivery in place" },
      evidence: ["acceptance"],
    },
  ],
  note: {
    zh: "以领导组、实施方案、经费落实文件和验收报告证明四项，是对原文的解读；另有证明的，登记为“到位证明”。",
    en: "That the leading group, the plan, the money secured and the acceptance show the four is our reading; other proof is recorded as proof that an item is in place.",
  },
  cites: [cite("000-064")],
};

/**
 * The appointment of each hospital's head (负责人任命). The kind of evidence says that the township government's
 * opinion comes first: an appointment on record before it does not count.
 */
export const headAppointment: Deliverable = {
  code: "hospital-head-appointment",
  title: { zh: "卫生院（站）负责人任命文件", en: "appointment of the hospital's head" },
  evidence: "appointment",
  plan: plan.id,
  of: { register: "institutions", kinds: townshipHospitals.kinds },
  cites: [cite("000-030")],
};

/** No passing the buck while the reform goes on (严禁推诿扯皮): it binds the bodies under reform. */
export const noBuckPassing: Prohibition = {
  code: "buck-passing-during-reform",
  title: { zh: "改革期间推诿扯皮", en: "passing the buck during the reform" },
  binds: underReform,
  content: "stated",
  cites: [cite("000-068")],
};

/** The supervision department inspects the bodies under reform (监察部门监督检查); how often is not said. */
export const supervision: InspectionRule = {
  code: "integration-supervision",
  title: { zh: "监察部门对整合工作的监督检查", en: "supervision of the integration" },
  by: ["county-supervision-department"],
  of: underReform,
  prohibitions: [noBuckPassing.code],
  cites: [cite("000-071")],
};

/** Liability for incidents caused by neglect, dereliction or weak supervision (责任追究), by law and rule. */
export const incidentLiability: Liability = {
  code: "integration-incident-liability",
  title: { zh: "失职渎职、监管不力酿成事故的追责", en: "liability for incidents" },
  triggers: ["neglect", "dereliction", "weak-supervision"],
  answers: "units-and-staff",
  outcome: { zh: "依法依规追究责任", en: "liability by law and rule" },
  cites: [cite("000-069")],
};
