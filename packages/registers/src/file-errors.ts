import { type Codes, defineCodes } from "@fuyou/kernel";
import { fileContentMessages } from "./file-content-messages.js";

const messages = {
  ...fileContentMessages,
  REGISTERS_FILE_NOT_FOUND: {
    what: { zh: "找不到文件 {file}。", en: "there is no file {file}." },
    fix: { zh: "请核对路径和文件名。", en: "Check the path and the name." },
  },
  REGISTERS_FILE_UNREADABLE: {
    what: {
      zh: "文件 {file} 无法读取：{reason}。",
      en: "the file {file} cannot be read: {reason}.",
    },
    fix: {
      zh: "请核对权限，并关闭正在使用该文件的程序。",
      en: "Check its permissions, and close the program that has it open.",
    },
  },
  REGISTERS_FILE_FOLDER_EMPTY: {
    what: {
      zh: "文件夹 {file} 中没有登记表文件。",
      en: "the folder {file} holds no file of registers.",
    },
    fix: {
      zh: "请放入 XLSX、CSV 或 TSV 文件，或另指文件夹。",
      en: "Put XLSX, CSV or TSV files into it, or name another folder.",
    },
  },
  REGISTERS_FILE_EMPTY: {
    what: { zh: "文件 {file} 是空的。", en: "the file {file} is empty." },
    fix: { zh: "请重新导出或另存该文件。", en: "Export or save it once more." },
  },
  REGISTERS_FILE_UNKNOWN_KIND: {
    what: {
      zh: "文件 {file} 不是登记表能用的格式。",
      en: "the file {file} is of no kind that registers come in.",
    },
    fix: {
      zh: "请另存为 XLSX，或 CSV、TSV 文本。",
      en: "Save it as XLSX, or as CSV or TSV text.",
    },
  },
  REGISTERS_FILE_OLD_FORMAT: {
    what: {
      zh: "文件 {file} 是 {kind} 格式，不读取。",
      en: "the file {file} is of the format {kind}, which is not read.",
    },
    fix: {
      zh: "请用表格软件打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再导入。",
      en: "Open it in a spreadsheet program, choose File → Save As with the type Excel Workbook (*.xlsx), and import that.",
    },
  },
  REGISTERS_FILE_LOCKED: {
    what: {
      zh: "文件 {file} 有打开密码，无法读取。",
      en: "the file {file} is protected by a password and cannot be read.",
    },
    fix: {
      zh: "请在表格软件中取消打开密码，另存后再导入。",
      en: "Take the password off in a spreadsheet program, save it, and import that.",
    },
  },
  REGISTERS_FILE_NOT_AS_NAMED: {
    what: {
      zh: "文件 {file} 的内容与扩展名不符：按名应为 {named}，实为 {found}。",
      en: "the file {file} is not what its ending says: {named} by its name, {found} in fact.",
    },
    fix: {
      zh: "不要只改扩展名；请用表格软件打开后另存为 XLSX 或 CSV。",
      en: "Do not merely rename it; open it in a spreadsheet program and save it as XLSX or CSV.",
    },
  },
  REGISTERS_FILE_TOO_LARGE: {
    what: {
      zh: "文件 {file} 有 {size} MB，超过上限 {limit} MB。",
      en: "the file {file} has {size} MB, more than the limit of {limit} MB.",
    },
    fix: {
      zh: "请分成几个文件，或放宽上限。",
      en: "Split it into several files, or raise the limit.",
    },
  },
  REGISTERS_FILE_DAMAGED: {
    what: {
      zh: "文件 {file} 已损坏或不完整：{reason}。",
      en: "the file {file} is damaged or incomplete: {reason}.",
    },
    fix: {
      zh: "请重新复制或下载；能打开的，用表格软件另存一份再导入。",
      en: "Copy or download it again; if it still opens, save it anew in a spreadsheet program and import that.",
    },
  },
  REGISTERS_FILE_TOO_MANY_PARTS: {
    what: {
      zh: "工作簿 {file} 内有 {count} 个部件，超过上限 {limit} 个。",
      en: "the workbook {file} has {count} parts, more than the limit of {limit}.",
    },
    fix: {
      zh: "登记表不会有这么多部件；请把数据粘贴为值到新工作簿。",
      en: "No register has that many; paste the data as values into a new workbook.",
    },
  },
  REGISTERS_FILE_UNPACKS_TOO_LARGE: {
    what: {
      zh: "工作簿 {file} 解压后有 {size} MB，超过上限 {limit} MB。",
      en: "the workbook {file} unpacks to {size} MB, more than the limit of {limit} MB.",
    },
    fix: {
      zh: "请核对来源；确系登记表的，分成几个文件或放宽上限。",
      en: "Check where it comes from; if it is a register, split it or raise the limit.",
    },
  },
  REGISTERS_FILE_TOO_MUCH_TEXT: {
    what: {
      zh: "工作簿 {file} 的文字解压后有 {size} MB，超过上限 {limit} MB。",
      en: "the texts of the workbook {file} unpack to {size} MB, more than the limit of {limit} MB.",
    },
    fix: {
      zh: "请核对来源；确系登记表的，分成几个文件或放宽上限。",
      en: "Check where it comes from; if it is a register, split it or raise the limit.",
    },
  },
  REGISTERS_FILE_PACKED_TOO_DENSELY: {
    what: {
      zh: "工作簿 {file} 的部件 {part} 压缩比为 {ratio}，超过上限 {limit}，疑为压缩炸弹。",
      en: "the part {part} of the workbook {file} is packed {ratio} to 1, beyond the limit of {limit}, as zip bombs are.",
    },
    fix: {
      zh: "请核对来源，不要打开；确系登记表的，把数据粘贴为值到新工作簿。",
      en: "Check where it comes from and do not open it; if it is a register, paste its data as values into a new workbook.",
    },
  },
  REGISTERS_FILE_PART_OUTSIDE: {
    what: {
      zh: "工作簿 {file} 的部件名 {part} 指向文件之外。",
      en: "the workbook {file} has a part named {part}, which leads out of the file.",
    },
    fix: {
      zh: "正常软件不会这样写；请核对来源，不要打开。",
      en: "No honest program writes that; check where it comes from and do not open it.",
    },
  },
  REGISTERS_FILE_DECLARES_ENTITIES: {
    what: {
      zh: "工作簿 {file} 的部件 {part} 含 DOCTYPE 声明，不读取。",
      en: "the part {part} of the workbook {file} has a DOCTYPE, and is not read.",
    },
    fix: {
      zh: "表格软件不会写 DOCTYPE；请核对来源，不要打开。",
      en: "No spreadsheet program writes one; check where it comes from and do not open it.",
    },
  },
} as const;

/** The coded messages on files of registers: what cannot be opened, and what is ignored in them. */
export const fileCodes: Codes<typeof messages> = defineCodes(messages);
