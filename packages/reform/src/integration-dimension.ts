import { type CodeEntry, defineCodeList, type ExtensionPoint } from "@fuyou/kernel";

/** In which respects a unit has to be integrated (整合内容): an open list; the six of {@link integrationDimensions} stand on it. */
export const integrationDimensionPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "reform.integration-dimension",
  { zh: "整合内容", en: "dimensions of integration" },
);

/** The six integrations (六整合): of institutions, functions, management, money, people and work. */
export const integrationDimensions: readonly CodeEntry[] = [
  { code: "institution", title: { zh: "机构", en: "institution" } },
  { code: "function", title: { zh: "职能", en: "function" } },
  { code: "management", title: { zh: "管理", en: "management" } },
  { code: "funding", title: { zh: "经费", en: "funding" } },
  { code: "personnel", title: { zh: "人员", en: "personnel" } },
  { code: "work", title: { zh: "工作", en: "work" } },
];
