/** Messages on the registers and books a deployment works on (登记与台账消息). */
export const registersMessages = {
  DEPLOYMENT_UNKNOWN_REGISTER: {
    what: {
      zh: "没有登记表“{register}”；最接近的是 {nearest}。已有：{known}。",
      en: "there is no register '{register}'; the nearest is '{nearest}'. Known: {known}.",
    },
    cause: {
      zh: "用了中文名称或单数形式，或声明该表的插件没有列入。",
      en: "The Chinese name or the singular was used, or the plugin that declares the register is not composed.",
    },
    fix: {
      zh: "请核对登记表名；记录写作 登记表/编号，例如 institutions/station。",
      en: "Check its name; a record reads register/identifier, for example institutions/station.",
    },
    example: {
      register: "institution",
      nearest: "institutions",
      known: "divisions, institutions, staff",
    },
  },
  DEPLOYMENT_BOOKS_NOT_BEGUN: {
    what: {
      zh: "县 {county} 的台账尚未开账：登记中有 {count} 处错误。",
      en: "the books of county {county} were not begun, because its registers have errors: {count}.",
    },
    cause: {
      zh: "首次写入时先核对登记；有错的登记不能作为期初。",
      en: "The first command that writes looks at the registers first; books do not begin on faulty ones.",
    },
    fix: {
      zh: "请用 fuyou check --before 列出并更正。",
      en: "List them with fuyou check --before, and correct them.",
    },
    example: {
      county: "999901",
      count: 3,
    },
  },
  DEPLOYMENT_NO_JOURNAL: {
    what: { zh: "{place} 没有台账。", en: "there is no journal at {place}." },
    cause: {
      zh: "路径写错，命令在另一个文件夹中运行，或还没有写入过。",
      en: "The path is mistyped, the command runs in another folder, or nothing was written yet.",
    },
    fix: {
      zh: "请核对路径（--journal）；首次写入（fuyou approve、enter 或 record）即开账。",
      en: "Check the path (--journal); the first command that writes (fuyou approve, enter or record) begins one.",
    },
    example: {
      place: "journal",
    },
  },
  DEPLOYMENT_JOURNAL_NOT_A_FOLDER: {
    what: {
      zh: "{place} 不是可用作台账的目录：{reason}。",
      en: "{place} is no folder that can hold a journal: {reason}.",
    },
    cause: {
      zh: "指到了放有其他文件的文件夹或一个文件；台账须有自己的空文件夹。",
      en: "A file or a folder with other things in it was named; a journal wants an empty folder of its own.",
    },
    fix: { zh: "请另指目录（--journal）。", en: "Name another folder (--journal)." },
    example: {
      place: "documents",
      reason: { zh: "其中已有 report.html", en: "it holds report.html" },
    },
  },
  DEPLOYMENT_REGISTERS_UNREADABLE: {
    what: {
      zh: "县 {county} 的登记无法读取：{reason}。",
      en: "the registers of the county {county} cannot be read: {reason}.",
    },
    cause: {
      zh: "部署的 registers 函数出错，或给出的内容缺少县名、代码或日期。",
      en: "The function 'registers' of the deployment failed, or what it gives lacks the county's name, code or date.",
    },
    fix: {
      zh: "登记须给出县名、代码、日期和各登记表的记录。",
      en: "Registers give the county's name, codes and date, and records by table.",
    },
    example: {
      county: "999901",
      reason: { zh: "name：缺少", en: "name: missing" },
    },
  },
  DEPLOYMENT_OTHER_COUNTY: {
    what: {
      zh: "部署写明的县是 {wanted}，登记却是 {given} 的。",
      en: "the deployment is of the county {wanted}, but the registers are of {given}.",
    },
    cause: {
      zh: "复制了别县的部署而没有改县代码，或拿错了登记表。",
      en: "The deployment was copied from another county and kept its code, or the wrong registers were taken.",
    },
    fix: { zh: "请更正部署或登记。", en: "Correct the deployment or the registers." },
    example: {
      wanted: "999901",
      given: "999902",
    },
  },
  DEPLOYMENT_REGISTERS_FAULTY: {
    what: {
      zh: "方案 {plan} 尚未编制：登记中有 {count} 处错误。",
      en: "the plan {plan} was not compiled, because the registers have errors: {count}.",
    },
    cause: {
      zh: "登记表中有引用落空、代码不符等错误；在错误的登记上编制方案没有意义。",
      en: "The registers hold references that hang or codes that are unknown; a plan compiled on them would mean nothing.",
    },
    fix: {
      zh: "请先更正上列登记错误。",
      en: "Correct those errors first; they are listed above.",
    },
    example: {
      plan: "dongxian-integration",
      count: 3,
    },
  },
  DEPLOYMENT_PRICES_UNREADABLE: {
    what: {
      zh: "无法读取价目表 {path}：{reason}。",
      en: "the price list {path} cannot be read: {reason}.",
    },
    cause: {
      zh: "文件不是 JSON，或单价写成了以元计的小数。",
      en: "The file is no JSON, or prices were written in yuan with decimals.",
    },
    fix: {
      zh: "价目表为 JSON，items、boards、displays 各按代码写明以分计的单价。",
      en: "A price list is JSON: items, boards and displays, each with prices in fen by code.",
    },
    example: {
      path: "prices.json",
      reason: "Unexpected end of JSON input",
    },
  },
  DEPLOYMENT_DECISIONS_UNREADABLE: {
    what: {
      zh: "无法读取比对决定 {path}：{reason}。",
      en: "the log of decisions {path} cannot be read: {reason}.",
    },
    cause: {
      zh: "路径写错，文件被手工改坏，或还没有登记过决定。",
      en: "The path is mistyped, the file was spoilt by hand, or nothing was decided yet.",
    },
    fix: {
      zh: "决定登记由 fuyou decide 写出；请核对路径，或先登记决定。",
      en: "fuyou decide writes it: check the path, or decide first.",
    },
    example: {
      path: "decisions.jsonl",
      reason: "ENOENT",
    },
  },
} as const;
