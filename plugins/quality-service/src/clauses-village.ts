import {
  type ClauseEntry,
  context,
  damaged,
  notOperationalised,
  planned,
  text,
} from "@fuyou/kernel";

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
    ...planned(
      "三级分工随职责部分登记；户的配合以自愿为限。",
      "The three levels come with duties; a household cooperates if it wants to.",
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
    ...damaged(
      "原文只有第一项，第二至第七项缺失。",
      "Only the first is in the source; the other six are missing.",
    ),
  },
  {
    row: "001-170",
    clause: "四篇 三(一)1",
    gist: text("责任、措施、投入三到位", "Responsibility, measures and input in place"),
    ...planned(
      "三到位将作为清单登记，各项证据未载。",
      "The three become a checklist; what proves them is not said.",
    ),
  },
  {
    row: "001-171",
    clause: "四篇 三(一)2⑴",
    gist: text(
      "乡镇每年至少开四次专题会",
      "At least four special meetings a year in each township",
    ),
    ...planned("会议的应开与缺开核对尚未建成。", "Meetings due and missed are not compared yet."),
  },
  {
    row: "001-172",
    clause: "四篇 三(一)2⑴",
    gist: text("重大事项集体研究", "Major matters are decided together"),
    ...planned("集体决策流程随治理部分建设。", "Collective decisions come with governance."),
  },
  {
    row: "001-173",
    clause: "四篇 三(一)2⑵",
    gist: text("主要负责人亲自抓", "The head sees to it in person"),
    ...planned(
      "与前一份文件的同类责任合并登记。",
      "Recorded once, with the like responsibility of the third document.",
    ),
  },
  {
    row: "001-174",
    clause: "四篇 三(一)2⑶",
    gist: text("政策法规列入领导干部学习", "Policy and law in the training of leading cadres"),
    ...planned("学习计划随培训部分登记。", "The study plan comes with trainings."),
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
