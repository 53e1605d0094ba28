import { appraisalSchemePoint } from "@fuyou/appraisal";
import { projectPlanPoint } from "@fuyou/assets";
import { fundingRulePoint } from "@fuyou/funding";
import { addresseePoint } from "@fuyou/governance";
import { institutionRolePoint } from "@fuyou/hierarchy";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  damaged,
  split,
  text,
  viewPoint,
} from "@fuyou/kernel";
import { villagePracticePoint } from "@fuyou/personnel";
import { planPoint } from "@fuyou/reform";
import { systemLinkPoint } from "@fuyou/sharing";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("changning");
const core = carriersOf("governance");

/** 通知、前言和基层体系: rows 004-001 to 004-012. */
export const clausesOfNetworks: readonly ClauseEntry[] = [
  {
    row: "004-001",
    clause: "通知",
    gist: text("文件发给哪些单位", "To whom the document is addressed"),
    ...carried(
      [
        here(addresseePoint, "changning-town-offices"),
        here(addresseePoint, "changning-enterprise-hospital"),
        core(viewPoint, "governance.addressees"),
      ],
      "五类主送单位逐类列出在册数；市直单位以登记表中的县级妇幼机构为限。",
      "Five sorts of addressee with how many are on the registers; of the city's units, those for women and children are.",
    ),
  },
  {
    row: "004-002",
    clause: "通知",
    gist: text("要求完成全年目标", "The year's aims are to be met"),
    ...context(
      "通知性文字；目标各有条款。",
      "Words of the notice; the aims have clauses of their own.",
    ),
  },
  {
    row: "004-003",
    clause: "前言",
    gist: text("依据衡阳市的年度要点", "Rests on the prefecture's programme of the year"),
    ...context(
      "只列出上级文件的文号，供说明依据。",
      "Only names the document above it; it explains the ground.",
    ),
  },
  {
    row: "004-004",
    clause: "一",
    gist: text("第一部分只存标题", "Of part one only the heading remains"),
    ...damaged(
      "（一）至（六）缺失，其后的内容不得推定。",
      "Items 1 to 6 are missing and nothing is put in their place.",
    ),
  },
  {
    row: "004-005",
    clause: "二(七)",
    gist: text("人民医院扩建和社区新院建设", "A hospital is extended, a community centre built"),
    ...carried([
      here(projectPlanPoint, "changning-peoples-hospital"),
      here(projectPlanPoint, "changning-quanfeng"),
      "funding/kernel.view/funding.projects",
    ]),
  },
  {
    row: "004-006",
    clause: "二(七)",
    gist: text("计生服务大楼年内开工", "The service building is begun within the year"),
    ...carried([
      here(projectPlanPoint, "changning-service-building"),
      "funding/kernel.view/funding.projects",
    ]),
  },
  {
    row: "004-007",
    clause: "二(七)",
    gist: text("四个单位的前期手续和征地", "Procedures and land for four institutions"),
    ...carried([
      here(projectPlanPoint, "changning-yiyang"),
      here(projectPlanPoint, "changning-peiyuan"),
      here(projectPlanPoint, "changning-second-hospital"),
      here(projectPlanPoint, "changning-disease-control"),
      "funding/kernel.view/funding.projects",
    ]),
  },
  {
    row: "004-008",
    clause: "二(七)",
    gist: text(
      "中心卫生院重点专科和急救能力",
      "Central hospitals: key specialty and emergency care",
    ),
    ...split(
      [here(projectPlanPoint, "changning-emergency-equipment")],
      "急救设备已成规划项目，清单未给；重点专科没有标准，随考评登记。",
      "Emergency equipment is a project asked for, without a list; a key specialty has no standard here and goes with appraisal.",
    ),
  },
  {
    row: "004-009",
    clause: "二(七)",
    gist: text("中心卫生院成为县以下服务中心", "Central hospitals become hubs below the county"),
    ...carried(
      [
        here(institutionRolePoint, "sub-county-hub"),
        "hierarchy/kernel.view/hierarchy.roles",
        here(requirementPoint, "central-hospital-hub"),
        here(planPoint, "changning"),
      ],
      "哪家中心卫生院服务哪些乡镇，文件未定，由部署选项写明，方案据此建立业务指导。",
      "Which towns a central hospital serves is left open: the deployment says, and the plan sets up the guidance.",
    ),
  },
  {
    row: "004-010",
    clause: "二(七)",
    gist: text("基本公共卫生服务组织和考核", "Basic public health is organised and appraised"),
    ...carried(
      [here(appraisalSchemePoint, "basic-public-health")],
      "项目组织管理作为考核项目；其余项目和权重原文未载。",
      "Organisation is an item of the scheme; other items and the weights are not given.",
    ),
  },
  {
    row: "004-011",
    clause: "二(七)",
    gist: text("村医补偿、风险化解、退出和注册", "Village doctors: pay, risk, exit, registration"),
    ...split(
      [
        here(fundingRulePoint, "changning-village-doctors"),
        here(villagePracticePoint, "changning-village-practice"),
        "personnel/kernel.view/personnel.village-practice",
        "personnel/kernel.change/personnel.leave-practice",
      ],
      "补偿渠道、风险共担、退出登记和注册核对均已建；渠道名称、补偿金额和退出条件文件未写明。",
      "Channels of pay, shared risk, exits and registration are carried; which channels, how much and on what conditions one leaves the document does not say.",
    ),
  },
  {
    row: "004-012",
    clause: "二(七)",
    gist: text("基层数据平台互通", "Grass-roots data platforms are linked"),
    ...carried([
      here(systemLinkPoint, "changning-grass-roots-platform"),
      "sharing/kernel.view/sharing.links",
    ]),
  },
];
