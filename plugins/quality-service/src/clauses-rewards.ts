import { type ClauseEntry, context, planned, text } from "@fuyou/kernel";

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
    ...planned(
      "成绩与考核的换算随考核部分建设，不导出工资。",
      "How scores enter assessment comes with appraisal; no payroll is exported.",
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
    ...planned(
      "历史奖惩档，仅作说明性计算：不及格2次。",
      "A band of the historical scheme, computed as an illustration only: 2 failed.",
    ),
  },
  {
    row: "001-078",
    clause: "一/二篇 三(三)2⑥",
    gist: text("3次不及格扣1年津贴", "3 failed cost a year of it"),
    ...planned(
      "历史奖惩档：不及格3次；与2次档是否累计将作为选项。",
      "A band of the scheme: 3 failed; whether it adds to the one before becomes an option.",
    ),
  },
  {
    row: "001-079",
    clause: "一/二篇 三(三)2⑥",
    gist: text("6次不及格建议评为不称职", "6 failed: a judgement of incompetence is suggested"),
    ...planned(
      "历史奖惩档：不及格6次；只是建议，由人事部门决定并可申诉。",
      "A band of the scheme: 6 failed; a suggestion only, decided elsewhere and open to appeal.",
    ),
  },
  {
    row: "001-080",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "无故缺考每次扣1个月津贴，并以零分计入集体",
      "Absence without cause costs a month each and counts zero for the unit",
    ),
    ...planned(
      "缺考是否同时算不及格原文未说，将作为选项。",
      "Whether an absence is also a failure is not said and becomes an option.",
    ),
  },
  {
    row: "001-081",
    clause: "一/二篇 三(三)2⑥",
    gist: text("8次不及格待岗并受经济处罚", "8 failed: waiting for a post, with a fine"),
    ...planned(
      "历史奖惩档：不及格8次；罚款数额未载，不自动处理任何人。",
      "A band of the scheme: 8 failed; the fine has no amount and nobody is dealt with automatically.",
    ),
  },
  {
    row: "001-082",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "集体奖分四个专业，各设三等",
      "Collective prizes in four specialties, three classes each",
    ),
    ...planned(
      "集体奖的分组随考核部分登记。",
      "The groups of collective prizes come with appraisal.",
    ),
  },
  {
    row: "001-083",
    clause: "一/二篇 三(三)2⑥",
    gist: text("集体平均80分以上一等奖500元", "A mean of 80 or above: first prize, 500 yuan"),
    ...planned("奖档下限80分含本数，金额以分计。", "Lower edge 80 included; money is kept in fen."),
  },
  {
    row: "001-084",
    clause: "一/二篇 三(三)2⑥",
    gist: text("75至80分二等奖300元", "75 to 80: second prize, 300 yuan"),
    ...planned("奖档含75分、不含80分。", "75 is included and 80 is not."),
  },
  {
    row: "001-085",
    clause: "一/二篇 三(三)2⑥",
    gist: text("70至75分三等奖200元", "70 to 75: third prize, 200 yuan"),
    ...planned("奖档含70分、不含75分。", "70 is included and 75 is not."),
  },
  {
    row: "001-086",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "12次平均低于65分按专业罚500元",
      "A mean of the twelve below 65: 500 yuan, by specialty",
    ),
    ...planned(
      "65至70分之间没有规定，将照实登记为空档。",
      "Between 65 and 70 nothing is laid down; the hole is recorded as it is.",
    ),
  },
  {
    row: "001-087",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "妇科个人奖：一等200元、二等150元",
      "Personal prizes in gynaecology: 200 and 150 yuan",
    ),
    ...planned(
      "妇科个人奖，随考核建设，不公布个人排名。",
      "Personal prizes in gynaecology come with appraisal; no ranking of persons is published.",
    ),
  },
  {
    row: "001-088",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "检验、B超、护理合设三个个人奖",
      "Laboratory, ultrasound and nursing share three personal prizes",
    ),
    ...planned(
      "三专业合并评奖的分组随考核登记。",
      "The group of three specialties is recorded with appraisal.",
    ),
  },
  {
    row: "001-089",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "12次平均80分以上才可评个人奖",
      "Only a mean of 80 or above over the twelve is eligible",
    ),
    ...planned(
      "评奖资格线含80分；按谁的平均计将作为选项。",
      "The line includes 80; whose mean it is becomes an option.",
    ),
  },
  {
    row: "001-090",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "参加州级考试85分以上每次奖200元",
      "200 yuan for 85 or above in a prefecture examination, each time",
    ),
    ...planned(
      "州级考试成绩尚无登记。",
      "Results of prefecture examinations are not recorded yet.",
    ),
  },
  {
    row: "001-091",
    clause: "一/二篇 三(三)2⑥",
    gist: text(
      "州级考试不及格不报差旅费或扣津贴",
      "Failing one costs the travel money or allowance",
    ),
    ...planned(
      "两种后果如何选择原文未说，将作为选项。",
      "Which of the two it is remains open and becomes an option.",
    ),
  },
];
