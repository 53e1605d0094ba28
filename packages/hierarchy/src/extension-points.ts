import { type CodeEntry, defineCodeList, type ExtensionPoint } from "@fuyou/kernel";

/** Kinds of department (科室类型): an open list. */
export const departmentKindPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "hierarchy.department-kind",
  { zh: "科室类型", en: "kinds of department" },
);

/** Kinds of name plate (牌子类型): an open list. */
export const plateKindPoint: ExtensionPoint<CodeEntry> = defineCodeList("hierarchy.plate-kind", {
  zh: "牌子类型",
  en: "kinds of name plate",
});

/** Kinds of relation between institutions (机构关系类型): an open list. */
export const relationKindPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "hierarchy.relation-kind",
  { zh: "机构关系类型", en: "kinds of relation" },
);

/** Kinds of registration certificate (证书类型): an open list. */
export const certificateKindPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "hierarchy.certificate-kind",
  { zh: "证书类型", en: "kinds of certificate" },
);

/** What certificates register of an institution (登记事项): an open list. */
export const registrationItemPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "hierarchy.registration-item",
  { zh: "登记事项", en: "registered items" },
);
