import {
  type ClauseRegister,
  carried,
  carriersOf,
  changePoint,
  clauseRegister,
  context,
  split,
  tablePoint,
  text,
} from "@fuyou/kernel";
import { actGatePoint } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";
import {
  institutionRegistration,
  medicalInstitutionRegulation,
  windingUpGuidance,
} from "./sources.js";

const here = carriersOf("national-standards");
const core = carriersOf("hierarchy");
const rules = (...ids: readonly string[]) => ids.map((id) => here(requirementPoint, id));
const gates = (...ids: readonly string[]) => ids.map((id) => here(actGatePoint, id));
const settled = core(changePoint, "hierarchy.record-registration");

/** The clauses on registration, winding-up and deregistration (登记、清算和注销条款). */
export const endingRegisters: readonly ClauseRegister[] = [
  clauseRegister(institutionRegistration.id, [
    {
      row: "pi-registration-2004-010",
      clause: "第十条",
      gist: text(
        "登记事项变更的，办理变更登记",
        "A change of what is registered needs a change of registration",
      ),
      ...carried(
        [...rules("legal-person-certificate-registers"), settled],
        "办理时限在所用资料中未见，应办未办的只作提示。",
        "The time allowed was not found in the material: what is owed is only pointed out.",
      ),
    },
    {
      row: "pi-registration-2004-013",
      clause: "第十三条",
      gist: text(
        "被撤销的成立清算组织，清算结束后15个工作日内办理注销登记",
        "An abolished body has a liquidation group and applies for cancellation within 15 working days after liquidation",
      ),
      ...carried(
        [
          ...gates(
            "liquidation-reported",
            "seals-surrendered",
            "legal-person-certificate-surrendered",
          ),
          ...rules("cancellation-in-time"),
        ],
        "工作日须有节假日日历方可计算，此处没有；由部署以选项说明日历天数，否则判定为未知。",
        "Working days cannot be counted without the calendar of public holidays; the deployment may say calendar days, otherwise the verdict stays unknown.",
      ),
    },
    {
      row: "pi-registration-2004-014",
      clause: "第十四条",
      gist: text(
        "登记、变更和注销由登记管理机关公告",
        "The registering authority gives public notice of registration, change and cancellation",
      ),
      ...context(
        "公告由登记机关作出，机构无需办理；文号记入清算登记表。",
        "The authority publishes it and the body has nothing to do; its number is kept with the winding-up.",
      ),
    },
  ]),
  clauseRegister(windingUpGuidance.id, [
    {
      row: "winding-up-guidance-001",
      clause: "通知债权人",
      gist: text("清算开始后10日内通知债权人", "Creditors are told within 10 days"),
      ...carried([...gates("creditors-told"), ...rules("creditors-told-in-time")]),
    },
    {
      row: "winding-up-guidance-002",
      clause: "公告",
      gist: text("30日内公告三次", "Three public notices are published within 30 days"),
      ...carried([...gates("notices-published"), ...rules("notices-in-time")]),
    },
    {
      row: "winding-up-guidance-003",
      clause: "债权申报",
      gist: text("债权申报期90日", "Claims are taken for 90 days"),
      ...carried(
        gates("claims-taken"),
        "起算日未写明，是选项；未说明时自首次公告起计。",
        "From which day they are counted is not said and is an option; the first notice where nothing is said.",
      ),
    },
    {
      row: "winding-up-guidance-004",
      clause: "清算期间",
      gist: text(
        "清算期间不得开展与清算无关的活动",
        "During winding-up there is no activity but that of winding-up",
      ),
      ...split(
        ["name-plates", "departments", "relations"].map((each) => core(tablePoint, each)),
        "已终止机构不得再有牌子、科室、人员、资产和职责，由各登记表的引用保证；其日常活动登记表看不出。",
        "An ended body can have no plates, departments, staff, assets or duties, which the references of the registers keep; what it does day by day they cannot see.",
      ),
    },
  ]),
  clauseRegister(medicalInstitutionRegulation.id, [
    {
      row: "medical-institution-rules-2016-020",
      clause: "第二十条",
      gist: text(
        "改变名称、场所、负责人、诊疗科目、床位须办理变更登记",
        "A change of name, place, head, departments or beds is a change of registration",
      ),
      ...carried(
        [...rules("medical-licence-registers"), settled],
        "加挂牌子按改变名称办理，同为登记事项。",
        "A further plate is a further name, and so a registered item as well.",
      ),
    },
    {
      row: "medical-institution-rules-2016-021",
      clause: "第二十一条",
      gist: text("歇业的办理注销登记", "A medical institution that closes is cancelled"),
      ...carried(gates("medical-licence-surrendered")),
    },
  ]),
];
