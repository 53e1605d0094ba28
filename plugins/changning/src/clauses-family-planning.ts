import { type ClauseEntry, context, notOperationalised, planned, text } from "@fuyou/kernel";

/** 计划生育服务管理: rows 004-013 to 004-028. */
export const clausesOfFamilyPlanning: readonly ClauseEntry[] = [
  {
    row: "004-013",
    clause: "三(十五)",
    gist: text("责任制与一票否决", "Target responsibility and the one-vote veto"),
    ...notOperationalised(
      "以生育情况追责并否决单位和个人，管控个人生育，任何日期、任何选项下都不执行。",
      "It punishes people and units for births and so controls what individuals decide; it is carried out at no date and by no option.",
    ),
  },
  {
    row: "004-014",
    clause: "三(十五)",
    gist: text("下达人口计划和指标", "Population plans are handed down"),
    ...notOperationalised(
      "下达生育数量指标管控个人生育，任何日期、任何选项下都不执行；服务考核另有条款为据。",
      "Handed-down numbers of births control individuals; carried out at no date and by no option. Appraisal of services rests on clauses of its own.",
    ),
  },
  {
    row: "004-015",
    clause: "三(十五)",
    gist: text("对多孩生育加大控制", "More control of further births"),
    ...notOperationalised(
      "管控个人生育，任何日期、任何选项下都不执行。",
      "It controls what individuals decide about children; carried out at no date and by no option.",
    ),
  },
  {
    row: "004-016",
    clause: "三(十五)",
    gist: text("提高政策内生育比例", "A larger share of births within policy"),
    ...notOperationalised(
      "以个人生育是否合乎政策为指标，任何日期、任何选项下都不执行。",
      "It makes people's births an indicator of compliance; carried out at no date and by no option.",
    ),
  },
  {
    row: "004-017",
    clause: "三(十五)",
    gist: text("信息平台和统计数据质量", "The information platform and the quality of statistics"),
    ...planned(
      "待建：信息平台和统计数据质量。",
      "To be built: The information platform and the quality of statistics.",
    ),
  },
  {
    row: "004-018",
    clause: "三(十五)",
    gist: text("基层规范和生育登记服务", "Grass-roots norms and the notification of births"),
    ...planned(
      "待建：基层规范和生育登记服务。",
      "To be built: Grass-roots norms and the notification of births.",
    ),
  },
  {
    row: "004-019",
    clause: "三(十五)",
    gist: text("计生社会信用体系", "Social credit tied to family planning"),
    ...notOperationalised(
      "以生育情况给个人记信用，任何日期、任何选项下都不执行。",
      "It keeps a score of individuals by their births; carried out at no date and by no option.",
    ),
  },
  {
    row: "004-020",
    clause: "三(十五)",
    gist: text("按政策生育示范单位", "Model units for births within policy"),
    ...notOperationalised(
      "以职工生育情况评选单位，任何日期、任何选项下都不执行。",
      "It ranks units by their members' births; carried out at no date and by no option.",
    ),
  },
  {
    row: "004-021",
    clause: "三(十五)",
    gist: text("统筹上级考核项目", "Items appraised from above are coordinated"),
    ...planned(
      "待建：统筹上级考核项目。",
      "To be built: Items appraised from above are coordinated.",
    ),
  },
  {
    row: "004-022",
    clause: "三(十五)",
    gist: text("半年和年终全面检查并通报", "Mid-year and year-end inspections, results circulated"),
    ...planned(
      "待建：半年和年终全面检查并通报。",
      "To be built: Mid-year and year-end inspections, results circulated.",
    ),
  },
  {
    row: "004-023",
    clause: "三(十五)",
    gist: text("完善考核方式", "Appraisal is improved"),
    ...planned("待建：完善考核方式。", "To be built: Appraisal is improved."),
  },
  {
    row: "004-024",
    clause: "三(十六)",
    gist: text("重复责任制与一票否决", "Repeats target responsibility and the veto"),
    ...notOperationalised(
      "与（十五）相同，以生育情况追责，任何日期、任何选项下都不执行。",
      "The same as item 15: it punishes for births; carried out at no date and by no option.",
    ),
  },
  {
    row: "004-025",
    clause: "三(十六)",
    gist: text("三个转变：更重服务", "Three shifts, towards service"),
    ...context(
      "方向性表述，由服务类条款体现。",
      "A direction that the clauses on services make concrete.",
    ),
  },
  {
    row: "004-026",
    clause: "三(十六)",
    gist: text("鼓励生育的政策环境", "A climate that encourages births"),
    ...context("政策背景，不要求做任何一件事。", "Policy background; it asks for no act."),
  },
  {
    row: "004-027",
    clause: "三(十六)",
    gist: text("重复登记服务，并提社会信用", "Repeats notification, adds social credit"),
    ...notOperationalised(
      "社会信用部分以生育情况给个人记分，任何日期、任何选项下都不执行；登记服务由另一条承载。",
      "Social credit scores individuals by births; carried out at no date and by no option. Notification as a service rests on a clause of its own.",
    ),
  },
  {
    row: "004-028",
    clause: "三(十六)",
    gist: text("修订人口统计指标、信息共享", "Indicators are revised, information is shared"),
    ...planned(
      "待建：修订人口统计指标、信息共享。",
      "To be built: Indicators are revised, information is shared.",
    ),
  },
];
