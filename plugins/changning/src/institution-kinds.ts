import type { InstitutionKind } from "@fuyou/hierarchy";

/**
 * A hospital that an enterprise runs for its workers (企业职工医院), to which source 004 speaks beside the city's
 * own bodies (004-001). It is nobody's subordinate in this county's health system and no step touches it.
 */
export const enterpriseHospital: InstitutionKind = {
  code: "enterprise-hospital",
  level: "township",
  acceptsDuties: ["technical"],
  title: { zh: "企业职工医院", en: "enterprise workers' hospital" },
};
