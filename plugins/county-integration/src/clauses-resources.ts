import { appraisalSchemePoint } from "@fuyou/appraisal";
import { projectPlanPoint } from "@fuyou/assets";
import { fundingRulePoint } from "@fuyou/funding";
import { type ClauseEntry, carried, carriersOf, context, split, text } from "@fuyou/kernel";
import { gatePoint, planPoint, stepPoint } from "@fuyou/reform";
import { informationSystemPoint, systemLinkPoint } from "@fuyou/sharing";

const here = carriersOf("county-integration");

/** Staff, assets and lasting arrangements of source 000 (二(二)、二(三)), rows 000-042 to 000-051. */
export const clausesOfResources: readonly ClauseEntry[] = [
  {
    row: "000-042",
    clause: "二(二)",
    gist: text(
      "机构编制调整：卫生部门商编制、人社部门拟方案，县编委批准后生效",
      "Institutions and posts: the health department consults and proposes, the establishment committee approves, then it takes effect",
    ),
    ...carried([here(gatePoint, "county-integration.committee-approval")]),
  },
  {
    row: "000-043",
    clause: "二(二)",
    gist: text(
      "原县乡两级机构的全部资产归并到新机构",
      "All assets of the old county and township bodies go to the merged institution",
    ),
    ...carried([
      here(stepPoint, "county-integration.form-county-centre"),
      here(stepPoint, "county-integration.strengthen-townships"),
    ]),
  },
  {
    row: "000-044",
    clause: "二(二)",
    gist: text(
      "人、财、物由一家统管统用",
      "People, money and goods under one management, one allocation, one use",
    ),
    ...split(
      [
        here(stepPoint, "county-integration.form-county-centre"),
        here(stepPoint, "county-integration.strengthen-townships"),
      ],
      "人员和实物随机构归并后由一个机构统一占有；资金的统一管理要等经费部分建成。",
      "People and goods come under one body by the steps that merge; one management of money waits for the part on funding.",
    ),
  },
  {
    row: "000-045",
    clause: "二(二)",
    gist: text("固定资产不得流失", "Fixed assets must not get lost"),
    ...carried(
      [here(planPoint, "county-integration")],
      "资产件数和原值的期初、增加、减少、期末必须相符，无批准依据的减少留在差额中并逐件列名。",
      "Opening, entered, exits and closing of items and original cost must agree; whatever leaves without authority stays in the residual by name.",
    ),
  },
  {
    row: "000-046",
    clause: "二(三)",
    gist: text(
      "建设和设备支出由政府足额承担",
      "Government pays in full for building and equipping",
    ),
    ...carried([
      here(fundingRulePoint, "county-integration-development-county"),
      here(fundingRulePoint, "county-integration-development-township"),
      "funding/kernel.view/funding.budget",
    ]),
  },
  {
    row: "000-047",
    clause: "二(三)",
    gist: text(
      "人员、公用和业务经费由财政预算全额保障，按编制、标准、任务和考核核定",
      "The budget pays staff, running and service costs in full, by posts, standards, work and appraisal",
    ),
    ...split(
      [
        here(fundingRulePoint, "county-integration-operating-county"),
        here(fundingRulePoint, "county-integration-operating-township"),
        "funding/kernel.view/funding.budget",
        "funding/kernel.view/funding.implication",
      ],
      "来源、方式和核定依据已成规则，方案的经费影响按登记的经费标准测算；按任务完成和考核结果核减多少，文件没有写明，不予推定。",
      "Source, mode and bases are rules, and what a plan means is reckoned by the standards on the register; by how much tasks and assessment change an amount the document does not say, and nothing is assumed.",
    ),
  },
  {
    row: "000-048",
    clause: "二(三)",
    gist: text("以绩效考核作激励", "Performance appraisal is the incentive"),
    ...carried(
      [here(appraisalSchemePoint, "institution-performance")],
      "只评机构的工作，不以自愿服务的接受率计分；项目和权重原文未载，由选项给出，否则得分未知。",
      "Only the institutions' work is appraised, uptake of voluntary services counts nowhere; items and weights are not given, and unless an option says them the score is unknown.",
    ),
  },
  {
    row: "000-049",
    clause: "二(三)",
    gist: text("激发机构的工作积极性", "Rouse the initiative of the institutions"),
    ...context(
      "对效果的期望，办法见前一行，自身没有可登记的内容。",
      "A hope for what the row before it brings about, with nothing of its own to record.",
    ),
  },
  {
    row: "000-050",
    clause: "二(三)",
    gist: text(
      "推动县乡机构达标，用房和装备得到改善",
      "County and township institutions are brought up to standard, with better premises and equipment",
    ),
    ...split(
      [
        here(projectPlanPoint, "county-integration-premises"),
        here(projectPlanPoint, "county-integration-equipment"),
        "funding/kernel.view/funding.projects",
      ],
      "是否为每个机构立项已可核对；规范化标准、面积和装备清单文件未给，不予推定。",
      "Whether each body has its projects is judged; standard, areas and lists of equipment are not given, and none is assumed.",
    ),
  },
  {
    row: "000-051",
    clause: "二(三)",
    gist: text(
      "建设两类服务共用的信息系统",
      "A joint information system of both services is built",
    ),
    ...carried(
      [
        ...["mch-system-to-joint", "fp-service-system-to-joint", "joint-continuity-of-care"].map(
          (each) => here(systemLinkPoint, each),
        ),
        here(informationSystemPoint, "joint-mchfp-system"),
      ],
      "文件未列功能和期限；汇总数并入为应建，随人共享须单独同意。",
      "The document lists neither functions nor a day; totals are expected to come together, and records follow a person by separate consent only.",
    ),
  },
];
