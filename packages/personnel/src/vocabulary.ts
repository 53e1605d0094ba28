import type { CodeEntry } from "@fuyou/kernel";
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

/** The specialties common to all counties (岗位专业); plugins add their own. */
export const specialties: readonly CodeEntry[] = [
  { code: "gynaecology", title: { zh: "妇科", en: "gynaecology" } },
  { code: "ultrasound", title: { zh: "B超", en: "B-mode ultrasound" } },
  { code: "laboratory", title: { zh: "检验", en: "laboratory" } },
  { code: "nursing", title: { zh: "护理", en: "nursing" } },
  { code: "drug-management", title: { zh: "药管", en: "drugs and supplies" } },
  { code: "education", title: { zh: "宣传教育", en: "health education" } },
  { code: "finance", title: { zh: "财务", en: "finance" } },
];
