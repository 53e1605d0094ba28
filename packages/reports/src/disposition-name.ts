import type { Disposition, Text } from "@fuyou/kernel";

/** What the dispositions of clauses are called (条款处置). */
export const dispositionNames: Record<Disposition, Text> = {
  carried: { zh: "已落实", en: "Carried" },
  serviceOnly: { zh: "只做服务部分", en: "Service half only" },
  split: { zh: "分别处理", en: "Split" },
  planned: { zh: "后续落实", en: "Planned" },
  unresolved: { zh: "所指不明", en: "Unresolved" },
  damaged: { zh: "原文残缺", en: "Damaged" },
  context: { zh: "背景", en: "Context" },
  notOperationalised: { zh: "登记而不执行", en: "Recorded, never carried out" },
};
