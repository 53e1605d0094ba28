import { type Codes, defineCodes } from "@fuyou/kernel";
import { registrationMessages } from "./registration-messages.js";
import { sealMessages } from "./seal-messages.js";
import { windingUpMessages } from "./winding-up-messages.js";

const messages = {
  ...sealMessages,
  ...windingUpMessages,
  ...registrationMessages,
  HIERARCHY_ROLE_OVER: {
    what: {
      zh: "机构角色 {role} 在 {on} 已不在任，不能终止。",
      en: "the role '{role}' is over on {on} and cannot be ended.",
    },
    cause: {
      zh: "该角色已经终止过，或终止日早于任命日。",
      en: "The role was ended before, or the day given lies before it was conferred.",
    },
    fix: { zh: "请核对编号和日期。", en: "Check the identifier and the day." },
    example: {
      role: "designated-dongzhen",
      on: "2016-03-01",
    },
  },
  HIERARCHY_ROLE_VACANT: {
    what: { zh: "没有机构承担“{role}”。", en: "no institution has the role '{role}'." },
    cause: {
      zh: "文件要求县里确定一家机构承担该角色，而登记表中没有；可能尚未确定，也可能没有登记。",
      en: "A document wants the county to give the role to some institution, and none is on record: it was not decided yet, or not entered.",
    },
    fix: { zh: "请确定承担机构并登记。", en: "Give it to one and record it." },
    example: {
      role: { zh: "免费服务定点机构", en: "institution designated for free services" },
    },
  },
  HIERARCHY_ROLE_KIND: {
    what: {
      zh: "{institution} 承担“{role}”，而其机构类型是“{kind}”。",
      en: "{institution} has the role '{role}' and is of the kind '{kind}'.",
    },
    cause: {
      zh: "角色由文件限定给某几类机构；机构类型填错，或定点时没有核对。",
      en: "The document keeps the role for certain kinds of institution; the kind was entered wrongly, or not looked at when the role was given.",
    },
    fix: { zh: "请核对机构类型，或另定机构。", en: "Check the kind, or give it to another body." },
    example: {
      institution: "东镇计划生育服务站",
      role: { zh: "免费服务定点机构", en: "institution designated for free services" },
      kind: { zh: "计划生育服务站", en: "family-planning station" },
    },
  },
  HIERARCHY_ROLE_MEMBERS: {
    what: {
      zh: "{institution} 的“{role}”没有登记成员单位。",
      en: "{institution}: no members of '{role}' are on record.",
    },
    cause: {
      zh: "这类角色由几家单位共同组成，例如医联体，而登记时只写了牵头单位。",
      en: "A role of this kind is made up of several bodies, as an alliance is, and only the leading one was entered.",
    },
    fix: { zh: "请登记成员单位。", en: "Record them." },
    example: {
      institution: "县妇幼保健院",
      role: { zh: "医联体牵头单位", en: "leader of a medical alliance" },
    },
  },
  HIERARCHY_ROLE_DIVISIONS: {
    what: {
      zh: "{institution} 的“{role}”没有登记服务区划，指导对象不明。",
      en: "{institution}: the divisions it serves as '{role}' are not on record, so that it is unknown whom it guides.",
    },
    cause: {
      zh: "登记角色时没有写它服务哪些镇街。",
      en: "The role was entered without the townships that it serves.",
    },
    fix: { zh: "请登记服务区划。", en: "Record them." },
    example: {
      institution: "东镇中心站",
      role: { zh: "中心服务站", en: "central station" },
    },
  },
  HIERARCHY_ROLE_UNGUIDED: {
    what: {
      zh: "{institution} 作为“{role}”，对服务区划内 {count} 家机构没有登记业务指导关系：{bodies}。",
      en: "{institution} as '{role}' has no guidance of institutions in the divisions it serves, {count}: {bodies}.",
    },
    cause: {
      zh: "定了中心站之后，没有逐家登记它对周边机构的业务指导；镇街增减之后也常漏登。",
      en: "The central station was named, and its guidance of the institutions around it was not entered one by one; or townships were added since.",
    },
    fix: { zh: "请登记业务指导关系。", en: "Record the guidance." },
    example: {
      institution: "东镇中心站",
      role: { zh: "中心服务站", en: "central station" },
      count: 2,
      bodies: "西镇卫生院、南乡卫生院",
    },
  },
  HIERARCHY_DEMAND_OF_VILLAGE: {
    what: {
      zh: "需求数据 {id} 登记到了村居“{name}”，数字过小，可能指向个别家庭。",
      en: "the figures of need '{id}' are of the village {name}: so small that they may speak of single families.",
    },
    cause: {
      zh: "把村里上报的原始数直接录入。一个村的孕产妇往往只有几人，数字会指向具体家庭。",
      en: "Figures were entered as the villages reported them. A village often has only a few mothers, and the number would point at single families.",
    },
    fix: { zh: "请按镇街汇总。", en: "Add them up by township." },
    example: {
      id: "demand-0012",
      name: "前村",
    },
  },
  HIERARCHY_UNKNOWN_DIVISION: {
    what: {
      zh: "区划 {division}（{name}）的上级 {parent} 不在本县区划中。",
      en: "the division {division} ({name}) lies in {parent}, which is not among the county's divisions.",
    },
    cause: {
      zh: "区划代码取自不同年份的版本，或只导入了村级而没有导入镇街。",
      en: "The codes were taken from editions of different years, or the villages were brought without their townships.",
    },
    fix: {
      zh: "请核对代码版本，或补录上级区划。",
      en: "Check the edition of the codes, or add the division above.",
    },
    example: {
      division: "999901102201",
      name: "前村",
      parent: "999901102000",
    },
  },
  HIERARCHY_CREDIT_CODE: {
    what: {
      zh: "{institution}（{id}）的统一社会信用代码 {code} 校验位不符。",
      en: "{institution} ({id}): the check character of the credit code {code} is wrong.",
    },
    cause: {
      zh: "录入时抄错一位，或把字母 O、I 当作数字；也有少数原发代码本身不合校验规则。",
      en: "A character was miscopied, or the letters O and I were taken for digits; a few codes were also issued that fail the check.",
    },
    fix: {
      zh: "请与登记证书核对；确为原发代码的可保留。",
      en: "Compare it with the certificate; a code that was issued so may stay.",
    },
    example: {
      institution: "东镇卫生院",
      id: "dongzhen-hospital",
      code: "12999901MB0000000X",
    },
  },
  HIERARCHY_SECOND_PARENT: {
    what: {
      zh: "机构 {institution} 同时隶属 {first} 和 {second}。",
      en: "the institution '{institution}' has two parents at the same time: '{first}' and '{second}'.",
    },
    cause: {
      zh: "上划或合并时登记了新的隶属关系，而没有终止原来的。",
      en: "When a body was put under another, the new subordination was entered and the old one was not ended.",
    },
    fix: {
      zh: "请终止其中一个隶属关系，或改为业务指导。",
      en: "End one of the two, or make it professional guidance.",
    },
    example: {
      institution: "dongzhen-hospital",
      first: "dongzhen-government",
      second: "county-health-bureau",
    },
  },
  HIERARCHY_RELATION_CYCLE: {
    what: {
      zh: "机构关系（{kind}）成环：{cycle}。",
      en: "the relations of kind '{kind}' form a circle: {cycle}.",
    },
    cause: {
      zh: "上下级填反了，于是甲隶属乙、乙又隶属甲。",
      en: "Upper and lower were swapped, so that one body is under another and that under the first.",
    },
    fix: { zh: "请更正其中一个关系。", en: "Correct one of them." },
    example: {
      kind: "administrative",
      cycle: "'county-health-bureau' → 'dongzhen-hospital' → 'county-health-bureau'",
    },
  },
} as const;

/** The hierarchy's coded messages. */
export const hierarchyCodes: Codes<typeof messages> = defineCodes(messages);
