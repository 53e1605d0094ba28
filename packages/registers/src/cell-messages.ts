/** What can be wrong with a cell. */
export const cellMessages = {
  REGISTERS_NOT_A_NUMBER: {
    what: {
      zh: "{place}（{field}）：“{value}”不是数，应为{expected}。",
      en: "{place} ({field}): '{value}' is no number; expected is {expected}.",
    },
    cause: {
      zh: "数字栏写了“约”“无”“同上”或带说明的数。",
      en: "A column of numbers holds 'about', 'none', 'ditto', or a number with words.",
    },
    fix: {
      zh: "请只写一个数，说明文字另放备注栏。",
      en: "Write one number, and put remarks elsewhere.",
    },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "原值", en: "original cost" },
      value: "约12万",
      expected: { zh: "金额，如 1234.50", en: "an amount of money, such as 1234.50" },
    },
  },
  REGISTERS_TOO_FINE: {
    what: {
      zh: "{place}（{field}）：“{value}”的小数过多，不足最小计量单位的部分不能保存，应为{expected}。",
      en: "{place} ({field}): '{value}' has more decimals than are kept; expected is {expected}.",
    },
    cause: {
      zh: "公式算出的数带很多位小数，或单价乘以数量没有取到分。",
      en: "A formula gave many decimals, or price times quantity was not brought to fen.",
    },
    fix: {
      zh: "请按凭证填写准确数；导入时不作四舍五入。",
      en: "Write the exact figure of the voucher; nothing is rounded when it comes in.",
    },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "原值", en: "original cost" },
      value: "1234.567",
      expected: { zh: "金额，如 1234.50", en: "an amount of money, such as 1234.50" },
    },
  },
  REGISTERS_TOO_LARGE: {
    what: {
      zh: "{place}（{field}）：“{value}”过大，不能准确保存，应为{expected}。",
      en: "{place} ({field}): '{value}' is too large to be kept exactly; expected is {expected}.",
    },
    cause: {
      zh: "把编号、电话填进了数字栏，或单位弄错，例如以元填了万元数。",
      en: "A code or telephone number stands in a column of amounts, or the unit was mistaken.",
    },
    fix: { zh: "请核对数字和单位。", en: "Check the figure and its unit." },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "原值", en: "original cost" },
      value: "99999999999999999999",
      expected: { zh: "金额，如 1234.50", en: "an amount of money, such as 1234.50" },
    },
  },
  REGISTERS_WRONG_UNIT: {
    what: {
      zh: "{place}（{field}）：“{value}”的单位不是该栏的计量单位，应为{expected}。",
      en: "{place} ({field}): the unit of '{value}' does not belong to this column; expected is {expected}.",
    },
    cause: {
      zh: "填错了栏，例如在金额栏填了面积。",
      en: "It stands in the wrong column, an area among amounts, say.",
    },
    fix: { zh: "请核对是否填错了栏。", en: "See whether it stands in the wrong column." },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "原值", en: "original cost" },
      value: "120平方米",
      expected: { zh: "金额，如 1234.50", en: "an amount of money, such as 1234.50" },
    },
  },
  REGISTERS_DIGITS_LOST: {
    what: {
      zh: "{place}（{field}）：“{value}”已被表格软件改为科学记数或只留 15 位，原有数字已丢失，应为{expected}。",
      en: "{place} ({field}): the spreadsheet turned '{value}' into a rounded number and its digits are lost; expected is {expected}.",
    },
    cause: {
      zh: "身份证号、信用代码等长数字以数值格式输入，表格软件只保留 15 位。",
      en: "Long codes were typed as numbers, of which a spreadsheet keeps fifteen digits.",
    },
    fix: {
      zh: "请把该栏设为文本格式，再按原件重新填写。",
      en: "Format the column as text and write it again from the original.",
    },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "统一社会信用代码", en: "credit code" },
      value: "1.29999E+17",
      expected: { zh: "18 位代码", en: "a code of 18 characters" },
    },
  },
  REGISTERS_NOT_A_DAY: {
    what: {
      zh: "{place}（{field}）：“{value}”不是日历上的日期，应为{expected}。",
      en: "{place} ({field}): '{value}' is no day of the calendar; expected is {expected}.",
    },
    cause: {
      zh: "日期不存在，例如 2 月 30 日，或只写了序号、文字。",
      en: "There is no such day, as 30 February, or it is a number or a word.",
    },
    fix: { zh: "请按年月日填写。", en: "Write year, month and day." },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "出生日期", en: "born on" },
      value: "1980-02-30",
      expected: { zh: "日期，如 2015-11-01", en: "a day, such as 2015-11-01" },
    },
  },
  REGISTERS_DAY_INCOMPLETE: {
    what: {
      zh: "{place}（{field}）：“{value}”没有写到日，应为{expected}。",
      en: "{place} ({field}): '{value}' does not name the day; expected is {expected}.",
    },
    cause: {
      zh: "原件只记到年月，或嫌麻烦没有写日。",
      en: "The original gives year and month only, or the day was left out.",
    },
    fix: {
      zh: "请按原件补全月日；导入时不作推定。",
      en: "Complete it from the original; nothing is presumed when it comes in.",
    },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "出生日期", en: "born on" },
      value: "1980年2月",
      expected: { zh: "日期，如 2015-11-01", en: "a day, such as 2015-11-01" },
    },
  },
  REGISTERS_UNKNOWN_NAME: {
    what: {
      zh: "{place}（{field}）：“{value}”不在可选值中，应为{expected}；最接近的是“{nearest}”。",
      en: "{place} ({field}): '{value}' is not among the values; expected is {expected}. The nearest is '{nearest}'.",
    },
    cause: {
      zh: "手工填写了本地叫法，没有从下拉列表选。",
      en: "A local name was typed instead of chosen from the list.",
    },
    fix: {
      zh: "请从模板的下拉列表中选取。",
      en: "Choose it from the list of the template.",
    },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "类型", en: "kind" },
      value: "镇医院",
      expected: {
        zh: "镇卫生院、计生站之一",
        en: "one of township hospital, family-planning station",
      },
      nearest: { zh: "镇卫生院", en: "township hospital" },
    },
  },
  REGISTERS_AMBIGUOUS_NAME: {
    what: {
      zh: "{place}（{field}）：“{value}”有不止一个代码，应为{expected}之一。",
      en: "{place} ({field}): there are several codes called '{value}'; expected is one of {expected}.",
    },
    cause: {
      zh: "两个代码同名，例如不同插件各有一类“其他”。",
      en: "Two codes bear one name, as where two plugins each have a kind called 'other'.",
    },
    fix: { zh: "请连同代码填写。", en: "Write the name with its code." },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "类型", en: "kind" },
      value: "其他",
      expected: {
        zh: "其他（other-post）、其他（other）",
        en: "其他（other-post）, 其他（other）",
      },
    },
  },
  REGISTERS_NOT_A_FLAG: {
    what: {
      zh: "{place}（{field}）：“{value}”不能判断是否，应为{expected}。",
      en: "{place} ({field}): '{value}' says neither yes nor no; expected is {expected}.",
    },
    cause: {
      zh: "是否栏写了说明或勾选符号以外的字。",
      en: "A column of yes and no holds a remark instead.",
    },
    fix: { zh: "请填写“是”或“否”。", en: "Write 是 or 否." },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "兼任", en: "held beside" },
      value: "待定",
      expected: { zh: "是或否", en: "yes or no (是/否)" },
    },
  },
  REGISTERS_NOT_JSON: {
    what: {
      zh: "{place}（{field}）：“{value}”不能读取，应为{expected}。",
      en: "{place} ({field}): '{value}' cannot be read; expected is {expected}.",
    },
    cause: {
      zh: "这一栏存的是结构化内容，导出后被手工改动。",
      en: "The column holds structured content, which was changed by hand after export.",
    },
    fix: {
      zh: "请恢复导出时的内容，或清空该单元格。",
      en: "Put back what was exported, or empty the cell.",
    },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "登记事项", en: "what it registers" },
      value: "[name",
      expected: { zh: "导出时的内容", en: "what was exported" },
    },
  },
  REGISTERS_ERROR_VALUE: {
    what: {
      zh: "{place}（{field}）：单元格的公式出错，显示为“{value}”。",
      en: "{place} ({field}): the formula of the cell fails and shows '{value}'.",
    },
    cause: {
      zh: "公式引用的单元格已删除，或查找不到对应的值。",
      en: "A cell that the formula refers to was deleted, or a look-up found nothing.",
    },
    fix: { zh: "请更正公式，或直接填写其值。", en: "Correct the formula, or write its value." },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "原值", en: "original cost" },
      value: "#REF!",
    },
  },
  REGISTERS_MISSING_VALUE: {
    what: {
      zh: "{place}（{field}）：该栏必填而为空。",
      en: "{place} ({field}): the cell is empty, and no record may lack it.",
    },
    cause: {
      zh: "漏填，或合并单元格只在首行有值。",
      en: "It was forgotten, or merged cells hold the value in their first line only.",
    },
    fix: { zh: "请补填。", en: "Fill it in." },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      field: { zh: "所在单位", en: "institution" },
    },
  },
} as const;
