/** A sentence in both languages. */
interface Sentence {
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

/** What is wrong, how it comes about and what to do about it, with places such as `{folder}`. */
interface Template {
  /** What is wrong, and where. */
  readonly what: Sentence;
  /** How it comes about, without places. */
  readonly cause: Sentence;
  /** What to do. */
  readonly fix: Sentence;
  /** Invented values for the places. */
  readonly example: Readonly<Record<string, string>>;
}

/**
 * What can be wrong with what was asked for (新建出错). The form is that of every package's codes, so that the
 * catalogue of errors has these too; they are held here because `npm create` fetches this package alone.
 */
export const messages = {
  CREATE_UNKNOWN_OPTION: {
    what: { zh: "无法读取命令：{reason}。", en: "The command cannot be read: {reason}." },
    cause: {
      zh: "选项写错了，或写了两个文件夹。经 npm 运行时，选项要写在 -- 之后。",
      en: "An option is mistyped, or two folders are named. Behind npm the options come after `--`.",
    },
    fix: { zh: "可用的选项见 --help。", en: "--help lists the options." },
    example: { reason: "Unknown option '--deploiment'" },
  },
  CREATE_NOTHING_CHOSEN: {
    what: {
      zh: "没有说明要新建什么，此处也无法询问。",
      en: "It was not said what to create, and nobody can be asked here.",
    },
    cause: {
      zh: "没有终端（例如在流水线里），又没有写选项。",
      en: "There is no terminal, as in a pipeline, and no option says it.",
    },
    fix: {
      zh: "请加 --deployment（部署）、--plugin（插件），或两者都加。",
      en: "Add --deployment, --plugin, or both.",
    },
    example: {},
  },
  CREATE_NO_FOLDER: {
    what: {
      zh: "没有说明新建到哪个文件夹，此处也无法询问。",
      en: "No folder was named, and nobody can be asked here.",
    },
    cause: {
      zh: "没有终端，又没有写文件夹。",
      en: "There is no terminal, and the command names no folder.",
    },
    fix: {
      zh: "请写文件夹，例如：npm create fuyou@latest sample-county -- --deployment。",
      en: "Name one, for example: npm create fuyou@latest sample-county -- --deployment.",
    },
    example: {},
  },
  CREATE_BACKSLASH: {
    what: {
      zh: "文件夹“{folder}”含有反斜杠，此系统不以它分隔路径。",
      en: "The folder '{folder}' has a backslash, which does not part a path on this system.",
    },
    cause: {
      zh: "按 Windows 的写法写了路径，而运行的是 Linux 或 macOS。",
      en: "The path is written as on Windows, and this is Linux or macOS.",
    },
    fix: { zh: "请改用 /。", en: "Write / instead." },
    example: { folder: "counties\\east-hills" },
  },
  CREATE_NAME: {
    what: { zh: "“{name}”不能作为名称。", en: "'{name}' cannot be a name." },
    cause: {
      zh: "名称要用作包名和标识符，其规则比文件夹更严；没有写 --name 时，取文件夹的名称。",
      en: "A package and an identifier are called by the name, and their rules are stricter than those of folders. Where --name is not said, it is the folder's.",
    },
    fix: {
      zh: "请用 --name 另取：小写英文字母、数字和连字符，以字母开头，最多 40 个字符，例如 sample-county。",
      en: "Give another with --name: lower-case letters a to z, digits and single hyphens, beginning with a letter, at most 40 characters, for example sample-county.",
    },
    example: { name: "East-Hills" },
  },
  CREATE_NAME_OF_NODE: {
    what: {
      zh: "“{name}”是 Node.js 自带模块的名称，npm 不接受同名的包。",
      en: "'{name}' is a module of Node.js itself, and npm takes no package of that name.",
    },
    cause: {
      zh: "文件夹或名称恰与 Node.js 自带模块同名。",
      en: "The folder or the name happens to be that of a module of Node.js.",
    },
    fix: {
      zh: "请用 --name 另取，例如 {name}-county。",
      en: "Give another with --name, for example {name}-county.",
    },
    example: { name: "http" },
  },
  CREATE_COUNTY_CODE: {
    what: {
      zh: "“{code}”不是县级行政区划代码。",
      en: "'{code}' is not the code of a county-level division.",
    },
    cause: {
      zh: "写成了省、市或乡镇的代码，或少写、多写了数字。",
      en: "It is the code of a province, a city or a township, or a digit is missing or too many.",
    },
    fix: {
      zh: "代码为六位数字，末两位不为 00，例如虚构的 999902。",
      en: "It has six digits, the last two not 00, for example the invented 999902.",
    },
    example: { code: "99990" },
  },
  CREATE_COUNTY_NAME: {
    what: { zh: "“{name}”不能作为县的名称。", en: "'{name}' cannot be the name of a county." },
    cause: {
      zh: "县名会原样写进源文件和登记表，引号、标点和换行不能写入。",
      en: "The name goes into sources and registers as it is, which quotes, punctuation and new lines cannot.",
    },
    fix: {
      zh: "名称为 1 至 30 个文字、数字、空格、间隔号或连字符，不含引号和标点。",
      en: "It has 1 to 30 letters, digits, spaces, middle dots or hyphens, and no quotes or punctuation.",
    },
    example: { name: "东、岭" },
  },
  CREATE_NOT_EMPTY: {
    what: {
      zh: "文件夹 {folder} 不是空的，其中有 {found}。",
      en: "The folder {folder} is not empty: it has {found}.",
    },
    cause: {
      zh: "那里已有别的项目，或已经新建过一次。",
      en: "Another project is there, or it was created before.",
    },
    fix: {
      zh: "没有改动任何文件。请换一个文件夹，或先把其中的文件移走。",
      en: "Nothing was changed. Name another folder, or move what is in it away first.",
    },
    example: { folder: "/counties/east-hills", found: "notes.txt" },
  },
  CREATE_NOT_A_FOLDER: {
    what: { zh: "{folder} 不是文件夹。", en: "{folder} is not a folder." },
    cause: { zh: "那里有一个同名文件。", en: "There is a file of that name." },
    fix: { zh: "没有改动任何文件。请换一个名称。", en: "Nothing was changed. Name another." },
    example: { folder: "/counties/east-hills" },
  },
  CREATE_NOT_WRITABLE: {
    what: {
      zh: "不能写入 {folder}（{reason}）。",
      en: "{folder} cannot be written to ({reason}).",
    },
    cause: {
      zh: "没有写入权限，磁盘已满，或路径中有一段是文件。",
      en: "Permission is lacking, the disk is full, or a part of the path is a file.",
    },
    fix: {
      zh: "没有留下任何文件。请换一个可写的位置，或请管理员开放权限。",
      en: "No file was left. Name a place you may write to, or have the permission given.",
    },
    example: { folder: "/counties/east-hills", reason: "EACCES" },
  },
  CREATE_INSTALL_FAILED: {
    what: {
      zh: "文件已全部建好，但依赖安装失败：{command}。",
      en: "All files are there, but installing what they need failed: {command}.",
    },
    cause: {
      zh: "包管理器不在、连不上网，或镜像尚无所需版本。",
      en: "The package manager is not there, the network is not reached, or a mirror does not have the version yet.",
    },
    fix: {
      zh: "原因见上文。解决后在 {folder} 中再运行一次。",
      en: "The reason stands above. Once it is mended, run it again in {folder}.",
    },
    example: { command: "npm install", folder: "/counties/east-hills" },
  },
  CREATE_STOPPED: {
    what: { zh: "已中止。", en: "Stopped." },
    cause: {
      zh: "询问时按了 Ctrl+C 或 Esc，或在写完之前要求程序结束。",
      en: "Ctrl+C or Esc was pressed at a question, or the program was told to end before all was written.",
    },
    fix: { zh: "没有留下任何文件。", en: "No file was left." },
    example: {},
  },
} as const satisfies Record<string, Template>;
