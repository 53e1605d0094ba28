import { inspectionPlanPoint, trainingPlanPoint } from "@fuyou/appraisal";
import { appraisalKindPoint, entitlementPoint } from "@fuyou/clients";
import { inspectionRulePoint, prohibitionPoint } from "@fuyou/governance";
import {
  type ClauseEntry,
  carried,
  carriersOf,
  changePoint,
  context,
  damaged,
  serviceOnly,
  split,
  tablePoint,
  text,
  unresolved,
  viewPoint,
} from "@fuyou/kernel";
import { outreachDayPoint } from "@fuyou/outreach";
import { continuityProofPoint } from "@fuyou/reform";
import { licensingPoint, programmePoint, servicePoint } from "@fuyou/services";
import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("hubei-city");
const national = carriersOf("national-standards");
const core = carriersOf("services");
const view = (id: string) => carriersOf("services")(viewPoint, id);

/** 强监管与惠民生: rows 002-048 to 002-062. */
export const clausesOfOversight: readonly ClauseEntry[] = [
  {
    row: "002-048",
    clause: "二(强监管)8",
    gist: text("列明“一法两纲”", "Names the one law and the two outlines"),
    ...unresolved(
      "一法两纲只列名称，两个纲要的内容不在来源中；法律中可核对的条款由国家标准插件登记。",
      "One law and two outlines are named; the outlines are not in the source, and what of the law registers can judge stands with the national standards.",
    ),
  },
  {
    row: "002-049",
    clause: "二(强监管)8",
    gist: text("《母婴保健法》实施20周年活动", "Twenty years of the law are marked"),
    ...carried(
      [here(outreachDayPoint, "hubei-mch-law-20-years"), "outreach/kernel.view/outreach.calendar"],
      "文件未写日期；该法1995年6月1日施行，二十周年即2015年6月1日。",
      "No day is named; the law is in force since 1 June 1995, so that twenty years are 1 June 2015.",
    ),
  },
  {
    row: "002-050",
    clause: "二(强监管)8",
    gist: text(
      "落实母婴保健和技术服务法规",
      "The law on care of mothers and on technical services is kept",
    ),
    ...carried(
      [
        national(requirementPoint, "township-station-physician"),
        national(requirementPoint, "hospital-service-section"),
      ],
      "技术服务法规中可核对的两条按其有效期执行，条例2021年9月废止后不再适用；树立意识等表述不作判定。",
      "Two rules of that law that registers can judge hold for as long as it did, until September 2021; awareness is not judged.",
    ),
  },
  {
    row: "002-051",
    clause: "二(强监管)9",
    gist: text("机构、人员、技术准入", "Institutions, persons and techniques are licensed"),
    ...carried(
      [
        core(tablePoint, "technique-licences"),
        core(continuityProofPoint, "services.licences"),
        view("services.readiness"),
      ],
      "许可按机构、人员、技术分别核对；整合期间已有许可的服务每一天都须有持证的提供者。",
      "Licences are judged by institution, person and technique; through a reform a licensed service has a licensed provider on every day.",
    ),
  },
  {
    row: "002-052",
    clause: "二(强监管)9",
    gist: text("四类专项技术服务规范", "Four regulated techniques"),
    ...split(
      [
        national(licensingPoint, "midwifery-by-county"),
        national(licensingPoint, "examination-by-county"),
        national(licensingPoint, "diagnosis-by-province"),
        core(tablePoint, "technique-licences"),
      ],
      "助产、婚检、产前诊断按国家规定的许可层级核对；辅助生殖技术的许可层级在所用资料中未见，只登记不判定。",
      "Midwifery, premarital examination and prenatal diagnosis are judged by the level the law names; for assisted reproduction the material names none, and licences are recorded without a verdict.",
    ),
  },
  {
    row: "002-053",
    clause: "二(强监管)9",
    gist: text(
      "出生医学证明管理（原文缺字）",
      "Birth certificates are managed; words are missing in the source",
    ),
    ...damaged(
      "办法名称和所管事项缺字，从上下文看是出生医学证明；缺字不补，也不推定数量。",
      "The title and the thing managed have lost words; the context suggests birth certificates, and nothing is filled in or inferred.",
    ),
  },
  {
    row: "002-054",
    clause: "二(强监管)9",
    gist: text(
      "托幼机构卫生保健监管和培训",
      "Health care in nurseries is supervised and its staff trained",
    ),
    ...carried(
      [
        here(inspectionPlanPoint, "nursery-health-check"),
        here(trainingPlanPoint, "nursery-health-staff"),
      ],
      "托幼机构不在机构登记内，检查以文字登记；周期未写明。",
      "Nurseries are outside the register of institutions and a visit is recorded in words; how often is not said.",
    ),
  },
  {
    row: "002-055",
    clause: "二(强监管)10",
    gist: text(
      "免费基本项目和定点机构管理",
      "Free basic services and the institutions designated for them",
    ),
    ...carried([
      "hierarchy/hierarchy.institution-role/free-service-institution",
      "assets/kernel.view/assets.free-supplies",
      here(programmePoint, "hubei-free-basic-items"),
    ]),
  },
  {
    row: "002-056",
    clause: "二(强监管)10",
    gist: text("保证质量、维护权益", "Quality is kept and people's rights are guarded"),
    ...context(
      "关于质量和权益的原则，可核对的部分是各项服务的同意和房屋、人员标准，另有条款为据。",
      "A principle; what of it can be judged, consent to services and standards of rooms and staff, rests on clauses of its own.",
    ),
  },
  {
    row: "002-057",
    clause: "二(强监管)10",
    gist: text("免费药具不得流入市场", "Free supplies must not be sold"),
    ...split(
      [
        "assets/assets.supply-movement/sale",
        "assets/kernel.change/assets.record-supply",
        "assets/kernel.view/assets.free-supplies",
        here(prohibitionPoint, "sell-free-supplies"),
        here(inspectionRulePoint, "hubei-supplies-check"),
        carriersOf("assets")(changePoint, "assets.issue-goods"),
      ],
      "禁止销售约束保管和发放药具的机构，台账核对、拒绝登记销售；对药械市场的联合检查属于执法，哪些部门联合原文未写，不在本框架内进行。",
      "The ban binds those who keep and issue supplies: the ledger reconciles and a sale is refused. Joint inspection of the market is law enforcement, by departments that are not named, and is not done here.",
    ),
  },
  {
    row: "002-058",
    clause: "二(强监管)10",
    gist: text(
      "并发症和病残儿鉴定管理",
      "Appraisal of complications and of children with disabilities",
    ),
    ...serviceOnly(
      [
        here(appraisalKindPoint, "surgery-complication"),
        here(entitlementPoint, "child-disability-appraisal"),
      ],
      "鉴定由本人申请，只用于治疗和扶助；以鉴定结论决定能否再次生育的做法不执行。",
      "Appraisals are applied for by those concerned and open treatment and support; that the result decides on another child is not built.",
    ),
  },
  {
    row: "002-059",
    clause: "二(强监管)10",
    gist: text(
      "并发症人员鉴定、扶助和免费治疗",
      "Whoever suffers a complication is appraised, supported and treated free",
    ),
    ...carried(
      [
        here(appraisalKindPoint, "surgery-complication"),
        here(entitlementPoint, "complication-support"),
      ],
      "本人申请、鉴定、提供、答复依次办理；扶助金额原文未列，不予推定。",
      "Application, appraisal, offer and answer follow each other; the document names no amount of support and none is put in its place.",
    ),
  },
  {
    row: "002-060",
    clause: "二(惠民生)11",
    gist: text("“妇女健康”行动", "The action for women's health"),
    ...carried([here(programmePoint, "hubei-womens-health-action")]),
  },
  {
    row: "002-061",
    clause: "二(惠民生)11",
    gist: text(
      "分娩补助、“两癌”检查、增补叶酸",
      "Delivery subsidy, screening for two cancers, folic acid",
    ),
    ...carried(
      [
        here(servicePoint, "hospital-delivery-subsidy"),
        here(servicePoint, "two-cancer-screening"),
        here(servicePoint, "folic-acid-supplement"),
        here(programmePoint, "hubei-womens-health-action"),
      ],
      "三项均须本人申请或同意；“农村”说明资金去向，不作服务条件。",
      "All three take the person's own application or consent; rural says where the money goes and is no condition of service.",
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
