import { type ClauseEntry, planned, text } from "@fuyou/kernel";

/** 促发展: rows 002-036 to 002-047. */
export const clausesOfDevelopment: readonly ClauseEntry[] = [
  {
    row: "002-036",
    clause: "二(促发展)5",
    gist: text("巩固“服务年”活动成果", "The results of the year of service are kept"),
    ...planned(
      "待建：巩固“服务年”活动成果。",
      "To be built: The results of the year of service are kept.",
    ),
  },
  {
    row: "002-037",
    clause: "二(促发展)5",
    gist: text("创建优质服务示范市", "The city applies to be a model of good service"),
    ...planned(
      "待建：创建优质服务示范市。",
      "To be built: The city applies to be a model of good service.",
    ),
  },
  {
    row: "002-038",
    clause: "二(促发展)5",
    gist: text("参加省级人物评选", "Staff stand for a provincial honour"),
    ...planned("待建：参加省级人物评选。", "To be built: Staff stand for a provincial honour."),
  },
  {
    row: "002-039",
    clause: "二(促发展)5",
    gist: text("让群众知晓惠民项目", "People know which programmes they may use"),
    ...planned(
      "待建：让群众知晓惠民项目。",
      "To be built: People know which programmes they may use.",
    ),
  },
  {
    row: "002-040",
    clause: "二(促发展)6",
    gist: text("爱婴医院创建和复核", "Baby-friendly hospitals are named and looked at again"),
    ...planned(
      "待建：爱婴医院创建和复核。",
      "To be built: Baby-friendly hospitals are named and looked at again.",
    ),
  },
  {
    row: "002-041",
    clause: "二(促发展)6",
    gist: text(
      "助产培训，促进自然分娩和母乳喂养",
      "Midwifery training, natural birth and breast-feeding",
    ),
    ...planned(
      "待建：助产培训，促进自然分娩和母乳喂养。",
      "To be built: Midwifery training, natural birth and breast-feeding.",
    ),
  },
  {
    row: "002-042",
    clause: "二(促发展)6",
    gist: text("爱婴医院长效管理", "Lasting management of baby-friendly hospitals"),
    ...planned(
      "待建：爱婴医院长效管理。",
      "To be built: Lasting management of baby-friendly hospitals.",
    ),
  },
  {
    row: "002-043",
    clause: "二(促发展)7",
    gist: text("改善医疗服务行动", "An action plan for better care"),
    ...planned("待建：改善医疗服务行动。", "To be built: An action plan for better care."),
  },
  {
    row: "002-044",
    clause: "二(促发展)7",
    gist: text("新一轮机构评审", "A new round of accreditation"),
    ...planned("待建：新一轮机构评审。", "To be built: A new round of accreditation."),
  },
  {
    row: "002-045",
    clause: "二(促发展)7",
    gist: text("加强薄弱领域", "Weak fields are strengthened"),
    ...planned("待建：加强薄弱领域。", "To be built: Weak fields are strengthened."),
  },
  {
    row: "002-046",
    clause: "二(促发展)7",
    gist: text("重点专科创建和退出", "Key specialties come and go"),
    ...planned("待建：重点专科创建和退出。", "To be built: Key specialties come and go."),
  },
  {
    row: "002-047",
    clause: "二(促发展)7",
    gist: text(
      "孕前检查流程和标准化实验室",
      "Process of the pre-pregnancy examination and standard laboratories",
    ),
    ...planned(
      "待建：孕前检查流程和标准化实验室。",
      "To be built: Process of the pre-pregnancy examination and standard laboratories.",
    ),
  },
];
