import { type CodeEntry, defineCodeList, type ExtensionPoint } from "@fuyou/kernel";

/** Functions of a room (房间功能): an open list; one room may have several (一室多用). */
export const roomFunctionPoint: ExtensionPoint<CodeEntry> = defineCodeList("assets.room-function", {
  zh: "房间功能",
  en: "functions of a room",
});

/** Kinds of thing that stand in rooms (室内物品): furniture, furnishings and equipment; an open list. */
export const roomItemPoint: ExtensionPoint<CodeEntry> = defineCodeList("assets.room-item", {
  zh: "室内物品",
  en: "things in rooms",
});

/** Kinds of display (宣传设施): the boards of a room, the notice board of a village, and others; an open list. */
export const displayKindPoint: ExtensionPoint<CodeEntry> = defineCodeList("assets.display-kind", {
  zh: "宣传设施类别",
  en: "kinds of display",
});

/**
 * What boards tell (板牌内容): an open list. Boards show information for everybody and never anything
 * about a person.
 */
export const boardContentPoint: ExtensionPoint<CodeEntry> = defineCodeList("assets.board-content", {
  zh: "板牌内容",
  en: "contents of boards",
});

/** What only somebody who goes there can judge (检查项目), such as whether a room is clean; an open list. */
export const inspectionItemPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "assets.inspection-item",
  { zh: "检查项目", en: "inspected items" },
);
