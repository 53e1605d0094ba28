import type { CodeEntry, Text } from "@fuyou/kernel";
import type { DutyClass, InstitutionKind } from "./kind.js";

const administrative: readonly DutyClass[] = ["administrative"];
const medical: readonly DutyClass[] = ["technical", "delegated"];
const every: readonly DutyClass[] = ["administrative", "technical", "delegated"];

function kind(
  code: string,
  level: InstitutionKind["level"],
  acceptsDuties: readonly DutyClass[],
  title: Text,
): InstitutionKind {
  return { code, level, acceptsDuties, title };
}

/** The kinds of institution common to all counties; plugins add their own. */
export const institutionKinds: readonly InstitutionKind[] = [
  kind("county-health-department", "county", administrative, {
    zh: "县卫生计生行政部门",
    en: "county health and family-planning department",
  }),
  kind("county-establishment-office", "county", administrative, {
    zh: "县编办",
    en: "county establishment office",
  }),
  kind("county-mch-hospital", "county", medical, {
    zh: "县妇幼保健院",
    en: "county maternal and child health hospital",
  }),
  kind("county-fp-station", "county", medical, {
    zh: "县计划生育服务站",
    en: "county family-planning service station",
  }),
  kind("county-mchfp-centre", "county", medical, {
    zh: "县妇幼保健计划生育服务中心",
    en: "county maternal-and-child-health and family-planning service centre",
  }),
  kind("township-government", "township", every, { zh: "乡镇政府", en: "township government" }),
  kind("street-office", "township", every, { zh: "街道办事处", en: "street office" }),
  kind("township-hospital", "township", medical, { zh: "乡镇卫生院", en: "township hospital" }),
  kind("central-township-hospital", "township", medical, {
    zh: "中心卫生院",
    en: "central township hospital",
  }),
  kind("township-fp-station", "township", medical, {
    zh: "乡镇计划生育服务所",
    en: "township family-planning service station",
  }),
  kind("community-health-centre", "township", medical, {
    zh: "社区卫生服务中心",
    en: "community health centre",
  }),
  kind("community-health-station", "village", medical, {
    zh: "社区卫生服务站",
    en: "community health station",
  }),
  kind("fp-association", "township", ["delegated"], {
    zh: "计划生育协会",
    en: "family-planning association",
  }),
  kind("village-committee", "village", every, { zh: "村民委员会", en: "village committee" }),
  kind("residents-committee", "village", every, { zh: "居民委员会", en: "residents' committee" }),
  kind("village-clinic", "village", medical, { zh: "村卫生室", en: "village clinic" }),
];

/** The kinds of department common to all counties. */
export const departmentKinds: readonly CodeEntry[] = [
  {
    code: "health-fp-office",
    title: { zh: "卫生和计划生育办公室", en: "health and family-planning office" },
  },
  {
    code: "grass-roots-mch-section",
    title: { zh: "基层卫生与妇幼健康科（基妇科）", en: "grass-roots and MCH section" },
  },
  {
    code: "mchfp-service-department",
    title: { zh: "妇幼保健计划生育服务科", en: "MCH and family-planning service department" },
  },
];

/** The kinds of name plate common to all counties. */
export const plateKinds: readonly CodeEntry[] = [
  { code: "own-name", title: { zh: "本名", en: "own name" } },
  {
    code: "mchfp-service-station",
    title: { zh: "妇幼保健计划生育服务站", en: "MCH and family-planning service station" },
  },
];
