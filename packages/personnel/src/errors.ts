import { type Codes, defineCodes } from "@fuyou/kernel";
import { choiceMessages } from "./choice-messages.js";
import { establishmentMessages } from "./establishment-messages.js";
import { transferMessages } from "./transfer-messages.js";

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
