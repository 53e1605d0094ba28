import { type ClauseEntry, carriersOf, context, planned, split, text } from "@fuyou/kernel";
import { stepPoint } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("huantai");

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
      [here(requirementPoint, "regular-training")],
      "培训登记已有，而文件未写明周期，判定为未知；培训安排随后续部分建设。",
      "Trainings are on record, but how often is not said and the verdict is unknown; a calendar of trainings comes later.",
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
    ...planned(
      "每月例会将登记已开和缺开的次数，会议部分尚未建成。",
      "Monthly meetings will be recorded as held or missed; the part on meetings is not built yet.",
    ),
  },
  {
    row: "003-082",
    clause: "二(四)2",
    gist: text("服务站须参会", "The station takes part"),
    ...planned(
      "参会单位随例会登记，站的出席为必到项。",
      "Attendance comes with the record of meetings; the station's is required.",
    ),
  },
  {
    row: "003-083",
    clause: "二(四)2",
    gist: text(
      "例会议程一：培训、讲政策、排本月任务",
      "Agenda, first item: training, explaining policy, the month's work",
    ),
    ...planned(
      "例会议程第一项，随例会登记建设。",
      "First item of the agenda, built with the meetings.",
    ),
  },
  {
    row: "003-084",
    clause: "二(四)2",
    gist: text(
      "例会议程二：小结上月、交报表、提问题和建议",
      "Agenda, second item: last month, the returns, problems and proposals",
    ),
    ...planned(
      "例会议程第二项及其成果（报表、问题）；原文“建设”当为“建议”之误，要点已按“建议”表述。",
      "Second item of the agenda with its outputs; the printed 建设 must mean 建议, proposals, and is read so here.",
    ),
  },
  {
    row: "003-085",
    clause: "二(四)3",
    gist: text(
      "镇街和县局制订机构考核项目和评分办法",
      "Towns and the county bureau set items and scores for appraising institutions",
    ),
    ...planned(
      "机构考核项目与评分标准将作为考核方案声明，自愿服务的接受率不计分。",
      "Items and scores will be declared as an appraisal scheme in which uptake of voluntary services does not count.",
    ),
  },
  {
    row: "003-086",
    clause: "二(四)3",
    gist: text(
      "人员按重点工作和指标考核，年终奖惩",
      "Staff are managed and appraised by key work and indicators, with rewards and penalties at the year's end",
    ),
    ...planned(
      "人员考核将只作声明和历史试算，不自动奖惩、不排名，并登记申诉。",
      "Appraisal of staff will be declared and calculated on past data only: no automatic reward or penalty, no ranking, and appeals on record.",
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
    ...planned(
      "各镇街自己的实施方案要作为成果逐一登记，尚未建成。",
      "Each town's own plan is a deliverable to be recorded one by one, not built yet.",
    ),
  },
  {
    row: "003-089",
    clause: "三(一)",
    gist: text(
      "“四到位”：责任、人员、措施、投入",
      "Four in place: responsibility, staff, measures, input",
    ),
    ...planned(
      "此处的“四到位”与其他文件的四项不同，将作为单独的核对表。",
      "This list of four differs from that of other documents and becomes a checklist of its own.",
    ),
  },
  {
    row: "003-090",
    clause: "三(二)",
    gist: text(
      "先解决人员、保障、分工和机制四个问题",
      "Four matters first: placing staff, backing services, dividing tasks, ways of working",
    ),
    ...context(
      "工作重点的归纳，各项要求已在前文分别列出。",
      "Sums up what matters most; each demand stands in a clause before.",
    ),
  },
  {
    row: "003-091",
    clause: "三(三)",
    gist: text("本项工作列入县综合考核", "The work enters the county's comprehensive appraisal"),
    ...planned(
      "上级综合考核将作为考核方案的去向声明，内容限于服务工作。",
      "The county's appraisal will be declared as where a scheme reports to, and only about the work of services.",
    ),
  },
  {
    row: "003-092",
    clause: "三(三)",
    gist: text("拖延误事的单位和人员要追责", "Units and persons answer for serious delay"),
    ...planned(
      "严重滞后由阶段和关口的证据认定，追责登记随监督检查建设。",
      "Serious delay is shown by the evidence of phases and gates; answering for it is recorded with inspection and supervision.",
    ),
  },
];
