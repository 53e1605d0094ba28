import { type ClauseEntry, damaged, planned, text } from "@fuyou/kernel";

/** 强监管与惠民生: rows 002-048 to 002-062. */
export const clausesOfOversight: readonly ClauseEntry[] = [
  {
    row: "002-048",
    clause: "二(强监管)8",
    gist: text("列明“一法两纲”", "Names the one law and the two outlines"),
    ...planned("待建：列明“一法两纲”。", "To be built: Names the one law and the two outlines."),
  },
  {
    row: "002-049",
    clause: "二(强监管)8",
    gist: text("《母婴保健法》实施20周年活动", "Twenty years of the law are marked"),
    ...planned(
      "待建：《母婴保健法》实施20周年活动。",
      "To be built: Twenty years of the law are marked.",
    ),
  },
  {
    row: "002-050",
    clause: "二(强监管)8",
    gist: text(
      "落实母婴保健和技术服务法规",
      "The law on care of mothers and on technical services is kept",
    ),
    ...planned(
      "待建：落实母婴保健和技术服务法规。",
      "To be built: The law on care of mothers and on technical services is kept.",
    ),
  },
  {
    row: "002-051",
    clause: "二(强监管)9",
    gist: text("机构、人员、技术准入", "Institutions, persons and techniques are licensed"),
    ...planned(
      "待建：机构、人员、技术准入。",
      "To be built: Institutions, persons and techniques are licensed.",
    ),
  },
  {
    row: "002-052",
    clause: "二(强监管)9",
    gist: text("四类专项技术服务规范", "Four regulated techniques"),
    ...planned("待建：四类专项技术服务规范。", "To be built: Four regulated techniques."),
  },
  {
    row: "002-053",
    clause: "二(强监管)9",
    gist: text(
      "出生医学证明管理（原文缺字）",
      "Birth certificates are managed; words are missing in the source",
    ),
    ...planned(
      "待建：出生医学证明管理（原文缺字）。",
      "To be built: Birth certificates are managed; words are missing in the source.",
    ),
  },
  {
    row: "002-054",
    clause: "二(强监管)9",
    gist: text(
      "托幼机构卫生保健监管和培训",
      "Health care in nurseries is supervised and its staff trained",
    ),
    ...planned(
      "待建：托幼机构卫生保健监管和培训。",
      "To be built: Health care in nurseries is supervised and its staff trained.",
    ),
  },
  {
    row: "002-055",
    clause: "二(强监管)10",
    gist: text(
      "免费基本项目和定点机构管理",
      "Free basic services and the institutions designated for them",
    ),
    ...planned(
      "待建：免费基本项目和定点机构管理。",
      "To be built: Free basic services and the institutions designated for them.",
    ),
  },
  {
    row: "002-056",
    clause: "二(强监管)10",
    gist: text("保证质量、维护权益", "Quality is kept and people's rights are guarded"),
    ...planned(
      "待建：保证质量、维护权益。",
      "To be built: Quality is kept and people's rights are guarded.",
    ),
  },
  {
    row: "002-057",
    clause: "二(强监管)10",
    gist: text("免费药具不得流入市场", "Free supplies must not be sold"),
    ...planned("待建：免费药具不得流入市场。", "To be built: Free supplies must not be sold."),
  },
  {
    row: "002-058",
    clause: "二(强监管)10",
    gist: text(
      "并发症和病残儿鉴定管理",
      "Appraisal of complications and of children with disabilities",
    ),
    ...planned(
      "待建：并发症和病残儿鉴定管理。",
      "To be built: Appraisal of complications and of children with disabilities.",
    ),
  },
  {
    row: "002-059",
    clause: "二(强监管)10",
    gist: text(
      "并发症人员鉴定、扶助和免费治疗",
      "Whoever suffers a complication is appraised, supported and treated free",
    ),
    ...planned(
      "待建：并发症人员鉴定、扶助和免费治疗。",
      "To be built: Whoever suffers a complication is appraised, supported and treated free.",
    ),
  },
  {
    row: "002-060",
    clause: "二(惠民生)11",
    gist: text("“妇女健康”行动", "The action for women's health"),
    ...planned("待建：“妇女健康”行动。", "To be built: The action for women's health."),
  },
  {
    row: "002-061",
    clause: "二(惠民生)11",
    gist: text(
      "分娩补助、“两癌”检查、增补叶酸",
      "Delivery subsidy, screening for two cancers, folic acid",
    ),
    ...planned(
      "待建：分娩补助、“两癌”检查、增补叶酸。",
      "To be built: Delivery subsidy, screening for two cancers, folic acid.",
    ),
  },
  {
    row: "002-062",
    clause: "二(惠民生)11",
    gist: text("第11项在此中断", "Item 11 breaks off here"),
    ...damaged(
      "原文到此中断，其后的内容不得推定。",
      "The text ends here; nothing is put in place of what followed.",
    ),
  },
];
