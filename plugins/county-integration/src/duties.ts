import type { Duty } from "@fuyou/duties";
import { cite } from "./clauses.js";
import { careDuties, eightDuties } from "./duties-services.js";
import { functionAreas } from "./function-area.js";

/** Duties of managing the profession in source 000 (业务管理). */
const professionalDuties: readonly Duty[] = [
  {
    code: "area-management",
    title: {
      zh: "辖区业务管理与支持（受托）",
      en: "managing and supporting the profession in the area, by delegation",
    },
    class: "delegated",
    functionArea: functionAreas.professionalManagement.code,
    lead: "named",
    delegator: "county-health-department",
    cites: [cite("000-025")],
  },
  {
    code: "village-training",
    title: { zh: "村级服务人员业务培训指导", en: "training and guidance of village staff" },
    class: "technical",
    functionArea: functionAreas.professionalManagement.code,
    lead: "named",
    cites: [cite("000-035")],
  },
];

/**
 * Administrative duties of source 000 (行政职责), each only as far as it arranges services. They may
 * not move to a hospital.
 */
const administrativeDuties: readonly Duty[] = [
  {
    code: "fp-service-administration",
    title: {
      zh: "计划生育服务管理（仅服务安排）",
      en: "administration of family-planning services, arranging them only",
    },
    class: "administrative",
    functionArea: functionAreas.administration.code,
    lead: "named",
    cites: [cite("000-029")],
  },
  {
    code: "information-collection",
    title: {
      zh: "服务信息采集报送",
      en: "collecting and reporting information about services given",
    },
    class: "administrative",
    functionArea: functionAreas.administration.code,
    lead: "unnamed",
    cites: [cite("000-037"), cite("000-041")],
  },
  {
    code: "benefit-delivery",
    title: { zh: "优惠政策落实", en: "delivery of benefits to families" },
    class: "administrative",
    functionArea: functionAreas.familySupport.code,
    lead: "unnamed",
    cites: [cite("000-041")],
  },
];

/**
 * Duties towards the community in source 000 (群众工作). Residence excludes nobody; mobilising means
 * inviting.
 */
const communityDuties: readonly Duty[] = [
  {
    code: "floating-population-service",
    title: {
      zh: "流动人口计划生育服务",
      en: "family-planning services for people living away from their registered home",
    },
    class: "delegated",
    functionArea: functionAreas.familySupport.code,
    lead: "unnamed",
    cites: [cite("000-037")],
  },
  {
    code: "community-mobilisation",
    title: {
      zh: "组织动员（邀请自愿参加）",
      en: "inviting people to services and activities, freely taken up",
    },
    class: "delegated",
    functionArea: functionAreas.familySupport.code,
    lead: "unnamed",
    cites: [cite("000-041")],
  },
  {
    code: "service-referral",
    title: { zh: "技术服务引导", en: "pointing people to technical services" },
    class: "technical",
    functionArea: functionAreas.familySupport.code,
    lead: "named",
    cites: [cite("000-041")],
  },
];

/** The duties of source 000 (职责目录): 26, none of which touches what anyone decides about having children. */
export const duties: readonly Duty[] = [
  ...eightDuties,
  ...careDuties,
  ...professionalDuties,
  ...administrativeDuties,
  ...communityDuties,
];
