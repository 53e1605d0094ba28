import { type ClauseEntry, context, damaged, planned, text } from "@fuyou/kernel";

/** 通知、前言和基层体系: rows 004-001 to 004-012. */
export const clausesOfNetworks: readonly ClauseEntry[] = [
  {
    row: "004-001",
    clause: "通知",
    gist: text("文件发给哪些单位", "To whom the document is addressed"),
    ...planned("待建：文件发给哪些单位。", "To be built: To whom the document is addressed."),
  },
  {
    row: "004-002",
    clause: "通知",
    gist: text("要求完成全年目标", "The year's aims are to be met"),
    ...context(
      "通知性文字；目标各有条款。",
      "Words of the notice; the aims have clauses of their own.",
    ),
  },
  {
    row: "004-003",
    clause: "前言",
    gist: text("依据衡阳市的年度要点", "Rests on the prefecture's programme of the year"),
    ...context(
      "只列出上级文件的文号，供说明依据。",
      "Only names the document above it; it explains the ground.",
    ),
  },
  {
    row: "004-004",
    clause: "一",
    gist: text("第一部分只存标题", "Of part one only the heading remains"),
    ...damaged(
      "（一）至（六）缺失，其后的内容不得推定。",
      "Items 1 to 6 are missing and nothing is put in their place.",
    ),
  },
  {
    row: "004-005",
    clause: "二(七)",
    gist: text("人民医院扩建和社区新院建设", "A hospital is extended, a community centre built"),
    ...planned(
      "待建：人民医院扩建和社区新院建设。",
      "To be built: A hospital is extended, a community centre built.",
    ),
  },
  {
    row: "004-006",
    clause: "二(七)",
    gist: text("计生服务大楼年内开工", "The service building is begun within the year"),
    ...planned(
      "待建：计生服务大楼年内开工。",
      "To be built: The service building is begun within the year.",
    ),
  },
  {
    row: "004-007",
    clause: "二(七)",
    gist: text("四个单位的前期手续和征地", "Procedures and land for four institutions"),
    ...planned(
      "待建：四个单位的前期手续和征地。",
      "To be built: Procedures and land for four institutions.",
    ),
  },
  {
    row: "004-008",
    clause: "二(七)",
    gist: text(
      "中心卫生院重点专科和急救能力",
      "Central hospitals: key specialty and emergency care",
    ),
    ...planned(
      "待建：中心卫生院重点专科和急救能力。",
      "To be built: Central hospitals: key specialty and emergency care.",
    ),
  },
  {
    row: "004-009",
    clause: "二(七)",
    gist: text("中心卫生院成为县以下服务中心", "Central hospitals become hubs below the county"),
    ...planned(
      "待建：中心卫生院成为县以下服务中心。",
      "To be built: Central hospitals become hubs below the county.",
    ),
  },
  {
    row: "004-010",
    clause: "二(七)",
    gist: text("基本公共卫生服务组织和考核", "Basic public health is organised and appraised"),
    ...planned(
      "待建：基本公共卫生服务组织和考核。",
      "To be built: Basic public health is organised and appraised.",
    ),
  },
  {
    row: "004-011",
    clause: "二(七)",
    gist: text("村医补偿、风险化解、退出和注册", "Village doctors: pay, risk, exit, registration"),
    ...planned(
      "待建：村医补偿、风险化解、退出和注册。",
      "To be built: Village doctors: pay, risk, exit, registration.",
    ),
  },
  {
    row: "004-012",
    clause: "二(七)",
    gist: text("基层数据平台互通", "Grass-roots data platforms are linked"),
    ...planned("待建：基层数据平台互通。", "To be built: Grass-roots data platforms are linked."),
  },
];
