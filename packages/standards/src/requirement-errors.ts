/** What is wrong with a requirement against the tables of its composition; part of the package's table of codes. */
export const requirementMessages = {
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
      en: "{plugin}: the requirement '{requirement}' takes in {part} '{path}' for a whole number, which it does not hold.",
    },
    fix: { zh: "请改用整数字段。", en: "Measure a field that holds a whole number." },
  },
  STANDARDS_UNIT_MISMATCH: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”以 {declared} 计，而要求以 {unit} 计。",
      en: "{plugin}: the requirement '{requirement}' takes in {part} '{path}' in {unit}, but it is kept in {declared}.",
    },
    fix: {
      zh: "请改用其单位并换算界限，或以 times 写明折算。",
      en: "Use its own unit and convert the bound, or give the factor in times.",
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
      en: "{plugin}: the requirement '{requirement}' takes in {part} '{path}' for a date, which it does not hold.",
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
} as const;
