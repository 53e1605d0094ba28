import { appraisalMixPoint, appraisalSchemePoint, trainingPlanPoint } from "@fuyou/appraisal";
import { deliverablePoint } from "@fuyou/governance";
import { targetPoint } from "@fuyou/indicators";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  notOperationalised,
  serviceOnly,
  split,
  text,
} from "@fuyou/kernel";
import { outreachAudiencePoint, outreachProgrammePoint } from "@fuyou/outreach";
import { programmePoint, servicePoint } from "@fuyou/services";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("quality-service");

/** What only the second copy of source 001 has, and where it differs (二篇), rows 001-127 to 001-150. */
export const clausesOfSecondCopy: readonly ClauseEntry[] = [
  {
    row: "001-127",
    clause: "二篇 三(三)1",
    gist: text(
      "第二份：本科20，大专30，无百分号",
      "Second copy: bachelors 20, associate degrees 30, without a percent sign",
    ),
    ...carried(
      [
        here(requirementPoint, "quality-bachelors-second-copy"),
        here(requirementPoint, "quality-associates-second-copy"),
      ],
      "照字面为人数，与第一份的百分比并行判定并报告矛盾，由选项定夺。",
      "As it stands a number of persons, judged beside the share of the first copy and reported as a conflict until an option settles it.",
    ),
  },
  {
    row: "001-128",
    clause: "二篇 三(三)1",
    gist: text(
      "第二份：副高10，中级30，无百分号",
      "Second copy: associate-senior 10, intermediate 30, without a percent sign",
    ),
    ...carried(
      [
        here(requirementPoint, "quality-senior-titles-second-copy"),
        here(requirementPoint, "quality-intermediate-titles-second-copy"),
      ],
      "同样丢失百分号，职称两项均报告矛盾。",
      "The signs are lost here too; both are reported.",
    ),
  },
  {
    row: "001-129",
    clause: "二篇 三(三)1",
    gist: text(
      "第二份：医学人员70，无百分号",
      "Second copy: medical staff 70, without a percent sign",
    ),
    ...carried(
      [here(requirementPoint, "quality-medical-staff-second-copy")],
      "按字面是70人，与第一份的70%不同。",
      "By the letter 70 persons, where the first copy has 70 %.",
    ),
  },
  {
    row: "001-130",
    clause: "二篇 三(四)6",
    gist: text("结合三下乡活动", "Together with the campaigns that go to the countryside"),
    ...carried(
      [here(programmePoint, "quality-three-to-countryside")],
      "活动作为服务项目登记，开展情况随宣传活动登记。",
      "The campaign is a programme of services; what took place is recorded with outreach.",
    ),
  },
  {
    row: "001-131",
    clause: "二篇 三(四)6",
    gist: text("组成爱心服务队，到贫困户家中", "A team visits poor households at home"),
    ...carried(
      [here(servicePoint, "quality-home-service")],
      "上门须经本人同意；不建贫困户名单。",
      "A visit takes the client's consent; no list of poor households is kept.",
    ),
  },
  {
    row: "001-132",
    clause: "二篇 三(四)6",
    gist: text("送服务上门", "Services brought to the home"),
    ...carried(
      [here(servicePoint, "quality-home-service")],
      "入户是服务方式之一，以同意为前提。",
      "The home is one of the ways in which a service is given, with consent.",
    ),
  },
  {
    row: "001-133",
    clause: "二篇 三(四)6",
    gist: text("贫困夫妇免费享有基本服务", "Poor couples have the basic services free"),
    ...carried(
      [
        here(servicePoint, "quality-contraception-course"),
        here(servicePoint, "quality-home-service"),
        here(servicePoint, "quality-rti-treatment"),
        here(servicePoint, "quality-folic-acid"),
        here(servicePoint, "quality-infertility"),
        here(servicePoint, "quality-men-health"),
        here(servicePoint, "quality-equal-service"),
      ],
      "哪些是基本服务原文未列，取全部；对象只以贫困为准，不看户籍和婚育。",
      "Which services are basic is not said, so all of them are; poverty alone decides, and neither registration nor marriage nor births.",
    ),
  },
  {
    row: "001-134",
    clause: "二篇 三(四)7",
    gist: text(
      "服务七：以10月28日男性健康日为契机",
      "Service seven: men's health day on 28 October",
    ),
    ...carried([
      here(servicePoint, "quality-men-health"),
      here(programmePoint, "quality-mens-health-day"),
    ]),
  },
  {
    row: "001-135",
    clause: "二篇 三(四)7",
    gist: text("男性参与逐年提高", "Men's participation rises every year"),
    ...carried(
      [here(targetPoint, "quality-men")],
      "只计面向男性的活动提供量，与上年比较，不设个人任务。",
      "Activities open to men are counted as offered and compared with the year before, with no task for anyone.",
    ),
  },
  {
    row: "001-136",
    clause: "二篇 三(四)8",
    gist: text("服务八：面向流动人口的政策宣传", "Service eight: information for people who move"),
    ...carried(
      [
        here(outreachAudiencePoint, "quality-floating"),
        here(outreachProgrammePoint, "quality-new-customs"),
      ],
      "宣传一视同仁；居住地不是条件，也不登记来了谁。",
      "Information makes no difference by residence, which is no condition, and nobody who comes is recorded.",
    ),
  },
  {
    row: "001-137",
    clause: "二篇 三(四)8",
    gist: text(
      "流动人口与常住人口同管理、同服务",
      "People who move are managed and served like residents",
    ),
    ...serviceOnly(
      [here(servicePoint, "quality-equal-service")],
      "同等享有服务已落实，目录不设户籍条件；同等管理的一半拒绝执行。",
      "Equal service is carried, and the catalogue knows no condition of registration; equal management is refused.",
    ),
  },
  {
    row: "001-138",
    clause: "二篇 三(四)8",
    gist: text("每年对流动人口作四次身体检查", "Four physical checks a year for people who move"),
    ...notOperationalised(
      "强制的妇科检查侵犯人身权利，任何日期、任何选项下都不执行；自愿检查另列为服务。",
      "Compulsory gynaecological checks infringe on the person and are carried out at no date and by no option; a check-up for those who want it is a service of its own.",
    ),
  },
  {
    row: "001-139",
    clause: "二篇 三(四)8",
    gist: text("按流动人口需求扩展服务", "Services grow with the needs of people who move"),
    ...carried(
      [here(servicePoint, "quality-equal-service")],
      "服务范围即全部目录，并随需求调查调整。",
      "The range is the whole catalogue, and follows what surveys say.",
    ),
  },
  {
    row: "001-140",
    clause: "二篇 四1",
    gist: text("第一步：统一认识", "Step one: a common understanding"),
    ...context(
      "推进步骤的准备阶段，没有可核对的结果。",
      "The preparatory step, with no result to check.",
    ),
  },
  {
    row: "001-141",
    clause: "二篇 四1",
    gist: text(
      "争取乡镇党委政府支持，与部门配合",
      "Support of township leaders is won, departments work together",
    ),
    ...context(
      "组织上的准备，由各地自行安排。",
      "Preparation that each place arranges for itself.",
    ),
  },
  {
    row: "001-142",
    clause: "二篇 四2",
    gist: text("第二步：县站制定实施方案", "Step two: the county station writes the plan"),
    ...carried(
      [here(deliverablePoint, "quality-service-plan")],
      "县站的方案登记为证据；“尽快”不是日期，期限空着。",
      "The county station's plan is recorded as evidence; 尽快, soon, is no day and none is set.",
    ),
  },
  {
    row: "001-143",
    clause: "二篇 四2",
    gist: text("中心站先行试点", "Central stations pilot"),
    ...carried(
      [here(deliverablePoint, "quality-evaluation-pilot")],
      "中心站的试点总结逐站登记；部署写明三批日期（rollout）时，另有分批步骤和“先总结、后推进”的关口。",
      "The pilot is evaluated at each central station; where a deployment says the days of the waves (rollout), there are steps, and a gate before the next wave.",
    ),
  },
  {
    row: "001-144",
    clause: "二篇 四3",
    gist: text(
      "第三步：县站主导，中心站实施",
      "Step three: the county station leads, central stations carry out",
    ),
    ...split(
      [here(deliverablePoint, "quality-evaluation-stations")],
      "一般站为第二批，由县站指导；哪个中心站带动哪个一般站原文未写，不设对应关系。",
      "Ordinary stations are the second wave, guided by the county station; which central station brings along which is not said and no pairs are made.",
    ),
  },
  {
    row: "001-145",
    clause: "二篇 四3",
    gist: text("中心站培训并带动一般乡站", "Central stations train and bring along ordinary ones"),
    ...carried(
      [here(trainingPlanPoint, "central-to-ordinary")],
      "以培训计划落实，依据为需求调查；多久一次未写明。",
      "Carried as a plan of training that starts from the survey of needs; how often is not said.",
    ),
  },
  {
    row: "001-146",
    clause: "二篇 四4",
    gist: text(
      "第四步：边做边总结，全县推开",
      "Step four: run, sum up, and spread over the county",
    ),
    ...carried(
      [here(deliverablePoint, "quality-evaluation-county")],
      "第三批为全县，以全县总结为证；推进日期原文未写，由部署说明。",
      "The third wave is the whole county, shown by its evaluation; its days are not in the text and are the deployment's.",
    ),
  },
  {
    row: "001-147",
    clause: "二篇 四5",
    gist: text(
      "第五步：评估结果用于奖惩和评先",
      "Step five: assessment decides rewards and honours",
    ),
    ...split(
      [here(appraisalSchemePoint, "station-assessment")],
      "结果的用途随方案声明；奖惩和评先须另有决定，系统不自动作出。",
      "What the result is for is declared with the scheme; rewards and honours need a decision of their own, and none is taken here.",
    ),
  },
  {
    row: "001-148",
    clause: "二篇 四5",
    gist: text("自查与县级抽查结合", "Self-check together with a county spot check"),
    ...carried(
      [here(appraisalMixPoint, "self-and-sample")],
      "两方权重未载，由选项给出，否则得分未知并报上下限。",
      "The weights of the two are not given; unless an option says them the score is unknown, between two bounds.",
    ),
  },
  {
    row: "001-149",
    clause: "二篇 四5",
    gist: text("县级评估与群众自评结合", "County assessment together with the people's own"),
    ...carried(
      [here(appraisalMixPoint, "county-and-people")],
      "群众评价只用匿名汇总，权重待定。",
      "The people's own is taken from anonymous sums only; its weight is open.",
    ),
  },
  {
    row: "001-150",
    clause: "二篇 四5",
    gist: text("年终与平时考评结合", "Year-end assessment together with the ordinary"),
    ...carried(
      [here(appraisalMixPoint, "year-end-and-ordinary")],
      "平时考核取全年平均，与年终的比例待定。",
      "Ordinary assessments are averaged over the year; their proportion to the year-end is open.",
    ),
  },
];
