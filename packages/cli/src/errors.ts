import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  CLI_PLACE_UNUSABLE: {
    what: {
      zh: "无法读写 {path}：{reason}。",
      en: "{path} cannot be read or written: {reason}.",
    },
    fix: {
      zh: "请核对路径：文件、文件夹各归其位，并有权限。",
      en: "Check the path: a file where a file is meant, a folder where a folder is, and that you may use it.",
    },
  },
} as const;

/** The coded messages of the command line. */
export const cliCodes: Codes<typeof messages> = defineCodes(messages);
