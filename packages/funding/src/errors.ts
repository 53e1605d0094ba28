import { type Codes, defineCodes } from "@fuyou/kernel";
import { projectMessages } from "./project-messages.js";

const messages = {
  ...projectMessages,
  FUNDING_UNKNOWN_CODE: {
    what: {
      zh: "插件 {plugin} 的经费规则“{rule}”：“{code}”不在代码表 {list} 中，最接近的是“{nearest}”。",
      en: "{plugin}: funding rule '{rule}': '{code}' is not in the code list {list}; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "代码拼错了，或提供它的插件没有加入部署。",
      en: "The code is misspelt, or the plugin that contributes it is not part of the deployment.",
    },
    fix: {
      zh: "请更正代码，或由插件加入该表。",
      en: "Correct the code, or have a plugin add it to that list.",
    },
    example: {
      plugin: "sample-county",
      rule: "village-posts",
      code: "county-finace",
      list: "funding.source",
      nearest: "county-finance",
    },
  },
  FUNDING_SHARES_BEYOND_WHOLE: {
    what: {
      zh: "插件 {plugin} 的经费规则“{rule}”：各来源份额之和超过全部。",
      en: "{plugin}: funding rule '{rule}': the shares of its sources make more than the whole.",
    },
    cause: {
      zh: "文件写“至少一半”一类的几个份额，录成了固定份额；或分数写错。",
      en: 'Shares that the document gives as "at least" were written as fixed, or a fraction is wrong.',
    },
    fix: {
      zh: "请更正份额；文件没有写明的留空。",
      en: "Correct them; leave out what the document does not say.",
    },
    example: { plugin: "sample-county", rule: "village-posts" },
  },
  FUNDING_NO_BUDGET: {
    what: {
      zh: "{year} 年没有登记任何预算明细，经费规则无从核对。",
      en: "no budget line of {year} is on the register, so that no funding rule can be judged.",
    },
    cause: {
      zh: "这一年的预算还没有录入，或年度填错。",
      en: "The budgets of that year have not been entered yet, or another year is meant.",
    },
    fix: {
      zh: "请录入该年度各单位预算；没有登记不等于没有经费。",
      en: "Enter the budgets of that year; what is not on the register is not nothing.",
    },
    example: { year: 2026 },
  },
  FUNDING_NO_LINE: {
    what: {
      zh: "{unit} {year} 年没有“{class}”经费，而规则“{rule}”要求予以保障。",
      en: "{unit} has no money of the class '{class}' in {year}, which the rule '{rule}' secures.",
    },
    cause: {
      zh: "预算里没有安排这一类经费，或列在了别的类别、别的单位（如整合前的单位）名下。",
      en: "The budget has no such line, or it stands under another class or unit, such as the one from before the merger.",
    },
    fix: {
      zh: "请录入预算明细，或说明为何没有安排。",
      en: "Enter the budget line, or find out why there is none.",
    },
    example: {
      unit: "东镇卫生院",
      class: { zh: "人员经费", en: "staff costs" },
      year: 2026,
      rule: { zh: "人员经费由财政保障", en: "staff costs are secured by finance" },
    },
  },
  FUNDING_SOURCE_NOT_ALLOWED: {
    what: {
      zh: "{unit} {year} 年预算明细 {line} 的来源是“{source}”，规则“{rule}”只允许：{allowed}。",
      en: "{unit}: the budget line {line} of {year} is paid from '{source}'; the rule '{rule}' allows only: {allowed}.",
    },
    cause: {
      zh: "经费实际由别的渠道垫付，或登记时来源选错。",
      en: "Another source pays in fact, often in advance, or the wrong one was entered.",
    },
    fix: {
      zh: "请改由规定的来源列支，或更正登记。",
      en: "Have it paid from a source that is allowed, or correct the register.",
    },
    example: {
      unit: "东镇卫生院",
      line: "line-2026-0012",
      year: 2026,
      source: { zh: "服务收入", en: "income from services" },
      rule: { zh: "人员经费由财政保障", en: "staff costs are secured by finance" },
      allowed: { zh: "县财政", en: "county finance" },
    },
  },
  FUNDING_SOURCE_NOT_OPEN: {
    what: {
      zh: "{unit} {year} 年预算明细 {line} 的来源“{source}”须有规则点名允许，而没有这样的规则。",
      en: "{unit}: the budget line {line} of {year} is paid from '{source}', which only a rule that names it opens, and none does.",
    },
    cause: {
      zh: "这种来源（如向村集体筹资）只有文件点名允许才能用，而没有插件录入这样的文件。",
      en: "Such a source, for instance money from the village collective, may be used only where a document names it, and no plugin brings one that does.",
    },
    fix: {
      zh: "请改由其他来源列支，或说明所依据的文件。",
      en: "Have it paid from another source, or name the document that allows it.",
    },
    example: {
      unit: "前村卫生室",
      line: "line-2026-0031",
      year: 2026,
      source: { zh: "村集体", en: "village collective" },
    },
  },
  FUNDING_OTHER_MODE: {
    what: {
      zh: "{unit} {year} 年预算明细 {line} 的方式是“{mode}”，规则“{rule}”要求“{asked}”。",
      en: "{unit}: the budget line {line} of {year} is paid by '{mode}'; the rule '{rule}' asks for '{asked}'.",
    },
    cause: {
      zh: "改革以前的供给方式没有改过来，或登记时选错。",
      en: "The way of paying from before the reform was kept, or the wrong one was entered.",
    },
    fix: { zh: "请改变供给方式，或更正登记。", en: "Change the mode, or correct the register." },
    example: {
      unit: "东镇卫生院",
      line: "line-2026-0012",
      year: 2026,
      mode: { zh: "差额补助", en: "partial subsidy" },
      rule: { zh: "人员经费由财政保障", en: "staff costs are secured by finance" },
      asked: { zh: "全额拨款", en: "full funding" },
    },
  },
  FUNDING_SHARE_SHORT: {
    what: {
      zh: "{unit} {year} 年“{source}”承担 {paid}，不到规则“{rule}”要求的 {share}。",
      en: "{unit}: '{source}' pays {paid} in {year}, less than the {share} that the rule '{rule}' asks for.",
    },
    cause: {
      zh: "该来源没有足额安排，或一部分列在了别的单位、别的年度。",
      en: "That source did not give its full share, or a part stands under another unit or year.",
    },
    fix: { zh: "请由该来源补足。", en: "Have the source make it up." },
    example: {
      unit: "东镇卫生院",
      source: { zh: "县财政", en: "county finance" },
      paid: { zh: "80,000元", en: "80,000 yuan" },
      year: 2026,
      share: "1/2",
      rule: {
        zh: "村级岗位补助县乡各半",
        en: "county and township pay half each for village posts",
      },
    },
  },
  FUNDING_SHARE_UNKNOWN: {
    what: {
      zh: "{unit} {year} 年有 {count} 笔金额没有登记，“{source}”是否承担规则“{rule}”的 {share} 不明。",
      en: "{unit}: amounts of {year} missing: {count}; whether '{source}' pays the {share} of the rule '{rule}' is unknown.",
    },
    cause: {
      zh: "预算明细登记了来源而金额空着。",
      en: "The budget lines name their sources and leave the amounts open.",
    },
    fix: { zh: "请补录金额。", en: "Put the amounts on record." },
    example: {
      unit: "东镇卫生院",
      year: 2026,
      count: 2,
      source: { zh: "县财政", en: "county finance" },
      share: "1/2",
      rule: {
        zh: "村级岗位补助县乡各半",
        en: "county and township pay half each for village posts",
      },
    },
  },
  FUNDING_TOO_FEW_SOURCES: {
    what: {
      zh: "{unit} {year} 年的“{class}”只有 {count} 个来源，规则“{rule}”要求至少 {asked} 个渠道。",
      en: "{unit}: the class '{class}' has sources in {year}: {count}; the rule '{rule}' asks for at least {asked} channels.",
    },
    cause: {
      zh: "文件要求多渠道筹资，而登记的只有一个来源；也可能其他来源没有登记。",
      en: "The document asks for several channels and only one has been found, or the others were not entered.",
    },
    fix: { zh: "请争取其他渠道。", en: "Seek another channel." },
    example: {
      unit: "县妇幼保健院",
      class: { zh: "宣传经费", en: "outreach" },
      year: 2026,
      count: 1,
      rule: { zh: "宣传经费多渠道筹集", en: "outreach is paid through several channels" },
      asked: 2,
    },
  },
  FUNDING_LINE_TWICE: {
    what: {
      zh: "预算明细 {first} 与 {second} 的单位、年度、类别、来源和方式都相同。",
      en: "the budget lines {first} and {second} have the same unit, year, class, source and mode.",
    },
    cause: {
      zh: "预算导入了两次，或一笔经费分两行录入而没有区别。",
      en: "A budget was read in twice, or one sum was entered in two lines that differ in nothing.",
    },
    fix: { zh: "请合并，或更正其中一条。", en: "Join them, or correct one of them." },
    example: { first: "line-2026-0012", second: "line-2026-0044" },
  },
  FUNDING_NO_COST_STANDARD: {
    what: {
      zh: "没有登记适用于“{class}”的经费标准，{units} 个单位的金额无法测算。",
      en: "no cost standard for '{class}' is on the register; the amounts of units left open: {units}.",
    },
    cause: {
      zh: "财政没有核定这一类的标准，或核定了没有录入；系统不自拟标准。",
      en: "The finance department has set none, or it was not entered; none is made up here.",
    },
    fix: {
      zh: "请在“经费标准”中录入财政核定的标准。",
      en: "Enter the standard that the finance department has set.",
    },
    example: { class: { zh: "人员经费", en: "staff costs" }, units: 12 },
  },
  FUNDING_FIGURES_MISSING: {
    what: {
      zh: "以下镇街 {year} 年的需求数据没有登记：{places}。",
      en: "the figures of need for {year} are not on record for: {places}.",
    },
    cause: {
      zh: "测算所需的汇总数还没有报上来，或登记在另一年度。",
      en: "The totals that the estimate needs have not come in, or stand under another year.",
    },
    fix: {
      zh: "请录入活产、育龄妇女和 0-6 岁儿童的汇总数；只录汇总数，不录名单。",
      en: "Enter live births, women of 15 to 49 and children of 0 to 6 as totals; totals only, never a list of people.",
    },
    example: { year: 2025, places: "东镇、西山镇" },
  },
} as const;

/** The messages of the package (经费). */
export const fundingCodes: Codes<typeof messages> = defineCodes(messages);
