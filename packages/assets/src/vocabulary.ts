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
