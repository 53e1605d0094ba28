import { type Codes, defineCodes } from "@fuyou/kernel";
import { lintMessages } from "./lint-errors.js";

const messages = {
  ...lintMessages,
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
      zh: "请核对登记表；如确无对象，本项不适用。",
      en: "Check the register; where there is truly nothing, the requirement does not apply.",
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
  STANDARDS_UNKNOWN_TABLE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 所指的登记表“{table}”没有插件声明；最接近的是“{nearest}”。",
      en: "{plugin}: the requirement '{requirement}' names in {part} the table '{table}', which no plugin declares; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "请更正表名，或加入声明该表的插件。",
      en: "Correct the name, or add the plugin that declares it.",
    },
  },
  STANDARDS_UNKNOWN_FIELD: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”中，登记表“{table}”没有字段“{field}”；最接近的是“{nearest}”。",
      en: "{plugin}: the requirement '{requirement}' asks in {part} for '{path}', but the table '{table}' has no field '{field}'; the nearest is '{nearest}'.",
    },
    fix: { zh: "请更正字段名。", en: "Correct the name of the field." },
  },
  STANDARDS_NOT_A_REFERENCE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”中，登记表“{table}”的“{field}”不引用其他登记表；最接近的引用是“{nearest}”。",
      en: "{plugin}: the requirement '{requirement}' follows in {part} the path '{path}', but '{field}' of the table '{table}' is no reference; the nearest reference is '{nearest}'.",
    },
    fix: { zh: "请改用引用字段。", en: "Go by a field that refers to a table." },
  },
  STANDARDS_LIST_ON_PATH: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”经过登记表“{table}”的“{field}”，该字段可有多个引用。",
      en: "{plugin}: the requirement '{requirement}' follows in {part} the path '{path}' through '{field}' of the table '{table}', which may refer to several records.",
    },
    fix: {
      zh: "请改用只引用一条记录的字段，或改为计数。",
      en: "Go by a field that refers to one record, or count instead.",
    },
  },
  STANDARDS_WRONG_TARGET: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”通向“{target}”，而判定对象在“{each}”。",
      en: "{plugin}: the requirement '{requirement}' counts in {part} by '{path}', which leads to '{target}', while the records judged are in '{each}'.",
    },
    fix: {
      zh: "请改用通向判定对象的引用。",
      en: "Count by a path of references that ends at the records judged.",
    },
  },
  STANDARDS_NOT_A_NUMBER: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”不是整数字段。",
      en: "{plugin}: the requirement '{requirement}' measures in {part} '{path}', which holds no whole number.",
    },
    fix: { zh: "请改用整数字段。", en: "Measure a field that holds a whole number." },
  },
  STANDARDS_UNIT_MISMATCH: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”以 {declared} 计，而要求以 {unit} 计。",
      en: "{plugin}: the requirement '{requirement}' measures in {part} '{path}' in {unit}, but the field is kept in {declared}.",
    },
    fix: {
      zh: "请换算界限并改用该字段的单位。",
      en: "Use the field's unit, and convert the bound.",
    },
  },
  STANDARDS_UNKNOWN_VALUE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”不可能为“{value}”；最接近的是“{nearest}”。",
      en: "{plugin}: the requirement '{requirement}' compares in {part} '{path}' with '{value}', which it cannot hold; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "请更正该值，或由插件补充代码表。",
      en: "Correct the value, or contribute the code in a plugin.",
    },
  },
  STANDARDS_WRONG_COMPARISON: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”不能用“{used}”比较。",
      en: "{plugin}: the requirement '{requirement}' compares in {part} '{path}' by '{used}', which can never hold for such a field.",
    },
    fix: {
      zh: "列表字段请用 includes，其他字段请用 is 或 in。",
      en: "Use includes for a list, and is or in for a single value of the field's own type.",
    },
  },
  STANDARDS_NO_SINGLE_RECORD: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”须从单条记录读取，而判定对象是全县或一组记录。",
      en: "{plugin}: the requirement '{requirement}' asks in {part} for '{path}', but it judges the county or a group, which has no fields.",
    },
    fix: {
      zh: "请改用对记录的计数、合计等。",
      en: "Measure records instead: count them, or add a field up.",
    },
  },
  STANDARDS_NO_JOIN: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：缺少 {part}，不知“{of}”的记录如何通向“{each}”。",
      en: "{plugin}: the requirement '{requirement}' has no {part}: how records of '{of}' lead to those of '{each}'.",
    },
    fix: {
      zh: "请写明引用路径，或以 county 判定全县。",
      en: "Give the path of references, or judge the county as a whole by each: county.",
    },
  },
  STANDARDS_NOT_A_DATE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”不是日期字段。",
      en: "{plugin}: the requirement '{requirement}' measures days in {part} from '{path}', which holds no date.",
    },
    fix: { zh: "请改用日期字段。", en: "Use a field that holds a date." },
  },
  STANDARDS_NO_CODES: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”没有代码表，也未列出所要的代码。",
      en: "{plugin}: the requirement '{requirement}' looks in {part} for all codes of '{path}', which has no list of codes.",
    },
    fix: { zh: "请以 codes 列出代码。", en: "List the codes in codes." },
  },
  STANDARDS_WRONG_BOUND: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：测量“{measure}”不能以“{compare}”与界限“{bound}”比较。",
      en: "{plugin}: the requirement '{requirement}' cannot compare the measure '{measure}' by '{compare}' with the bound '{bound}'.",
    },
    fix: {
      zh: "比例用 share，两量之比用 ratio，清单用 every、amount 或 share，幅度用 within 与 range，其余用数量。",
      en: "Use share for shares, ratio for ratios, every, amount or share for lists, within with range, and amounts for the rest.",
    },
  },
  STANDARDS_WRONG_PHRASE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：用语“{phrase}”不能读作“{compare}”；可读作：{allowed}。",
      en: "{plugin}: the requirement '{requirement}' reads the phrase '{phrase}' as '{compare}'; it may be read as: {allowed}.",
    },
    fix: { zh: "请更正比较方式或用语。", en: "Correct the comparison or the phrase." },
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
