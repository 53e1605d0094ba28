import type { Deployment } from "@fuyou/deployment";

import type { ActNature, Disposition, Language, Severity, Text } from "@fuyou/kernel";

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

/** What the journal of a deployment tells of, by its own type. */
type Told = Awaited<ReturnType<Deployment["journal"]>>;
type EntryKind = Awaited<ReturnType<Told["entry"]>>["kind"];
type LineageKind = Awaited<ReturnType<Told["lineage"]>>[number]["kind"];

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
  explainHint: {
    zh: "要看某条判定的依据：加 --ids 列出编号，再用 fuyou explain <编号>。",
    en: "Why a rule was judged so: --ids lists identifiers, fuyou explain <id> explains one.",
  },
  wanted: { zh: "最值得补录的数据", en: "worth collecting next" },
  entries: { zh: "条目", en: "entries" },
  approvedSteps: { zh: "已批准在案的步骤", en: "steps approved and on record" },
  carriedOut: { zh: "已实施", en: "carried out" },
  enteredActs: { zh: "已登记事项", en: "acts entered" },
  enteredBefore: { zh: "此前已登记，未重复登记", en: "entered before, nothing was done again" },
  recorded: { zh: "入账", en: "recorded" },
  alreadyRecorded: { zh: "已在账", en: "on record already" },
  edits: { zh: "处修改", en: "edits" },
  reversedSteps: { zh: "已反向实施的步骤", en: "steps reversed" },
  unsettled: { zh: "未决事项", en: "not settled" },
  noSuchChange: {
    zh: "没有这一变更类型；最接近的是",
    en: "there is no such kind of change; the nearest is",
  },
  nothingUnsettled: { zh: "没有未决事项。", en: "Nothing is open." },
  noLineage: { zh: "没有该记录的沿革。", en: "Nothing is on record of it." },
  reversedEntries: { zh: "已冲销条目", en: "taken back" },
  chain: { zh: "链条完整", en: "chain intact" },
  replay: { zh: "重放一致", en: "replay equal" },
  balancedEntries: { zh: "逐条平衡", en: "balanced at every entry" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  inForce: { zh: "有效", en: "in force" },
  records: { zh: "记录", en: "records" },
  register: { zh: "登记表", en: "register" },
  report: { zh: "报告", en: "report" },
  dryRun: { zh: "演练：未改动登记。", en: "Dry run: the registers are unchanged." },
  clauses: { zh: "条款", en: "clauses" },
  rule: { zh: "规则", en: "rule" },
  sentence: { zh: "内容", en: "what it says" },
  period: { zh: "期间", en: "period" },
  openEnd: { zh: "起", en: "on" },
  lint: { zh: "规则检查", en: "faults of the rules as rules" },
  noRules: { zh: "没有规则。", en: "No rules." },
  noFaults: { zh: "未发现矛盾、重复或缺漏。", en: "None: no contradiction, repetition or hole." },
  derivedFrom: { zh: "出自", en: "from" },
  openBound: { zh: "标准缺失", en: "bound unresolved" },
  pages: { zh: "规则目录", en: "rule catalogue" },
  clientsDone: { zh: "已办", en: "done" },
  clientsRefused: { zh: "未办", en: "refused" },
  keyMade: {
    zh: "密钥已建立，请与服务对象库分开保管",
    en: "key made; keep it apart from the store",
  },
  keyThere: { zh: "该文件已存在，未改动", en: "the file is there already and was left alone" },
  keyNowhere: { zh: "没有这个目录，密钥未建立", en: "there is no such folder; no key was made" },
  emptyTable: {
    zh: "没有记录，或本部署的文件没有提出要求。",
    en: "Nothing is on record, or no document of this deployment asks for it.",
  },
  noList: {
    zh: "文件中没有名单（应为 JSON 数组）",
    en: "the file holds no list (a JSON array is needed)",
  },
  clausePages: { zh: "条款登记", en: "clause register" },
  matchesWritten: { zh: "请在此作出决定", en: "Decide in" },
  decisionsAdded: { zh: "新增决定", en: "Decisions added" },
  inTheLog: { zh: "条在案", en: "in the log" },
  combined: { zh: "合并后的登记", en: "Combined registers" },
  notCombined: {
    zh: "未合并：请先处理上列问题；两份登记均未改动。",
    en: "Nothing was combined: mend the above first. Both lists are as they were.",
  },
  viewPages: { zh: "报表", en: "view" },
  asRegistered: { zh: "登记现状", en: "as its registers stand" },
  asRecorded: { zh: "台账现状", en: "as its journal holds it" },
  afterPlan: { zh: "方案后", en: "after the plan" },
  onDay: { zh: "判定日", en: "judged on" },
  first: { zh: "甲", en: "first" },
  second: { zh: "乙", en: "second" },
  added: { zh: "增加", en: "added" },
  removed: { zh: "取消", en: "removed" },
  changed: { zh: "改变", en: "changed" },
  same: { zh: "相同", en: "the same" },
  place: { zh: "镇街", en: "township" },
  verdictsNow: { zh: "不足/不明", en: "short/unknown" },
  lacking: { zh: "所差", en: "lacking" },
  excess: { zh: "超出", en: "too many" },
  atLeast: { zh: "以上", en: "or more" },
  whole: { zh: "全部合计", en: "altogether" },
  nothingChanges: { zh: "没有变化。", en: "Nothing changes." },
  notJudged: { zh: "未判", en: "not judged" },
  pieces: { zh: "数量", en: "pieces" },
  cost: { zh: "费用", en: "cost" },
  unpriced: { zh: "未定价件数", en: "without a price:" },
  toInventory: {
    zh: "须先清点（有无不明，不列入采购）",
    en: "to be inventoried first (unknown whether there, so not listed)",
  },
  lines: { zh: "行", en: "lines" },
  linesRead: { zh: "读入", en: "read" },
  cameIn: { zh: "导入", en: "came in" },
  leftOut: { zh: "未导入的记录", en: "records that did not come in" },
  nothingImported: {
    zh: "未导入任何记录。改正后重试，或加 --valid-part 只导入无误的部分。",
    en: "Nothing was imported. Correct the files, or take the valid part with --valid-part.",
  },
  importNotWritten: {
    zh: "可以导入；未写文件（加 --out <文件> 写出）。",
    en: "They can be imported; nothing was written (--out <file> writes them).",
  },
  annotated: { zh: "带批注的文件", en: "file with its faults marked" },
  importWritten: { zh: "登记已写入", en: "registers written" },
  template: { zh: "登记表模板", en: "template" },
  namesLeftOut: {
    zh: "未导出个人信息栏目（加 --names 导出，注意保管）。",
    en: "Personal columns are left out (--names writes them; keep such files safe).",
  },
  recordsMissing: {
    zh: "下列有错误的记录未能读入，导出文件中没有：",
    en: "Records with the faults below could not be read and are not in the files:",
  },
  nothingToProcure: { zh: "没有须采购的物品。", en: "Nothing has to be procured." },
} as const satisfies Record<string, Text>;

/** What happened to a record, in words. */
export const lineageWords: Record<LineageKind, Text> = {
  opened: { zh: "期初在册", en: "on the books at the opening" },
  created: { zh: "设立", en: "created" },
  ended: { zh: "终止", en: "ended" },
  became: { zh: "由他方承继", en: "lives on in" },
  absorbed: { zh: "承接", en: "took over" },
  restored: { zh: "恢复", en: "restored" },
  released: { zh: "交还", en: "gave back" },
  withdrawn: { zh: "撤回", en: "creation taken back" },
};

/** The words on documents in both languages. */
export const documentWords = {
  drawn: { zh: "已起草文件", en: "files drawn up" },
  perCopy: { zh: "按份", en: "in copies" },
  empty: { zh: "无内容、未起草", en: "nothing to say, not drawn up" },
  masked: {
    zh: "个人信息已隐去；供签署的加 --names。",
    en: "Personal data are masked; --names writes them out, for signing.",
  },
  rehearsal: {
    zh: "据演练起草，尚未入账；据台账起草的加 --journal。",
    en: "Drawn up from a rehearsal, nothing entered; --journal draws up from the journal.",
  },
  howToDraw: {
    zh: "起草：fuyou documents --out <文件夹> [--only <编号>]",
    en: "Draw up with: fuyou documents --out <folder> [--only <id>]",
  },
} satisfies Record<string, Text>;

/** What an entry of the journal is, in words. */
export const entryWords: Record<EntryKind, Text> = {
  opening: { zh: "期初", en: "opening" },
  post: { zh: "生效", en: "posted" },
  pending: { zh: "待生效", en: "pending" },
  void: { zh: "作废", en: "void" },
  reversal: { zh: "冲销", en: "reversed" },
  erasure: { zh: "销毁", en: "erased" },
};

/** What acts mean for money, goods and people, in words. */
export const natureWords: Record<ActNature, Text> = {
  disposal: { zh: "处置", en: "disposal" },
  spending: { zh: "支出", en: "spending" },
  staffing: { zh: "人事", en: "staff" },
};

/** The layers of authority, in words. */
export const layerWords: Record<"national" | "province" | "county", Text> = {
  national: { zh: "国家", en: "national" },
  province: { zh: "省", en: "province" },
  county: { zh: "县", en: "county" },
};

/** How one rule stands to another of another layer, in words. */
export const precedenceWords: Record<"overrides" | "overriddenBy", Text> = {
  overrides: { zh: "代替", en: "in place of" },
  overriddenBy: { zh: "让位于", en: "gives way to" },
};

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
