import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  CLI_CANNOT_WRITE: {
    what: {
      zh: "无法写入 {file}（{reason}）；原有文件未改动。",
      en: "{file} cannot be written ({reason}); what was there is as it was.",
    },
    cause: {
      zh: "文件正被表格软件打开，文件夹只读，或磁盘已满。",
      en: "A spreadsheet program has the file open, the folder is read-only, or the disk is full.",
    },
    fix: {
      zh: "请核对路径、权限和剩余空间，关闭正在使用该文件的程序，或另指位置。",
      en: "Check the path, the permissions and the space left, close the program that has the file open, or name another place.",
    },
    example: {
      file: "东县登记表.xlsx",
      reason: "EACCES",
    },
  },
  CLI_OUTPUT_IS_INPUT: {
    what: {
      zh: "输出 {file} 正是所读的文件之一，未写出任何内容。",
      en: "the output {file} is one of the files that are read; nothing was written.",
    },
    cause: {
      zh: "输出位置与导入的文件或文件夹相同，写出会毁掉原件。",
      en: "Output and input are the same file or folder, and writing would destroy the original.",
    },
    fix: { zh: "请另指输出位置。", en: "Name another place for the output." },
    example: {
      file: "东县登记表.xlsx",
    },
  },
} as const;

/** The coded messages on what a command writes (写出文件的消息). */
export const outputCodes: Codes<typeof messages> = defineCodes(messages);
