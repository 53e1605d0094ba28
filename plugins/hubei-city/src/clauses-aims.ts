import { indicatorPoint, targetPoint } from "@fuyou/indicators";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  serviceOnly,
  split,
  text,
} from "@fuyou/kernel";
import { phasePoint, planPoint, stepPoint } from "@fuyou/reform";
import { programmePoint } from "@fuyou/services";

const here = carriersOf("hubei-city");

/** 总体要求和工作目标: rows 002-001 to 002-016. */
export const clausesOfAims: readonly ClauseEntry[] = [
  {
    row: "002-001",
    clause: "总体要求",
    gist: text("以党的会议精神为指导", "Guided by the party's meetings"),
    ...context(
      "政治性总述，只供推定年份，不要求做任何一件事。",
      "A political preamble; it only helps to date the document and asks for no act.",
    ),
  },
  {
    row: "002-002",
    clause: "总体要求",
    gist: text("坚持改革理念和法治思维", "Reform and the rule of law as ways of thinking"),
    ...context(
      "工作思路，由后文各项具体要求体现。",
      "A way of thinking that the demands further on make concrete.",
    ),
  },
  {
    row: "002-003",
    clause: "总体要求",
    gist: text("落实“一法两纲”、实施三大行动", "One law, two outlines and three actions"),
    ...split(
      [here(programmePoint, "hubei-womens-health-action")],
      "三大行动中只有“妇女健康”行动的内容在文中，其余两项正文中断；“一法两纲”只作依据，不另要求内容。",
      "Of the three actions only that for women's health is in the text, which breaks off before the others; the law and the two outlines are its ground and ask for nothing more.",
    ),
  },
  {
    row: "002-004",
    clause: "总体要求",
    gist: text("推进机构深度融合", "Bodies that have merged grow together"),
    ...carried([
      here(planPoint, "hubei-city"),
      here(phasePoint, "hubei-city.deep-integration"),
      here(stepPoint, "hubei-city.form-county-centre"),
      here(stepPoint, "hubei-city.strengthen-townships"),
    ]),
  },
  {
    row: "002-005",
    clause: "总体要求",
    gist: text("提高妇女儿童健康水平", "Better health of women and children"),
    ...context(
      "总目标；可量化的部分另有指标条款。",
      "The general aim; what can be measured stands in the indicator clauses.",
    ),
  },
  {
    row: "002-006",
    clause: "总体要求",
    gist: text("人人健康、家家幸福", "A motto of health and happiness"),
    ...context("口号，不要求做任何一件事。", "A motto that asks for no act."),
  },
  {
    row: "002-007",
    clause: "一、工作目标 主要健康指标 1",
    gist: text(
      "控制孕产妇死亡率，未给数值",
      "Maternal mortality is to be held down; no number is given",
    ),
    ...carried(
      [here(targetPoint, "hubei-city-007-maternal-mortality")],
      "未给数值，登记为无数目标，不判定，也不当作零。",
      "No number: a target without one, which is not judged and not read as zero.",
    ),
  },
  {
    row: "002-008",
    clause: "一、工作目标 主要健康指标 2",
    gist: text("婴儿死亡率低于7‰", "Infant mortality under 7 per thousand"),
    ...carried(
      [here(targetPoint, "hubei-city-008-infant-mortality")],
      "“控制在…以下”默认不含本数，是选项。",
      "Whether the number itself meets it is an option; by default it does not.",
    ),
  },
  {
    row: "002-009",
    clause: "一、工作目标 主要健康指标 3",
    gist: text("5岁以下儿童死亡率低于10‰", "Under-five mortality under 10 per thousand"),
    ...carried([here(targetPoint, "hubei-city-009-under-five-mortality")]),
  },
  {
    row: "002-010",
    clause: "一、工作目标 工作指标 4",
    gist: text("住院分娩率保持99%以上", "Births in hospital stay at 99 % or more"),
    ...carried([here(targetPoint, "hubei-city-010-hospital-delivery")]),
  },
  {
    row: "002-011",
    clause: "一、工作目标 工作指标 5",
    gist: text("孕产妇系统管理率达到90%", "Systematic care of mothers reaches 90 %"),
    ...carried([here(targetPoint, "hubei-city-011-maternal-systematic-care")]),
  },
  {
    row: "002-012",
    clause: "一、工作目标 工作指标 6",
    gist: text("儿童保健管理率达到85%", "Children under care reach 85 %"),
    ...carried(
      [here(targetPoint, "hubei-city-012-children-managed")],
      "文件未写年龄口径，取国家规范的0～6岁。",
      "The document names no ages; the national norm, children under seven, is taken.",
    ),
  },
  {
    row: "002-013",
    clause: "一、工作目标 工作指标 7",
    gist: text(
      "孕前优生健康检查目标人群覆盖率80%以上",
      "The free pre-pregnancy examination reaches 80 % of those it is for",
    ),
    ...serviceOnly(
      [
        here(targetPoint, "hubei-city-013-prepregnancy-coverage"),
        here(indicatorPoint, "prepregnancy-offered"),
      ],
      "自愿检查：覆盖率只供规划，另设告知和提供率；不下达个人任务，不入考核。",
      "Voluntary: coverage serves planning and stands beside what was offered; no quota for anyone, no part of appraisal.",
    ),
  },
  {
    row: "002-014",
    clause: "一、工作目标 工作指标 8",
    gist: text(
      "农村免费婚前医学检查率80%",
      "The free premarital examination reaches 80 % in rural parts",
    ),
    ...serviceOnly(
      [
        here(targetPoint, "hubei-city-014-premarital-examination"),
        here(indicatorPoint, "premarital-offered"),
      ],
      "婚检自愿，不与结婚登记挂钩；覆盖率只供规划。",
      "The examination is voluntary and no condition of marriage; its coverage serves planning only.",
    ),
  },
  {
    row: "002-015",
    clause: "一、工作目标 工作指标 9",
    gist: text("免费基本技术服务覆盖率100%", "Free basic services reach everyone"),
    ...serviceOnly(
      [here(targetPoint, "hubei-city-015-fp-basic-coverage")],
      "百分之百指凡提出者都得到；不以未提出者为未完成。",
      "All means everybody who asked; whoever did not ask is no gap.",
    ),
  },
  {
    row: "002-016",
    clause: "一、工作目标 工作指标 10",
    gist: text(
      "实名登记及时准确率95%以上",
      "Registration under the real name timely and correct in 95 % or more",
    ),
    ...serviceOnly(
      [here(targetPoint, "hubei-city-016-service-registration-quality")],
      "只计所提供服务的登记质量；以实名追踪生育的一半不建。",
      "Only how well services given are registered; following births by name is not built.",
    ),
  },
];
