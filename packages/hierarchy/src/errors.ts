import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  HIERARCHY_ROLE_OVER: {
    what: {
      zh: "机构角色 {role} 在 {on} 已不在任，不能终止。",
      en: "the role '{role}' is over on {on} and cannot be ended.",
    },
    fix: { zh: "请核对编号和日期。", en: "Check the identifier and the day." },
  },
  HIERARCHY_ROLE_VACANT: {
    what: { zh: "没有机构承担“{role}”。", en: "no institution has the role '{role}'." },
    fix: { zh: "请确定承担机构并登记。", en: "Give it to one and record it." },
  },
  HIERARCHY_ROLE_KIND: {
    what: {
      zh: "{institution} 承担“{role}”，而其机构类型是“{kind}”。",
      en: "{institution} has the role '{role}' and is of the kind '{kind}'.",
    },
    fix: { zh: "请核对机构类型，或另定机构。", en: "Check the kind, or give it to another body." },
  },
  HIERARCHY_ROLE_MEMBERS: {
    what: {
      zh: "{institution} 的“{role}”没有登记成员单位。",
      en: "{institution}: no members of '{role}' are on record.",
    },
    fix: { zh: "请登记成员单位。", en: "Record them." },
  },
  HIERARCHY_ROLE_DIVISIONS: {
    what: {
      zh: "{institution} 的“{role}”没有登记服务区划，指导对象不明。",
      en: "{institution}: the divisions it serves as '{role}' are not on record, so that it is unknown whom it guides.",
    },
    fix: { zh: "请登记服务区划。", en: "Record them." },
  },
  HIERARCHY_ROLE_UNGUIDED: {
    what: {
      zh: "{institution} 作为“{role}”，对服务区划内 {count} 家机构没有登记业务指导关系：{bodies}。",
      en: "{institution} as '{role}' has no guidance of institutions in the divisions it serves, {count}: {bodies}.",
    },
    fix: { zh: "请登记业务指导关系。", en: "Record the guidance." },
  },
  HIERARCHY_DEMAND_OF_VILLAGE: {
    what: {
      zh: "需求数据 {id} 登记到了村居“{name}”，数字过小，可能指向个别家庭。",
      en: "the figures of need '{id}' are of the village {name}: so small that they may speak of single families.",
    },
    fix: { zh: "请按镇街汇总。", en: "Add them up by township." },
  },
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
  HIERARCHY_SEAL_ORDER: {
    what: {
      zh: "印章“{seal}”（{id}）的日期先后颠倒：{days}。",
      en: "the dates of the seal '{seal}' ({id}) are out of order: {days}.",
    },
    fix: {
      zh: "应依次为刻制、启用、限清算使用、缴销，请更正。",
      en: "They run from cut over in use and limited to surrendered; correct them.",
    },
  },
  HIERARCHY_SEAL_AFTER_END: {
    what: {
      zh: "印章“{seal}”（{id}）于 {begun} 启用，而{institution}已于 {ended} 终止。",
      en: "the seal '{seal}' ({id}) was taken into use on {begun}, after {institution} had ended on {ended}.",
    },
    fix: {
      zh: "终止机构的印章只能限清算使用或缴销；请更正日期，或改为其他机构的印章。",
      en: "The seal of a body that ended can only be limited or surrendered; correct the date or the body.",
    },
  },
  HIERARCHY_SEAL_LIMITED_EARLY: {
    what: {
      zh: "印章“{seal}”（{id}）自 {limited} 起限清算使用，而{institution}当日尚未终止。",
      en: "the seal '{seal}' ({id}) is limited to winding-up from {limited}, when {institution} had not ended.",
    },
    fix: {
      zh: "请更正日期，或先登记机构撤销。",
      en: "Correct the date, or record that the body was abolished.",
    },
  },
  HIERARCHY_SEAL_BACKWARDS: {
    what: {
      zh: "印章“{seal}”（{id}）已于 {last} 进入现有状态，不能在 {on} 再行此事。",
      en: "the seal '{seal}' ({id}) has been in its present state since {last}; this cannot be done with it on {on}.",
    },
    fix: {
      zh: "印章状态只进不退，每一状态只记一次；请核对印章和日期。",
      en: "A seal goes forward only and has each state once; check the seal and the day.",
    },
  },
  HIERARCHY_SEAL_OUTSTANDING: {
    what: {
      zh: "{institution}已于 {ended} 终止（{ending}），其印章“{seal}”（{id}）{due}。",
      en: "{institution} ended on {ended} ({ending}), and its seal '{seal}' ({id}) {due}.",
    },
    fix: {
      zh: "清算期间限清算使用，注销时缴销；请办理并登记。",
      en: "It is limited during winding-up and surrendered at deregistration; do so and record it.",
    },
  },
  HIERARCHY_CERTIFICATE_OUTSTANDING: {
    what: {
      zh: "{institution}已注销，其证书 {id} 尚未缴回。",
      en: "{institution} is deregistered, and its certificate {id} is not surrendered.",
    },
    fix: { zh: "请缴回并登记。", en: "Surrender it and record that." },
  },
  HIERARCHY_NOTHING_REGISTERED: {
    what: {
      zh: "{institution}（{id}）在 {on} 没有登记“{item}”的证书，不产生变更登记。",
      en: "{institution} ({id}) holds no certificate on {on} that registers '{item}', so nothing is owed.",
    },
    fix: {
      zh: "请先补录其证书及登记事项。",
      en: "Record its certificates and what they register first.",
    },
  },
  HIERARCHY_ENDING_STATE: {
    what: {
      zh: "“{act}”不适用于{institution}（{id}）：其状态为{state}，而所需为{needed}。",
      en: "'{act}' does not apply to {institution} ({id}): on the day it is {state}, and has to be {needed}.",
    },
    fix: {
      zh: "请核对机构和日期；终止依次为撤销、清算、注销，不可逆转。",
      en: "Check the body and the day; an ending goes from abolished over winding-up to deregistered and not back.",
    },
  },
  HIERARCHY_NO_WINDING_UP: {
    what: {
      zh: "机构 {institution} 标为清算中，却没有清算记录，不能办理“{act}”。",
      en: "the institution '{institution}' is said to be winding up and has no record of it, so '{act}' cannot be done.",
    },
    fix: {
      zh: "请先在清算登记表中补录。",
      en: "Add the record to the register of winding-ups first.",
    },
  },
  HIERARCHY_WINDING_UP_ACT: {
    what: {
      zh: "清算 {id}：“{act}”不能在 {on} 办理，已有记录使其为时过早、过晚或重复。",
      en: "winding-up {id}: '{act}' cannot be done on {on}; by what is on record it comes too early, too late, or twice.",
    },
    fix: {
      zh: "依次为开始、通知和公告（至多三次）、截止申报、清算报告、注销；请核对次序和日期。",
      en: "The order is: begun, told and published (up to three times), claims closed, report, deregistered; check order and day.",
    },
  },
  HIERARCHY_WINDING_UP_ORDER: {
    what: {
      zh: "清算 {id} 的日期先后颠倒：{days}。",
      en: "the dates of the winding-up {id} are out of order: {days}.",
    },
    fix: {
      zh: "依次为开始、通知和公告、截止申报、清算报告、注销，请更正。",
      en: "They run from begun over told and published, claims closed and report to deregistered; correct them.",
    },
  },
  HIERARCHY_WINDING_UP_STANDING: {
    what: {
      zh: "清算 {id} 于 {begun} 开始，而{institution}当日尚未终止。",
      en: "the winding-up {id} began on {begun}, when {institution} had not ended.",
    },
    fix: {
      zh: "请先登记机构撤销，或更正日期。",
      en: "Record that the body was abolished, or correct the day.",
    },
  },
  HIERARCHY_WINDING_UP_STATE: {
    what: {
      zh: "{institution}标为{ending}，而其清算 {id} 的记录表明{said}。",
      en: "{institution} is said to be {ending}, but its winding-up {id} says {said}.",
    },
    fix: { zh: "请更正其中之一。", en: "Correct one of the two." },
  },
  HIERARCHY_REGISTRATION_ORDER: {
    what: {
      zh: "变更登记 {id} 于 {doneOn} 办结，早于应办起日 {owedSince}。",
      en: "the change of registration {id} was done on {doneOn}, before it was owed on {owedSince}.",
    },
    fix: { zh: "请更正其中一个日期。", en: "Correct one of the two dates." },
  },
  HIERARCHY_FOREIGN_CERTIFICATE: {
    what: {
      zh: "变更登记 {id} 由机构 {institution} 申请，所涉证书 {certificate} 却属于其他机构。",
      en: "the change of registration {id} is owed by '{institution}', but the certificate '{certificate}' is another's.",
    },
    fix: { zh: "请更正机构或证书。", en: "Correct the institution or the certificate." },
  },
  HIERARCHY_REGISTRATION_OWED: {
    what: {
      zh: "{institution}自 {owedSince} 起应办变更登记（{item}，证书 {certificate}，记录 {id}），已 {days} 天未办结。",
      en: "{institution} owes a change of registration since {owedSince}, {days} days ({item}, certificate {certificate}, record {id}).",
    },
    fix: {
      zh: "请向登记机关办理后登记办结；办理时限不详，以登记机关要求为准。",
      en: "Have it registered and record it as done; the time allowed is not known here, ask the authority.",
    },
  },
  HIERARCHY_NOTHING_OWED: {
    what: {
      zh: "变更登记 {id} 在 {on} 并非应办未办：已办结、已免办或当日尚未发生。",
      en: "the change of registration {id} is not owed on {on}: it is done, has lapsed, or comes later.",
    },
    fix: { zh: "请核对编号和日期。", en: "Check the identifier and the day." },
  },
} as const;

/** The hierarchy's coded messages. */
export const hierarchyCodes: Codes<typeof messages> = defineCodes(messages);
