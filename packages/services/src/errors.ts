import { type Codes, defineCodes } from "@fuyou/kernel";
import { licenceMessages } from "./licence-messages.js";
import { tourMessages } from "./tour-messages.js";

const messages = {
  ...licenceMessages,
  ...tourMessages,
  SERVICES_NOT_IN_CATALOGUE: {
    what: {
      zh: "{place} 的“{key}”引用“{code}”，但{list}中没有此项（最接近的是“{nearest}”）。",
      en: "{place}#{key} names '{code}', which is not among the {list}; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "插件里的代码拼错了，或提供该项的插件没有加入部署。",
      en: "The code is misspelt in a plugin, or the plugin that contributes it is not part of the deployment.",
    },
    fix: {
      zh: "请更正代码，或由插件提供该项。",
      en: "Correct the code, or contribute it in a plugin.",
    },
    example: {
      place: "services.programme",
      key: "two-cancers",
      code: "cervical-screning",
      list: { zh: "服务目录", en: "services" },
      nearest: "cervical-screening",
    },
  },
  SERVICES_TWO_LEADS: {
    what: {
      zh: "服务“{service}”在{level}有两个牵头者。",
      en: "the service '{service}' has two leads at the level '{level}'.",
    },
    cause: {
      zh: "把同一级的两个提供者都写成了牵头，往往是因为文件只说“共同负责”。",
      en: "Two providers of one level were both written as lead, often because the document only says that they are answerable together.",
    },
    fix: {
      zh: "请只留一个牵头者，其余列为配合；文件没有指明牵头者的，一个也不列。",
      en: "Keep one and let the others assist; where the document names no lead, name none.",
    },
    example: { service: "premarital-checkup", level: { zh: "县级", en: "county" } },
  },
  SERVICES_ENTITLEMENT_DEARER: {
    what: {
      zh: "服务“{service}”对“{group}”的价格高于一般价格。",
      en: "the service '{service}' costs the group '{group}' more than everybody else.",
    },
    cause: {
      zh: "把优待的减免额写成了价格，或一般价格漏写、填成了零。",
      en: "A reduction was written where the price belongs, or the general price was left at nought.",
    },
    fix: {
      zh: "优待只能降价，请更正。",
      en: "An entitlement can only lower a price: correct it.",
    },
    example: { service: "premarital-checkup", group: { zh: "农村居民", en: "rural residents" } },
  },
  SERVICES_DOUBLED: {
    what: {
      zh: "{first}与{second}在规则“{rule}”的期限内向同一对象重复提供同一内容的服务。",
      en: "{first} and {second} gave the same content to the same client within the window of the rule '{rule}'.",
    },
    cause: {
      zh: "两家单位没有互通服务记录，各自按自己的计划提供了同样的内容。",
      en: "Two units did not know of each other's records, and each gave the same by its own plan.",
    },
    fix: {
      zh: "请由牵头单位提供一次，经本人同意后共享结果。",
      en: "Let the lead give it once and share the result with the client's consent.",
    },
    example: {
      rule: { zh: "孕产期检查不重复", en: "antenatal checks are given once" },
      first: "东镇卫生院",
      second: "县妇幼保健院",
    },
  },
  SERVICES_WINDOW_OPEN: {
    what: {
      zh: "规则“{rule}”没有期限，{first}与{second}先后提供同一内容的服务是否重复无法判定。",
      en: "the rule '{rule}' has no window: whether {first} and {second} doubled a service cannot be told.",
    },
    cause: {
      zh: "文件只说不得重复，没有说多长时间以内算重复。",
      en: "The document forbids doubling and does not say within how many days it counts.",
    },
    fix: {
      zh: "请由部署以选项说明期限。",
      en: "Let the deployment say the window as an option.",
    },
    example: {
      rule: { zh: "孕产期检查不重复", en: "antenatal checks are given once" },
      first: "东镇卫生院",
      second: "县妇幼保健院",
    },
  },
  SERVICES_UNKNOWN_QUESTION: {
    what: {
      zh: "没有{kind}“{code}”。",
      en: "there is no {kind} '{code}'.",
    },
    cause: {
      zh: "查询时把代码写错了，或写成了名称。",
      en: "The code asked for is misspelt, or a title was written in its place.",
    },
    fix: { zh: "请核对代码。", en: "Check the code." },
    example: { kind: { zh: "服务", en: "service" }, code: "premarital" },
  },
} as const;

/** The coded messages of this package. */
export const servicesCodes: Codes<typeof messages> = defineCodes(messages);
