import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  FUNDING_UNKNOWN_CODE: {
    what: {
      zh: "插件 {plugin} 的经费规则“{rule}”：“{code}”不在代码表 {list} 中，最接近的是“{nearest}”。",
      en: "{plugin}: funding rule '{rule}': '{code}' is not in the code list {list}; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "请更正代码，或由插件加入该表。",
      en: "Correct the code, or have a plugin add it to that list.",
    },
  },
  FUNDING_SHARES_BEYOND_WHOLE: {
    what: {
      zh: "插件 {plugin} 的经费规则“{rule}”：各来源份额之和超过全部。",
      en: "{plugin}: funding rule '{rule}': the shares of its sources make more than the whole.",
    },
    fix: {
      zh: "请更正份额；文件没有写明的留空。",
      en: "Correct them; leave out what the document does not say.",
    },
  },
  FUNDING_NO_BUDGET: {
    what: {
      zh: "{year} 年没有登记任何预算明细，经费规则无从核对。",
      en: "no budget line of {year} is on the register, so that no funding rule can be judged.",
    },
    fix: {
      zh: "请录入该年度各单位预算；没有登记不等于没有经费。",
      en: "Enter the budgets of that year; what is not on the register is not nothing.",
    },
  },
  FUNDING_NO_LINE: {
    what: {
      zh: "{unit} {year} 年没有“{class}”经费，而规则“{rule}”要求予以保障。",
      en: "{unit} has no money of the class '{class}' in {year}, which the rule '{rule}' secures.",
    },
    fix: {
      zh: "请录入预算明细，或说明为何没有安排。",
      en: "Enter the budget line, or find out why there is none.",
    },
  },
  FUNDING_SOURCE_NOT_ALLOWED: {
    what: {
      zh: "{unit} {year} 年预算明细 {line} 的来源是“{source}”，规则“{rule}”只允许：{allowed}。",
      en: "{unit}: the budget line {line} of {year} is paid from '{source}'; the rule '{rule}' allows only: {allowed}.",
    },
    fix: {
      zh: "请改由规定的来源列支，或更正登记。",
      en: "Have it paid from a source that is allowed, or correct the register.",
    },
  },
  FUNDING_SOURCE_NOT_OPEN: {
    what: {
      zh: "{unit} {year} 年预算明细 {line} 的来源“{source}”须有规则点名允许，而没有这样的规则。",
      en: "{unit}: the budget line {line} of {year} is paid from '{source}', which only a rule that names it opens, and none does.",
    },
    fix: {
      zh: "请改由其他来源列支，或说明所依据的文件。",
      en: "Have it paid from another source, or name the document that allows it.",
    },
  },
  FUNDING_OTHER_MODE: {
    what: {
      zh: "{unit} {year} 年预算明细 {line} 的方式是“{mode}”，规则“{rule}”要求“{asked}”。",
      en: "{unit}: the budget line {line} of {year} is paid by '{mode}'; the rule '{rule}' asks for '{asked}'.",
    },
    fix: { zh: "请改变供给方式，或更正登记。", en: "Change the mode, or correct the register." },
  },
  FUNDING_SHARE_SHORT: {
    what: {
      zh: "{unit} {year} 年“{source}”承担 {paid}，不到规则“{rule}”要求的 {share}。",
      en: "{unit}: '{source}' pays {paid} in {year}, less than the {share} that the rule '{rule}' asks for.",
    },
    fix: { zh: "请由该来源补足。", en: "Have the source make it up." },
  },
  FUNDING_SHARE_UNKNOWN: {
    what: {
      zh: "{unit} {year} 年有 {count} 笔金额没有登记，“{source}”是否承担规则“{rule}”的 {share} 不明。",
      en: "{unit}: amounts of {year} missing: {count}; whether '{source}' pays the {share} of the rule '{rule}' is unknown.",
    },
    fix: { zh: "请补录金额。", en: "Put the amounts on record." },
  },
  FUNDING_TOO_FEW_SOURCES: {
    what: {
      zh: "{unit} {year} 年的“{class}”只有 {count} 个来源，规则“{rule}”要求至少 {asked} 个渠道。",
      en: "{unit}: the class '{class}' has sources in {year}: {count}; the rule '{rule}' asks for at least {asked} channels.",
    },
    fix: { zh: "请争取其他渠道。", en: "Seek another channel." },
  },
  FUNDING_LINE_TWICE: {
    what: {
      zh: "预算明细 {first} 与 {second} 的单位、年度、类别、来源和方式都相同。",
      en: "the budget lines {first} and {second} have the same unit, year, class, source and mode.",
    },
    fix: { zh: "请合并，或更正其中一条。", en: "Join them, or correct one of them." },
  },
  FUNDING_ONE_PROJECT: {
    what: {
      zh: "项目资金 {id} 须注明建设项目或设备项目，二者填其一。",
      en: "the project money '{id}' has to name a construction project or an equipment project, and only one of them.",
    },
    fix: { zh: "请只填其中一个。", en: "Name one of the two." },
  },
  FUNDING_SUM_OVER: {
    what: {
      zh: "项目“{project}”（{id}）已知资金合计 {known}，超过计划投资 {total}。",
      en: "the money known for the project {project} ({id}) is {known}, more than its planned cost of {total}.",
    },
    fix: { zh: "请核对各来源金额或计划投资。", en: "Check the amounts or the planned cost." },
  },
  FUNDING_SUM_SHORT: {
    what: {
      zh: "项目“{project}”（{id}）资金合计 {known}，比计划投资 {total} 少 {gap}。",
      en: "the money of the project {project} ({id}) is {known}, which is {gap} less than its planned cost of {total}.",
    },
    fix: { zh: "请落实缺口资金的来源。", en: "Find the source of what is missing." },
  },
  FUNDING_PLAN_WITHOUT_PROJECT: {
    what: {
      zh: "“{plan}”尚无对应的项目登记：{unit}。",
      en: "nothing on the register answers to '{plan}': {unit}.",
    },
    fix: {
      zh: "请登记项目，并在“所属规划”中注明 {code}。",
      en: "Enter the project and name {code} as the plan it belongs to.",
    },
  },
  FUNDING_STAGE_LATE: {
    what: {
      zh: "项目“{project}”（{id}）应在 {by} 前（含当日）达到“{stage}”，当日登记为“{now}”。",
      en: "the project {project} ({id}) was to reach the stage '{stage}' by {by}; on that day it stood at '{now}'.",
    },
    fix: { zh: "请推进并登记进展。", en: "Move it on and record how far it is." },
  },
  FUNDING_NO_COST_STANDARD: {
    what: {
      zh: "没有登记适用于“{class}”的经费标准，{units} 个单位的金额无法测算。",
      en: "no cost standard for '{class}' is on the register; the amounts of units left open: {units}.",
    },
    fix: {
      zh: "请在“经费标准”中录入财政核定的标准。",
      en: "Enter the standard that the finance department has set.",
    },
  },
  FUNDING_FIGURES_MISSING: {
    what: {
      zh: "以下镇街 {year} 年的需求数据没有登记：{places}。",
      en: "the figures of need for {year} are not on record for: {places}.",
    },
    fix: {
      zh: "请录入活产、育龄妇女和 0-6 岁儿童的汇总数；只录汇总数，不录名单。",
      en: "Enter live births, women of 15 to 49 and children of 0 to 6 as totals; totals only, never a list of people.",
    },
  },
} as const;

/** The messages of the package (经费). */
export const fundingCodes: Codes<typeof messages> = defineCodes(messages);
