import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
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
  PERSONNEL_TWO_CHOICES: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中有两份选择记录。",
      en: "the person '{person}' has two choices on record for the plan '{plan}'.",
    },
    fix: {
      zh: "请撤回其中一份。",
      en: "Withdraw one of them.",
    },
  },
  PERSONNEL_OPTION_NOT_SHOWN: {
    what: {
      zh: "人员 {person} 在方案 {plan} 中所选“{chosen}”不在当时出示的去向之中。",
      en: "the person '{person}' chose '{chosen}' for the plan '{plan}', which was not among the options shown.",
    },
    fix: {
      zh: "请重新出示全部去向并记录选择。",
      en: "Show all options again and record the choice.",
    },
  },
  PERSONNEL_OPTION_NOT_OFFERED: {
    what: {
      zh: "人员 {person} 选择“{chosen}”，而步骤 {step} 只提供：{options}。",
      en: "the person '{person}' chose '{chosen}', but the step {step} offers only: {options}.",
    },
    fix: {
      zh: "请更正选择记录，或在方案中增加该去向。",
      en: "Correct the record of the choice, or add the option to the plan.",
    },
  },
  PERSONNEL_PLACED_BY_PLAN: {
    what: {
      zh: "{institution}有 {count} 人没有选择记录，由方案安排到{successor}。沉默不视为选择。",
      en: "of the staff of {institution}, {count} without a choice on record are placed at {successor} by the plan; silence is no choice.",
    },
    fix: {
      zh: "请在实施前征求并记录其选择。",
      en: "Ask them and record their choice before the plan is carried out.",
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
} as const;

/** The coded messages of personnel. */
export const personnelCodes: Codes<typeof messages> = defineCodes(messages);
