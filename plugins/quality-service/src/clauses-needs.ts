import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  notOperationalised,
  serviceOnly,
  text,
} from "@fuyou/kernel";
import { needTopicPoint, surveyChannelPoint, surveyKindPoint } from "@fuyou/needs";
import { servicePoint } from "@fuyou/services";

const here = carriersOf("quality-service");
const channels = (...codes: readonly string[]) =>
  codes.map((code) => here(surveyChannelPoint, code));

/** Aims and the survey of needs in source 001 (一至三(一)), rows 001-001 to 001-027. */
export const clausesOfNeeds: readonly ClauseEntry[] = [
  {
    row: "001-001",
    clause: "一/二篇 一",
    gist: text(
      "以人为本，重在提高服务能力和水平",
      "People come first; the point is better skill and better service",
    ),
    ...context(
      "规划的总方向，本身不要求做任何一件事。",
      "The direction of the plan; by itself it asks for no act.",
    ),
  },
  {
    row: "001-002",
    clause: "一/二篇 一",
    gist: text(
      "改职能、提效率、转作风，合理配置服务资源",
      "Change functions, efficiency and style; use resources sensibly",
    ),
    ...context(
      "工作原则，由后文各项具体要求体现。",
      "A principle that the demands further on make concrete.",
    ),
  },
  {
    row: "001-003",
    clause: "一/二篇 一",
    gist: text(
      "调动各族群众自愿参与",
      "People of every group are moved to take part of their own will",
    ),
    ...context(
      "自愿是一切服务的前提，由同意登记体现，此条不另设内容。",
      "That taking part is voluntary is the ground of every service and shows in consent; nothing is built from this row itself.",
    ),
  },
  {
    row: "001-004",
    clause: "一/二篇 一",
    gist: text("满足不同层次的服务需求", "Needs of different levels are to be met"),
    ...carried(
      [here(surveyKindPoint, "quality-needs")],
      "四个需求层次已列入调查；界限文件未给，为选项。",
      "Needs are ranked in four levels by the survey; where one begins is an option, as the plan gives no limit.",
    ),
  },
  {
    row: "001-005",
    clause: "一/二篇 二",
    gist: text("以控制生育水平和出生质量为目标", "Aims at a level of births and at birth outcomes"),
    ...notOperationalised(
      "生育水平指标管控个人生育，任何日期、任何选项下都不执行；健康出生的服务另有条款为据。",
      "A target for the level of births controls what people decide and is carried out at no date and by no option; care for healthy birth rests on clauses of its own.",
    ),
  },
  {
    row: "001-006",
    clause: "一/二篇 二",
    gist: text(
      "建立满足计划生育、避孕、优生和生殖保健需求的服务机制",
      "A service mechanism for family planning, contraception, healthy birth and reproductive care",
    ),
    ...carried(
      [
        here(servicePoint, "quality-informed-choice"),
        here(servicePoint, "quality-contraception-course"),
        here(servicePoint, "quality-folic-acid"),
        here(servicePoint, "quality-rti-screening"),
      ],
      "四个服务族即服务目录的类别。",
      "The four families are families of the service catalogue.",
    ),
  },
  {
    row: "001-007",
    clause: "一/二篇 二",
    gist: text("对上负责与群众满意并重", "Answerable upward and satisfying people at once"),
    ...context(
      "两个问责方向，考核部分建成后体现。",
      "Two directions of accountability, seen once appraisal is built.",
    ),
  },
  {
    row: "001-008",
    clause: "一/二篇 三",
    gist: text("服务理念和方式要转变", "Ideas and ways of service have to change"),
    ...context(
      "引出下文四项关注，不单独要求内容。",
      "Leads over to the four concerns and asks for nothing alone.",
    ),
  },
  {
    row: "001-009",
    clause: "一/二篇 三",
    gist: text("落实四个关注", "Four concerns are to be carried through"),
    ...context("全文第三部分的章节划分。", "The division into chapters of the third part."),
  },
  {
    row: "001-010",
    clause: "一/二篇 三(一)",
    gist: text("每年在全县做两次需求调查", "Two surveys of needs a year in the whole county"),
    ...carried([here(surveyKindPoint, "quality-needs"), "needs/kernel.view/needs.calendar"]),
  },
  {
    row: "001-011",
    clause: "一/二篇 三(一)1",
    gist: text("调查内容一：当前急需的服务", "Asked first: which services are urgently wanted"),
    ...carried([here(surveyKindPoint, "quality-needs")]),
  },
  {
    row: "001-012",
    clause: "一/二篇 三(一)1",
    gist: text(
      "调查内容二：基层落实上级要求的情况",
      "Asked second: how the grass roots carry out what is asked of them",
    ),
    ...carried([here(surveyKindPoint, "quality-needs")]),
  },
  {
    row: "001-013",
    clause: "一/二篇 三(一)1",
    gist: text(
      "调查内容三：技术服务的难点和待改进之处",
      "Asked third: difficulties of the technical services and what to improve",
    ),
    ...carried([here(surveyKindPoint, "quality-needs")]),
  },
  {
    row: "001-014",
    clause: "一/二篇 三(一)2",
    gist: text(
      "三级计生人员为调查主渠道",
      "Staff of three levels are the main channel of the survey",
    ),
    ...carried(channels("county-staff", "township-staff", "village-staff")),
  },
  {
    row: "001-015",
    clause: "一/二篇 三(一)2",
    gist: text(
      "借助公安、综治等部门作为辅助渠道",
      "Police and public-order bodies as an auxiliary channel",
    ),
    ...notOperationalised(
      "健康需求调查不设公安渠道，任何日期、任何选项下都不执行，也不接收其提供的任何个人信息。",
      "A survey of health needs has no police channel, at no date and by no option, and takes no data about persons from one.",
    ),
  },
  {
    row: "001-016",
    clause: "一/二篇 三(一)2",
    gist: text("以服务记录作补充渠道", "Records of services given as a supplementary channel"),
    ...carried(
      channels("surgery-totals", "follow-up-totals", "counselling-totals", "supplies-totals"),
      "只使用去标识的汇总数；要求逐条提供的补充渠道不能通过组合检查。",
      "De-identified totals only; a supplementary channel that would hand over more does not compose.",
    ),
  },
  {
    row: "001-017",
    clause: "一/二篇 三(一)2",
    gist: text(
      "意见箱、问卷、走访、座谈、报表分析等方法",
      "Opinion boxes, questionnaires, visits, talks, reading of reports",
    ),
    ...carried([here(surveyKindPoint, "quality-needs")]),
  },
  {
    row: "001-018",
    clause: "一/二篇 三(一)3",
    gist: text(
      "村级每月底汇总上报到乡镇",
      "Villages report their summary to the township at the end of each month",
    ),
    ...carried(
      [here(surveyKindPoint, "quality-needs"), "needs/kernel.view/needs.calendar"],
      "“及时”没有天数，期限为选项；未说明时只列缺报，不判迟报。",
      "Promptly names no number of days: the deadline is an option, and without one reports are missing but never late.",
    ),
  },
  {
    row: "001-019",
    clause: "一/二篇 三(一)3",
    gist: text("乡镇每季度把三个月的数据合并", "Townships put three months together every quarter"),
    ...carried(
      [here(surveyKindPoint, "quality-needs"), "needs/kernel.view/needs.aggregate"],
      "季度按自然季度理解；三个月相加由系统完成。",
      "A quarter is read as one of the calendar; the three months are added up here.",
    ),
  },
  {
    row: "001-020",
    clause: "一/二篇 三(一)3",
    gist: text(
      "乡镇汇总表报县计生办和县站",
      "The township summary goes to the county office and the county station",
    ),
    ...carried([here(surveyKindPoint, "quality-needs"), "needs/kernel.view/needs.calendar"]),
  },
  {
    row: "001-021",
    clause: "一/二篇 三(一)4",
    gist: text(
      "县级对信息筛选、归类并作综合分析",
      "The county sorts, classes and analyses what came in",
    ),
    ...carried([here(surveyKindPoint, "quality-needs"), "needs/kernel.view/needs.aggregate"]),
  },
  {
    row: "001-022",
    clause: "一/二篇 三(一)4",
    gist: text("核对需求与法律是否相抵触", "Whether a need runs against the law is checked"),
    ...serviceOnly(
      ["needs/kernel.view/needs.aggregate"],
      "只核对拟提供的服务是否合乎当日有效的法律；审查群众愿望是否违法的一半拒绝执行。",
      "Only services that would answer a need are screened against the law in force that day; judging whether what people wish for is lawful is refused.",
    ),
  },
  {
    row: "001-023",
    clause: "一/二篇 三(一)4",
    gist: text(
      "需求分为核心、主要、一般、潜在四级",
      "Needs are ranked core, main, general and latent",
    ),
    ...carried(
      [here(surveyKindPoint, "quality-needs"), "needs/kernel.view/needs.aggregate"],
      "界限为选项；未给时按占比排序，只由服务记录反映的列为潜在。",
      "The limits are an option; without them needs stand by share, and those known from records alone are latent.",
    ),
  },
  {
    row: "001-024",
    clause: "一/二篇 三(一)4",
    gist: text("找出服务的主要问题和差距", "The main problems and gaps of the services are found"),
    ...carried([
      here(needTopicPoint, "service-manner"),
      here(needTopicPoint, "technique-difficulties"),
      "needs/kernel.view/needs.aggregate",
    ]),
  },
  {
    row: "001-025",
    clause: "一/二篇 三(一)4",
    gist: text(
      "共性问题反馈乡镇，据以调整服务",
      "Common problems go back to townships, which adjust their services",
    ),
    ...carried([here(needTopicPoint, "service-manner"), "needs/kernel.view/needs.feedback"]),
  },
  {
    row: "001-026",
    clause: "一/二篇 三(一)4",
    gist: text("涉及其他部门的问题转交处理", "What concerns other departments is passed on"),
    ...carried([here(needTopicPoint, "other-departments"), "needs/kernel.view/needs.feedback"]),
  },
  {
    row: "001-027",
    clause: "一/二篇 三(一)4",
    gist: text("全年分析用于制定下一年计划", "A year's analysis goes into next year's plan"),
    ...carried(
      [here(surveyKindPoint, "quality-needs"), "needs/kernel.view/needs.calendar"],
      "全年分析及其用于哪份计划登记在案，缺一即提示。",
      "The analysis and the plan it went into are on record; where either is missing it is said.",
    ),
  },
];
