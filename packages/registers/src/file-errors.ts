import { type Codes, defineCodes } from "@fuyou/kernel";
import { fileContentMessages } from "./file-content-messages.js";
import { fileGuardMessages } from "./file-guard-messages.js";
import { textFileMessages } from "./text-file-messages.js";

const messages = {
  ...fileContentMessages,
  ...textFileMessages,
  REGISTERS_FILE_NOT_FOUND: {
    what: { zh: "找不到文件 {file}。", en: "there is no file {file}." },
    cause: {
      zh: "路径写错、文件改了名，或命令在另一个文件夹中运行。",
      en: "The path is mistyped, the file was renamed, or the command runs in another folder.",
    },
    fix: { zh: "请核对路径和文件名。", en: "Check the path and the name." },
    example: {
      file: "东县人员.xlsx",
    },
  },
  REGISTERS_FILE_UNREADABLE: {
    what: {
      zh: "文件 {file} 无法读取：{reason}。",
      en: "the file {file} cannot be read: {reason}.",
    },
    cause: {
      zh: "文件正被表格软件占用，或当前用户没有读取权限。",
      en: "A spreadsheet program has the file open, or the user may not read it.",
    },
    fix: {
      zh: "请核对权限，并关闭正在使用该文件的程序。",
      en: "Check its permissions, and close the program that has it open.",
    },
    example: {
      file: "东县人员.xlsx",
      reason: "EACCES",
    },
  },
  REGISTERS_FILE_FOLDER_EMPTY: {
    what: {
      zh: "文件夹 {file} 中没有登记表文件。",
      en: "the folder {file} holds no file of registers.",
    },
    cause: {
      zh: "指错了文件夹，或登记表还放在它的子文件夹里。",
      en: "The wrong folder was named, or the registers lie in a folder within it.",
    },
    fix: {
      zh: "请放入 XLSX、CSV 或 TSV 文件，或另指文件夹。",
      en: "Put XLSX, CSV or TSV files into it, or name another folder.",
    },
    example: {
      file: "registers",
    },
  },
  REGISTERS_FILE_EMPTY: {
    what: { zh: "文件 {file} 是空的。", en: "the file {file} is empty." },
    cause: {
      zh: "下载或复制中断，只留下了文件名。",
      en: "A download or copy broke off and left the name only.",
    },
    fix: { zh: "请重新导出或另存该文件。", en: "Export or save it once more." },
    example: {
      file: "东县人员.xlsx",
    },
  },
  REGISTERS_FILE_UNKNOWN_KIND: {
    what: {
      zh: "文件 {file} 不是登记表能用的格式。",
      en: "the file {file} is of no kind that registers come in.",
    },
    cause: {
      zh: "给了扫描件、图片、PDF 或文字处理文件；数据须在表格里。",
      en: "A scan, a picture, a PDF or a text document was given; the data have to be in a table.",
    },
    fix: {
      zh: "请另存为 XLSX，或 CSV、TSV 文本。",
      en: "Save it as XLSX, or as CSV or TSV text.",
    },
    example: {
      file: "东县人员.pdf",
    },
  },
  REGISTERS_FILE_OLD_FORMAT: {
    what: {
      zh: "文件 {file} 是 {kind} 格式，不读取。",
      en: "the file {file} is of the format {kind}, which is not read.",
    },
    cause: {
      zh: "许多单位仍用旧版表格软件，默认存为旧格式。",
      en: "Many offices still use old spreadsheet programs, which save in their own format.",
    },
    fix: {
      zh: "请用表格软件打开，选“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，再导入。",
      en: "Open it in a spreadsheet program, choose File → Save As with the type Excel Workbook (*.xlsx), and import that.",
    },
    example: {
      file: "东县人员.xls",
      kind: { zh: "旧式 XLS", en: "an old XLS" },
    },
  },
  REGISTERS_FILE_LOCKED: {
    what: {
      zh: "文件 {file} 有打开密码，无法读取。",
      en: "the file {file} is protected by a password and cannot be read.",
    },
    cause: {
      zh: "人员登记表常加打开密码；密码不在本程序中输入。",
      en: "Registers of staff are often locked by a password, and this program takes none.",
    },
    fix: {
      zh: "请在表格软件中取消打开密码，另存后再导入。",
      en: "Take the password off in a spreadsheet program, save it, and import that.",
    },
    example: {
      file: "东县人员.xlsx",
    },
  },
  REGISTERS_FILE_NOT_AS_NAMED: {
    what: {
      zh: "文件 {file} 的内容与扩展名不符：按名应为 {named}，实为 {found}。",
      en: "the file {file} is not what its ending says: {named} by its name, {found} in fact.",
    },
    cause: {
      zh: "只改了扩展名而没有转换内容，例如把 CSV 改名为 XLSX。",
      en: "Only the ending was changed and not the content, as when a CSV is renamed to XLSX.",
    },
    fix: {
      zh: "不要只改扩展名；请用表格软件打开后另存为 XLSX 或 CSV。",
      en: "Do not merely rename it; open it in a spreadsheet program and save it as XLSX or CSV.",
    },
    example: {
      file: "东县人员.xlsx",
      named: { zh: "XLSX 工作簿", en: "an XLSX workbook" },
      found: { zh: "其他内容", en: "something else" },
    },
  },
  ...fileGuardMessages,
} as const;

/** The coded messages on files of registers: what cannot be opened, and what is ignored in them. */
export const fileCodes: Codes<typeof messages> = defineCodes(messages);
