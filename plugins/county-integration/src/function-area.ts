import type { CodeEntry } from "@fuyou/kernel";

/** Names by which this plugin's own files call the families of duties. */
export type FunctionAreaName =
  | "familyPlanningService"
  | "maternalChildCare"
  | "publicHealth"
  | "professionalManagement"
  | "administration"
  | "familySupport";

/** The families of duties that sources 000 and 003 speak of (职能). */
export const functionAreas: Readonly<Record<FunctionAreaName, CodeEntry>> = {
  /** Family-planning technical services (计划生育技术服务): what the stations did. */
  familyPlanningService: {
    code: "family-planning-service",
    title: { zh: "计划生育技术服务", en: "family-planning technical services" },
  },
  /** Maternal and child health care (妇幼保健): what the hospitals did. */
  maternalChildCare: {
    code: "maternal-child-care",
    title: { zh: "妇幼保健", en: "maternal and child health care" },
  },
  /** Public health and medical care of everyone (公共卫生与基本医疗). */
  publicHealth: {
    code: "public-health",
    title: { zh: "公共卫生与基本医疗", en: "public health and basic medical care" },
  },
  /** Management of the profession (业务管理): guiding and training those who serve. */
  professionalManagement: {
    code: "professional-management",
    title: { zh: "业务管理", en: "management of the profession" },
  },
  /** Administration (行政管理), of which only the arranging of services is modelled. */
  administration: {
    code: "administration",
    title: { zh: "行政管理（服务部分）", en: "administration, service half" },
  },
  /** Support to families and communities (家庭发展与群众工作). */
  familySupport: {
    code: "family-support",
    title: { zh: "家庭发展与群众工作", en: "support to families and communities" },
  },
};
