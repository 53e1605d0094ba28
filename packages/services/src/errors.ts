import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  SERVICES_NOT_IN_CATALOGUE: {
    what: {
      zh: "{place} 的“{key}”引用“{code}”，但{list}中没有此项（最接近的是“{nearest}”）。",
      en: "{place}#{key} names '{code}', which is not among the {list}; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "请更正代码，或由插件提供该项。",
      en: "Correct the code, or contribute it in a plugin.",
    },
  },
  SERVICES_TWO_LEADS: {
    what: {
      zh: "服务“{service}”在{level}有两个牵头者。",
      en: "the service '{service}' has two leads at the level '{level}'.",
    },
    fix: {
      zh: "请只留一个牵头者，其余列为配合；文件没有指明牵头者的，一个也不列。",
      en: "Keep one and let the others assist; where the document names no lead, name none.",
    },
  },
  SERVICES_ENTITLEMENT_DEARER: {
    what: {
      zh: "服务“{service}”对“{group}”的价格高于一般价格。",
      en: "the service '{service}' costs the group '{group}' more than everybody else.",
    },
    fix: {
      zh: "优待只能降价，请更正。",
      en: "An entitlement can only lower a price: correct it.",
    },
  },
  SERVICES_LICENCE_DAYS: {
    what: {
      zh: "技术许可 {id} 于 {on} 已不在有效期内。",
      en: "the technique licence {id} is not valid on {on}.",
    },
    fix: { zh: "请核对许可编号和日期。", en: "Check the licence and the day." },
  },
  SERVICES_LICENCE_BODY_ENDED: {
    what: {
      zh: "机构 {institution} 于 {on} 已终止，不能取得技术许可。",
      en: "the institution {institution} has ended by {on} and cannot be licensed.",
    },
    fix: {
      zh: "请许可其承继单位。",
      en: "License its successor.",
    },
  },
  SERVICES_LICENCE_TWICE: {
    what: {
      zh: "机构 {institution} 已有技术“{technique}”的有效许可 {id}。",
      en: "the institution {institution} already holds the licence {id} for the technique '{technique}'.",
    },
    fix: {
      zh: "请先收回原许可，或不再重复登记。",
      en: "Withdraw the former first, or leave this one out.",
    },
  },
  SERVICES_TECHNIQUE_UNKNOWN: {
    what: {
      zh: "技术“{technique}”不在 {on} 的须许可技术目录中。",
      en: "the technique '{technique}' is not among those licensed on {on}.",
    },
    fix: { zh: "请核对代码和日期。", en: "Check the code and the day." },
  },
  SERVICES_TECHNIQUE_NOT_OPEN: {
    what: {
      zh: "{on} 的规定没有让{level}机构开展“{technique}”的许可，{institution}不能取得。",
      en: "the rules of {on} license no body of the level '{level}' for '{technique}': {institution} cannot have it.",
    },
    fix: {
      zh: "请转由有许可渠道的上级机构提供该项技术。",
      en: "Let a body of a level that can be licensed provide it.",
    },
  },
  SERVICES_WRONG_AUTHORITY: {
    what: {
      zh: "“{technique}”应由{asked}主管部门许可，而{institution}的许可由{given}作出。",
      en: "'{technique}' is licensed by the {asked}; the licence of {institution} was given by the {given}.",
    },
    fix: {
      zh: "请核对发证机关，向有权机关申请。",
      en: "Check who issued it and apply to the authority in charge.",
    },
  },
  SERVICES_UNLICENSED: {
    what: {
      zh: "{division}的服务“{service}”原有具备许可的提供者（{before}），自 {from} 至 {to} 没有：{lacking}。",
      en: "the service '{service}' in {division} had a licensed provider ({before}) and has none from {from} to {to}: {lacking}.",
    },
    fix: {
      zh: "请让承接机构自前任终止之日起取得许可并有持证人员，或让有许可的机构承接。",
      en: "License its next provider, with certified staff, from the day the last one ends, or let a licensed body take over.",
    },
  },
  SERVICES_DOUBLED: {
    what: {
      zh: "{first}与{second}在规则“{rule}”的期限内向同一对象重复提供同一内容的服务。",
      en: "{first} and {second} gave the same content to the same client within the window of the rule '{rule}'.",
    },
    fix: {
      zh: "请由牵头单位提供一次，经本人同意后共享结果。",
      en: "Let the lead give it once and share the result with the client's consent.",
    },
  },
  SERVICES_WINDOW_OPEN: {
    what: {
      zh: "规则“{rule}”没有期限，{first}与{second}先后提供同一内容的服务是否重复无法判定。",
      en: "the rule '{rule}' has no window: whether {first} and {second} doubled a service cannot be told.",
    },
    fix: {
      zh: "请由部署以选项说明期限。",
      en: "Let the deployment say the window as an option.",
    },
  },
  SERVICES_TOUR_BODY_ENDED: {
    what: {
      zh: "机构 {institution} 于 {on} 已终止，不能带队巡回。",
      en: "the institution {institution} has ended by {on} and cannot lead a tour.",
    },
    fix: { zh: "请核对带队机构和日期。", en: "Check who led it and the day." },
  },
  SERVICES_TOUR_STOP_TWICE: {
    what: {
      zh: "区划 {division} 在 {on} 的巡回已登记（{id}）。",
      en: "the stop of {on} in {division} is on the register already ({id}).",
    },
    fix: { zh: "请勿重复登记。", en: "Leave this one out." },
  },
  SERVICES_TOUR_NOT_IN_PACKAGE: {
    what: {
      zh: "巡回记录 {id} 登记了“{code}”，不在“{tour}”的内容之列。",
      en: "the stop {id} names '{code}', which is not in the package of '{tour}'.",
    },
    fix: { zh: "请更正内容代码。", en: "Correct the code." },
  },
  SERVICES_TOUR_NOT_LEAD: {
    what: {
      zh: "巡回记录 {id} 由{institution}带队，而“{tour}”不由这类机构牵头。",
      en: "the stop {id} was led by {institution}; such bodies do not lead '{tour}'.",
    },
    fix: {
      zh: "请核对带队机构；配合的机构不登记为带队。",
      en: "Check who led it; a body that assists is not recorded as lead.",
    },
  },
  SERVICES_UNKNOWN_QUESTION: {
    what: {
      zh: "没有{kind}“{code}”。",
      en: "there is no {kind} '{code}'.",
    },
    fix: { zh: "请核对代码。", en: "Check the code." },
  },
} as const;

/** The coded messages of this package. */
export const servicesCodes: Codes<typeof messages> = defineCodes(messages);
