import { type ClauseEntry, context, planned, text } from "@fuyou/kernel";

/** 队伍、法治、宣传和作风: rows 004-057 to 004-078. */
export const clausesOfAdministration: readonly ClauseEntry[] = [
  {
    row: "004-057",
    clause: "五(二十一)",
    gist: text("党的建设", "Party building"),
    ...context(
      "只讲党的领导，没有可建设的机制。",
      "It speaks of leadership by the party; there is no mechanism to build.",
    ),
  },
  {
    row: "004-058",
    clause: "五(二十一)",
    gist: text("主题教育活动", "Campaigns of political study"),
    ...context("政治学习不在本框架范围。", "Political study lies outside the framework."),
  },
  {
    row: "004-059",
    clause: "五(二十一)",
    gist: text("基层党组织建设", "Party organisation in units"),
    ...context(
      "只讲基层党组织，没有可建设的机制。",
      "It speaks of party organisation in units; there is no mechanism to build.",
    ),
  },
  {
    row: "004-060",
    clause: "五(二十一)",
    gist: text("公立医院党委的领导作用", "The party committee of public hospitals"),
    ...planned(
      "待建：公立医院党委的领导作用。",
      "To be built: The party committee of public hospitals.",
    ),
  },
  {
    row: "004-061",
    clause: "五(二十一)",
    gist: text("从严治党主体责任", "Responsibility for party discipline"),
    ...context(
      "只讲从严治党责任，没有可建设的机制。",
      "It speaks of party discipline; there is no mechanism to build.",
    ),
  },
  {
    row: "004-062",
    clause: "五(二十二)",
    gist: text("重大行政决策集体决定", "Major decisions are taken together"),
    ...planned("待建：重大行政决策集体决定。", "To be built: Major decisions are taken together."),
  },
  {
    row: "004-063",
    clause: "五(二十二)",
    gist: text(
      "复议通报、执法责任、年度法治报告",
      "Reconsideration results, enforcement liability, annual report",
    ),
    ...planned(
      "待建：复议通报、执法责任、年度法治报告。",
      "To be built: Reconsideration results, enforcement liability, annual report.",
    ),
  },
  {
    row: "004-064",
    clause: "五(二十二)",
    gist: text("依法治理、执业、服务", "Lawful governance, practice and service"),
    ...context(
      "原则性表述，由准入和许可条款体现。",
      "A principle that the clauses on licences make concrete.",
    ),
  },
  {
    row: "004-065",
    clause: "五(二十二)",
    gist: text("行政审批标准化", "Administrative approvals are standardised"),
    ...planned("待建：行政审批标准化。", "To be built: Administrative approvals are standardised."),
  },
  {
    row: "004-066",
    clause: "五(二十二)",
    gist: text("综合执法改革", "Reform of enforcement"),
    ...context(
      "执法体制不在本框架范围。",
      "The organisation of enforcement lies outside the framework.",
    ),
  },
  {
    row: "004-067",
    clause: "五(二十二)",
    gist: text("执法程序和监督", "Enforcement procedure"),
    ...context("执法程序不在本框架范围。", "Procedures of enforcement lie outside the framework."),
  },
  {
    row: "004-068",
    clause: "五(二十二)",
    gist: text("普法教育", "Law is taught"),
    ...planned("待建：普法教育。", "To be built: Law is taught."),
  },
  {
    row: "004-069",
    clause: "五(二十二)",
    gist: text("示范单位和窗口创建", "Model units and service windows"),
    ...planned("待建：示范单位和窗口创建。", "To be built: Model units and service windows."),
  },
  {
    row: "004-070",
    clause: "五(二十三)",
    gist: text("主题宣传", "Publicity on three themes"),
    ...planned("待建：主题宣传。", "To be built: Publicity on three themes."),
  },
  {
    row: "004-071",
    clause: "五(二十三)",
    gist: text("五个宣传主题", "Five topics of publicity"),
    ...planned("待建：五个宣传主题。", "To be built: Five topics of publicity."),
  },
  {
    row: "004-072",
    clause: "五(二十三)",
    gist: text("先进评选和职业精神", "Honours and professional spirit"),
    ...planned("待建：先进评选和职业精神。", "To be built: Honours and professional spirit."),
  },
  {
    row: "004-073",
    clause: "五(二十三)",
    gist: text("护士节、医师节活动", "Nurses' day and doctors' day"),
    ...planned("待建：护士节、医师节活动。", "To be built: Nurses' day and doctors' day."),
  },
  {
    row: "004-074",
    clause: "五(二十三)",
    gist: text("舆论引导、发言人和联络员", "Spokesperson and liaison staff"),
    ...planned("待建：舆论引导、发言人和联络员。", "To be built: Spokesperson and liaison staff."),
  },
  {
    row: "004-075",
    clause: "五(二十四)",
    gist: text("廉政风险防控", "Warning of integrity risks"),
    ...planned("待建：廉政风险防控。", "To be built: Warning of integrity risks."),
  },
  {
    row: "004-076",
    clause: "五(二十四)",
    gist: text("纠正行业不正之风", "Malpractice is corrected"),
    ...context("工作要求，未写明做法。", "A demand without a way of meeting it."),
  },
  {
    row: "004-077",
    clause: "五(二十四)",
    gist: text("行风建设“九不准”", "The nine prohibitions"),
    ...planned("待建：行风建设“九不准”。", "To be built: The nine prohibitions."),
  },
  {
    row: "004-078",
    clause: "五(二十四)",
    gist: text("医德医风建设", "Medical ethics"),
    ...context("倡导性表述，未写明做法。", "An appeal without a way of carrying it out."),
  },
];
