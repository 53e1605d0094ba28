import { accreditationKindPoint, honourPoint, trainingPlanPoint } from "@fuyou/appraisal";
import {
  bodyKindPoint,
  deliverablePoint,
  liabilityPoint,
  majorMatterPoint,
} from "@fuyou/governance";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  split,
  tablePoint,
  text,
  unresolved,
  viewPoint,
} from "@fuyou/kernel";
import { outreachDayPoint, outreachProgrammePoint } from "@fuyou/outreach";

const here = carriersOf("changning");
const core = carriersOf("governance");

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
    ...split(
      [here(bodyKindPoint, "hospital-party-committee"), core(viewPoint, "governance.bodies")],
      "党委应设未设即为问题，成员按岗位登记；领导作用本身没有可核对的条件。",
      "That the committee exists is asked for, with posts as members; its leading role has no condition that could be judged.",
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
    ...carried(
      [
        here(majorMatterPoint, "changning-major-decisions"),
        core(viewPoint, "governance.decisions"),
      ],
      "未经会议或集体机构的决定即为问题；决策程序和法定人数原文未写，后者是选项。",
      "A decision without meeting or body is a finding; procedure and quorum are not in the text, and the latter is an option.",
    ),
  },
  {
    row: "004-063",
    clause: "五(二十二)",
    gist: text(
      "复议通报、执法责任、年度法治报告",
      "Reconsideration results, enforcement liability, annual report",
    ),
    ...carried(
      [
        here(deliverablePoint, "changning-legality-report"),
        here(deliverablePoint, "changning-reconsideration-circular"),
        here(liabilityPoint, "changning-enforcement-liability"),
      ],
      "年度报告每年一份，当年出具的计入当年；复议通报有案才有，期限未定；执法责任由有权机关认定。",
      "One report a year, counted for the year of issue; circulars come with cases, without a day; liability is found by the authority.",
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
    ...split(
      [here(deliverablePoint, "changning-approval-item-standard")],
      "审批事项标准登记为证据；事项清单和按何种标准原文未写，改革本身不作判定。",
      "Standards of items are evidence; which items and by which standard is not said, and the reform itself is not judged.",
    ),
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
    ...carried(
      [here(trainingPlanPoint, "law-training")],
      "普法教育列入培训日程，多久一次未写明。",
      "The teaching of law enters the calendar of trainings; how often is not said.",
    ),
  },
  {
    row: "004-069",
    clause: "五(二十二)",
    gist: text("示范单位和窗口创建", "Model units and service windows"),
    ...split(
      [
        here(accreditationKindPoint, "model-unit-of-law"),
        here(accreditationKindPoint, "model-window-of-law"),
      ],
      "示范单位和窗口的申报与评定有登记；执法队伍建设不在服务整合范围。",
      "Applying for and being granted these titles is on record; building up enforcement teams lies outside the integration of services.",
    ),
  },
  {
    row: "004-070",
    clause: "五(二十三)",
    gist: text("主题宣传", "Publicity on three themes"),
    ...carried([
      here(outreachProgrammePoint, "changning-three-themes"),
      "outreach/kernel.view/outreach.programmes",
    ]),
  },
  {
    row: "004-071",
    clause: "五(二十三)",
    gist: text("五个宣传主题", "Five topics of publicity"),
    ...carried([
      here(outreachProgrammePoint, "changning-five-topics"),
      "outreach/kernel.view/outreach.programmes",
    ]),
  },
  {
    row: "004-072",
    clause: "五(二十三)",
    gist: text("先进评选和职业精神", "Honours and professional spirit"),
    ...split(
      [here(honourPoint, "advanced-models")],
      "评选登记到单位和人数；职业精神的弘扬没有可登记的内容。",
      "Honours are recorded by unit and number; upholding a spirit has nothing to record.",
    ),
  },
  {
    row: "004-073",
    clause: "五(二十三)",
    gist: text("护士节、医师节活动", "Nurses' day and doctors' day"),
    ...carried(
      [
        here(outreachDayPoint, "changning-nurses-day"),
        here(outreachDayPoint, "changning-doctors-day"),
        "outreach/kernel.view/outreach.calendar",
      ],
      "两个节日列入日程；表彰随荣誉部分，不排名。",
      "Both days are in the calendar; honours come with their own part and rank nobody.",
    ),
  },
  {
    row: "004-074",
    clause: "五(二十三)",
    gist: text("舆论引导、发言人和联络员", "Spokesperson and liaison staff"),
    ...split(
      [here(bodyKindPoint, "news-team")],
      "发言人和联络员作为岗位席位登记，不登记个人；舆论引导不建任何功能。",
      "Spokesperson and liaison are seats for posts, not persons; nothing is built for guiding opinion.",
    ),
  },
  {
    row: "004-075",
    clause: "五(二十四)",
    gist: text("廉政风险防控", "Warning of integrity risks"),
    ...carried(
      [core(tablePoint, "integrity-risks"), core(viewPoint, "governance.risks")],
      "风险点登记的是工作环节，不是人；没有措施或逾期未复核的预警。",
      "A risk is of a way of working and not of a person; one without a measure, or not reviewed in time, is warned of.",
    ),
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
    ...unresolved(
      "“九不准”只有名称，九项内容不在来源中；列为内容待定的禁止事项，不作核对。",
      "The nine are named and not contained; they stand among the prohibitions with their content open, and nothing is checked.",
    ),
  },
  {
    row: "004-078",
    clause: "五(二十四)",
    gist: text("医德医风建设", "Medical ethics"),
    ...context("倡导性表述，未写明做法。", "An appeal without a way of carrying it out."),
  },
];
