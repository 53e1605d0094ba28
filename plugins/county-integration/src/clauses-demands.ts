import {
  bodyKindPoint,
  checklistPoint,
  inspectionRulePoint,
  liabilityPoint,
  prohibitionPoint,
} from "@fuyou/governance";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  changePoint,
  context,
  notOperationalised,
  split,
  text,
  viewPoint,
} from "@fuyou/kernel";
import { outreachProgrammePoint } from "@fuyou/outreach";
import { disciplineWindowPoint, planPoint } from "@fuyou/reform";

const here = carriersOf("county-integration");
const core = carriersOf("governance");

/** Demands on the reform in source 000 (四), rows 000-060 to 000-072. */
export const clausesOfDemands: readonly ClauseEntry[] = [
  {
    row: "000-060",
    clause: "四(一)",
    gist: text(
      "县政府设领导小组，由各有关部门负责人组成",
      "The county government forms a leading group of department heads",
    ),
    ...split(
      [here(bodyKindPoint, "integration-leading-group"), core(viewPoint, "governance.bodies")],
      "领导组应设未设即为问题，成员按部门登记；原文没有列出部门，且网页此处文字有损，成员不作要求。",
      "That the group exists is asked for, with its members as departments; which departments the garbled text means is not, since it names none.",
    ),
  },
  {
    row: "000-061",
    clause: "四(一)",
    gist: text(
      "乡镇政府要提高认识、抓好组织",
      "Township governments are to understand the reform and lead it",
    ),
    ...context(
      "对乡镇政府的认识和领导要求，不改变其机构和职责。",
      "Asks township governments for understanding and leadership; their institutions and duties stay as they are.",
    ),
  },
  {
    row: "000-062",
    clause: "四(一)",
    gist: text(
      "改革期间人员稳定，工作不中断",
      "Staff hold together and the work goes on without a break",
    ),
    ...carried(
      [here(planPoint, "county-integration")],
      "工作不中断由连续性检查：过渡期内每一天、每一区划、每项原有职责和服务都有承担者。",
      "Uninterrupted work is judged by continuity: on every day of the transition each duty and service held before has a holder in each division.",
    ),
  },
  {
    row: "000-063",
    clause: "四(二)",
    gist: text(
      "整合期间计划生育各项政策照旧严格执行",
      "Meanwhile all family-planning policies are strictly enforced",
    ),
    ...notOperationalised(
      "严格执行在当时即是管控个人生育，任何日期、任何选项下都不执行；各项服务另有条款为据，此条不产生任务、名单或指标。",
      "Strict enforcement then meant control over people's births and is carried out at no date and by no option; services rest on clauses of their own, and this one makes no task, list or indicator.",
    ),
  },
  {
    row: "000-064",
    clause: "四(二)",
    gist: text(
      "“四到位”：责任、措施、投入、落实",
      "Four in place: responsibility, measures, input, delivery",
    ),
    ...carried(
      [here(checklistPoint, "integration-four-in-place"), core(viewPoint, "governance.checklists")],
      "四项各有证据，证据的对应为本插件的解读；与其他文件的“到位”清单并存。",
      "Each of the four has its evidence, by a reading of this plugin; the like lists of other documents stand beside it.",
    ),
  },
  {
    row: "000-065",
    clause: "四(三)",
    gist: text("向职工和社会讲清改革意义", "Explain the reform to staff and public"),
    ...carried([
      here(outreachProgrammePoint, "reform-publicity"),
      "outreach/kernel.view/outreach.calendar",
    ]),
  },
  {
    row: "000-066",
    clause: "四(四)",
    gist: text(
      "严守三类纪律：政治、人事、财经",
      "Three disciplines: political, personnel, financial",
    ),
    ...split(
      [
        here(disciplineWindowPoint, "county-integration.personnel-discipline"),
        here(disciplineWindowPoint, "county-integration.financial-discipline"),
      ],
      "人事、财经纪律为纪律期：期内常规以外的人事调整、支出和处置须特批；政治纪律无可核验的内容，只作记录。",
      "In matters of staff and money these are windows in which changes of staff, spending and disposals outside routine need a permission; political discipline has nothing that could be checked and is recorded only.",
    ),
  },
  {
    row: "000-067",
    clause: "四(四)",
    gist: text(
      "涉改单位保持稳定，任务按时完成",
      "Units under reform stay calm and get their work done",
    ),
    ...carried(
      [here(planPoint, "county-integration")],
      "可核验的是任务落实：涉改机构的每项职责在过渡期内均有承担者；人心稳定不计量。",
      "What can be judged is that the tasks are done: every duty of a unit under reform has a holder throughout; calm is not measured.",
    ),
  },
  {
    row: "000-068",
    clause: "四(四)",
    gist: text("改革期间不许推诿", "No passing the buck during the reform"),
    ...carried(
      [here(planPoint, "county-integration"), here(prohibitionPoint, "buck-passing-during-reform")],
      "文件写明牵头单位的职责，每一区划只能有一个牵头者，缺失或重复即为问题；检查发现推诿的，按禁止事项登记。",
      "Where the document names a lead, a division has exactly one for each duty; none or two is a finding, and what inspections find is recorded as a breach.",
    ),
  },
  {
    row: "000-069",
    clause: "四(四)",
    gist: text(
      "玩忽职守或监管不力酿成事故的，依法追责",
      "Neglect or weak supervision that causes an incident has legal consequences",
    ),
    ...carried(
      [
        here(liabilityPoint, "integration-incident-liability"),
        core(viewPoint, "governance.inspections"),
      ],
      "登记的是机构的问题、追责情形和移送去向；对个人的认定和处分由有权机关作出，不在此登记。",
      "Problems of institutions, the liability they are a case for, and to whom they are handed; findings about persons are made elsewhere and not recorded.",
    ),
  },
  {
    row: "000-070",
    clause: "四(四)",
    gist: text(
      "改革中不得突击花钱，国有资产不得流失",
      "No rush spending and no loss of state assets during the reform",
    ),
    ...split(
      [here(planPoint, "county-integration")],
      "国有资产流失由守恒证明核对；过渡期冻结非常规支出的关口尚未建成。",
      "Loss of assets is judged by the conservation proof; the freeze on spending outside routine is a gate not built yet.",
    ),
  },
  {
    row: "000-071",
    clause: "四(四)",
    gist: text(
      "监察部门查找问题并督促整改",
      "The supervision department finds problems and has them put right",
    ),
    ...carried(
      [
        here(inspectionRulePoint, "integration-supervision"),
        core(changePoint, "governance.record-inspection"),
        core(changePoint, "governance.record-correction"),
      ],
      "文件没有写明多久检查一次，应查次数空着；整改逾期即为问题。",
      "How often is not said, so that no number is due; a correction past its day is a finding.",
    ),
  },
  {
    row: "000-072",
    clause: "四(四)",
    gist: text("违法违纪从严处理", "Breaches of law and discipline are dealt with severely"),
    ...context(
      "惩处由法律和纪律部门作出，框架不裁定、不执行。",
      "Sanctions are for the law and its organs; the framework neither decides nor carries them out.",
    ),
  },
];
