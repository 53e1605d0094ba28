import { dutyPoint, dutySetPoint } from "@fuyou/duties";
import { inspectionRulePoint, prohibitionPoint } from "@fuyou/governance";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  notOperationalised,
  serviceOnly,
  split,
  text,
} from "@fuyou/kernel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { stepPoint } from "@fuyou/reform";
import { servicePoint } from "@fuyou/services";

import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("huantai");
const common = carriersOf(countyIntegration.id);

/** The four lines of work of that office in source 003 (二(一)1(1)-(4)), rows 003-018 to 003-026. */
export const clausesOfOfficeLines: readonly ClauseEntry[] = [
  {
    row: "003-018",
    clause: "二(一)1(1)",
    gist: text(
      "第一条业务线：管理指导和统计",
      "First line of the office: guidance of management, statistics",
    ),
    ...serviceOnly(
      [
        common(dutyPoint, "fp-service-administration"),
        common(dutyPoint, "information-collection"),
        here(dutySetPoint, "office-duties"),
      ],
      "只落实服务一半：指导止于提供服务的机构，统计止于服务信息的报送。对个人生育的管理和逐人统计拒绝执行。",
      "The service half is carried: guidance ends with the institutions that give services, statistics with reporting the services given. Managing births and counting person by person are refused.",
    ),
  },
  {
    row: "003-019",
    clause: "二(一)1(1)",
    gist: text(
      "第一条业务线：生育登记与再生育审批",
      "First line of the office: registration of births, approval of further births",
    ),
    ...notOperationalised(
      "再生育审批拒绝执行，任何日期、任何选项下都不启用；登记一半目前没有自愿的服务形式可以承载，本条不产生任何内容。",
      "Approval of further births is refused at every date and by every option; for registration there is no voluntary service that could carry it, and this clause makes nothing.",
    ),
  },
  {
    row: "003-020",
    clause: "二(一)1(1)",
    gist: text(
      "第一条业务线：对育龄妇女的管理",
      "First line of the office: management of women of childbearing age",
    ),
    ...notOperationalised(
      "以育龄妇女为对象的管控拒绝执行，不产生任务、名单或档案；自愿的健康服务另有条款为据。",
      "Control over women of childbearing age is refused and makes no task, list or file; voluntary health services rest on clauses of their own.",
    ),
  },
  {
    row: "003-021",
    clause: "二(一)1(1)",
    gist: text(
      "第一条业务线：人口目标考核，执行“一票否决”",
      "First line of the office: appraisal against population targets and the one-vote veto",
    ),
    ...notOperationalised(
      "人口目标考核与“一票否决”都是对生育指标的惩戒，拒绝执行，不产生指标、评分或奖惩。",
      "Appraisal against population targets and the veto are sanctions for births; they are refused and make no indicator, score or penalty.",
    ),
  },
  {
    row: "003-022",
    clause: "二(一)1(2)",
    gist: text(
      "第二条业务线：落实计生家庭的各项优惠",
      "Second line of the office: delivering benefits to families",
    ),
    ...carried([
      here(servicePoint, "family-benefits"),
      common(dutyPoint, "benefit-delivery"),
      here(dutySetPoint, "office-duties"),
    ]),
  },
  {
    row: "003-023",
    clause: "二(一)1(2)",
    gist: text("第二条业务线：治理出生性别比", "Second line of the office: the sex ratio at birth"),
    ...split(
      [
        here(prohibitionPoint, "huantai-two-acts-of-providers"),
        here(inspectionRulePoint, "huantai-supervision-of-providers"),
      ],
      "对提供服务的机构声明禁止并监督；以性别比为由查询、登记或约束孕产妇，拒绝执行。",
      "What providers must not do is declared, and they are supervised; asking, recording or restraining anybody who is pregnant is refused.",
    ),
  },
  {
    row: "003-024",
    clause: "二(一)1(3)",
    gist: text(
      "第三条业务线：流动人口和企业的计生服务与管理",
      "Third line of the office: services and management for the floating population and in enterprises",
    ),
    ...serviceOnly(
      [
        common(dutyPoint, "fp-service-administration"),
        common(dutyPoint, "floating-population-service"),
        here(dutySetPoint, "office-duties"),
      ],
      "只落实服务一半：安排流动人口可取得的服务；企业职工与其他人一样取得服务，不经用人单位。对其生育的管理拒绝执行。",
      "The service half is carried: arranging the services open to people who moved in; those who work in enterprises get them like anyone, not through the employer. Managing their births is refused.",
    ),
  },
  {
    row: "003-025",
    clause: "二(一)1(4)",
    gist: text(
      "第四条业务线：宣传教育、信访，以及查处政策外生育",
      "Fourth line of the office: education, petitions, and investigating births outside the rules",
    ),
    ...split(
      [here(dutyPoint, "fp-law-publicity")],
      "宣传教育一半由法律宣传职责承担，信访待申诉登记建成；控制一半（查处生育）拒绝执行，不产生任务、名单或指标。",
      "The education half is carried by the duty of making the law known, petitions wait for the register of appeals; the control half, investigating births, is refused and makes no task, list or indicator.",
    ),
  },
  {
    row: "003-026",
    clause: "二(一)1(4)",
    gist: text(
      "第四条业务线：协助公卫、医疗和计生监督",
      "Fourth line of the office: assisting the supervision of health and family-planning services",
    ),
    ...carried(
      [
        here(dutyPoint, "supervision-assistance"),
        here(dutySetPoint, "office-duties"),
        here(stepPoint, "huantai.assign-office-duties"),
        here(requirementPoint, "town-office-duties"),
      ],
      "监督对象是服务机构，不是服务对象。",
      "Supervision is of those who give services, not of those who receive them.",
    ),
  },
];
