import { dutySetPoint } from "@fuyou/duties";
import { deliverablePoint, responsibilityPoint } from "@fuyou/governance";
import { type ClauseEntry, carried, carriersOf, context, split, text } from "@fuyou/kernel";

const here = carriersOf("huantai");

/** Title, preamble and guiding thoughts of source 003 (标题、前言、一) and who answers (二(一)1), rows 003-001 to 003-008. */
export const clausesOfPrinciples: readonly ClauseEntry[] = [
  {
    row: "003-001",
    clause: "标题",
    gist: text(
      "文件题名：优化镇村卫生计生队伍，服务和管理合为一体",
      "Title: improving town and village health and family-planning staff and managing their services as one",
    ),
    ...context(
      "文件标题，列出发文机关和主送单位，没有独立的要求。",
      "The title with issuer and addressees; it asks for nothing of its own.",
    ),
  },
  {
    row: "003-002",
    clause: "前言",
    gist: text(
      "夯实基层服务网络，解决“最后一公里”",
      "Strengthen the base of the network and cover the last kilometre",
    ),
    ...context(
      "比喻性的目标，其内容由其后各项任务体现。",
      "A figurative aim whose substance is in the tasks that follow.",
    ),
  },
  {
    row: "003-003",
    clause: "前言",
    gist: text(
      "依省市部署制定，县政府已同意",
      "Deployed by province and city, agreed by the county government",
    ),
    ...split(
      [here(deliverablePoint, "huantai-county-agreement")],
      "同意文件登记为证据，应在施行之日前；文号和日期原文未载，不予补写，也未作为关口阻止施行。",
      "The agreement is evidence due by the day of effect; its number and day are not in the text, and no gate is made of it.",
    ),
  },
  {
    row: "003-004",
    clause: "一",
    gist: text(
      "政策背景：全面两孩与服务管理改革",
      "Background: the universal two-child policy and the reform of service management",
    ),
    ...context(
      "当时（2016年至2021年）的政策背景；框架不含任何生育数量规则。",
      "The policy of its years, 2016 to 2021; the framework holds no rule on numbers of births.",
    ),
  },
  {
    row: "003-005",
    clause: "一",
    gist: text(
      "三方分工：卫计办管行政，卫生院管技术，村里合并服务",
      "Three roles: the office administers, the hospital guarantees technique, the village serves as one",
    ),
    ...carried(
      [
        here(dutySetPoint, "office-duties"),
        here(dutySetPoint, "station9"),
        here(dutySetPoint, "worker-keep6"),
      ],
      "三方分工分别由镇街、卫生院和村专干的职责清单承载。",
      "The three roles are the duty sets of the office, the station and the village worker.",
    ),
  },
  {
    row: "003-006",
    clause: "一",
    gist: text("充实基层人员，提高业务能力", "Keep, add to and train those who work at the base"),
    ...context(
      "原则性表述，人员配备的具体要求另见二(一)1和二(二)1。",
      "A principle; the demands on staffing stand under 二(一)1 and 二(二)1.",
    ),
  },
  {
    row: "003-007",
    clause: "一",
    gist: text(
      "服务管理模式：政府主导、信息互通、优质、群众认可",
      "The model: government-led, information shared, good, liked",
    ),
    ...context(
      "对管理模式的概括，未给出可以核验的条件。",
      "Sums up the model without a condition that could be verified.",
    ),
  },
  {
    row: "003-008",
    clause: "二(一)1",
    gist: text(
      "计划生育总责仍在镇街党委政府",
      "Party committee and government of town or street stay answerable for family planning",
    ),
    ...carried(
      [here(dutySetPoint, "office-duties"), here(responsibilityPoint, "huantai-town-overall")],
      "总责不变即行政职责仍由镇政府、街道办事处承担，不移交其他机构；责任清单按职务列出，注明改革前后不变。",
      "Unchanged responsibility means that the administrative duties stay with town governments and street offices; it stands in the list of responsibilities, by office, as before the reform.",
    ),
  },
];
