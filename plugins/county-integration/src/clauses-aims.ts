import { accreditationKindPoint } from "@fuyou/appraisal";
import { dutySetPoint } from "@fuyou/duties";
import { targetPoint } from "@fuyou/indicators";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  context,
  notOperationalised,
  split,
  text,
} from "@fuyou/kernel";
import { gatePoint, planPoint, stepPoint } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("county-integration");

/** Preamble, guiding thoughts and principles of source 000 (前言、一), rows 000-001 to 000-018. */
export const clausesOfAims: readonly ClauseEntry[] = [
  {
    row: "000-001",
    clause: "前言",
    gist: text(
      "编制依据之一：国家卫生计生、编制部门关于整合两类资源的指导意见",
      "First ground of the plan: the guiding opinion of the national health commission and establishment office",
    ),
    ...context(
      "只列出国家意见的标题，未载文号和内容，供说明依据，没有可执行的规定。",
      "Only the title of the national opinion is given, without number or content; it explains the ground and rules nothing by itself.",
    ),
  },
  {
    row: "000-002",
    clause: "前言",
    gist: text(
      "编制依据之二：省级卫生计生、编制部门的实施意见",
      "Second ground: the implementing opinion of the provincial health commission and establishment office",
    ),
    ...context(
      "省份和文号均未写明，省级意见的内容不在本文件中。",
      "Neither the province nor the number is named, and what the provincial opinion says is not in this document.",
    ),
  },
  {
    row: "000-003",
    clause: "前言",
    gist: text(
      "县里据此并按本地情况自订方案",
      "The county draws up a plan of its own to suit its circumstances",
    ),
    ...carried([here(planPoint, "county-integration")]),
  },
  {
    row: "000-004",
    clause: "一(一)",
    gist: text("重申计划生育为基本国策", "Reaffirms family planning as basic state policy"),
    ...context(
      "当时的政策背景，不产生机构、人员、资产或职责的变动。",
      "The policy of its time; no institution, person, asset or duty changes by it.",
    ),
  },
  {
    row: "000-005",
    clause: "一(一)",
    gist: text(
      "计划生育由党政主要负责人总负责",
      "The heads of party and government answer for family planning",
    ),
    ...context(
      "党政一把手的政治责任，不落到任何登记表或步骤。",
      "A political responsibility of the county's heads that reaches no register and no step.",
    ),
  },
  {
    row: "000-006",
    clause: "一(一)",
    gist: text(
      "继续实行“一票否决”：生育指标未达到即不得评优、晋升",
      "Keeps the one-vote veto: a missed birth target blocks honours and promotion",
    ),
    ...notOperationalised(
      "以生育指标否决单位和个人的惩戒，只记录其出处；任何日期、任何选项下都不执行，不产生任务、名单或指标。",
      "A sanction for missed birth targets, recorded with its place; it is carried out at no date and by no option and makes no task, list or indicator.",
    ),
  },
  {
    row: "000-007",
    clause: "一(一)",
    gist: text(
      "卫生工作方针：以妇幼健康为中心",
      "Puts the health of women and children at the centre",
    ),
    ...context(
      "指导思想，体现在全部服务目录中，没有单独可核验的要求。",
      "A guiding thought behind the whole service catalogue, with nothing of its own to verify.",
    ),
  },
  {
    row: "000-008",
    clause: "一(一)",
    gist: text(
      "体系目标：政府主导、城乡全覆盖、质优、群众认可、可持续",
      "The system aimed at: government-led, in town and country, good, liked, lasting",
    ),
    ...context(
      "目标表述；其中“覆盖城乡”由方案的连续性检查逐区划核验，其余不可计量。",
      "A statement of aim; its coverage of town and country is judged division by division in the plan's continuity, the rest cannot be measured.",
    ),
  },
  {
    row: "000-009",
    clause: "一(一)",
    gist: text(
      "“十三五”结束（2020年底）前，县级机构达到二级标准",
      "By the end of 2020, the close of the thirteenth plan, the county institution reaches the second grade",
    ),
    ...split(
      [
        here(requirementPoint, "centre-second-grade"),
        here(targetPoint, "county-integration-second-grade"),
        here(accreditationKindPoint, "mch-second-grade"),
      ],
      "评审结论可登记为评审结果和指标，自2020年末起判定；二级标准的数值不在本文件中，据此的要求判定为未知。",
      "The decision is kept in the register of accreditations and as an indicator, judged from the end of 2020; the numbers of that standard are not in the document, so that the requirement by them is unknown.",
    ),
  },
  {
    row: "000-010",
    clause: "一(二)1",
    gist: text("原则一：稳步推进", "Principle 1: steady progress"),
    ...context(
      "推进原则的标题，具体要求见其后两行。",
      "The heading of the first principle; what it asks stands in the two rows after it.",
    ),
  },
  {
    row: "000-011",
    clause: "一(二)1",
    gist: text("遇到的各类问题妥为解决", "Cases that come up are settled properly"),
    ...carried(
      [here(planPoint, "county-integration")],
      "方案编制时逐一列出尚未决定去向的机构、人员、资产和职责，不作隐瞒。",
      "Compiling the plan lists every institution, person, asset and duty still undecided; none is hidden.",
    ),
  },
  {
    row: "000-012",
    clause: "一(二)1",
    gist: text(
      "队伍不散，工作平稳衔接",
      "Staff stay together and the work runs on through the transition",
    ),
    ...carried(
      [here(planPoint, "county-integration")],
      "人员数由守恒证明核对，工作不断由连续性检查逐日核对。",
      "Head counts are judged by the conservation proof, the running of the work by continuity on every date.",
    ),
  },
  {
    row: "000-013",
    clause: "一(二)2",
    gist: text("原则二：从本地条件出发谋发展", "Principle 2: fit local conditions"),
    ...context(
      "因地制宜的部分由各县插件以选项和自有步骤表达，条文本身不设规则。",
      "Local conditions are expressed by each county's plugin through options and steps of its own; the clause sets no rule.",
    ),
  },
  {
    row: "000-014",
    clause: "一(二)2",
    gist: text("按资源现状和群众需求配置", "Allocate by resources at hand and by need"),
    ...carried(["hierarchy/kernel.table/demand-figures", "funding/kernel.view/funding.need"]),
  },
  {
    row: "000-015",
    clause: "一(二)3",
    gist: text(
      "合并后的机构属公益性事业单位",
      "The merged body is a public institution for the public interest",
    ),
    ...carried([
      here(stepPoint, "county-integration.form-county-centre"),
      here(requirementPoint, "centre-for-public-interest"),
    ]),
  },
  {
    row: "000-016",
    clause: "一(二)3",
    gist: text(
      "机构的岗位编制、资金和运行办法要有保障",
      "Its posts, money and operating policy are secured",
    ),
    ...carried([
      here(gatePoint, "county-integration.quota-secured"),
      here(gatePoint, "county-integration.funding-secured"),
      here(gatePoint, "county-integration.operating-policy"),
      "funding/kernel.view/funding.budget",
    ]),
  },
  {
    row: "000-017",
    clause: "一(二)4",
    gist: text(
      "资源共用、互补长短，并按绩效管理",
      "Share, complement each other, manage by performance",
    ),
    ...context(
      "资源共享和互补由县级合、村共享各步骤体现，绩效管理另见二(三)。",
      "Sharing and complementing are what the steps of merging and sharing do; performance stands again under 二(三).",
    ),
  },
  {
    row: "000-018",
    clause: "一(二)4",
    gist: text(
      "两类服务都要加强，不能此消彼长",
      "Both lines of service grow stronger; neither swallows the other",
    ),
    ...carried([
      here(planPoint, "county-integration"),
      here(dutySetPoint, "fp8-county"),
      here(dutySetPoint, "centre-care"),
    ]),
  },
];
