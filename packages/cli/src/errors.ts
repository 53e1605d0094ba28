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
      path: "registers/list.xlsx",
      reason: { zh: "没有这个文件或文件夹", en: "there is no such file or folder" },
    },
  },
  CLI_CANNOT_WRITE: {
    what: {
      zh: "无法写入 {file}（{reason}）；原有文件未改动。",
      en: "{file} cannot be written ({reason}); what was there is as it was.",
    },
    cause: {
      zh: "输出先写在旁边，写完才换上；这一步被系统拒绝，例如文件正被打开、磁盘已满或没有权限。",
      en: "Output is written beside its place and put there when it is whole; the system refused that, for instance because the file is open, the disk is full, or it is not permitted.",
    },
    fix: {
      zh: "请核对路径、权限和剩余空间，关闭正在使用该文件的程序，或另指位置。",
      en: "Check the path, the permissions and the space left, close the program that has the file open, or name another place.",
    },
    example: {
      file: "out/county.json",
      reason: { zh: "没有权限", en: "it is not permitted" },
    },
  },
  CLI_OUTPUT_IS_INPUT: {
    what: {
      zh: "输出 {file} 正是所读的文件之一，未写出任何内容。",
      en: "the output {file} is one of the files that are read; nothing was written.",
    },
    cause: {
      zh: "输出位置与输入相同，或在所读的文件夹之中；写出会毁掉原始登记。",
      en: "The output is the input itself or lies in the folder that is read; writing it would destroy the registers as they came.",
    },
    fix: { zh: "请另指输出位置。", en: "Name another place for the output." },
    example: { file: "registers/staff.xlsx" },
  },
  CLI_UNKNOWN_CODE: {
    what: {
      zh: "没有名为 {asked} 的命令或消息代码，最接近的是：{nearest}。",
      en: "{asked} is neither a command nor the code of a message; the nearest are: {nearest}.",
    },
    cause: {
      zh: "代码写错了，或属于某个部署的插件，而没有指明部署。",
      en: "The code is mistyped, or it is a plugin's of some deployment, which was not named.",
    },
    fix: {
      zh: "请核对写法；部署所用插件的代码，请在后面写明部署。",
      en: "Check how it is written; for codes of a deployment's plugins name the deployment behind it.",
    },
    example: {
      asked: "KERNEL_PLUGIN_TWICE",
      nearest: "KERNEL_PLUGIN_CYCLE, KERNEL_DUPLICATE_PLUGIN",
    },
  },
} as const;

/** The coded messages of the command line. */
export const cliCodes: Codes<typeof messages> = defineCodes(messages);
