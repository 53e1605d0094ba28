import { type ClauseEntry, planned, text } from "@fuyou/kernel";

/** 抓改革: rows 002-017 to 002-035. */
export const clausesOfReform: readonly ClauseEntry[] = [
  {
    row: "002-017",
    clause: "二(抓改革)1",
    gist: text("巩固资源整合成果", "What the merger achieved is made to last"),
    ...planned(
      "待建：巩固资源整合成果。",
      "To be built: What the merger achieved is made to last.",
    ),
  },
  {
    row: "002-018",
    clause: "二(抓改革)1",
    gist: text("健全市镇村三级服务体系", "A network of city, town and village"),
    ...planned(
      "待建：健全市镇村三级服务体系。",
      "To be built: A network of city, town and village.",
    ),
  },
  {
    row: "002-019",
    clause: "二(抓改革)1",
    gist: text("确保“六整合”", "The six integrations are complete"),
    ...planned("待建：确保“六整合”。", "To be built: The six integrations are complete."),
  },
  {
    row: "002-020",
    clause: "二(抓改革)1",
    gist: text("优化服务流程、规范服务内容", "Smooth processes and settled content of services"),
    ...planned(
      "待建：优化服务流程、规范服务内容。",
      "To be built: Smooth processes and settled content of services.",
    ),
  },
  {
    row: "002-021",
    clause: "二(抓改革)1",
    gist: text(
      "两项业务都加强，能力水平都提升",
      "Both lines of work are strengthened, ability and level rise",
    ),
    ...planned(
      "待建：两项业务都加强，能力水平都提升。",
      "To be built: Both lines of work are strengthened, ability and level rise.",
    ),
  },
  {
    row: "002-022",
    clause: "二(抓改革)2",
    gist: text("按“大保健”布局建设", "Premises laid out around care"),
    ...planned("待建：按“大保健”布局建设。", "To be built: Premises laid out around care."),
  },
  {
    row: "002-023",
    clause: "二(抓改革)2",
    gist: text("拓展市级保健院", "The city's hospital for women and children is extended"),
    ...planned(
      "待建：拓展市级保健院。",
      "To be built: The city's hospital for women and children is extended.",
    ),
  },
  {
    row: "002-024",
    clause: "二(抓改革)2",
    gist: text("市服务中心迁建", "The city's service centre moves to new premises"),
    ...planned(
      "待建：市服务中心迁建。",
      "To be built: The city's service centre moves to new premises.",
    ),
  },
  {
    row: "002-025",
    clause: "二(抓改革)2",
    gist: text(
      "编制“十三五”规划、更新主要设备",
      "A five-year plan is written and main equipment renewed",
    ),
    ...planned(
      "待建：编制“十三五”规划、更新主要设备。",
      "To be built: A five-year plan is written and main equipment renewed.",
    ),
  },
  {
    row: "002-026",
    clause: "二(抓改革)2",
    gist: text(
      "市服务中心达到标准化规范化",
      "The city's centre becomes a standardised institution",
    ),
    ...planned(
      "待建：市服务中心达到标准化规范化。",
      "To be built: The city's centre becomes a standardised institution.",
    ),
  },
  {
    row: "002-027",
    clause: "二(抓改革)3",
    gist: text(
      "市妇幼机构纳入公立医院改革",
      "The institution enters the reform of public hospitals",
    ),
    ...planned(
      "待建：市妇幼机构纳入公立医院改革。",
      "To be built: The institution enters the reform of public hospitals.",
    ),
  },
  {
    row: "002-028",
    clause: "二(抓改革)3",
    gist: text(
      "以药补医、法人治理、人事分配、绩效、监管等改革事项",
      "Reform items: income from drugs, governance, personnel and pay, appraisal, oversight",
    ),
    ...planned(
      "待建：以药补医、法人治理、人事分配、绩效、监管等改革事项。",
      "To be built: Reform items: income from drugs, governance, personnel and pay, appraisal, oversight.",
    ),
  },
  {
    row: "002-029",
    clause: "二(抓改革)3",
    gist: text("市保健院管理体制改革", "The hospital's management is reformed"),
    ...planned(
      "待建：市保健院管理体制改革。",
      "To be built: The hospital's management is reformed.",
    ),
  },
  {
    row: "002-030",
    clause: "二(抓改革)3",
    gist: text("可引入社会资本", "Private money may take part"),
    ...planned("待建：可引入社会资本。", "To be built: Private money may take part."),
  },
  {
    row: "002-031",
    clause: "二(抓改革)4",
    gist: text(
      "省级信息系统全模块应用",
      "Every module of the province's information system is in use",
    ),
    ...planned(
      "待建：省级信息系统全模块应用。",
      "To be built: Every module of the province's information system is in use.",
    ),
  },
  {
    row: "002-032",
    clause: "二(抓改革)4",
    gist: text(
      "实名登记日常检查和督办",
      "Daily checks and reminders on registration under the real name",
    ),
    ...planned(
      "待建：实名登记日常检查和督办。",
      "To be built: Daily checks and reminders on registration under the real name.",
    ),
  },
  {
    row: "002-033",
    clause: "二(抓改革)4",
    gist: text("重复95%目标", "Says the 95 % target again"),
    ...planned("待建：重复95%目标。", "To be built: Says the 95 % target again."),
  },
  {
    row: "002-034",
    clause: "二(抓改革)4",
    gist: text(
      "信息人员培训、监测报表和质量控制",
      "Training of information staff, monitoring, reports and quality control",
    ),
    ...planned(
      "待建：信息人员培训、监测报表和质量控制。",
      "To be built: Training of information staff, monitoring, reports and quality control.",
    ),
  },
  {
    row: "002-035",
    clause: "二(抓改革)4",
    gist: text("加强数据分析利用", "Data are analysed and used"),
    ...planned("待建：加强数据分析利用。", "To be built: Data are analysed and used."),
  },
];
