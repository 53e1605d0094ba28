import { entitlementPoint } from "@fuyou/clients";
import { dutySetPoint } from "@fuyou/duties";
import { inspectionRulePoint, prohibitionPoint } from "@fuyou/governance";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  notOperationalised,
  serviceOnly,
  split,
  text,
} from "@fuyou/kernel";
import { surveyKindPoint } from "@fuyou/needs";
import { outreachProgrammePoint } from "@fuyou/outreach";
import { stepPoint } from "@fuyou/reform";
import { programmePoint } from "@fuyou/services";
import { systemLinkPoint } from "@fuyou/sharing";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("changning");
const national = carriersOf("national-standards");

/** 家庭、流动人口和协会: rows 004-037 to 004-049. */
export const clausesOfFamilies: readonly ClauseEntry[] = [
  {
    row: "004-037",
    clause: "三(十八)",
    gist: text("扶助特殊家庭", "Families who lost their child are supported"),
    ...carried(
      [here(entitlementPoint, "special-family")],
      "由家庭自己申请，不列名册；扶助标准原文未列。",
      "On the family's own application and without a list; the document names no standard of support.",
    ),
  },
  {
    row: "004-038",
    clause: "三(十八)",
    gist: text(
      "联系人、绿色通道、签约三个全覆盖",
      "Contact person, fast lane and family doctor for all of them",
    ),
    ...carried(
      [here(entitlementPoint, "special-family")],
      "“全覆盖”指每个提出申请的家庭都获得提供；拒绝不计为缺口，只报不含小数的统计（coverageOf）。",
      "Full coverage means that every family that applied was offered each; a no is no gap, and only counts without small cells are reported (coverageOf).",
    ),
  },
  {
    row: "004-039",
    clause: "三(十八)",
    gist: text("幸福家庭活动", "The happy-family programme"),
    ...carried([
      here(outreachProgrammePoint, "changning-happy-family"),
      "outreach/kernel.view/outreach.programmes",
    ]),
  },
  {
    row: "004-040",
    clause: "三(十八)",
    gist: text("出生人口性别比治理，禁止两类违法行为", "Two acts are forbidden to providers"),
    ...split(
      [
        here(inspectionRulePoint, "changning-two-acts-campaign"),
        national(prohibitionPoint, "non-medical-sex-determination"),
        national(prohibitionPoint, "sex-selective-termination"),
      ],
      "两类行为对提供服务者禁止，检查只查机构；对孕产妇的查询、登记和性别比指标拒绝执行。",
      "Two acts are forbidden to providers, who alone are inspected; asking or recording anybody pregnant, and a ratio as target, are refused.",
    ),
  },
  {
    row: "004-041",
    clause: "三(十八)",
    gist: text("圆梦女孩行动", "A programme for girls"),
    ...carried(
      [
        here(outreachProgrammePoint, "changning-girls-dreams"),
        "outreach/kernel.view/outreach.programmes",
      ],
      "以支持女孩成长为内容，不设与出生性别有关的任务或指标。",
      "It is about girls growing up; no task or figure about the sex of births comes with it.",
    ),
  },
  {
    row: "004-042",
    clause: "三(十八)",
    gist: text("流动人口服务均等", "The same services for people on the move"),
    ...carried(
      [here(programmePoint, "changning-equal-services")],
      "同一目录、同一价格，服务目录没有户籍字段。",
      "One catalogue and one price; it has no field for registration.",
    ),
  },
  {
    row: "004-043",
    clause: "三(十八)",
    gist: text("流动人口联合管理", "Joint control of people on the move"),
    ...notOperationalised(
      "跨地联合管控个人生育，任何日期、任何选项下都不执行；为连续照护而转介另有条款。",
      "Control of individuals across places; carried out at no date and by no option. Referral for continuous care rests on a clause of its own.",
    ),
  },
  {
    row: "004-044",
    clause: "三(十八)",
    gist: text(
      "流动人口健康促进和留守儿童关爱",
      "Health promotion on the move; care of children left behind",
    ),
    ...carried(
      [
        here(programmePoint, "changning-health-promotion"),
        here(programmePoint, "changning-left-behind-children"),
      ],
      "两个项目分别登记，不建留守儿童名单。",
      "Two programmes; no list of children is kept.",
    ),
  },
  {
    row: "004-045",
    clause: "三(十八)",
    gist: text("流动人口抽样调查", "A sample survey of people on the move"),
    ...serviceOnly(
      [here(surveyKindPoint, "changning-floating-survey"), "needs/kernel.view/needs.surveys"],
      "只作抽样统计，不用于任何个人；以监测名义掌握个人去向的一半拒绝执行。",
      "A statistical sample that is used on nobody; following where single persons are, in the name of monitoring, is refused.",
    ),
  },
  {
    row: "004-046",
    clause: "三(十八)",
    gist: text("区域协作和信息共享", "Counties work together and share information"),
    ...serviceOnly(
      [
        here(systemLinkPoint, "changning-continuity-between-counties"),
        "sharing/kernel.view/sharing.links",
      ],
      "本人要求时服务摘要随人转到外县，须单独同意；两地互通个人管理信息的一半拒绝执行。",
      "A summary of care goes along to another county when the person asks, by separate consent; counties informing each other about persons to manage is refused.",
    ),
  },
  {
    row: "004-047",
    clause: "三(十九)",
    gist: text("生育关怀行动", "The association's programme of care"),
    ...carried([
      here(outreachProgrammePoint, "changning-birth-care"),
      "outreach/kernel.view/outreach.programmes",
    ]),
  },
  {
    row: "004-048",
    clause: "三(十九)",
    gist: text("协会六项重点任务", "The association's six tasks"),
    ...carried([
      here(dutySetPoint, "changning-association6"),
      here(stepPoint, "changning.assign-association-tasks"),
      here(requirementPoint, "changning-association-tasks"),
    ]),
  },
  {
    row: "004-049",
    clause: "三(十九)",
    gist: text("营造家庭友好环境", "A climate friendly to families"),
    ...context(
      "协会营造家庭友好环境的目标，未提出具体活动；协会的活动由前两条承担。",
      "An aim of the association without an act of its own; what it does stands in the two clauses before.",
    ),
  },
];
