/** Messages on what stands in a file of registers that could be opened. */
export const fileContentMessages = {
  REGISTERS_FILE_TOO_MANY_ROWS: {
    what: {
      zh: "文件 {file} 的工作表 {sheet} 超过 {limit} 行。",
      en: "the sheet {sheet} of {file} has more than {limit} rows.",
    },
    cause: {
      zh: "空白格式一直铺到表尾，或几年的登记放在了一张表里。",
      en: "Empty formats run to the end of the sheet, or the registers of many years stand in one.",
    },
    fix: {
      zh: "请分成几个文件，或放宽上限。",
      en: "Split it into several files, or raise the limit.",
    },
    example: {
      file: "东县人员.xlsx",
      sheet: "人员",
      limit: 1048576,
    },
  },
  REGISTERS_FILE_TOO_MANY_COLUMNS: {
    what: {
      zh: "文件 {file} 的工作表 {sheet} 第 {row} 行超过 {limit} 列。",
      en: "row {row} of the sheet {sheet} of {file} has more than {limit} columns.",
    },
    cause: {
      zh: "文本文件的分隔符不是逗号或制表符，或右侧有残留内容。",
      en: "The delimiter of a text file is another, or something was left far to the right.",
    },
    fix: {
      zh: "请删除多余的列；文本文件请核对分隔符。",
      en: "Delete the columns that are too many; in a text file check the delimiter.",
    },
    example: {
      file: "东县人员.xlsx",
      sheet: "人员",
      row: 2,
      limit: 1000,
    },
  },
  REGISTERS_FILE_CELL_TOO_LONG: {
    what: {
      zh: "文件 {file} 的单元格 {sheet}!{cell} 超过 {limit} 个字符。",
      en: "the cell {sheet}!{cell} of {file} has more than {limit} characters.",
    },
    cause: {
      zh: "在一个单元格中粘贴了整篇文字。",
      en: "A whole text was pasted into one cell.",
    },
    fix: { zh: "请缩短内容。", en: "Shorten it." },
    example: {
      file: "东县人员.xlsx",
      sheet: "人员",
      cell: "F12",
      limit: 32767,
    },
  },
  REGISTERS_FILE_MACROS: {
    what: {
      zh: "工作簿 {file} 含宏，只读取值，宏不运行也不保留。",
      en: "the workbook {file} has macros; only values are read, and no macro is run or kept.",
    },
    cause: {
      zh: "填表模板带有自动检查的宏。",
      en: "The form that was filled in checks itself by macros.",
    },
    fix: {
      zh: "建议另存为不含宏的 XLSX。",
      en: "It is better saved as XLSX without macros.",
    },
    example: {
      file: "东县人员.xlsm",
    },
  },
  REGISTERS_FILE_EXTERNAL: {
    what: {
      zh: "工作簿 {file} 引用外部文件或数据（{targets}），一律不访问，只取文件中存有的值。",
      en: "the workbook {file} refers to files or data outside ({targets}); none is opened, and only values stored in the file are taken.",
    },
    cause: {
      zh: "用公式引用了另一份工作簿，那份文件往往只在填表人的电脑上。",
      en: "Formulas refer to another workbook, which often lies only on the computer of who filled it in.",
    },
    fix: {
      zh: "请把引用的单元格粘贴为值，以免数值过时。",
      en: "Paste the cells that refer to them as values, so that none is out of date.",
    },
    example: {
      file: "东县人员.xlsx",
      targets: "工资表.xlsx",
    },
  },
  REGISTERS_FILE_DDE: {
    what: {
      zh: "工作簿 {file} 含动态数据交换（{targets}），可借以运行程序，一律不执行。",
      en: "the workbook {file} has dynamic data exchange ({targets}), by which programs can be run; none is carried out.",
    },
    cause: {
      zh: "旧式的数据链接，或借登记表夹带的攻击。",
      en: "It is an old way of linking data, or an attack hidden in a register.",
    },
    fix: {
      zh: "请核对来源；确系登记表的，粘贴为值后另存。",
      en: "Check where it comes from; if it is a register, paste its data as values and save it anew.",
    },
    example: {
      file: "东县人员.xlsx",
      targets: "cmd",
    },
  },
  REGISTERS_FILE_FORMULA_WITHOUT_VALUE: {
    what: {
      zh: "文件 {file} 的工作表 {sheet} 有 {count} 个公式没有存值：{cells}。",
      en: "formulas without a stored value in the sheet {sheet} of {file}: {count} ({cells}).",
    },
    cause: {
      zh: "文件由程序生成，从未用表格软件打开过，公式没有算过。",
      en: "A program made the file and no spreadsheet ever opened it, so that the formulas were never worked out.",
    },
    fix: {
      zh: "公式不计算；请用表格软件打开并保存一次，或粘贴为值。",
      en: "Formulas are not worked out; open and save the file once in a spreadsheet program, or paste them as values.",
    },
    example: {
      file: "东县人员.xlsx",
      sheet: "人员",
      count: 2,
      cells: "D5, D6",
    },
  },
  REGISTERS_FILE_ERROR_VALUE: {
    what: {
      zh: "文件 {file} 的工作表 {sheet} 有 {count} 个单元格的值是错误：{cells}。",
      en: "cells that hold an error in the sheet {sheet} of {file}: {count} ({cells}).",
    },
    cause: {
      zh: "公式引用的单元格已删除，或除数为零。",
      en: "A formula refers to a cell that was deleted, or divides by zero.",
    },
    fix: {
      zh: "请改正公式或填写值；读取时按空格处理。",
      en: "Correct the formula or write the value; they are read as empty.",
    },
    example: {
      file: "东县人员.xlsx",
      sheet: "人员",
      count: 1,
      cells: "D7",
    },
  },
  REGISTERS_FILE_NOTHING: {
    what: {
      zh: "从文件 {file} 中没有读到任何登记记录。",
      en: "no record of any register was read from {file}.",
    },
    cause: {
      zh: "工作表名和栏目名都认不出，或表中只有表头。",
      en: "Neither sheet nor headings were recognised, or there is nothing below the headings.",
    },
    fix: {
      zh: "请用模板填写；或把工作表（文本文件则为文件名）改为登记表名称，并在记录上方写明栏目名。",
      en: "Fill in the template; or name the sheet (of a text file, the file) after its register, and write the headings above the records.",
    },
    example: {
      file: "东县人员.xlsx",
    },
  },
  REGISTERS_FILE_TWICE: {
    what: {
      zh: "文件 {file} 与 {first} 内容相同，只读取一次。",
      en: "the file {file} holds the same as {first}; it was read once.",
    },
    cause: {
      zh: "同一文件另存了副本，两份放在同一文件夹。",
      en: "A copy of the file was saved and lies in the same folder.",
    },
    fix: {
      zh: "如应是另一份文件，请核对；否则无需处理。",
      en: "See whether it should have been another file; else there is nothing to do.",
    },
    example: {
      file: "东县人员（副本）.xlsx",
      first: "东县人员.xlsx",
    },
  },
} as const;
