import { awardRulePoint, awardSchemePoint, examPoint } from "@fuyou/appraisal";
import { type ClauseEntry, carried, carriersOf, context, split, text } from "@fuyou/kernel";

const here = carriersOf("quality-service");

/** Rewards and penalties in source 001 (三(三)2⑥), rows 001-074 to 001-091. */
export const clausesOfRewards: readonly ClauseEntry[] = [
  {
    row: "001-074",
    clause: "一/二篇 三(三)2⑥",
    gist: text("奖惩原则一：看绩效", "First principle of rewards: performance"),
    ...context(
      "以下奖惩条款的总则之一。",
      "One of the two general rules of the rewards that follow.",
    ),
  },
  {
    row: "001-075",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "考试和竞赛成绩计入个人与集体考核",
      "Scores count in personal and collective assessment",
    ),
    ...split(
      [here(awardSchemePoint, "exam-awards")],
      "考试成绩按方案计入个人和集体；竞赛成绩占多少原文未说，不计入；不与工资挂钩，不导出工资。",
      "Scores of the examinations count for the person and the unit as the scheme says; the share of the contest is not given and not counted, and nothing is tied to pay or exported as payroll.",
    ),
  },
  {
    row: "001-076",
    clause: "一/二篇 三(三)2⑥",
    gist: text("奖惩原则二：奖罚分明", "Second principle: reward and penalty kept apart"),
    ...context("以下奖惩条款的另一总则。", "The other general rule of those rewards."),
  },
  {
    row: "001-077",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "一年12次考试，2次不及格扣3个月岗位津贴",
      "Of 12 examinations a year 2 failed cost 3 months of post allowance",
    ),
    ...carried(
      [here(awardRulePoint, "failed-2")],
      "历史规则，只在合成数据上试算为建议。",
      "A historical rule, worked out on synthetic data and only ever a proposal.",
    ),
  },
  {
    row: "001-078",
    clause: "一/二篇 三(三)2⑥",
    gist: text("3次不及格扣1年津贴", "3 failed cost a year of it"),
    ...carried(
      [here(awardRulePoint, "failed-3")],
      "历史规则；与2次档重叠，默认只取最高档，选项可改为累计。",
      "A historical rule; it overlaps the one of 2 failures. The highest only is taken, unless an option adds them up.",
    ),
  },
  {
    row: "001-079",
    clause: "一/二篇 三(三)2⑥",
    gist: text("6次不及格建议评为不称职", "6 failed: a judgement of incompetence is suggested"),
    ...carried(
      [here(awardRulePoint, "failed-6")],
      "只是向人事部门提出的建议，须有文号的决定，申诉期间暂停。",
      "A suggestion to the personnel department only; it needs a decision with a number, and an appeal suspends it.",
    ),
  },
  {
    row: "001-080",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "无故缺考每次扣1个月津贴，并以零分计入集体",
      "Absence without cause costs a month each and counts zero for the unit",
    ),
    ...carried(
      [here(awardRulePoint, "absent-without-cause"), here(awardSchemePoint, "exam-awards")],
      "零分计入集体平均；是否同时算本人不及格是选项，默认不算。",
      "Zero counts in the unit's mean; whether it is a failure of the person as well is an option, and is not unless said.",
    ),
  },
  {
    row: "001-081",
    clause: "一/二篇 三(三)2⑥",
    gist: text("8次不及格待岗并受经济处罚", "8 failed: waiting for a post, with a fine"),
    ...carried(
      [here(awardRulePoint, "failed-8")],
      "罚款数额和学岗、待岗的选择原文未载，列为未定，不作建议。",
      "Neither the amount nor which of the two posts is said, so that it is shown as open and not proposed.",
    ),
  },
  {
    row: "001-082",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "集体奖分四个专业，各设三等",
      "Collective prizes in four specialties, three classes each",
    ),
    ...carried([
      here(awardRulePoint, "collective-first"),
      here(awardRulePoint, "collective-second"),
      here(awardRulePoint, "collective-third"),
      here(awardRulePoint, "collective-fine"),
    ]),
  },
  {
    row: "001-083",
    clause: "一/二篇 三(三)2⑥",
    gist: text("集体平均80分以上一等奖500元", "A mean of 80 or above: first prize, 500 yuan"),
    ...carried(
      [here(awardRulePoint, "collective-first")],
      "下限80分含本数；500元以分计。",
      "The lower edge of 80 is included; 500 yuan are kept in fen.",
    ),
  },
  {
    row: "001-084",
    clause: "一/二篇 三(三)2⑥",
    gist: text("75至80分二等奖300元", "75 to 80: second prize, 300 yuan"),
    ...carried(
      [here(awardRulePoint, "collective-second")],
      "含75分、不含80分，80分归一等奖。",
      "75 is included and 80 is not: it belongs to the first class.",
    ),
  },
  {
    row: "001-085",
    clause: "一/二篇 三(三)2⑥",
    gist: text("70至75分三等奖200元", "70 to 75: third prize, 200 yuan"),
    ...carried(
      [here(awardRulePoint, "collective-third")],
      "含70分、不含75分；70分以下至罚款线之间为空档。",
      "70 is included and 75 is not; below 70, down to the fine, lies the hole.",
    ),
  },
  {
    row: "001-086",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "12次平均低于65分按专业罚500元",
      "A mean of the twelve below 65: 500 yuan, by specialty",
    ),
    ...carried(
      [here(awardRulePoint, "collective-fine")],
      "65分是否在内是选项，按以下含本数的惯例默认在内；65至70分之间没有规定，照实报为空档，不予填补。",
      "Whether 65 itself is fined is an option and by the convention on 以下 it is; between 65 and 70 nothing is laid down, which is reported as a hole and never filled.",
    ),
  },
  {
    row: "001-087",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "妇科个人奖：一等200元、二等150元",
      "Personal prizes in gynaecology: 200 and 150 yuan",
    ),
    ...carried(
      [here(awardRulePoint, "personal-gynaecology")],
      "并列只报告、不分先后；只用考生代号，不公布排名。",
      "Ties are reported and not broken; only candidates' numbers appear and no ranking is published.",
    ),
  },
  {
    row: "001-088",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "检验、B超、护理合设三个个人奖",
      "Laboratory, ultrasound and nursing share three personal prizes",
    ),
    ...carried(
      [here(awardRulePoint, "personal-other")],
      "三个专业合并评奖，共三个名额。",
      "Three specialties compete together for three places.",
    ),
  },
  {
    row: "001-089",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "12次平均80分以上才可评个人奖",
      "Only a mean of 80 or above over the twelve is eligible",
    ),
    ...carried(
      [here(awardRulePoint, "personal-gynaecology"), here(awardRulePoint, "personal-other")],
      "80分是否在内、按本人还是集体平均均为选项，默认含本数、按本人。",
      "Whether 80 is included and whose mean it is are options: included, and the person's own, unless said.",
    ),
  },
  {
    row: "001-090",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "参加州级考试85分以上每次奖200元",
      "200 yuan for 85 or above in a prefecture examination, each time",
    ),
    ...carried(
      [here(awardRulePoint, "prefecture-award"), here(examPoint, "prefecture-exam")],
      "每次单独计算，一次200元。",
      "Each time by itself, 200 yuan a time.",
    ),
  },
  {
    row: "001-091",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "州级考试不及格不报差旅费或扣津贴",
      "Failing one costs the travel money or allowance",
    ),
    ...carried(
      [here(awardRulePoint, "prefecture-failure")],
      "取哪一种后果是选项，默认照原文列为未定。",
      "Which of the two it is can be said by an option and is shown as open otherwise.",
    ),
  },
];
