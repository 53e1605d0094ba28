import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  CLI_PLACE_UNUSABLE: {
    what: {
      zh: "无法读写 {path}：{reason}。",
      en: "{path} cannot be read or written: {reason}.",
    },
    cause: {
      zh: "路径写错，给了文件夹而要文件（或相反），没有权限，或磁盘已满。",
      en: "The path is mistyped, a folder was given for a file or the other way round, permission is lacking, or the disk is full.",
    },
    fix: {
      zh: "请核对路径：文件、文件夹各归其位，并有权限。",
      en: "Check the path: a file where a file is meant, a folder where a folder is, and that you may use it.",
    },
    example: {
      path: "reports",
      reason: { zh: "这是文件夹", en: "it is a folder" },
    },
  },
} as const;

/** The coded messages of the command line. */
export const cliCodes: Codes<typeof messages> = defineCodes(messages);
