import { type ClauseEntry, planned, text } from "@fuyou/kernel";

/** 妇幼健康: rows 004-029 to 004-036. */
export const clausesOfCare: readonly ClauseEntry[] = [
  {
    row: "004-029",
    clause: "三(十七)",
    gist: text("推广母子健康手册", "The mother-and-child handbook is promoted"),
    ...planned(
      "待建：推广母子健康手册。",
      "To be built: The mother-and-child handbook is promoted.",
    ),
  },
  {
    row: "004-030",
    clause: "三(十七)",
    gist: text("高危孕产妇管理和救治中心", "High-risk pregnancies and rescue centres"),
    ...planned(
      "待建：高危孕产妇管理和救治中心。",
      "To be built: High-risk pregnancies and rescue centres.",
    ),
  },
  {
    row: "004-031",
    clause: "三(十七)",
    gist: text("孕产妇死亡率低于17/10万", "Maternal mortality under 17 per 100,000"),
    ...planned(
      "待建：孕产妇死亡率低于17/10万。",
      "To be built: Maternal mortality under 17 per 100,000.",
    ),
  },
  {
    row: "004-032",
    clause: "三(十七)",
    gist: text("5岁以下儿童死亡率低于9‰", "Under-five mortality under 9 per thousand"),
    ...planned(
      "待建：5岁以下儿童死亡率低于9‰。",
      "To be built: Under-five mortality under 9 per thousand.",
    ),
  },
  {
    row: "004-033",
    clause: "三(十七)",
    gist: text("机构标准化和妇幼联合体", "Standardised institutions and a consortium"),
    ...planned(
      "待建：机构标准化和妇幼联合体。",
      "To be built: Standardised institutions and a consortium.",
    ),
  },
  {
    row: "004-034",
    clause: "三(十七)",
    gist: text(
      "出生缺陷三级防治、发生率下降",
      "Birth defects: three levels of prevention, fewer cases",
    ),
    ...planned(
      "待建：出生缺陷三级防治、发生率下降。",
      "To be built: Birth defects: three levels of prevention, fewer cases.",
    ),
  },
  {
    row: "004-035",
    clause: "三(十七)",
    gist: text("免费基本技术服务", "Free basic services"),
    ...planned("待建：免费基本技术服务。", "To be built: Free basic services."),
  },
  {
    row: "004-036",
    clause: "三(十七)",
    gist: text(
      "重大公共卫生项目和技术监管",
      "Major public health projects and oversight of techniques",
    ),
    ...planned(
      "待建：重大公共卫生项目和技术监管。",
      "To be built: Major public health projects and oversight of techniques.",
    ),
  },
];
