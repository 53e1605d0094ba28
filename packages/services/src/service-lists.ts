import { type CodeEntry, defineCodeList, type ExtensionPoint } from "@fuyou/kernel";

/** Families of services (服务类别): an open list. */
export const serviceFamilyPoint: ExtensionPoint<CodeEntry> = defineCodeList("services.family", {
  zh: "服务类别",
  en: "families of services",
});

/** What is written down of a service (服务记录), always in the client's own file: an open list. */
export const serviceRecordPoint: ExtensionPoint<CodeEntry> = defineCodeList("services.record", {
  zh: "服务记录",
  en: "records of services",
});

/** How a service reaches people (服务方式): an open list. */
export const deliveryModePoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "services.delivery-mode",
  { zh: "服务方式", en: "ways in which services reach people" },
);
