import type { Language } from "./language.js";

/** A sentence in both languages. */
type Sentence = Readonly<Record<Language, string>>;

/** What is wrong and what to do about it, with places such as `{folder}`. */
interface Template {
  readonly what: Sentence;
  readonly fix: Sentence;
}

/**
 * What can be wrong with what was asked for (新建出错). The form is that of every package's codes; it is
 * held here because `npm create` fetches this package alone.
 */
export const messages = {
  CREATE_UNKNOWN_OPTION: {
    what: { zh: "无法读取命令：{reason}。", en: "The command cannot be read: {reason}." },
    fix: { zh: "可用的选项见 --help。", en: "--help lists the options." },
  },
  CREATE_NOTHING_CHOSEN: {
    what: {
      zh: "没有说明要新建什么，此处也无法询问。",
      en: "It was not said what to create, and nobody can be asked here.",
    },
    fix: {
      zh: "请加 --deployment（部署）、--plugin（插件），或两者都加。",
      en: "Add --deployment, --plugin, or both.",
    },
  },
  CREATE_NO_FOLDER: {
    what: {
      zh: "没有说明新建到哪个文件夹，此处也无法询问。",
      en: "No folder was named, and nobody can be asked here.",
    },
    fix: {
      zh: "请写文件夹，例如：npm create fuyou@latest sample-county -- --deployment。",
      en: "Name one, for example: npm create fuyou@latest sample-county -- --deployment.",
    },
  },
  CREATE_BACKSLASH: {
    what: {
      zh: "文件夹“{folder}”含有反斜杠，此系统不以它分隔路径。",
      en: "The folder '{folder}' has a backslash, which does not part a path on this system.",
    },
    fix: { zh: "请改用 /。", en: "Write / instead." },
  },
  CREATE_NAME: {
    what: { zh: "“{name}”不能作为名称。", en: "'{name}' cannot be a name." },
    fix: {
      zh: "请用 --name 另取：小写英文字母、数字和连字符，以字母开头，最多 40 个字符，例如 sample-county。",
      en: "Give another with --name: lower-case letters a to z, digits and single hyphens, beginning with a letter, at most 40 characters, for example sample-county.",
    },
  },
  CREATE_NAME_OF_NODE: {
    what: {
      zh: "“{name}”是 Node.js 自带模块的名称，npm 不接受同名的包。",
      en: "'{name}' is a module of Node.js itself, and npm takes no package of that name.",
    },
    fix: {
      zh: "请用 --name 另取，例如 {name}-county。",
      en: "Give another with --name, for example {name}-county.",
    },
  },
  CREATE_COUNTY_CODE: {
    what: {
      zh: "“{code}”不是县级行政区划代码。",
      en: "'{code}' is not the code of a county-level division.",
    },
    fix: {
      zh: "代码为六位数字，末两位不为 00，例如虚构的 999902。",
      en: "It has six digits, the last two not 00, for example the invented 999902.",
    },
  },
  CREATE_COUNTY_NAME: {
    what: { zh: "“{name}”不能作为县的名称。", en: "'{name}' cannot be the name of a county." },
    fix: {
      zh: "名称为 1 至 30 个文字、数字、空格、间隔号或连字符，不含引号和标点。",
      en: "It has 1 to 30 letters, digits, spaces, middle dots or hyphens, and no quotes or punctuation.",
    },
  },
  CREATE_NOT_EMPTY: {
    what: {
      zh: "文件夹 {folder} 不是空的，其中有 {found}。",
      en: "The folder {folder} is not empty: it has {found}.",
    },
    fix: {
      zh: "没有改动任何文件。请换一个文件夹，或先把其中的文件移走。",
      en: "Nothing was changed. Name another folder, or move what is in it away first.",
    },
  },
  CREATE_NOT_A_FOLDER: {
    what: { zh: "{folder} 不是文件夹。", en: "{folder} is not a folder." },
    fix: { zh: "没有改动任何文件。请换一个名称。", en: "Nothing was changed. Name another." },
  },
  CREATE_NOT_WRITABLE: {
    what: {
      zh: "不能写入 {folder}（{reason}）。",
      en: "{folder} cannot be written to ({reason}).",
    },
    fix: {
      zh: "没有留下任何文件。请换一个可写的位置，或请管理员开放权限。",
      en: "No file was left. Name a place you may write to, or have the permission given.",
    },
  },
  CREATE_INSTALL_FAILED: {
    what: {
      zh: "文件已全部建好，但依赖安装失败：{command}。",
      en: "All files are there, but installing what they need failed: {command}.",
    },
    fix: {
      zh: "原因见上文。解决后在 {folder} 中再运行一次。",
      en: "The reason stands above. Once it is mended, run it again in {folder}.",
    },
  },
  CREATE_STOPPED: {
    what: { zh: "已中止。", en: "Stopped." },
    fix: { zh: "没有留下任何文件。", en: "No file was left." },
  },
} as const satisfies Record<string, Template>;

/** A code of the table above. */
export type Code = keyof typeof messages;

/** What was asked for cannot be done (无法新建): a code, and the values that make it concrete. */
export class CreateError extends Error {
  override readonly name = "CreateError";

  /**
   * @param code - what is wrong
   * @param values - what stands in the places of its sentences
   */
  constructor(
    readonly code: Code,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(said(code, values, "en"));
  }

  /**
   * The whole sentence: what is wrong, where, and what to do.
   *
   * @param language - the language to speak
   */
  in(language: Language): string {
    return `[${this.code}] ${said(this.code, this.values, language)}`;
  }
}

function said(code: Code, values: Readonly<Record<string, string>>, language: Language): string {
  const { what, fix } = messages[code];
  const sentence = `${what[language]}${language === "en" ? " " : ""}${fix[language]}`;
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}
