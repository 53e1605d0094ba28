import { type Codes, defineCodes } from "@fuyou/kernel";
import { choiceMessages } from "./choice-messages.js";
import { establishmentMessages } from "./establishment-messages.js";
import { registerMessages } from "./register-messages.js";
import { transferMessages } from "./transfer-messages.js";

const messages = {
  ...registerMessages,
  PERSONNEL_RETURNED_WITH_POSTS: {
    what: {
      zh: "{institution}有 {count} 人没有为 {plan} 留下选择记录，随岗位返回{successor}。沉默不视为选择。",
      en: "of the staff of {institution}, {count} without a choice on record for {plan} go with the posts, to {successor}; silence is no choice.",
    },
    fix: {
      zh: "请在反向实施前重新征求并记录其选择（return 或 stay）。",
      en: "Ask them again and record their choice ('return' or 'stay') before the reversal is carried out.",
    },
  },
  PERSONNEL_POST_RETURNS_VACANT: {
    what: {
      zh: "岗位 {post} 返回原单位，任职人员 {person} 不随同，岗位空缺。",
      en: "the post {post} goes back; {person}, who holds it, does not go with it, and it falls vacant.",
    },
    fix: {
      zh: "请为其另行安排岗位。",
      en: "Give that person another post.",
    },
  },
  PERSONNEL_POST_LEFT: {
    what: {
      zh: "人员 {person} 返回{institution}，其在其他单位担任的岗位 {post} 随之空缺。",
      en: "{person} goes back to {institution}; the post {post}, which that person holds at another body, falls vacant.",
    },
    fix: {
      zh: "如仍由其担任，请重新任职。",
      en: "Where that person is to hold it still, fill it anew.",
    },
  },
  PERSONNEL_NOT_EMPLOYED_AGAIN: {
    what: {
      zh: "改革解除了{institution} {count} 人的聘用，反向实施不恢复：{persons}。",
      en: "the reform ended employments at {institution}, {count}, and the reversal does not begin them again: {persons}.",
    },
    fix: {
      zh: "需要重新聘用的，请另行办理并征得本人同意。",
      en: "Employ anew those who are wanted and willing.",
    },
  },
  PERSONNEL_FOREIGN_DEPARTMENT: {
    what: {
      zh: "人员 {person} 在机构 {institution}，不能安排到其他机构的科室 {department}。",
      en: "{person} is on the books of the institution {institution} and cannot be put into the department {department} of another.",
    },
    fix: {
      zh: "请先划转人员或科室。",
      en: "Transfer the person or the department first.",
    },
  },
  PERSONNEL_FOREIGN_INSTITUTION: {
    what: {
      zh: "人员 {person} 登记在外县机构 {institution}（{division}）名下。",
      en: "the person '{person}' is on the books of {institution} ({division}), which is not of this county.",
    },
    fix: {
      zh: "请更正所在单位；借入人员由其编制所在县登记。",
      en: "Correct the institution; a person on loan is registered where the establishment is.",
    },
  },
  PERSONNEL_UNKNOWN_LICENCE_KIND: {
    what: {
      zh: "插件 {plugin}：执业资格类型 {kind} 所包含的 {included} 不存在，最接近的是 {nearest}。",
      en: "{plugin}: the kind of licence '{kind}' includes '{included}', which does not exist; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "请更正代码，或增加该类型。",
      en: "Correct the code, or add that kind.",
    },
  },
  PERSONNEL_TWO_LICENCES: {
    what: {
      zh: "人员 {person} 同时登记了两份相同或有包含关系的执业资格：{first} 与 {second}，按资格计数时会重复。",
      en: "the person '{person}' has the licences '{first}' and '{second}' at the same time, of which one is the other or includes it, and is counted twice by rules on licences.",
    },
    fix: {
      zh: "请注销较低的一份，或更正有效期。",
      en: "Cancel the lower of them, or correct the days on which it is valid.",
    },
  },
  PERSONNEL_QUALIFICATION_UNKNOWN: {
    what: {
      zh: "人员 {person} 安排在岗位 {post}，而其{lacks}没有登记，是否合格不明。",
      en: "the person '{person}' is placed in the post '{post}', but this is not on record: {lacks}; whether it is met is unknown.",
    },
    fix: { zh: "请补录后核对。", en: "Put it on record and compare." },
  },
  PERSONNEL_UNPLACED: {
    what: {
      zh: "步骤 {step}：人员 {person} 没有合适的空岗，仍在{institution}，未安排岗位。",
      en: "step {step}: there is no post for the person '{person}', who stays on the books of {institution} without one.",
    },
    fix: {
      zh: "请增设岗位、放宽条件，或另行安排。",
      en: "Set up a post, ease what it requires, or decide otherwise.",
    },
  },
  PERSONNEL_POSTS_VACANT: {
    what: {
      zh: "步骤 {step}：{institution}有 {count} 个岗位无合格人选，仍空缺。",
      en: "step {step}: posts of {institution} that nobody qualifies for, and that stay vacant: {count}.",
    },
    fix: { zh: "请招聘或调配。", en: "Recruit, or transfer somebody." },
  },
  PERSONNEL_POST_TAKEN: {
    what: {
      zh: "岗位 {post} 已由人员 {holder} 担任。",
      en: "the post '{post}' is held by the person '{holder}'.",
    },
    fix: { zh: "请先使其空缺，或另选岗位。", en: "Let it fall vacant first, or choose another." },
  },
  PERSONNEL_TWO_POSTS: {
    what: {
      zh: "人员 {person} 同时担任 {first} 与 {second}，均未注明兼任。",
      en: "the person '{person}' holds the posts '{first}' and '{second}', of which neither is held beside the other.",
    },
    fix: {
      zh: "请将其中之一注明兼任，或使其空缺。",
      en: "Mark one of them as held beside another, or let it fall vacant.",
    },
  },
  ...choiceMessages,
  ...establishmentMessages,
  ...transferMessages,
} as const;

/** The coded messages of personnel. */
export const personnelCodes: Codes<typeof messages> = defineCodes(messages);
