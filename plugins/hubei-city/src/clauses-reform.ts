import { appraisalSchemePoint, inspectionPlanPoint, trainingPlanPoint } from "@fuyou/appraisal";
import { projectPlanPoint } from "@fuyou/assets";
import { fundingRulePoint } from "@fuyou/funding";
import { checklistPoint, deliverablePoint } from "@fuyou/governance";
import { targetPoint } from "@fuyou/indicators";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  serviceOnly,
  split,
  text,
  viewPoint,
} from "@fuyou/kernel";
import { gatePoint, planPoint, scorecardItemPoint, stepPoint } from "@fuyou/reform";
import { informationSystemPoint } from "@fuyou/sharing";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("hubei-city");
const figures = carriersOf("indicators");
const core = carriersOf("governance");
const merger = carriersOf("county-integration");
const scorecard = carriersOf("reform");
const view = (id: string) => carriersOf("services")(viewPoint, id);

/** 抓改革: rows 002-017 to 002-035. */
export const clausesOfReform: readonly ClauseEntry[] = [
  {
    row: "002-017",
    clause: "二(抓改革)1",
    gist: text("巩固资源整合成果", "What the merger achieved is made to last"),
    ...carried(
      [
        here(checklistPoint, "hubei-merger-kept"),
        here(planPoint, "hubei-city"),
        here(gatePoint, "hubei-city.merger-accepted"),
        here(stepPoint, "hubei-city.assign-centre-duties"),
        here(stepPoint, "hubei-city.assign-township-duties"),
      ],
      "整合成果以验收报告为证，第二阶段把整合各步再核对一遍；验收之后怎样算巩固，原文没有可核对的条件。",
      "The result is shown by its acceptance, and the second stage goes through the steps of the merger once more; what lasting means after that has no condition that could be judged.",
    ),
  },
  {
    row: "002-018",
    clause: "二(抓改革)1",
    gist: text("健全市镇村三级服务体系", "A network of city, town and village"),
    ...carried([
      merger(requirementPoint, "one-county-centre"),
      here(requirementPoint, "town-in-network"),
      here(requirementPoint, "village-in-network"),
    ]),
  },
  {
    row: "002-019",
    clause: "二(抓改革)1",
    gist: text("确保“六整合”", "The six integrations are complete"),
    ...carried(
      [
        scorecard(viewPoint, "reform.scorecard"),
        scorecard(viewPoint, "reform.completion"),
        merger(scorecardItemPoint, "county-funding"),
        merger(scorecardItemPoint, "township-funding"),
        ...["county", "township", "village"].flatMap((level) =>
          ["institution", "function", "management", "personnel", "work"].map((dimension) =>
            merger(scorecardItemPoint, `${level}-${dimension}`),
          ),
        ),
      ],
      "六项逐单位凭证据判定；没有条目可证的一项判为不明，不计入到位。",
      "Each of the six is judged unit by unit by evidence; one that no item proves is unknown and never counts as complete.",
    ),
  },
  {
    row: "002-020",
    clause: "二(抓改革)1",
    gist: text("优化服务流程、规范服务内容", "Smooth processes and settled content of services"),
    ...split(
      [view("services.catalogue")],
      "服务目录写明每项服务的内容、同意、许可和记录；流程步骤原文未列，不填。",
      "The catalogue settles content, consent, licences and records of each service; the steps of a process are not in the document and stay open.",
    ),
  },
  {
    row: "002-021",
    clause: "二(抓改革)1",
    gist: text(
      "两项业务都加强，能力水平都提升",
      "Both lines of work are strengthened, ability and level rise",
    ),
    ...carried(
      [view("services.readiness"), view("services.providers")],
      "两条线的服务都在同一目录中，逐机构看提供和就绪；提升幅度由指标反映。",
      "Both lines stand in one catalogue, and each body is seen to offer and be ready; by how much it rises is for the indicators.",
    ),
  },
  {
    row: "002-022",
    clause: "二(抓改革)2",
    gist: text("按“大保健”布局建设", "Premises laid out around care"),
    ...split(
      [here(fundingRulePoint, "hubei-national-programme")],
      "争取国家专项已成规则；“大保健”布局只有名称，没有功能分区，不能成为用房标准。",
      "Use of the national programme is a rule; the layout is a name without areas or functions and cannot become a room specification.",
    ),
  },
  {
    row: "002-023",
    clause: "二(抓改革)2",
    gist: text("拓展市级保健院", "The city's hospital for women and children is extended"),
    ...carried([
      here(projectPlanPoint, "hubei-hospital-extension"),
      "funding/kernel.view/funding.projects",
    ]),
  },
  {
    row: "002-024",
    clause: "二(抓改革)2",
    gist: text("市服务中心迁建", "The city's service centre moves to new premises"),
    ...carried([
      here(projectPlanPoint, "hubei-centre-relocation"),
      "funding/kernel.view/funding.projects",
    ]),
  },
  {
    row: "002-025",
    clause: "二(抓改革)2",
    gist: text(
      "编制“十三五”规划、更新主要设备",
      "A five-year plan is written and main equipment renewed",
    ),
    ...split(
      [
        here(projectPlanPoint, "hubei-equipment-renewal"),
        "funding/kernel.view/funding.projects",
        here(deliverablePoint, "hubei-five-year-plan"),
        core(viewPoint, "governance.deliverables"),
      ],
      "规划登记为应交文件，期限未定；设备更新登记为规划项目。规划内容、设备清单和数量原文未给。",
      "The plan is a document owed, with no day named; the renewal is a project asked for. The plan's contents and a list of equipment are not given.",
    ),
  },
  {
    row: "002-026",
    clause: "二(抓改革)2",
    gist: text(
      "市服务中心达到标准化规范化",
      "The city's centre becomes a standardised institution",
    ),
    ...split(
      [here(targetPoint, "hubei-city-026-city-centre-standardised")],
      "认定结果可登记并判定；标准本身不在文件中。",
      "The decision can be registered and judged; the standard itself is not in the document.",
    ),
  },
  {
    row: "002-027",
    clause: "二(抓改革)3",
    gist: text(
      "市妇幼机构纳入公立医院改革",
      "The institution enters the reform of public hospitals",
    ),
    ...carried(
      [here(checklistPoint, "hubei-hospital-reform"), core(viewPoint, "governance.checklists")],
      "列为改革核对表第一项，以关于该项的证据为准。",
      "First item of the checklist of the reform, shown by evidence about it.",
    ),
  },
  {
    row: "002-028",
    clause: "二(抓改革)3",
    gist: text(
      "以药补医、法人治理、人事分配、绩效、监管等改革事项",
      "Reform items: income from drugs, governance, personnel and pay, appraisal, oversight",
    ),
    ...carried(
      [
        here(checklistPoint, "hubei-hospital-reform"),
        here(appraisalSchemePoint, "city-performance"),
      ],
      "五项改革事项逐项核对；绩效考核一项另声明考核方案，项目和权重由部署给出。",
      "Five items of the reform, one by one; appraisal is a scheme besides, whose items and weights a deployment gives.",
    ),
  },
  {
    row: "002-029",
    clause: "二(抓改革)3",
    gist: text("市保健院管理体制改革", "The hospital's management is reformed"),
    ...carried(
      [here(checklistPoint, "hubei-hospital-reform")],
      "管理体制改革列为一项；改成什么样原文未写。",
      "Management is an item of its own; what it is to become is not said.",
    ),
  },
  {
    row: "002-030",
    clause: "二(抓改革)3",
    gist: text("可引入社会资本", "Private money may take part"),
    ...carried(
      [here(checklistPoint, "hubei-hospital-reform")],
      "默认不列入核对表，须由部署以选项 socialCapital 打开；不改变机构的举办单位。",
      "Not on the list unless the deployment says socialCapital; it changes no institution's sponsor.",
    ),
  },
  {
    row: "002-031",
    clause: "二(抓改革)4",
    gist: text(
      "省级信息系统全模块应用",
      "Every module of the province's information system is in use",
    ),
    ...carried(
      [
        here(targetPoint, "hubei-city-031-system-module-use"),
        here(informationSystemPoint, "hubei-mch-system"),
        "sharing/kernel.view/sharing.modules",
      ],
      "文件未列模块，清单为选项；给出后按单位计算应用率，模块使用率也作为指标判定。",
      "The document lists no modules: the list is an option, and with it the share in use is told for each institution and judged as an indicator.",
    ),
  },
  {
    row: "002-032",
    clause: "二(抓改革)4",
    gist: text(
      "实名登记日常检查和督办",
      "Daily checks and reminders on registration under the real name",
    ),
    ...serviceOnly(
      [here(inspectionPlanPoint, "service-registration-check")],
      "只检查机构已提供的服务是否如实登记；以登记追查个人的一半拒绝执行。“日常”没有写明次数。",
      "Only whether institutions register the services they gave is checked; looking persons up by the register is refused. How often a routine check is, is not said.",
    ),
  },
  {
    row: "002-033",
    clause: "二(抓改革)4",
    gist: text("重复95%目标", "Says the 95 % target again"),
    ...serviceOnly(
      [here(targetPoint, "hubei-city-033-service-registration-quality")],
      "只判定所提供服务的登记质量，与第10项合并判定一次，重复作为提示报告；以实名登记核查个人生育拒绝执行。",
      "Only the quality of registering services given is judged, once together with item 10, and that it is said twice is reported; checks on births by real names are refused.",
    ),
  },
  {
    row: "002-034",
    clause: "二(抓改革)4",
    gist: text(
      "信息人员培训、监测报表和质量控制",
      "Training of information staff, monitoring, reports and quality control",
    ),
    ...carried(
      [
        here(trainingPlanPoint, "information-staff"),
        here(inspectionPlanPoint, "information-quality-control"),
      ],
      "培训和质控列入日程；定期的周期未写明，是否足够为未知。",
      "The training and the control stand in the calendar; how often is not said, so that whether it is enough is unknown.",
    ),
  },
  {
    row: "002-035",
    clause: "二(抓改革)4",
    gist: text("加强数据分析利用", "Data are analysed and used"),
    ...carried([
      figures(viewPoint, "indicators.targets"),
      figures(viewPoint, "indicators.figures"),
      figures(viewPoint, "indicators.quality"),
    ]),
  },
];
