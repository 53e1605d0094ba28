import { type CodeEntry, defineCodeList, type ExtensionPoint } from "@fuyou/kernel";

/** Functions of a room (房间功能): an open list; one room may have several (一室多用). */
export const roomFunctionPoint: ExtensionPoint<CodeEntry> = defineCodeList("assets.room-function", {
  zh: "房间功能",
  en: "functions of a room",
});
