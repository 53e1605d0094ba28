import type { Composition, Finding, Text } from "@fuyou/kernel";
import { requirementPoint } from "@fuyou/standards";
import type { FindingGroup } from "./finding-group.js";
import { type Content, html } from "./markup.js";
import { capital, type Wording } from "./wording.js";

/** What findings of one code have in common, for the codes of the framework. */
const titles: Record<string, Text> = {
  ASSETS_AREA_MISSING: { zh: "房间面积未登记", en: "Areas of rooms not on record" },
  ASSETS_TWO_CUSTODIANS: { zh: "一物两主", en: "Assets with two custodians" },
  DEPLOYMENT_OTHER_COUNTY: { zh: "登记属于另一个县", en: "Registers of another county" },
  DEPLOYMENT_PLAN_NOT_REACHED: { zh: "未及演练的方案", en: "Plans not reached" },
  DUTIES_NOT_ACCEPTED: { zh: "职责不能由该机构承担", en: "Duties a body may not hold" },
  DUTIES_NO_LEAD_NAMED: { zh: "文件未指明牵头者", en: "Duties for which no lead is named" },
  DUTIES_ONE_HOLDER: { zh: "职责的承担者不唯一", en: "Duties without exactly one holder" },
  DUTIES_SEVERAL_LEADS: { zh: "一项职责多家牵头", en: "Duties with several leads" },
  HIERARCHY_CREDIT_CODE: {
    zh: "统一社会信用代码校验不符",
    en: "Credit codes that fail their check",
  },
  HIERARCHY_RELATION_CYCLE: { zh: "机构关系成环", en: "Relations in a circle" },
  HIERARCHY_SECOND_PARENT: { zh: "一个机构两个上级", en: "Institutions with two parents" },
  HIERARCHY_UNKNOWN_DIVISION: { zh: "上级区划不在册", en: "Divisions without the one above" },
  KERNEL_DANGLING_REFERENCE: {
    zh: "所指记录不在册",
    en: "References to records that are not there",
  },
  KERNEL_DUPLICATE_ID: { zh: "编号重复", en: "Identifiers used twice" },
  KERNEL_EMPTY_PERIOD: { zh: "期间起止颠倒", en: "Periods that end before they begin" },
  KERNEL_INVALID_RECORD: { zh: "记录不合格式", en: "Records that cannot be read" },
  KERNEL_NEGATIVE: { zh: "数目为负", en: "Negative amounts" },
  KERNEL_NOT_WHOLE: { zh: "数目不是整数", en: "Amounts that are not whole" },
  KERNEL_OWN_SUCCESSOR: { zh: "以自身为承继者", en: "Records that succeed themselves" },
  KERNEL_RETIRED_REFERENCE: { zh: "所指记录已终止", en: "References to records that have ended" },
  KERNEL_UNKNOWN_CODE: { zh: "代码不在代码表中", en: "Codes that are in no list" },
  PERSONNEL_ATTRITION_DECLARED: { zh: "超编、已有消化计划", en: "Over the number, with a plan" },
  PERSONNEL_ATTRITION_OVERDUE: {
    zh: "超编消化计划到期",
    en: "Plans to return to the number overdue",
  },
  PERSONNEL_ATTRITION_SHORT: {
    zh: "超编消化计划不足",
    en: "Plans to return to the number that fall short",
  },
  PERSONNEL_CHOICE_LATE: { zh: "选择逾期", en: "Choices made too late" },
  PERSONNEL_CHOICE_NOT_ENTITLED: { zh: "无选择资格而选择", en: "Choices by people who have none" },
  PERSONNEL_CHOICE_WITHOUT_OFFER: { zh: "未提供选择而选择", en: "Choices where none is offered" },
  PERSONNEL_FOREIGN_INSTITUTION: {
    zh: "人员登记在外县",
    en: "Persons on the books of another county",
  },
  PERSONNEL_ITEM_PENDING: { zh: "划转事项未办结", en: "Transfers not settled in full" },
  PERSONNEL_LICENCE_REREGISTER: {
    zh: "执业地点待变更",
    en: "Licences to register for another place of practice",
  },
  PERSONNEL_OPTION_NOT_OFFERED: { zh: "所选去向未提供", en: "Choices the plan does not offer" },
  PERSONNEL_OPTION_NOT_SHOWN: { zh: "所选去向未出示", en: "Choices that were not shown" },
  PERSONNEL_OVER_ESTABLISHED: { zh: "超编", en: "Over the authorised number" },
  PERSONNEL_PLACED_BY_PLAN: {
    zh: "无选择记录，由方案安排",
    en: "Placed by the plan, without a choice",
  },
  PERSONNEL_POSTS_VACANT: { zh: "岗位无合格人选", en: "Posts nobody qualifies for" },
  PERSONNEL_QUALIFICATION_UNKNOWN: { zh: "任职资格不明", en: "Qualifications not on record" },
  PERSONNEL_REFUSED_UNDECIDED: { zh: "划转被退回、去向未定", en: "Refused, and undecided" },
  PERSONNEL_TRANSFER_REFUSED: { zh: "划转被退回", en: "Transfers refused" },
  PERSONNEL_TWO_CHOICES: { zh: "一人两份选择", en: "Two choices by one person" },
  PERSONNEL_UNPLACED: { zh: "未安排岗位的人员", en: "Persons without a post" },
  REFORM_ALREADY_DONE: { zh: "所要的结果已在", en: "The result is already there" },
  REFORM_COUNTY_AHEAD: { zh: "登记晚于方案生效", en: "Registers later than the plan's effect" },
  REFORM_GAP: { zh: "职责空档", en: "Duties without a holder" },
  REFORM_NONE_FOUND: { zh: "步骤所需机构不存在", en: "No institution where a step needs one" },
  REFORM_RESIDUAL: { zh: "账目不平", en: "Categories that do not balance" },
  REFORM_SAME_SOURCE_TWICE: { zh: "同一来源列了两次", en: "Sources named twice" },
  REFORM_SEVERAL_FOUND: {
    zh: "步骤所需机构不止一家",
    en: "Several institutions where a step needs one",
  },
  REFORM_TARGET_EXISTS: { zh: "要组建的机构已存在", en: "The body to be established exists" },
  REFORM_UNAUTHORISED: { zh: "增减没有依据", en: "Entries and exits without authority" },
  REFORM_UNDECIDED: { zh: "去向未定的机构", en: "Institutions whose fate is undecided" },
};

const kinds: Record<Finding["kind"], Text> = {
  compile: { zh: "方案编制", en: "The plan" },
  requirement: { zh: "要求", en: "A requirement" },
  continuity: { zh: "职责连续", en: "Continuity of duties" },
  conservation: { zh: "账目守恒", en: "Conservation" },
  data: { zh: "登记数据", en: "The registers" },
};

/**
 * What a group of findings is about, in both languages: the heading of its requirement, or what its
 * findings have in common.
 *
 * @param group - the group
 * @param composition - the requirements
 */
export function groupName({ about, findings }: FindingGroup, composition: Composition): Text {
  const requirement = composition.get(requirementPoint, about);
  if (requirement !== undefined) {
    return { zh: requirement.title.zh, en: capital(requirement.title.en) };
  }
  return titles[about] ?? kinds[findings[0]?.kind ?? "data"];
}

/**
 * What a group of findings is about, as its heading says it: where it rests on no requirement, with the
 * code by which the rest of the framework names it.
 *
 * @param group - the group
 * @param composition - the requirements
 * @param wording - the language
 */
export function groupTitle(
  group: FindingGroup,
  composition: Composition,
  wording: Wording,
): Content {
  const name = wording.say(groupName(group, composition));
  if (composition.get(requirementPoint, group.about) !== undefined) return name;
  return html`${name} <code>${group.about}</code>`;
}
