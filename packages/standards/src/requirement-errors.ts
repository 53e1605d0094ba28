/** What is wrong with a requirement against the tables of its composition; part of the package's table of codes. */
export const requirementMessages = {
  STANDARDS_UNKNOWN_TABLE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 所指的登记表“{table}”没有插件声明；最接近的是“{nearest}”。",
      en: "{plugin}: the requirement '{requirement}' names in {part} the table '{table}', which no plugin declares; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "表名拼写有误，或声明该表的插件没有列入。",
      en: "The name of the table is mistyped, or the plugin that declares it is not composed.",
    },
    fix: {
      zh: "请更正表名，或加入声明该表的插件。",
      en: "Correct the name, or add the plugin that declares it.",
    },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "each",
      table: "departmnts",
      nearest: "departments",
    },
  },
  STANDARDS_UNKNOWN_FIELD: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”中，登记表“{table}”没有字段“{field}”；最接近的是“{nearest}”。",
      en: "{plugin}: the requirement '{requirement}' asks in {part} for '{path}', but the table '{table}' has no field '{field}'; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "字段名拼写有误，该字段已改名，或属于另一登记表。",
      en: "The name of the field is mistyped, the field was renamed, or it belongs to another table.",
    },
    fix: { zh: "请更正字段名。", en: "Correct the name of the field." },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "where.path",
      path: "division.popluation",
      table: "divisions",
      field: "popluation",
      nearest: "population",
    },
  },
  STANDARDS_NOT_A_REFERENCE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”中，登记表“{table}”的“{field}”不引用其他登记表；最接近的引用是“{nearest}”。",
      en: "{plugin}: the requirement '{requirement}' follows in {part} the path '{path}', but '{field}' of the table '{table}' is no reference; the nearest reference is '{nearest}'.",
    },
    cause: {
      zh: "路径以点号逐级走过引用；中间写了普通字段，就没有下一张表可去。",
      en: "A path goes from table to table by references; an ordinary field on the way leads nowhere.",
    },
    fix: { zh: "请改用引用字段。", en: "Go by a field that refers to a table." },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "where.path",
      path: "name.population",
      table: "departments",
      field: "name",
      nearest: "institution",
    },
  },
  STANDARDS_LIST_ON_PATH: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”经过登记表“{table}”的“{field}”，该字段可有多个引用。",
      en: "{plugin}: the requirement '{requirement}' follows in {part} the path '{path}' through '{field}' of the table '{table}', which may refer to several records.",
    },
    cause: {
      zh: "该字段可引用多条记录，路径不知走哪一条。",
      en: "The field may refer to several records, and the path does not say which to follow.",
    },
    fix: {
      zh: "请改用只引用一条记录的字段，或改为计数。",
      en: "Go by a field that refers to one record, or count instead.",
    },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "where.path",
      path: "divisions.population",
      table: "institution-roles",
      field: "divisions",
    },
  },
  STANDARDS_WRONG_TARGET: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”通向“{target}”，而判定对象在“{each}”。",
      en: "{plugin}: the requirement '{requirement}' counts in {part} by '{path}', which leads to '{target}', while the records judged are in '{each}'.",
    },
    cause: {
      zh: "by 的路径停在别的表上，例如按机构判定却数到了区划。",
      en: "The path in 'by' stops at another table: institutions are judged, say, and it leads to divisions.",
    },
    fix: {
      zh: "请改用通向判定对象的引用。",
      en: "Count by a path of references that ends at the records judged.",
    },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "require.measure.count.by",
      path: "institution.division",
      target: "divisions",
      each: "institutions",
    },
  },
  STANDARDS_NOT_A_NUMBER: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”不是整数字段。",
      en: "{plugin}: the requirement '{requirement}' takes in {part} '{path}' for a whole number, which it does not hold.",
    },
    cause: {
      zh: "合计、人口或差额用了文字、日期或列表字段。",
      en: "A sum, a population or a difference was taken of a field that holds text, a day or a list.",
    },
    fix: { zh: "请改用整数字段。", en: "Measure a field that holds a whole number." },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "require.measure.sum.field",
      path: "institution.name",
    },
  },
  STANDARDS_UNIT_MISMATCH: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”以 {declared} 计，而要求以 {unit} 计。",
      en: "{plugin}: the requirement '{requirement}' takes in {part} '{path}' in {unit}, but it is kept in {declared}.",
    },
    cause: {
      zh: "界限以元或平方米写，而登记表以分或 0.01 平方米保存；或把人数与件数相比。",
      en: "The bound is in yuan or square metres while the register keeps fen or hundredths; or persons are compared with items.",
    },
    fix: {
      zh: "请改用其单位并换算界限，或以 times 写明折算。",
      en: "Use its own unit and convert the bound, or give the factor in times.",
    },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "require.measure.sum.field",
      path: "originalCost",
      declared: "fen",
      unit: "person",
    },
  },
  STANDARDS_UNKNOWN_VALUE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”不可能为“{value}”；最接近的是“{nearest}”。",
      en: "{plugin}: the requirement '{requirement}' compares in {part} '{path}' with '{value}', which it cannot hold; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "代码拼写有误、写了名称，或该代码由未列入的插件提供。这样的条件永远不成立，因此在组合时就指出。",
      en: "The code is mistyped, its name was written instead, or the plugin that brings it is not composed. Such a condition never holds, so it is refused at composition.",
    },
    fix: {
      zh: "请更正该值，或由插件补充代码表。",
      en: "Correct the value, or contribute the code in a plugin.",
    },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "where.is",
      path: "kind",
      value: "twon-office",
      nearest: "town-office",
    },
  },
  STANDARDS_WRONG_COMPARISON: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”不能用“{used}”比较。",
      en: "{plugin}: the requirement '{requirement}' compares in {part} '{path}' by '{used}', which can never hold for such a field.",
    },
    cause: {
      zh: "列表字段用了 is，单值字段用了 includes，或拿文字与数字相比。",
      en: "A list was compared by 'is', a single value by 'includes', or text with a number.",
    },
    fix: {
      zh: "列表字段请用 includes，其他字段请用 is 或 in。",
      en: "Use includes for a list, and is or in for a single value of the field's own type.",
    },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "where.is",
      path: "specialties",
      used: "is",
    },
  },
  STANDARDS_NOT_A_DATE: {
    what: {
      zh: "插件 {plugin} 的要求 {requirement}：{part} 的“{path}”不是日期字段。",
      en: "{plugin}: the requirement '{requirement}' takes in {part} '{path}' for a date, which it does not hold.",
    },
    cause: {
      zh: "计算天数时用了文字或数字字段。",
      en: "Days were to be counted from a field that holds text or a number.",
    },
    fix: { zh: "请改用日期字段。", en: "Use a field that holds a date." },
    example: {
      plugin: "dongxian",
      requirement: "office-staff",
      part: "require.measure.days.from",
      path: "institution.name",
    },
  },
} as const;
