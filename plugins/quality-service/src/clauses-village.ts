import { trainingPlanPoint } from "@fuyou/appraisal";
import {
  checklistPoint,
  majorMatterPoint,
  meetingCadencePoint,
  responsibilityPoint,
} from "@fuyou/governance";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  notOperationalised,
  split,
  text,
  viewPoint,
} from "@fuyou/kernel";

const here = carriersOf("quality-service");
const core = carriersOf("governance");

/** The fourth document of the collection in source 001 (四篇), of which only the beginning is there, rows 001-163 to 001-175. */
export const clausesOfVillage: readonly ClauseEntry[] = [
  {
    row: "001-163",
    clause: "四篇 一",
    gist: text("重心下移到村", "The centre of gravity moves to the village"),
    ...context("第四份文件的出发点。", "Where the fourth document starts from."),
  },
  {
    row: "001-164",
    clause: "四篇 一",
    gist: text("依靠村组织和群众自己管理", "Village organisations and people manage themselves"),
    ...context(
      "自治原则，由村里自行落实。",
      "A principle of self-government, left to the village.",
    ),
  },
  {
    row: "001-165",
    clause: "四篇 一",
    gist: text(
      "县指导、乡为主、村落实、户配合",
      "The county guides, the township leads, the village carries out, households cooperate",
    ),
    ...carried(
      [
        here(responsibilityPoint, "quality-county-guides"),
        here(responsibilityPoint, "quality-township-leads"),
        here(responsibilityPoint, "quality-village-carries-out"),
        here(responsibilityPoint, "quality-household-cooperates"),
      ],
      "三级分工列入责任清单；户的配合是自愿，没有名单，也不要求任何家庭。",
      "Three levels stand in the list of responsibilities; a household takes part if it wants to, is on no list and owes nothing.",
    ),
  },
  {
    row: "001-166",
    clause: "四篇 二",
    gist: text(
      "以生育水平和人口结构为目标",
      "Aims at the level of births and the structure of the population",
    ),
    ...notOperationalised(
      "人口指标不得分解到个人，只作记录，任何日期、任何选项下都不执行，不产生任务、名单或指标。",
      "Targets for population are laid on nobody; recorded only, carried out at no date and by no option, and the source of no task, list or indicator.",
    ),
  },
  {
    row: "001-167",
    clause: "四篇 二",
    gist: text("建立规范的基层管理服务体系", "An orderly system at the grass roots"),
    ...context("目标陈述，具体要求见后文。", "States an aim that later rows make concrete."),
  },
  {
    row: "001-168",
    clause: "四篇 二",
    gist: text(
      "调控与服务并举的基层格局",
      "A grass-roots pattern of control together with service",
    ),
    ...notOperationalised(
      "其中的调控是对个人生育的管控，任何日期、任何选项下都不执行；服务质量和满意度另有条款为据。",
      "The control in it is over individuals and is carried out at no date and by no option; quality and satisfaction rest on other clauses.",
    ),
  },
  {
    row: "001-169",
    clause: "四篇 三",
    gist: text("建立七项工作机制", "Seven mechanisms are built"),
    ...split(
      [here(checklistPoint, "quality-seven-mechanisms")],
      "七项的名称列为核对表；内容只有第一项，其余六项在来源中断缺失，不予补写。",
      "The seven are a checklist by their names; the content of the last six is missing where the source breaks off, and none is put in its place.",
    ),
  },
  {
    row: "001-170",
    clause: "四篇 三(一)1",
    gist: text("责任、措施、投入三到位", "Responsibility, measures and input in place"),
    ...carried(
      [here(checklistPoint, "quality-three-in-place")],
      "三项逐乡镇核对，以关于该项的证据为准；与其他文件的四项清单不是同一份。",
      "The three are gone through township by township, by evidence about each; they are not the four of other documents.",
    ),
  },
  {
    row: "001-171",
    clause: "四篇 三(一)2⑴",
    gist: text(
      "乡镇每年至少开四次专题会",
      "At least four special meetings a year in each township",
    ),
    ...carried(
      [
        here(meetingCadencePoint, "quality-special-meetings"),
        core(viewPoint, "governance.calendar"),
      ],
      "一年之内任何四次都算，场按乡镇计；参会和议程原文未写，不作要求。",
      "Any four in a year count, farms as townships; who attends and what is dealt with is not said and not asked for.",
    ),
  },
  {
    row: "001-172",
    clause: "四篇 三(一)2⑴",
    gist: text("重大事项集体研究", "Major matters are decided together"),
    ...carried(
      [here(majorMatterPoint, "quality-township-matters"), core(viewPoint, "governance.decisions")],
      "未经会议或集体机构的决定即为问题；法定人数原文未写，是选项，不说明则不判定。",
      "A decision without meeting or body is a finding; the quorum is not in the text, is an option, and is not judged where nothing is said.",
    ),
  },
  {
    row: "001-173",
    clause: "四篇 三(一)2⑵",
    gist: text("主要负责人亲自抓", "The head sees to it in person"),
    ...carried(
      [here(responsibilityPoint, "quality-township-heads")],
      "按职务落到每个乡镇场的责任清单，与县级一条并列。",
      "By office, in the list of responsibilities of every township and farm, beside that of the county.",
    ),
  },
  {
    row: "001-174",
    clause: "四篇 三(一)2⑶",
    gist: text("政策法规列入领导干部学习", "Policy and law in the training of leading cadres"),
    ...carried(
      [here(trainingPlanPoint, "cadres-study")],
      "学习计划列入培训日程；学习制度的内容原文未载。",
      "The study enters the calendar of trainings; what rules it follows is not given.",
    ),
  },
  {
    row: "001-175",
    clause: "四篇 三(一)2⑷",
    gist: text("领导入户了解人口动态", "Leaders visit households to know population movements"),
    ...notOperationalised(
      "入户掌握个人生育动态是对个人的监视，任何日期、任何选项下都不执行；听取服务需求另有调查为据。",
      "Visiting homes to learn who is to have a child watches over people and is carried out at no date and by no option; hearing of needs rests on the surveys.",
    ),
  },
];
