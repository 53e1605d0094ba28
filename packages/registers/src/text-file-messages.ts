/** Messages on the text of files, its encoding and quotation marks (文本文件消息). */
export const textFileMessages = {
  REGISTERS_FILE_ENCODING: {
    what: {
      zh: "文本文件 {file} 按 {encoding} 编码读取。",
      en: "the text file {file} was read as {encoding}.",
    },
    cause: {
      zh: "文本文件不写明编码，只能从内容判断。",
      en: "A text file does not say its encoding, which is told from its content.",
    },
    fix: {
      zh: "如有乱码，请另存为 UTF-8 或 XLSX。",
      en: "If any text looks wrong, save it as UTF-8 or XLSX.",
    },
    example: {
      file: "东县人员.csv",
      encoding: "GB18030",
    },
  },
  REGISTERS_FILE_ENCODING_UNKNOWN: {
    what: {
      zh: "文本文件 {file} 既不是 UTF-8 也不是 GB18030（GBK、GB2312）编码。",
      en: "the text file {file} is encoded neither in UTF-8 nor in GB18030 (GBK, GB2312).",
    },
    cause: {
      zh: "文件用繁体（Big5）等其他编码保存，或根本不是文本。",
      en: "The file was saved in another encoding, such as Big5, or is no text at all.",
    },
    fix: {
      zh: "请用表格软件打开，核对文字无误后另存为 XLSX 或 UTF-8 的 CSV。",
      en: "Open it in a spreadsheet program, see that the text is right, and save it as XLSX or CSV in UTF-8.",
    },
    example: {
      file: "东县人员.csv",
    },
  },
  REGISTERS_FILE_GARBLED: {
    what: {
      zh: "文本文件 {file} 第 {line} 行有乱码：{sample}。",
      en: "the text file {file} is garbled in line {line}: {sample}.",
    },
    cause: {
      zh: "曾用错误的编码打开并保存，原字符已被问号或乱码替换。",
      en: "It was opened in a wrong encoding and saved, and the characters were replaced.",
    },
    fix: {
      zh: "该文件曾以错误编码保存，原文已失；请从原系统重新导出为 UTF-8 或 XLSX。",
      en: "It was once saved in a wrong encoding and the text is lost; export it anew as UTF-8 or XLSX.",
    },
    example: {
      file: "东县人员.csv",
      line: 12,
      sample: "锟斤拷",
    },
  },
  REGISTERS_FILE_QUOTES: {
    what: {
      zh: "文本文件 {file} 第 {row} 行起的引号没有配对。",
      en: "in the text file {file} a quotation mark from row {row} on is not closed, or not where one can be.",
    },
    cause: {
      zh: "单元格里写了引号，而导出程序没有按规则加引号。",
      en: "A cell holds a quotation mark, and the program that exported it did not quote by the rules.",
    },
    fix: {
      zh: "含引号的单元格须整体用引号括起，内部引号写两个；最好另存为 XLSX。",
      en: "Quote such a cell as a whole and double the quotation marks inside it; best save it as XLSX.",
    },
    example: {
      file: "东县人员.csv",
      row: 12,
    },
  },
} as const;
