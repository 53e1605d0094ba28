import { dutySetPoint } from "@fuyou/duties";
import { fundingRulePoint } from "@fuyou/funding";
import { type ClauseEntry, carried, carriersOf, serviceOnly, split, text } from "@fuyou/kernel";
import { stepPoint } from "@fuyou/reform";
import { servicePoint } from "@fuyou/services";

import { requirementPoint } from "@fuyou/standards";

const here = carriersOf("huantai");

/** Association, stations and money in source 003 (二(一)2-4), rows 003-027 to 003-036. */
export const clausesOfTownship: readonly ClauseEntry[] = [
  {
    row: "003-027",
    clause: "二(一)2",
    gist: text(
      "镇街设计划生育协会，有会长（镇街领导兼）、专职副会长、秘书长",
      "Each town and street has a family-planning association: president (a town leader besides), full-time vice-president, secretary-general",
    ),
    ...carried([
      here(stepPoint, "huantai.create-associations"),
      here(stepPoint, "huantai.staff-associations"),
      here(requirementPoint, "association-present"),
      here(requirementPoint, "association-staffed"),
    ]),
  },
  {
    row: "003-028",
    clause: "二(一)2",
    gist: text(
      "协会协助政府的六项工作：宣教、咨询、优生指导、家庭帮扶、维权、村民自治",
      "Six tasks in which the association helps: education, counselling, healthy-birth guidance, family aid, rights, villagers' self-government",
    ),
    ...carried([
      here(dutySetPoint, "association6"),
      here(stepPoint, "huantai.assign-association-duties"),
      here(servicePoint, "reproductive-health-counselling"),
      here(servicePoint, "family-aid"),
      here(servicePoint, "rights-protection"),
      here(requirementPoint, "association-tasks"),
    ]),
  },
  {
    row: "003-029",
    clause: "二(一)3",
    gist: text(
      "镇级技术服务职能转到卫生院",
      "The town's technical services pass to the town or central hospital",
    ),
    ...carried([here(stepPoint, "huantai.move-town-technical-duties")]),
  },
  {
    row: "003-030",
    clause: "二(一)3",
    gist: text(
      "城区街道的技术服务转由县中心负责",
      "The technical services of urban streets pass to the county centre",
    ),
    ...carried([
      here(stepPoint, "huantai.move-street-technical-duties"),
      here(requirementPoint, "street-duties-at-centre"),
    ]),
  },
  {
    row: "003-031",
    clause: "二(一)3",
    gist: text(
      "卫生院加挂服务站牌子，内设服务科",
      "Town hospitals hang the plate of a service station and set up its department",
    ),
    ...carried([
      here(stepPoint, "huantai.hang-station-plates"),
      here(stepPoint, "huantai.add-station-departments"),
      here(requirementPoint, "station-department"),
    ]),
  },
  {
    row: "003-032",
    clause: "二(一)3",
    gist: text(
      "服务站九项公共服务：查体、宣教、咨询、药具、随访、培训、优生指导、生殖保健和技术服务",
      "The station's nine public services: health check, education, advice, supplies, follow-up, training, healthy-birth guidance, reproductive care, technical service",
    ),
    ...serviceOnly(
      [
        here(dutySetPoint, "station9"),
        here(stepPoint, "huantai.assign-station-services"),
        here(servicePoint, "women-health-check"),
        here(requirementPoint, "station-nine-services"),
      ],
      "只落实服务一半：九项均为自愿，不接受无须说明理由。以查体查环查孕、强制到检，拒绝执行。",
      "The service half is carried: all nine are voluntary and may be declined without a reason. Ordering people to a check, or looking in it for devices and pregnancies, is refused.",
    ),
  },
  {
    row: "003-033",
    clause: "二(一)3",
    gist: text(
      "服务站有三方业务指导：县基妇科、县中心、镇街卫计办",
      "Three bodies guide the station: the county's grass-roots section, the county centre, the town or street office",
    ),
    ...carried([
      here(stepPoint, "huantai.guide-stations"),
      here(stepPoint, "huantai.guide-stations-by-section"),
      here(stepPoint, "huantai.guide-stations-by-office"),
      here(requirementPoint, "station-guided"),
    ]),
  },
  {
    row: "003-034",
    clause: "二(一)4",
    gist: text("卫计办经费由镇街负担", "The town or street bears the running costs of its office"),
    ...carried([here(fundingRulePoint, "huantai-office-running")]),
  },
  {
    row: "003-035",
    clause: "二(一)4",
    gist: text(
      "服务站经费由财政购买服务保障",
      "The station is paid by government purchase of service",
    ),
    ...carried(
      [here(fundingRulePoint, "huantai-station-running")],
      "“财政”未写明级次，任何一级政府资金均可；服务量和单价文件未给。",
      "Which level of public finance buys is not said: any will do; neither volumes nor prices are given.",
    ),
  },
  {
    row: "003-036",
    clause: "二(一)4",
    gist: text(
      "免费项目的标准、渠道和结算不变",
      "Free items keep their standards, channels of money and settlement",
    ),
    ...split(
      [here(fundingRulePoint, "huantai-free-items")],
      "沿用原渠道已成规则；原办法的标准和结算没有随附，金额留待登记。",
      "That the former channel stays is a rule; its standards and settlement are not enclosed, and amounts wait for the register.",
    ),
  },
];
