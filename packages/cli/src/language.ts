import type { Disposition, Language, Severity, Text } from "@fuyou/kernel";

/**
 * The language to speak: the one asked for, otherwise that of the terminal.
 *
 * @param asked - what `--lang` says
 */
export function languageOf(asked: string | undefined): Language {
  if (asked === "zh" || asked === "en") return asked;
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** The words of the command line in both languages. */
export const words = {
  county: { zh: "县", en: "county" },
  synthetic: {
    zh: "含合成数据：部分或全部记录是生成的，不是任何单位或个人的真实记录。",
    en: "Synthetic records: some or all records are generated and describe no real body or person.",
  },
  plan: { zh: "方案", en: "plan" },
  changes: { zh: "项变更", en: "changes" },
  balance: { zh: "平衡表", en: "balance sheet" },
  category: { zh: "类别", en: "category" },
  opening: { zh: "期初", en: "opening" },
  entered: { zh: "增加", en: "entered" },
  exits: { zh: "减少", en: "exits" },
  closing: { zh: "期末", en: "closing" },
  residual: { zh: "差额", en: "residual" },
  balanced: { zh: "各类均平，无一遗失。", en: "Every category balances; nothing was lost." },
  unbalanced: { zh: "不平，见下列问题。", en: "It does not balance; see the findings." },
  noGaps: {
    zh: "工作不断：每日每项职责均有承担者。",
    en: "No gap: every duty had a holder on every day.",
  },
  gaps: { zh: "处职责空档", en: "gaps in duties" },
  notCompiled: {
    zh: "方案未能编成，登记未作任何改动。",
    en: "The plan does not compile; the registers are unchanged.",
  },
  rules: { zh: "规则", en: "rules" },
  met: { zh: "达标", en: "met" },
  short: { zh: "不足", en: "short" },
  unknown: { zh: "不明", en: "unknown" },
  notApplicable: { zh: "不适用", en: "not applicable" },
  findings: { zh: "问题与说明", en: "findings" },
  more: { zh: "条未列出（加 --all 全部列出）", en: "more (--all lists them)" },
  report: { zh: "报告", en: "report" },
  dryRun: { zh: "演练：未改动登记。", en: "Dry run: the registers are unchanged." },
  clauses: { zh: "条款", en: "clauses" },
} as const satisfies Record<string, Text>;

/** How findings weigh, in words. */
export const severityWords: Record<Severity, Text> = {
  error: { zh: "错误", en: "error" },
  mandatory: { zh: "强制", en: "mandatory" },
  warning: { zh: "提醒", en: "warning" },
  target: { zh: "目标", en: "target" },
  advice: { zh: "提倡", en: "advice" },
  information: { zh: "说明", en: "information" },
};

/** What becomes of clauses, in words. */
export const dispositionWords: Record<Disposition, Text> = {
  carried: { zh: "已落实", en: "carried" },
  context: { zh: "背景", en: "context" },
  serviceOnly: { zh: "仅服务部分", en: "service half only" },
  split: { zh: "部分落实", en: "split" },
  notOperationalised: { zh: "只记录、不执行", en: "recorded, never carried out" },
  unresolved: { zh: "所引内容缺失", en: "unresolved" },
  damaged: { zh: "原文残缺", en: "damaged" },
  planned: { zh: "待建", en: "planned" },
};
