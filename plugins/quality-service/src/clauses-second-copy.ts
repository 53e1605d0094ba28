import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  notOperationalised,
  planned,
  text,
} from "@fuyou/kernel";
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
    ...planned("活动随宣传部分登记。", "The campaign comes with outreach."),
  },
  {
    row: "001-131",
    clause: "二篇 三(四)6",
    gist: text("组成爱心服务队，到贫困户家中", "A team visits poor households at home"),
    ...planned(
      "上门须经本人同意，服务队随服务部分建设。",
      "Visits need consent; the team comes with the services.",
    ),
  },
  {
    row: "001-132",
    clause: "二篇 三(四)6",
    gist: text("送服务上门", "Services brought to the home"),
    ...planned("上门将作为服务方式之一。", "The home becomes one of the places of service."),
  },
  {
    row: "001-133",
    clause: "二篇 三(四)6",
    gist: text("贫困夫妇免费享有基本服务", "Poor couples have the basic services free"),
    ...planned(
      "免费资格随服务价格登记，不公布名单。",
      "Who is entitled comes with prices; no list is published.",
    ),
  },
  {
    row: "001-134",
    clause: "二篇 三(四)7",
    gist: text(
      "服务七：以10月28日男性健康日为契机",
      "Service seven: men's health day on 28 October",
    ),
    ...planned("日期将列入活动日历。", "The day goes into the calendar."),
  },
  {
    row: "001-135",
    clause: "二篇 三(四)7",
    gist: text("男性参与逐年提高", "Men's participation rises every year"),
    ...planned(
      "将作为只报服务提供量的指标，不设个人任务。",
      "Becomes an indicator of what was offered, with no task for anyone.",
    ),
  },
  {
    row: "001-136",
    clause: "二篇 三(四)8",
    gist: text("服务八：面向流动人口的政策宣传", "Service eight: information for people who move"),
    ...planned(
      "居住地不成为排除条件，随服务目录建设。",
      "Where somebody lives excludes nobody; built with the catalogue.",
    ),
  },
  {
    row: "001-137",
    clause: "二篇 三(四)8",
    gist: text(
      "流动人口与常住人口同管理、同服务",
      "People who move are managed and served like residents",
    ),
    ...planned(
      "将只建服务一半：同等享有服务；同等管理的一半拒绝执行。",
      "The service half will be built: equal service; equal management is refused.",
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
    ...planned("服务范围随需求调查调整。", "The range of services follows the surveys."),
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
    ...planned(
      "方案作为应交成果随治理部分登记。",
      "The plan is a deliverable, recorded with governance.",
    ),
  },
  {
    row: "001-143",
    clause: "二篇 四2",
    gist: text("中心站先行试点", "Central stations pilot"),
    ...planned(
      "试点批次随推进阶段建设。",
      "The pilot is the first wave of the rollout, not built yet.",
    ),
  },
  {
    row: "001-144",
    clause: "二篇 四3",
    gist: text(
      "第三步：县站主导，中心站实施",
      "Step three: the county station leads, central stations carry out",
    ),
    ...planned(
      "第二批推进由中心站带动，尚未建成。",
      "The second wave, led by central stations, is not built yet.",
    ),
  },
  {
    row: "001-145",
    clause: "二篇 四3",
    gist: text("中心站培训并带动一般乡站", "Central stations train and bring along ordinary ones"),
    ...planned(
      "带动关系将作为业务指导登记。",
      "Who brings along whom becomes professional guidance.",
    ),
  },
  {
    row: "001-146",
    clause: "二篇 四4",
    gist: text(
      "第四步：边做边总结，全县推开",
      "Step four: run, sum up, and spread over the county",
    ),
    ...planned(
      "第三批推进覆盖全县，尚未建成。",
      "The third wave, over the whole county, is not built yet.",
    ),
  },
  {
    row: "001-147",
    clause: "二篇 四5",
    gist: text(
      "第五步：评估结果用于奖惩和评先",
      "Step five: assessment decides rewards and honours",
    ),
    ...planned(
      "评估结果的用途随考核建设，人事决定不自动作出。",
      "What assessment is used for comes with appraisal; nothing about staff is decided by itself.",
    ),
  },
  {
    row: "001-148",
    clause: "二篇 四5",
    gist: text("自查与县级抽查结合", "Self-check together with a county spot check"),
    ...planned(
      "考核组合之一：自查加抽查。",
      "First combination of appraisal: own check and sample.",
    ),
  },
  {
    row: "001-149",
    clause: "二篇 四5",
    gist: text("县级评估与群众自评结合", "County assessment together with the people's own"),
    ...planned("考核组合之二：县评加群众评。", "Second combination: the county and the people."),
  },
  {
    row: "001-150",
    clause: "二篇 四5",
    gist: text("年终与平时考评结合", "Year-end assessment together with the ordinary"),
    ...planned("考核组合之三：年终加平时。", "Third combination: year-end and ordinary."),
  },
];
