/** What can be wrong with a cell. */
export const cellMessages = {
  REGISTERS_NOT_A_NUMBER: {
    what: {
      zh: "{place}（{field}）：“{value}”不是数，应为{expected}。",
      en: "{place} ({field}): '{value}' is no number; expected is {expected}.",
    },
    fix: {
      zh: "请只写一个数，说明文字另放备注栏。",
      en: "Write one number, and put remarks elsewhere.",
    },
  },
  REGISTERS_TOO_FINE: {
    what: {
      zh: "{place}（{field}）：“{value}”的小数过多，不足最小计量单位的部分不能保存，应为{expected}。",
      en: "{place} ({field}): '{value}' has more decimals than are kept; expected is {expected}.",
    },
    fix: {
      zh: "请按凭证填写准确数；导入时不作四舍五入。",
      en: "Write the exact figure of the voucher; nothing is rounded when it comes in.",
    },
  },
  REGISTERS_TOO_LARGE: {
    what: {
      zh: "{place}（{field}）：“{value}”过大，不能准确保存，应为{expected}。",
      en: "{place} ({field}): '{value}' is too large to be kept exactly; expected is {expected}.",
    },
    fix: { zh: "请核对数字和单位。", en: "Check the figure and its unit." },
  },
  REGISTERS_WRONG_UNIT: {
    what: {
      zh: "{place}（{field}）：“{value}”的单位不是该栏的计量单位，应为{expected}。",
      en: "{place} ({field}): the unit of '{value}' does not belong to this column; expected is {expected}.",
    },
    fix: { zh: "请核对是否填错了栏。", en: "See whether it stands in the wrong column." },
  },
  REGISTERS_DIGITS_LOST: {
    what: {
      zh: "{place}（{field}）：“{value}”已被表格软件改为科学记数或只留 15 位，原有数字已丢失，应为{expected}。",
      en: "{place} ({field}): the spreadsheet turned '{value}' into a rounded number and its digits are lost; expected is {expected}.",
    },
    fix: {
      zh: "请把该栏设为文本格式，再按原件重新填写。",
      en: "Format the column as text and write it again from the original.",
    },
  },
  REGISTERS_NOT_A_DAY: {
    what: {
      zh: "{place}（{field}）：“{value}”不是日历上的日期，应为{expected}。",
      en: "{place} ({field}): '{value}' is no day of the calendar; expected is {expected}.",
    },
    fix: { zh: "请按年月日填写。", en: "Write year, month and day." },
  },
  REGISTERS_DAY_INCOMPLETE: {
    what: {
      zh: "{place}（{field}）：“{value}”没有写到日，应为{expected}。",
      en: "{place} ({field}): '{value}' does not name the day; expected is {expected}.",
    },
    fix: {
      zh: "请按原件补全月日；导入时不作推定。",
      en: "Complete it from the original; nothing is presumed when it comes in.",
    },
  },
  REGISTERS_UNKNOWN_NAME: {
    what: {
      zh: "{place}（{field}）：“{value}”不在可选值中，应为{expected}；最接近的是“{nearest}”。",
      en: "{place} ({field}): '{value}' is not among the values; expected is {expected}. The nearest is '{nearest}'.",
    },
    fix: {
      zh: "请从模板的下拉列表中选取。",
      en: "Choose it from the list of the template.",
    },
  },
  REGISTERS_AMBIGUOUS_NAME: {
    what: {
      zh: "{place}（{field}）：“{value}”有不止一个代码，应为{expected}之一。",
      en: "{place} ({field}): there are several codes called '{value}'; expected is one of {expected}.",
    },
    fix: { zh: "请连同代码填写。", en: "Write the name with its code." },
  },
  REGISTERS_NOT_A_FLAG: {
    what: {
      zh: "{place}（{field}）：“{value}”不能判断是否，应为{expected}。",
      en: "{place} ({field}): '{value}' says neither yes nor no; expected is {expected}.",
    },
    fix: { zh: "请填写“是”或“否”。", en: "Write 是 or 否." },
  },
  REGISTERS_NOT_JSON: {
    what: {
      zh: "{place}（{field}）：“{value}”不能读取，应为{expected}。",
      en: "{place} ({field}): '{value}' cannot be read; expected is {expected}.",
    },
    fix: {
      zh: "请恢复导出时的内容，或清空该单元格。",
      en: "Put back what was exported, or empty the cell.",
    },
  },
  REGISTERS_ERROR_VALUE: {
    what: {
      zh: "{place}（{field}）：单元格的公式出错，显示为“{value}”。",
      en: "{place} ({field}): the formula of the cell fails and shows '{value}'.",
    },
    fix: { zh: "请更正公式，或直接填写其值。", en: "Correct the formula, or write its value." },
  },
  REGISTERS_MISSING_VALUE: {
    what: {
      zh: "{place}（{field}）：该栏必填而为空。",
      en: "{place} ({field}): the cell is empty, and no record may lack it.",
    },
    fix: { zh: "请补填。", en: "Fill it in." },
  },
} as const;
