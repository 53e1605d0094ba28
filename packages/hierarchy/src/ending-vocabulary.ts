import type { CodeEntry } from "@fuyou/kernel";

/** The kinds of registration certificate common to all counties (证书类型). */
export const certificateKinds: readonly CodeEntry[] = [
  {
    code: "legal-person-certificate",
    title: { zh: "事业单位法人证书", en: "legal-person certificate of a public institution" },
  },
  {
    code: "medical-institution-licence",
    title: { zh: "医疗机构执业许可证", en: "practice licence of a medical institution" },
  },
];

/** What certificates register, common to all counties (登记事项). */
export const registrationItems: readonly CodeEntry[] = [
  { code: "name", title: { zh: "名称", en: "name" } },
  { code: "kind", title: { zh: "机构类别", en: "kind" } },
  { code: "place", title: { zh: "住所（场所）", en: "place" } },
  { code: "head", title: { zh: "负责人（法定代表人）", en: "head" } },
  { code: "sponsor", title: { zh: "举办单位", en: "sponsoring body" } },
  { code: "scope", title: { zh: "业务范围", en: "scope" } },
  { code: "funding", title: { zh: "经费来源", en: "funding" } },
  { code: "departments", title: { zh: "科室（诊疗科目）", en: "departments" } },
  { code: "beds", title: { zh: "床位", en: "beds" } },
  { code: "name-plate", title: { zh: "牌子", en: "name plate" } },
];
