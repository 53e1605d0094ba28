import { type ClauseEntry, context, planned, text } from "@fuyou/kernel";

/** 健康扶贫: rows 004-050 to 004-056. */
export const clausesOfPoverty: readonly ClauseEntry[] = [
  {
    row: "004-050",
    clause: "四(二十)",
    gist: text("健康扶贫三项工程", "Three projects against poverty through illness"),
    ...planned(
      "待建：健康扶贫三项工程。",
      "To be built: Three projects against poverty through illness.",
    ),
  },
  {
    row: "004-051",
    clause: "四(二十)",
    gist: text("三个一批行动", "A plan in three batches"),
    ...planned("待建：三个一批行动。", "To be built: A plan in three batches."),
  },
  {
    row: "004-052",
    clause: "四(二十)",
    gist: text("建档立卡贫困户患病调查", "A survey of illness in poor households"),
    ...context(
      "贫困户数据库由别的部门管理，不在本框架范围，不建个人名单。",
      "That register belongs to another department and lies outside; no list of persons is kept here.",
    ),
  },
  {
    row: "004-053",
    clause: "四(二十)",
    gist: text("争取投入、健全兜底保障", "Money for the medical safety net"),
    ...planned("待建：争取投入、健全兜底保障。", "To be built: Money for the medical safety net."),
  },
  {
    row: "004-054",
    clause: "四(二十)",
    gist: text("贫困人口住院报销80%以上", "Poor inpatients are reimbursed 80 % or more"),
    ...planned(
      "待建：贫困人口住院报销80%以上。",
      "To be built: Poor inpatients are reimbursed 80 % or more.",
    ),
  },
  {
    row: "004-055",
    clause: "四(二十)",
    gist: text("健康扶贫纳入卫生院考核", "Health and poverty enter the hospitals' appraisal"),
    ...planned(
      "待建：健康扶贫纳入卫生院考核。",
      "To be built: Health and poverty enter the hospitals' appraisal.",
    ),
  },
  {
    row: "004-056",
    clause: "四(二十)",
    gist: text("地方病和传染病防治", "Endemic and infectious disease"),
    ...context(
      "疾病控制不在妇幼与计生整合的范围。",
      "Disease control lies outside the integration of these services.",
    ),
  },
];
