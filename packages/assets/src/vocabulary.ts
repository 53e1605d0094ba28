import type { CodeEntry } from "@fuyou/kernel";

/** The functions of rooms common to all counties; plugins add their own. */
export const roomFunctions: readonly CodeEntry[] = [
  { code: "clinic", title: { zh: "诊室（村卫生室）", en: "clinic room" } },
  { code: "fp-service-room", title: { zh: "计生服务室", en: "family-planning service room" } },
  {
    code: "worker-office",
    title: { zh: "卫生计生专干办公室（协会会员之家）", en: "village health worker's office" },
  },
  {
    code: "fp-technical-room",
    title: { zh: "计生技术服务室（药具室）", en: "technical service and supplies room" },
  },
  { code: "population-school", title: { zh: "人口学校（教室）", en: "population school" } },
  { code: "consulting-room", title: { zh: "诊室", en: "consulting room" } },
  { code: "ward", title: { zh: "病房", en: "ward" } },
  { code: "office", title: { zh: "办公室", en: "office" } },
  { code: "storage", title: { zh: "库房", en: "storage" } },
];

/** Things that stand in rooms, common to all counties; plugins add their own. */
export const roomItemCodes: readonly CodeEntry[] = [
  { code: "desk-and-chair", title: { zh: "办公桌椅", en: "desk and chair" } },
  { code: "file-cabinet", title: { zh: "档案橱", en: "file cabinet" } },
  { code: "supplies-cabinet", title: { zh: "药具橱", en: "cabinet for supplies" } },
  { code: "curtain", title: { zh: "窗帘", en: "curtain" } },
  { code: "partition", title: { zh: "隔断", en: "partition" } },
  { code: "computer", title: { zh: "计算机", en: "computer" } },
];

/** Kinds of display common to all counties; plugins add their own. */
export const displayKinds: readonly CodeEntry[] = [
  { code: "wall-board", title: { zh: "宣传板牌", en: "wall board" } },
  { code: "notice-board", title: { zh: "宣传栏", en: "notice board" } },
  { code: "culture-square", title: { zh: "人口健康文化广场", en: "health culture square" } },
  { code: "culture-corridor", title: { zh: "人口健康文化长廊", en: "health culture corridor" } },
];

/** What boards tell, common to all counties; plugins add their own. */
export const boardContents: readonly CodeEntry[] = [
  { code: "law-and-policy", title: { zh: "卫生计生法规政策", en: "law and policy" } },
  { code: "healthy-birth", title: { zh: "优生优育", en: "healthy birth" } },
  { code: "birth-defects", title: { zh: "出生缺陷预防", en: "prevention of birth defects" } },
  { code: "family-doctor", title: { zh: "家庭医生签约服务", en: "family doctor services" } },
  { code: "public-health", title: { zh: "公共卫生健康知识", en: "public health knowledge" } },
  { code: "working-rules", title: { zh: "工作制度", en: "working rules" } },
  { code: "service-guide", title: { zh: "办事指南", en: "how to get things done" } },
];

/** Inspected items common to all counties; plugins add their own. */
export const inspectionItems: readonly CodeEntry[] = [
  { code: "clean", title: { zh: "室内卫生整洁", en: "room clean and tidy" } },
  { code: "boards-uniform", title: { zh: "板牌规范统一", en: "boards uniform" } },
  { code: "boards-neat", title: { zh: "版面整洁", en: "boards neat" } },
  { code: "boards-useful", title: { zh: "内容实用", en: "contents of boards useful" } },
];

/** How records of a code are called beside names, which are Chinese; a plugin's own code stands for itself. */
export function titleIn(list: readonly CodeEntry[], code: string): string {
  return list.find((each) => each.code === code)?.title.zh ?? code;
}
