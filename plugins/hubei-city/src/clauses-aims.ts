import { type ClauseEntry, context, planned, text } from "@fuyou/kernel";

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
    ...planned(
      "待建：落实“一法两纲”、实施三大行动。",
      "To be built: One law, two outlines and three actions.",
    ),
  },
  {
    row: "002-004",
    clause: "总体要求",
    gist: text("推进机构深度融合", "Bodies that have merged grow together"),
    ...planned("待建：推进机构深度融合。", "To be built: Bodies that have merged grow together."),
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
    ...planned(
      "待建：控制孕产妇死亡率，未给数值。",
      "To be built: Maternal mortality is to be held down; no number is given.",
    ),
  },
  {
    row: "002-008",
    clause: "一、工作目标 主要健康指标 2",
    gist: text("婴儿死亡率低于7‰", "Infant mortality under 7 per thousand"),
    ...planned("待建：婴儿死亡率低于7‰。", "To be built: Infant mortality under 7 per thousand."),
  },
  {
    row: "002-009",
    clause: "一、工作目标 主要健康指标 3",
    gist: text("5岁以下儿童死亡率低于10‰", "Under-five mortality under 10 per thousand"),
    ...planned(
      "待建：5岁以下儿童死亡率低于10‰。",
      "To be built: Under-five mortality under 10 per thousand.",
    ),
  },
  {
    row: "002-010",
    clause: "一、工作目标 工作指标 4",
    gist: text("住院分娩率保持99%以上", "Births in hospital stay at 99 % or more"),
    ...planned(
      "待建：住院分娩率保持99%以上。",
      "To be built: Births in hospital stay at 99 % or more.",
    ),
  },
  {
    row: "002-011",
    clause: "一、工作目标 工作指标 5",
    gist: text("孕产妇系统管理率达到90%", "Systematic care of mothers reaches 90 %"),
    ...planned(
      "待建：孕产妇系统管理率达到90%。",
      "To be built: Systematic care of mothers reaches 90 %.",
    ),
  },
  {
    row: "002-012",
    clause: "一、工作目标 工作指标 6",
    gist: text("儿童保健管理率达到85%", "Children under care reach 85 %"),
    ...planned("待建：儿童保健管理率达到85%。", "To be built: Children under care reach 85 %."),
  },
  {
    row: "002-013",
    clause: "一、工作目标 工作指标 7",
    gist: text(
      "孕前优生健康检查目标人群覆盖率80%以上",
      "The free pre-pregnancy examination reaches 80 % of those it is for",
    ),
    ...planned(
      "待建：孕前优生健康检查目标人群覆盖率80%以上。",
      "To be built: The free pre-pregnancy examination reaches 80 % of those it is for.",
    ),
  },
  {
    row: "002-014",
    clause: "一、工作目标 工作指标 8",
    gist: text(
      "农村免费婚前医学检查率80%",
      "The free premarital examination reaches 80 % in rural parts",
    ),
    ...planned(
      "待建：农村免费婚前医学检查率80%。",
      "To be built: The free premarital examination reaches 80 % in rural parts.",
    ),
  },
  {
    row: "002-015",
    clause: "一、工作目标 工作指标 9",
    gist: text("免费基本技术服务覆盖率100%", "Free basic services reach everyone"),
    ...planned(
      "待建：免费基本技术服务覆盖率100%。",
      "To be built: Free basic services reach everyone.",
    ),
  },
  {
    row: "002-016",
    clause: "一、工作目标 工作指标 10",
    gist: text(
      "实名登记及时准确率95%以上",
      "Registration under the real name timely and correct in 95 % or more",
    ),
    ...planned(
      "待建：实名登记及时准确率95%以上。",
      "To be built: Registration under the real name timely and correct in 95 % or more.",
    ),
  },
];
