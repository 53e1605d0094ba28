/** Messages on what stands in a file of registers that could be opened. */
export const fileContentMessages = {
  REGISTERS_FILE_TOO_MANY_ROWS: {
    what: {
      zh: "文件 {file} 的工作表 {sheet} 超过 {limit} 行。",
      en: "the sheet {sheet} of {file} has more than {limit} rows.",
    },
    fix: {
      zh: "请分成几个文件，或放宽上限。",
      en: "Split it into several files, or raise the limit.",
    },
  },
  REGISTERS_FILE_TOO_MANY_COLUMNS: {
    what: {
      zh: "文件 {file} 的工作表 {sheet} 第 {row} 行超过 {limit} 列。",
      en: "row {row} of the sheet {sheet} of {file} has more than {limit} columns.",
    },
    fix: {
      zh: "请删除多余的列；文本文件请核对分隔符。",
      en: "Delete the columns that are too many; in a text file check the delimiter.",
    },
  },
  REGISTERS_FILE_CELL_TOO_LONG: {
    what: {
      zh: "文件 {file} 的单元格 {sheet}!{cell} 超过 {limit} 个字符。",
      en: "the cell {sheet}!{cell} of {file} has more than {limit} characters.",
    },
    fix: { zh: "请缩短内容。", en: "Shorten it." },
  },
  REGISTERS_FILE_MACROS: {
    what: {
      zh: "工作簿 {file} 含宏，只读取值，宏不运行也不保留。",
      en: "the workbook {file} has macros; only values are read, and no macro is run or kept.",
    },
    fix: {
      zh: "建议另存为不含宏的 XLSX。",
      en: "It is better saved as XLSX without macros.",
    },
  },
  REGISTERS_FILE_EXTERNAL: {
    what: {
      zh: "工作簿 {file} 引用外部文件或数据（{targets}），一律不访问，只取文件中存有的值。",
      en: "the workbook {file} refers to files or data outside ({targets}); none is opened, and only values stored in the file are taken.",
    },
    fix: {
      zh: "请把引用的单元格粘贴为值，以免数值过时。",
      en: "Paste the cells that refer to them as values, so that none is out of date.",
    },
  },
  REGISTERS_FILE_DDE: {
    what: {
      zh: "工作簿 {file} 含动态数据交换（{targets}），可借以运行程序，一律不执行。",
      en: "the workbook {file} has dynamic data exchange ({targets}), by which programs can be run; none is carried out.",
    },
    fix: {
      zh: "请核对来源；确系登记表的，粘贴为值后另存。",
      en: "Check where it comes from; if it is a register, paste its data as values and save it anew.",
    },
  },
  REGISTERS_FILE_FORMULA_WITHOUT_VALUE: {
    what: {
      zh: "文件 {file} 的工作表 {sheet} 有 {count} 个公式没有存值：{cells}。",
      en: "formulas without a stored value in the sheet {sheet} of {file}: {count} ({cells}).",
    },
    fix: {
      zh: "公式不计算；请用表格软件打开并保存一次，或粘贴为值。",
      en: "Formulas are not worked out; open and save the file once in a spreadsheet program, or paste them as values.",
    },
  },
  REGISTERS_FILE_ERROR_VALUE: {
    what: {
      zh: "文件 {file} 的工作表 {sheet} 有 {count} 个单元格的值是错误：{cells}。",
      en: "cells that hold an error in the sheet {sheet} of {file}: {count} ({cells}).",
    },
    fix: {
      zh: "请改正公式或填写值；读取时按空格处理。",
      en: "Correct the formula or write the value; they are read as empty.",
    },
  },
  REGISTERS_FILE_NOTHING: {
    what: {
      zh: "从文件 {file} 中没有读到任何登记记录。",
      en: "no record of any register was read from {file}.",
    },
    fix: {
      zh: "请用模板填写；或把工作表（文本文件则为文件名）改为登记表名称，并在记录上方写明栏目名。",
      en: "Fill in the template; or name the sheet (of a text file, the file) after its register, and write the headings above the records.",
    },
  },
  REGISTERS_FILE_TWICE: {
    what: {
      zh: "文件 {file} 与 {first} 内容相同，只读取一次。",
      en: "the file {file} holds the same as {first}; it was read once.",
    },
    fix: {
      zh: "如应是另一份文件，请核对；否则无需处理。",
      en: "See whether it should have been another file; else there is nothing to do.",
    },
  },
  REGISTERS_FILE_ENCODING: {
    what: {
      zh: "文本文件 {file} 按 {encoding} 编码读取。",
      en: "the text file {file} was read as {encoding}.",
    },
    fix: {
      zh: "如有乱码，请另存为 UTF-8 或 XLSX。",
      en: "If any text looks wrong, save it as UTF-8 or XLSX.",
    },
  },
  REGISTERS_FILE_ENCODING_UNKNOWN: {
    what: {
      zh: "文本文件 {file} 既不是 UTF-8 也不是 GB18030（GBK、GB2312）编码。",
      en: "the text file {file} is encoded neither in UTF-8 nor in GB18030 (GBK, GB2312).",
    },
    fix: {
      zh: "请用表格软件打开，核对文字无误后另存为 XLSX 或 UTF-8 的 CSV。",
      en: "Open it in a spreadsheet program, see that the text is right, and save it as XLSX or CSV in UTF-8.",
    },
  },
  REGISTERS_FILE_GARBLED: {
    what: {
      zh: "文本文件 {file} 第 {line} 行有乱码：{sample}。",
      en: "the text file {file} is garbled in line {line}: {sample}.",
    },
    fix: {
      zh: "该文件曾以错误编码保存，原文已失；请从原系统重新导出为 UTF-8 或 XLSX。",
      en: "It was once saved in a wrong encoding and the text is lost; export it anew as UTF-8 or XLSX.",
    },
  },
  REGISTERS_FILE_QUOTES: {
    what: {
      zh: "文本文件 {file} 第 {row} 行起的引号没有配对。",
      en: "in the text file {file} a quotation mark from row {row} on is not closed, or not where one can be.",
    },
    fix: {
      zh: "含引号的单元格须整体用引号括起，内部引号写两个；最好另存为 XLSX。",
      en: "Quote such a cell as a whole and double the quotation marks inside it; best save it as XLSX.",
    },
  },
} as const;
