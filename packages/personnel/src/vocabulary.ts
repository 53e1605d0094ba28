import type { PostKind } from "./extension-points.js";

/** The kinds of post common to all counties; plugins add their own. */
export const postKinds: readonly PostKind[] = [
  {
    code: "management",
    title: { zh: "管理岗位", en: "management post" },
    class: "management",
    acceptsDuties: ["administrative", "delegated"],
  },
  {
    code: "professional",
    title: { zh: "专业技术岗位", en: "professional post" },
    class: "professional",
    acceptsDuties: ["technical", "delegated"],
  },
  {
    code: "manual",
    title: { zh: "工勤岗位", en: "manual post" },
    class: "manual",
    acceptsDuties: [],
  },
  {
    code: "village-doctor",
    title: { zh: "乡村医生", en: "village doctor" },
    class: "professional",
    acceptsDuties: ["technical", "delegated"],
  },
  {
    code: "village-fp-worker",
    title: { zh: "村计生专干", en: "village family-planning worker" },
    class: "management",
    acceptsDuties: ["administrative", "technical", "delegated"],
  },
  {
    code: "village-health-worker",
    title: { zh: "村卫生计生专干", en: "village health worker" },
    class: "management",
    acceptsDuties: ["administrative", "technical", "delegated"],
  },
];
