import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  HIERARCHY_UNKNOWN_DIVISION: {
    what: {
      zh: "区划 {division}（{name}）的上级 {parent} 不在本县区划中。",
      en: "the division {division} ({name}) lies in {parent}, which is not among the county's divisions.",
    },
    fix: {
      zh: "请核对代码版本，或补录上级区划。",
      en: "Check the edition of the codes, or add the division above.",
    },
  },
  HIERARCHY_CREDIT_CODE: {
    what: {
      zh: "{institution}（{id}）的统一社会信用代码 {code} 校验位不符。",
      en: "{institution} ({id}): the check character of the credit code {code} is wrong.",
    },
    fix: {
      zh: "请与登记证书核对；确为原发代码的可保留。",
      en: "Compare it with the certificate; a code that was issued so may stay.",
    },
  },
  HIERARCHY_SECOND_PARENT: {
    what: {
      zh: "机构 {institution} 同时隶属 {first} 和 {second}。",
      en: "the institution '{institution}' has two parents at the same time: '{first}' and '{second}'.",
    },
    fix: {
      zh: "请终止其中一个隶属关系，或改为业务指导。",
      en: "End one of the two, or make it professional guidance.",
    },
  },
  HIERARCHY_RELATION_CYCLE: {
    what: {
      zh: "机构关系（{kind}）成环：{cycle}。",
      en: "the relations of kind '{kind}' form a circle: {cycle}.",
    },
    fix: { zh: "请更正其中一个关系。", en: "Correct one of them." },
  },
} as const;

/** The hierarchy's coded messages. */
export const hierarchyCodes: Codes<typeof messages> = defineCodes(messages);
