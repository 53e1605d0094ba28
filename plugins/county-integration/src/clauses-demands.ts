import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  notOperationalised,
  planned,
  split,
  text,
} from "@fuyou/kernel";
import { disciplineWindowPoint, planPoint } from "@fuyou/reform";

const here = carriersOf("county-integration");

/** Demands on the reform in source 000 (四), rows 000-060 to 000-072. */
export const clausesOfDemands: readonly ClauseEntry[] = [
  {
    row: "000-060",
    clause: "四(一)",
    gist: text(
      "县政府设领导小组，由各有关部门负责人组成",
      "The county government forms a leading group of department heads",
    ),
    ...planned(
      "领导小组及其成员的登记随议事机构一并建设；网页此处文字有损。",
      "The group and its members come with the register of governing bodies; the web copy is garbled at this place.",
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
    ...planned(
      "“四到位”将作为附证据的核对表，与其他文件的不同版本并存。",
      "The four will become a checklist with evidence, beside the different lists of other documents.",
    ),
  },
  {
    row: "000-065",
    clause: "四(三)",
    gist: text("向职工和社会讲清改革意义", "Explain the reform to staff and public"),
    ...planned(
      "面向职工和群众的宣传活动登记尚未建成。",
      "The register of outreach to staff and public is not built yet.",
    ),
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
      [here(planPoint, "county-integration")],
      "文件写明牵头单位的职责，每一区划只能有一个牵头者，缺失或重复即为问题。",
      "Where the document names a lead, a division has exactly one for each duty; none or two is a finding.",
    ),
  },
  {
    row: "000-069",
    clause: "四(四)",
    gist: text(
      "玩忽职守或监管不力酿成事故的，依法追责",
      "Neglect or weak supervision that causes an incident has legal consequences",
    ),
    ...planned(
      "责任事故与追责的登记属于监督检查部分，尚未建成。",
      "Incidents and liability belong to inspection and supervision, which are not built yet.",
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
    ...planned(
      "监督检查及其整改结果的登记尚未建成。",
      "Inspections and the corrections that follow are not recorded yet.",
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
