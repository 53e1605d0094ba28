/** Messages on files that are refused for their size or their inside (文件防护消息). */
export const fileGuardMessages = {
  REGISTERS_FILE_TOO_LARGE: {
    what: {
      zh: "文件 {file} 有 {size} MB，超过上限 {limit} MB。",
      en: "the file {file} has {size} MB, more than the limit of {limit} MB.",
    },
    cause: {
      zh: "一个县的登记表不会这样大；多半夹带了图片，或格式铺满了整列。",
      en: "Registers of a county are never that large; most likely there are pictures in it, or formats over whole columns.",
    },
    fix: {
      zh: "请分成几个文件，或放宽上限。",
      en: "Split it into several files, or raise the limit.",
    },
    example: {
      file: "东县人员.xlsx",
      size: 300,
      limit: 256,
    },
  },
  REGISTERS_FILE_DAMAGED: {
    what: {
      zh: "文件 {file} 已损坏或不完整：{reason}。",
      en: "the file {file} is damaged or incomplete: {reason}.",
    },
    cause: {
      zh: "下载或复制中断，存储介质损坏，或由其他程序写得不规范。",
      en: "A download or copy broke off, the disk is failing, or another program wrote the file badly.",
    },
    fix: {
      zh: "请重新复制或下载；能打开的，用表格软件另存一份再导入。",
      en: "Copy or download it again; if it still opens, save it anew in a spreadsheet program and import that.",
    },
    example: {
      file: "东县人员.xlsx",
      reason: {
        zh: "部件 xl/workbook.xml 出现两次",
        en: "the part xl/workbook.xml is there twice",
      },
    },
  },
  REGISTERS_FILE_TOO_MANY_PARTS: {
    what: {
      zh: "工作簿 {file} 内有 {count} 个部件，超过上限 {limit} 个。",
      en: "the workbook {file} has {count} parts, more than the limit of {limit}.",
    },
    cause: {
      zh: "多次复制工作表积下了成千的图形和样式部件，或文件是恶意构造的。",
      en: "Sheets copied over and over have gathered thousands of drawings and styles, or the file was made to do harm.",
    },
    fix: {
      zh: "登记表不会有这么多部件；请把数据粘贴为值到新工作簿。",
      en: "No register has that many; paste the data as values into a new workbook.",
    },
    example: {
      file: "东县人员.xlsx",
      count: 6200,
      limit: 5000,
    },
  },
  REGISTERS_FILE_UNPACKS_TOO_LARGE: {
    what: {
      zh: "工作簿 {file} 解压后有 {size} MB，超过上限 {limit} MB。",
      en: "the workbook {file} unpacks to {size} MB, more than the limit of {limit} MB.",
    },
    cause: {
      zh: "空白格式铺满了上百万行，或文件是恶意构造的压缩炸弹。",
      en: "Empty formats fill a million lines, or the file is a zip bomb.",
    },
    fix: {
      zh: "请核对来源；确系登记表的，分成几个文件或放宽上限。",
      en: "Check where it comes from; if it is a register, split it or raise the limit.",
    },
    example: {
      file: "东县人员.xlsx",
      size: 2100,
      limit: 1024,
    },
  },
  REGISTERS_FILE_TOO_MUCH_TEXT: {
    what: {
      zh: "工作簿 {file} 的文字解压后有 {size} MB，超过上限 {limit} MB。",
      en: "the texts of the workbook {file} unpack to {size} MB, more than the limit of {limit} MB.",
    },
    cause: {
      zh: "单元格里粘贴了整篇文件，或文件是恶意构造的。",
      en: "Whole documents were pasted into cells, or the file was made to do harm.",
    },
    fix: {
      zh: "请核对来源；确系登记表的，分成几个文件或放宽上限。",
      en: "Check where it comes from; if it is a register, split it or raise the limit.",
    },
    example: {
      file: "东县人员.xlsx",
      size: 300,
      limit: 256,
    },
  },
  REGISTERS_FILE_PACKED_TOO_DENSELY: {
    what: {
      zh: "工作簿 {file} 的部件 {part} 压缩比为 {ratio}，超过上限 {limit}，疑为压缩炸弹。",
      en: "the part {part} of the workbook {file} is packed {ratio} to 1, beyond the limit of {limit}, as zip bombs are.",
    },
    cause: {
      zh: "大片重复内容压缩得极小，正常登记表很少如此。",
      en: "Large stretches of the same content pack to almost nothing, which registers seldom hold.",
    },
    fix: {
      zh: "请核对来源，不要打开；确系登记表的，把数据粘贴为值到新工作簿。",
      en: "Check where it comes from and do not open it; if it is a register, paste its data as values into a new workbook.",
    },
    example: {
      file: "东县人员.xlsx",
      part: "xl/worksheets/sheet1.xml",
      ratio: 900,
      limit: 250,
    },
  },
  REGISTERS_FILE_PART_OUTSIDE: {
    what: {
      zh: "工作簿 {file} 的部件名 {part} 指向文件之外。",
      en: "the workbook {file} has a part named {part}, which leads out of the file.",
    },
    cause: {
      zh: "文件是恶意构造的，企图写到别的文件夹。",
      en: "The file was made to do harm: it tries to write into other folders.",
    },
    fix: {
      zh: "正常软件不会这样写；请核对来源，不要打开。",
      en: "No honest program writes that; check where it comes from and do not open it.",
    },
    example: {
      file: "东县人员.xlsx",
      part: '"../../evil.xml"',
    },
  },
  REGISTERS_FILE_DECLARES_ENTITIES: {
    what: {
      zh: "工作簿 {file} 的部件 {part} 含 DOCTYPE 声明，不读取。",
      en: "the part {part} of the workbook {file} has a DOCTYPE, and is not read.",
    },
    cause: {
      zh: "文件是恶意构造的，或由非表格软件生成。",
      en: "The file was made to do harm, or by a program that is no spreadsheet.",
    },
    fix: {
      zh: "表格软件不会写 DOCTYPE；请核对来源，不要打开。",
      en: "No spreadsheet program writes one; check where it comes from and do not open it.",
    },
    example: {
      file: "东县人员.xlsx",
      part: "xl/workbook.xml",
    },
  },
} as const;
