import { appraisalSchemePoint, inspectionPlanPoint } from "@fuyou/appraisal";
import { notificationKindPoint } from "@fuyou/clients";
import {
  type ClauseEntry,
  carriersOf,
  context,
  notOperationalised,
  serviceOnly,
  split,
  text,
  viewPoint,
} from "@fuyou/kernel";

const here = carriersOf("changning");
const indicators = carriersOf("indicators");

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
    ...serviceOnly(
      [indicators(viewPoint, "indicators.quality"), indicators(viewPoint, "indicators.targets")],
      "只监测服务和健康指标的数据质量；省、市考核中管控生育的指标不登记、不监测。",
      "The data of service and health indicators are watched; assessed indicators that control births are neither recorded nor watched.",
    ),
  },
  {
    row: "004-018",
    clause: "三(十五)",
    gist: text("基层规范和生育登记服务", "Grass-roots norms and the notification of births"),
    ...serviceOnly(
      [here(notificationKindPoint, "birth-registration")],
      "生育登记是告知，开启服务，不审批，不问许可、婚姻、孩次和户籍；借登记核查生育的做法不执行。规范和队伍由职责和人员部分承担。",
      "Registering a birth is told, opens services and is approved by nobody; permits, marriage, order of birth and residence are not asked, and checking births by it is not built. Norms and staff belong to duties and personnel.",
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
    ...serviceOnly(
      [here(appraisalSchemePoint, "items-of-superiors")],
      "只统筹上级考核的服务项目，项目未载；以生育情况考核的一半拒绝执行。",
      "Only the service items that superiors appraise are declared, and none is named; appraising by births is refused.",
    ),
  },
  {
    row: "004-022",
    clause: "三(十五)",
    gist: text("半年和年终全面检查并通报", "Mid-year and year-end inspections, results circulated"),
    ...serviceOnly(
      [here(inspectionPlanPoint, "town-survey"), "appraisal/kernel.view/appraisal.calendar"],
      "只查服务工作，逐单位通报、不排名；查个人生育的一半拒绝执行。",
      "Only the work of services is looked at, circulated unit by unit without a ranking; looking into who has children is refused.",
    ),
  },
  {
    row: "004-023",
    clause: "三(十五)",
    gist: text("完善考核方式", "Appraisal is improved"),
    ...serviceOnly(
      ["appraisal/kernel.view/appraisal.schemes"],
      "只按声明的项目和佐证评分，缺分报上下限；以人口指标严格考核的一半拒绝执行。",
      "Marks follow declared items and evidence, and what is missing shows as bounds; strictness by population targets is refused.",
    ),
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
    ...split(
      [indicators(viewPoint, "indicators.catalogue")],
      "指标目录带口径、来源和有效期，修订时接续；部门间共享由信息共享部分承担，人口控制指标不建。",
      "The catalogue holds definitions, sources and periods, and a revised one succeeds; sharing belongs to the part on sharing, and no indicator of population control is built.",
    ),
  },
];
