import { type Codes, defineCodes } from "@fuyou/kernel";
import { fileMessages } from "./file-messages.js";
import { lintMessages } from "./lint-errors.js";
import { requirementMessages } from "./requirement-errors.js";

const messages = {
  ...fileMessages,
  ...lintMessages,
  ...requirementMessages,
  STANDARDS_MET: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，已达到要求。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; met.",
    },
    fix: { zh: "无须处理。", en: "Nothing to do." },
  },
  STANDARDS_SHORT: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，还差{shortfall}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; {shortfall} short.",
    },
    fix: {
      zh: "请补足所差数量，或更正登记。",
      en: "Make up what is short, or correct the register.",
    },
  },
  STANDARDS_OVER: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，超出{shortfall}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; {shortfall} over.",
    },
    fix: { zh: "请减去超出部分，或更正登记。", en: "Give up the excess, or correct the register." },
  },
  STANDARDS_SHARE_SHORT: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，还差{shortfall}（总数不变，就地转换）{hire}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; {shortfall} to convert in place{hire}.",
    },
    fix: {
      zh: "请补足所差数量，或更正登记。",
      en: "Make up what is short, or correct the register.",
    },
  },
  STANDARDS_SHARE_OVER: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，超出{shortfall}（总数不变，就地转换）{hire}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; {shortfall} too many, to convert in place{hire}.",
    },
    fix: { zh: "请减去超出部分，或更正登记。", en: "Give up the excess, or correct the register." },
  },
  STANDARDS_LIST_SHORT: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，缺{things}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; not there: {things}.",
    },
    fix: {
      zh: "请补足所缺各项，或更正登记。",
      en: "Provide what is not there, or correct the register.",
    },
  },
  STANDARDS_EMPTY_GROUP: {
    what: {
      zh: "{subject}：{what}未知，{demand}{asked}{basis}，因作为整体的数量为零而无法判定。",
      en: "{subject}: {what} unknown; {asked} {demand}{basis}; this cannot be judged, because there is nothing to take it of.",
    },
    fix: {
      zh: "请先登记所要计算的记录（如人员、检查）；确实没有的，本项一直为不明。",
      en: "Enter what it is taken of, such as staff or inspections; while there is none, it stays unknown.",
    },
  },
  STANDARDS_NO_TABLE_ROW: {
    what: {
      zh: "{subject}：{what}{measured}，因标准表中没有{field}为“{value}”的一行而无法判定。",
      en: "{subject}: {what} {measured}; this cannot be judged, because the table of the standard has no row for {field} '{value}'.",
    },
    fix: {
      zh: "请由插件以 replace 补上该行，或更正登记。",
      en: "Let a plugin replace the requirement with one that has the row, or correct the register.",
    },
  },
  STANDARDS_MISSING_DATUM: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，因{missing}而无法判定{range}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; this cannot be judged, because {missing}{range}.",
    },
    fix: { zh: "请在该登记表中补录。", en: "Enter it in that register." },
  },
  STANDARDS_EMPTY_REGISTER: {
    what: {
      zh: "{subject}：{what}未知，{demand}{asked}{basis}，因登记表“{table}”没有任何记录而无法判定。",
      en: "{subject}: {what} unknown; {asked} {demand}{basis}; this cannot be judged, because the register '{table}' has no record at all.",
    },
    fix: { zh: "请导入该登记表。", en: "Bring that register." },
  },
  STANDARDS_UNRESOLVED_BOUND: {
    what: {
      zh: "{subject}：{what}{measured}，因{reason}而无法判定。",
      en: "{subject}: {what} {measured}; this cannot be judged, because {reason}.",
    },
    fix: {
      zh: "请由插件以 replace 补上该标准。",
      en: "Let a plugin replace the requirement once the standard is known.",
    },
  },
  STANDARDS_NO_EARLIER_COUNTY: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}，因{reason}而无法判定。",
      en: "{subject}: {what} {measured}; {asked} {demand}; this cannot be judged, because {reason}.",
    },
    fix: {
      zh: "请以 before 提供此前的县数据。",
      en: "Give the earlier county, in the option before.",
    },
  },
  STANDARDS_NOT_APPLICABLE: {
    what: {
      zh: "{title}：{date}登记表“{table}”中没有{scope}现行记录，本项要求不适用。",
      en: "{title}: on {date} the register '{table}' has no record in force{scope}, so the requirement does not apply.",
    },
    fix: { zh: "请核对适用范围和登记表。", en: "Compare its scope with the register." },
  },
  STANDARDS_OUT_OF_SCOPE: {
    what: {
      zh: "{subject}：{date}不在“{title}”的适用范围内。",
      en: "{subject}: not in the scope of '{title}' on {date}.",
    },
    fix: { zh: "请核对适用条件和期间。", en: "Compare its condition and period." },
  },
  STANDARDS_UNKNOWN_REQUIREMENT: {
    what: {
      zh: "{date}没有现行的要求“{requirement}”；最接近的是“{nearest}”。",
      en: "no requirement '{requirement}' holds on {date}; the nearest is '{nearest}'.",
    },
    fix: { zh: "请核对编号和日期。", en: "Check the identifier and the date." },
  },
} as const;

/** The coded messages of the standards: verdicts on requirements, and faults of requirements. */
export const standardsCodes: Codes<typeof messages> = defineCodes(messages);
