import { type Codes, defineCodes } from "@fuyou/kernel";
import { attritionMessages } from "./attrition-messages.js";
import { choiceMessages } from "./choice-messages.js";
import { choiceRuleMessages } from "./choice-rule-messages.js";
import { establishmentMessages } from "./establishment-messages.js";
import { postMessages } from "./post-messages.js";
import { registerMessages } from "./register-messages.js";
import { transferDecisionMessages } from "./transfer-decision-messages.js";
import { transferMessages } from "./transfer-messages.js";

const messages = {
  ...registerMessages,
  PERSONNEL_RETURNED_WITH_POSTS: {
    what: {
      zh: "{institution}有 {count} 人没有为 {plan} 留下选择记录，随岗位返回{successor}。沉默不视为选择。",
      en: "of the staff of {institution}, {count} without a choice on record for {plan} go with the posts, to {successor}; silence is no choice.",
    },
    cause: {
      zh: "恢复原状同样涉及本人去向，而没有逐人征求意见；没有表示的，随岗位走。",
      en: "A reversal decides where people go as well, and they were not asked one by one; who said nothing goes with the post.",
    },
    fix: {
      zh: "请在反向实施前重新征求并记录其选择（return 或 stay）。",
      en: "Ask them again and record their choice ('return' or 'stay') before the reversal is carried out.",
    },
    example: {
      institution: "东镇卫生院",
      count: 3,
      plan: "dongxian-back",
      successor: "东镇计划生育服务站",
    },
  },
  PERSONNEL_NOT_EMPLOYED_AGAIN: {
    what: {
      zh: "改革解除了{institution} {count} 人的聘用，反向实施不恢复：{persons}。",
      en: "the reform ended employments at {institution}, {count}, and the reversal does not begin them again: {persons}.",
    },
    cause: {
      zh: "聘用关系须双方同意才能建立，恢复原状不能代替。",
      en: "An employment begins by agreement of both sides, which a reversal does not replace.",
    },
    fix: {
      zh: "需要重新聘用的，请另行办理并征得本人同意。",
      en: "Employ anew those who are wanted and willing.",
    },
    example: {
      institution: "东镇计划生育服务站",
      count: 1,
      persons: "staff-0430",
    },
  },
  PERSONNEL_FOREIGN_DEPARTMENT: {
    what: {
      zh: "人员 {person} 在机构 {institution}，不能安排到其他机构的科室 {department}。",
      en: "{person} is on the books of the institution {institution} and cannot be put into the department {department} of another.",
    },
    cause: {
      zh: "先安排科室、后办划转，次序颠倒；或科室编号选错。",
      en: "The department was given before the transfer, or the wrong department was chosen.",
    },
    fix: {
      zh: "请先划转人员或科室。",
      en: "Transfer the person or the department first.",
    },
    example: {
      person: "staff-0417",
      institution: "dongzhen-station",
      department: "xizhen-hospital-mch",
    },
  },
  PERSONNEL_FOREIGN_INSTITUTION: {
    what: {
      zh: "人员 {person} 登记在外县机构 {institution}（{division}）名下。",
      en: "the person '{person}' is on the books of {institution} ({division}), which is not of this county.",
    },
    cause: {
      zh: "从外县借入的人员按借用单位登记，或区划代码取错了县。",
      en: "Somebody on loan from another county was entered where the work is, or the division of the institution is of another county.",
    },
    fix: {
      zh: "请更正所在单位；借入人员由其编制所在县登记。",
      en: "Correct the institution; a person on loan is registered where the establishment is.",
    },
    example: {
      person: "staff-0417",
      institution: "邻县妇幼保健院",
      division: "邻县",
    },
  },
  PERSONNEL_UNKNOWN_LICENCE_KIND: {
    what: {
      zh: "插件 {plugin}：执业资格类型 {kind} 所包含的 {included} 不存在，最接近的是 {nearest}。",
      en: "{plugin}: the kind of licence '{kind}' includes '{included}', which does not exist; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "代码拼写有误，或提供该类型的插件没有列入。",
      en: "The code is mistyped, or the plugin that brings the kind is not composed.",
    },
    fix: {
      zh: "请更正代码，或增加该类型。",
      en: "Correct the code, or add that kind.",
    },
    example: {
      plugin: "dongxian",
      kind: "physician",
      included: "asistant-physician",
      nearest: "assistant-physician",
    },
  },
  PERSONNEL_TWO_LICENCES: {
    what: {
      zh: "人员 {person} 同时登记了两份相同或有包含关系的执业资格：{first} 与 {second}，按资格计数时会重复。",
      en: "the person '{person}' has the licences '{first}' and '{second}' at the same time, of which one is the other or includes it, and is counted twice by rules on licences.",
    },
    cause: {
      zh: "由助理医师升为医师之后，原证没有注销；或同一证登记了两次。",
      en: "An assistant became a physician and the former licence was not cancelled, or one licence was entered twice.",
    },
    fix: {
      zh: "请注销较低的一份，或更正有效期。",
      en: "Cancel the lower of them, or correct the days on which it is valid.",
    },
    example: {
      person: "staff-0417",
      first: "licence-0201",
      second: "licence-0388",
    },
  },
  ...postMessages,
  ...choiceMessages,
  ...choiceRuleMessages,
  ...establishmentMessages,
  ...attritionMessages,
  ...transferMessages,
  ...transferDecisionMessages,
} as const;

/** The coded messages of personnel. */
export const personnelCodes: Codes<typeof messages> = defineCodes(messages);
