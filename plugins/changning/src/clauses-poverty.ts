import { appraisalSchemePoint } from "@fuyou/appraisal";
import { fundingRulePoint } from "@fuyou/funding";
import { targetPoint } from "@fuyou/indicators";
import { type ClauseEntry, carried, carriersOf, context, split, text } from "@fuyou/kernel";
import { programmePoint } from "@fuyou/services";

const here = carriersOf("changning");

/** 健康扶贫: rows 004-050 to 004-056. */
export const clausesOfPoverty: readonly ClauseEntry[] = [
  {
    row: "004-050",
    clause: "四(二十)",
    gist: text("健康扶贫三项工程", "Three projects against poverty through illness"),
    ...split(
      [
        here(programmePoint, "changning-severe-illness"),
        here(programmePoint, "changning-contracted-care"),
        here(programmePoint, "changning-grass-roots-capacity"),
      ],
      "三项工程作为项目登记；保障和签约的标准原文未列，不作判定。",
      "The three are recorded as programmes; what cover and contracts are due is not in the document and is not judged.",
    ),
  },
  {
    row: "004-051",
    clause: "四(二十)",
    gist: text("三个一批行动", "A plan in three batches"),
    ...split(
      [here(programmePoint, "changning-three-batches")],
      "行动计划作为项目登记；分批的对象和数量原文未列，也不建个人名单。",
      "The plan is recorded as a programme; who belongs to which batch is not said, and no list of persons is kept.",
    ),
  },
  {
    row: "004-052",
    clause: "四(二十)",
    gist: text("建档立卡贫困户患病调查", "A survey of illness in poor households"),
    ...context(
      "贫困户数据库由别的部门管理，不在本框架范围，不建个人名单。",
      "That register belongs to another department and lies outside; no list of persons is kept here.",
    ),
  },
  {
    row: "004-053",
    clause: "四(二十)",
    gist: text("争取投入、健全兜底保障", "Money for the medical safety net"),
    ...split(
      [here(fundingRulePoint, "changning-health-in-poverty")],
      "争取投入作为经费规则登记；兜底保障属医疗保险待遇，本框架不办理。",
      "That money is sought is a funding rule; the safety net itself is a benefit of medical insurance, which the framework does not run.",
    ),
  },
  {
    row: "004-054",
    clause: "四(二十)",
    gist: text("贫困人口住院报销80%以上", "Poor inpatients are reimbursed 80 % or more"),
    ...carried(
      [here(targetPoint, "changning-reimbursement")],
      "只用结算总额计算，不涉个人账目。",
      "Worked out from totals of settlement, from nobody's account.",
    ),
  },
  {
    row: "004-055",
    clause: "四(二十)",
    gist: text("健康扶贫纳入卫生院考核", "Health and poverty enter the hospitals' appraisal"),
    ...carried(
      [here(appraisalSchemePoint, "hospital-year")],
      "健康扶贫是卫生院年度考核的一个项目；指标体系未载。",
      "Health and poverty is an item of the hospitals' yearly appraisal; the set of indicators is not given.",
    ),
  },
  {
    row: "004-056",
    clause: "四(二十)",
    gist: text("地方病和传染病防治", "Endemic and infectious disease"),
    ...context(
      "疾病控制不在妇幼与计生整合的范围。",
      "Disease control lies outside the integration of these services.",
    ),
  },
];
