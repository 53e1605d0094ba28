import { dutyPoint, dutySetPoint } from "@fuyou/duties";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  notOperationalised,
  serviceOnly,
  text,
} from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { stepPoint } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("huantai");
const common = carriersOf(countyIntegration.id);

/** The town or street office in source 003 (二(一)1), rows 003-009 to 003-017. */
export const clausesOfOffice: readonly ClauseEntry[] = [
  {
    row: "003-009",
    clause: "二(一)1",
    gist: text(
      "镇街卫计办人员至少为总人口的万分之一",
      "The town or street office has staff of at least one per ten thousand of total population",
    ),
    ...carried([
      here(requirementPoint, "town-office-staffing"),
      here(requirementPoint, "town-office-present"),
    ]),
  },
  {
    row: "003-010",
    clause: "二(一)1",
    gist: text(
      "卫计办宣传并执行计生法律",
      "The office makes family-planning law known and applies it",
    ),
    ...carried(
      [
        here(dutyPoint, "fp-law-publicity"),
        here(dutySetPoint, "office-duties"),
        here(stepPoint, "huantai.assign-office-duties"),
        here(requirementPoint, "town-office-duties"),
      ],
      "落实的是对现行法律所赋权利和服务的宣传，不含任何执法或处罚。",
      "What is carried is making known the rights and services that the law in force gives, with no enforcement and no penalty.",
    ),
  },
  {
    row: "003-011",
    clause: "二(一)1",
    gist: text(
      "卫计办负责常住与流动人口的计生事务",
      "The office handles family-planning matters of residents and of the floating population",
    ),
    ...serviceOnly(
      [
        common(dutyPoint, "fp-service-administration"),
        common(dutyPoint, "floating-population-service"),
        here(dutySetPoint, "office-duties"),
      ],
      "只落实服务一半：为常住人口和流动人口安排服务，不问户籍。对人员生育状况的管理拒绝执行。",
      "The service half is carried: arranging services for whoever lives there, wherever they are registered. Managing people's fertility is refused.",
    ),
  },
  {
    row: "003-012",
    clause: "二(一)1",
    gist: text("卫计办兑现奖励优待", "The office delivers rewards and preferences"),
    ...carried([
      common(dutyPoint, "benefit-delivery"),
      here(dutySetPoint, "office-duties"),
      here(stepPoint, "huantai.assign-office-duties"),
      here(requirementPoint, "town-office-duties"),
    ]),
  },
  {
    row: "003-013",
    clause: "二(一)1",
    gist: text("卫计办采集信息", "The office collects information"),
    ...serviceOnly(
      [common(dutyPoint, "information-collection"), here(dutySetPoint, "office-duties")],
      "只落实服务一半：采集和报送已提供服务的信息。把个人与婚育情况对应的采集和名单拒绝执行。",
      "The service half is carried: collecting and reporting information about services given. Collecting or listing who marries or gives birth is refused.",
    ),
  },
  {
    row: "003-014",
    clause: "二(一)1",
    gist: text(
      "卫计办查处政策外生育",
      "The office investigates and punishes births outside the rules of the time",
    ),
    ...notOperationalised(
      "查处个人生育，所依据的制度已于2021年废止，拒绝执行；不产生任务、名单或指标。",
      "Policing people's births, on a basis abolished in 2021, is refused; it makes no task, list or indicator.",
    ),
  },
  {
    row: "003-015",
    clause: "二(一)1",
    gist: text(
      "卫计办督促各单位、团体担负计生责任",
      "The office presses organisations to meet family-planning responsibilities",
    ),
    ...notOperationalised(
      "通过用人单位约束职工生育，拒绝执行，不产生任务或考核；健康教育另有条款为据，不经用人单位。",
      "Employers made to control their staff's births: refused, and it makes no task and no appraisal. Health education rests on clauses of its own and goes through no employer.",
    ),
  },
  {
    row: "003-016",
    clause: "二(一)1",
    gist: text(
      "卫计办组织指导站和社区中心的六项服务：药具、随访、孕前检查、生殖健康、出生缺陷预防和技术服务，并实名登记",
      "The office arranges and guides six services of stations and community centres, from contraceptive supply to pre-pregnancy examination, with real-name registration",
    ),
    ...carried(
      [
        here(dutyPoint, "station-guidance"),
        here(dutySetPoint, "office-duties"),
        here(stepPoint, "huantai.guide-stations-by-office"),
        here(requirementPoint, "town-office-duties"),
      ],
      "实名登记仅指对已提供服务的登记，且须本人同意，不登记婚育许可。",
      "Real-name registration is of services given, with the person's agreement; no permission to marry or give birth is registered.",
    ),
  },
  {
    row: "003-017",
    clause: "二(一)1",
    gist: text(
      "卫计办指导村（居）委会的计生工作",
      "The office guides villagers' and residents' committees in this work",
    ),
    ...carried([
      here(dutyPoint, "committee-guidance"),
      here(dutySetPoint, "office-duties"),
      here(stepPoint, "huantai.assign-office-duties"),
      here(requirementPoint, "town-office-duties"),
    ]),
  },
];
