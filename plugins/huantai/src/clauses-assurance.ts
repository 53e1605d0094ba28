import { appraisalSchemePoint, trainingPlanPoint } from "@fuyou/appraisal";
import {
  checklistPoint,
  deliverablePoint,
  liabilityPoint,
  meetingCadencePoint,
} from "@fuyou/governance";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  changePoint,
  context,
  split,
  text,
  viewPoint,
} from "@fuyou/kernel";
import { stepPoint } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("huantai");
const core = carriersOf("governance");

/** Ways of working and assurance in source 003 (二(四)、三), rows 003-079 to 003-092. */
export const clausesOfAssurance: readonly ClauseEntry[] = [
  {
    row: "003-079",
    clause: "二(四)1",
    gist: text(
      "定期培训业务和政策，布置重点",
      "Regular training in the work and in policy, at which key tasks are set",
    ),
    ...split(
      [here(requirementPoint, "regular-training"), here(trainingPlanPoint, "regular-training")],
      "培训计划列入日程，已开次数有登记；周期文件未写明，是否足够判定为未知。",
      "The training stands in the calendar and what was held is on record; how often is not said, so that whether it is enough is unknown.",
    ),
  },
  {
    row: "003-080",
    clause: "二(四)1",
    gist: text(
      "借助协会和会员户，服务覆盖每个村",
      "The association and its member households help every village to be served",
    ),
    ...split(
      [here(stepPoint, "huantai.create-associations"), here(requirementPoint, "village-team")],
      "协会和每村服务队伍已落实；会员联系户和服务全覆盖的核对尚未建成。",
      "The association and a team in every village are carried; member households and full coverage by services are not judged yet.",
    ),
  },
  {
    row: "003-081",
    clause: "二(四)2",
    gist: text(
      "镇街卫计办每月召集一次全员例会",
      "Once a month the office calls a meeting of all staff of its area",
    ),
    ...carried(
      [
        here(meetingCadencePoint, "huantai-monthly-meeting"),
        core(viewPoint, "governance.calendar"),
      ],
      "月度例会由各办公室分别召集，按月列出已开、补开和缺开；文件未定日期，当月任何一天均可。",
      "Each office's monthly meeting is shown as held, made up late or missed; no day is named, so any day of the month will do.",
    ),
  },
  {
    row: "003-082",
    clause: "二(四)2",
    gist: text("服务站须参会", "The station takes part"),
    ...carried(
      [here(meetingCadencePoint, "huantai-monthly-meeting")],
      "服务站为必到单位；街道没有镇卫生院，不计缺席；未登记到会的为不明。",
      "The station has to attend; streets have no town hospital and none is missed there; attendance nobody recorded stays unknown.",
    ),
  },
  {
    row: "003-083",
    clause: "二(四)2",
    gist: text(
      "例会议程一：培训、讲政策、排本月任务",
      "Agenda, first item: training, explaining policy, the month's work",
    ),
    ...carried([here(meetingCadencePoint, "huantai-monthly-meeting")]),
  },
  {
    row: "003-084",
    clause: "二(四)2",
    gist: text(
      "例会议程二：小结上月、交报表、提问题和建议",
      "Agenda, second item: last month, the returns, problems and proposals",
    ),
    ...carried(
      [here(meetingCadencePoint, "huantai-monthly-meeting")],
      "议程第二项，成果为报表和问题建议；原文“建设”当为“建议”之误，要点已按“建议”表述。",
      "Second item of the agenda, with the returns and the proposals as its results; the printed 建设 must mean 建议, proposals.",
    ),
  },
  {
    row: "003-085",
    clause: "二(四)3",
    gist: text(
      "镇街和县局制订机构考核项目和评分办法",
      "Towns and the county bureau set items and scores for appraising institutions",
    ),
    ...carried(
      [here(appraisalSchemePoint, "service-institutions")],
      "项目和评分标准由镇街和县局制订，是选项；自愿服务的接受率不计分。",
      "Items and scores are set by towns and the bureau and are an option; uptake of voluntary services does not count.",
    ),
  },
  {
    row: "003-086",
    clause: "二(四)3",
    gist: text(
      "人员按重点工作和指标考核，年终奖惩",
      "Staff are managed and appraised by key work and indicators, with rewards and penalties at the year's end",
    ),
    ...split(
      [here(appraisalSchemePoint, "town-and-village-staff")],
      "按岗位组声明年终考核；个人奖惩不计算、不自动作出，须另有决定并可申诉。",
      "The year-end appraisal is declared for groups of posts; what it means for a person is neither worked out nor decided here, and is open to appeal.",
    ),
  },
  {
    row: "003-087",
    clause: "三(一)",
    gist: text(
      "政府主导，镇街和县局承担领导责任",
      "Government leads; towns, streets and the county bureau are responsible",
    ),
    ...context(
      "对领导责任的要求，机构和职责不因此变动。",
      "Asks for leadership; no institution or duty changes by it.",
    ),
  },
  {
    row: "003-088",
    clause: "三(一)",
    gist: text("各单位自订可行的实施方案", "Each works out a feasible plan of its own"),
    ...carried(
      [here(deliverablePoint, "huantai-own-plans"), core(viewPoint, "governance.deliverables")],
      "各镇街和县卫计局的方案逐一登记为证据；期限原文未写，方案是否可行不作判定。",
      "The plans of towns, streets and the bureau are evidence, one by one; no day is named, and whether a plan is feasible is not judged.",
    ),
  },
  {
    row: "003-089",
    clause: "三(一)",
    gist: text(
      "“四到位”：责任、人员、措施、投入",
      "Four in place: responsibility, staff, measures, input",
    ),
    ...carried(
      [here(checklistPoint, "huantai-four-in-place"), core(viewPoint, "governance.checklists")],
      "四项为责任、人员、措施、投入，没有“落实”，与县整合方案的四项分列；逐镇街凭证据核对。",
      "The four here have staff and no delivery, and stand apart from the four of the county plan; gone through by evidence, town by town.",
    ),
  },
  {
    row: "003-090",
    clause: "三(二)",
    gist: text(
      "先解决人员、保障、分工和机制四个问题",
      "Four matters first: placing staff, backing services, dividing tasks, ways of working",
    ),
    ...carried(
      [here(checklistPoint, "huantai-four-matters")],
      "四个问题列为核对表，以关于各项的证据为准；具体要求另在前文各条。",
      "The four are a checklist by evidence about each; what is asked in particular stands in the clauses before.",
    ),
  },
  {
    row: "003-091",
    clause: "三(三)",
    gist: text("本项工作列入县综合考核", "The work enters the county's comprehensive appraisal"),
    ...carried(
      [here(appraisalSchemePoint, "service-institutions")],
      "作为考核结果的去向声明；全县综合考核本身不在本框架内。",
      "Declared as where the result goes; the county's comprehensive appraisal itself is outside.",
    ),
  },
  {
    row: "003-092",
    clause: "三(三)",
    gist: text("拖延误事的单位和人员要追责", "Units and persons answer for serious delay"),
    ...carried(
      [
        here(liabilityPoint, "huantai-delay-liability"),
        core(changePoint, "governance.refer-problem"),
      ],
      "严重滞后作为机构的问题登记并移送；由谁决定原文未写，对人员的处理不在此登记。",
      "Serious delay is recorded as a problem of a unit and handed over; who decides is not said, and what becomes of persons is not recorded.",
    ),
  },
];
