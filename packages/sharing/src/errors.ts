import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  SHARING_PERSONAL_WITHOUT_GROUND: {
    what: {
      zh: "{link} 共享能识别个人的数据（{dataSets}），却没有声明：{lacking}。",
      en: "{link} shares data about identified persons ({dataSets}) and does not declare: {lacking}.",
    },
    fix: {
      zh: "请声明用途、单独同意和保存期限，或只共享汇总数。",
      en: "Declare purpose, separate consent and retention, or share totals only.",
    },
  },
  SHARING_PURPOSE_NOT_CARE: {
    what: {
      zh: "{link} 为“{purpose}”共享能识别个人的数据（{dataSets}），该用途不允许使用个人数据。",
      en: "{link} shares data about identified persons ({dataSets}) for '{purpose}', a purpose that admits none.",
    },
    fix: {
      zh: "请改为服务连续性用途，或只共享汇总数。",
      en: "Share them for continuity of care, or share totals only.",
    },
  },
  SHARING_ADMINISTRATION_RECEIVES: {
    what: {
      zh: "{link} 把能识别个人的数据传给管理系统“{to}”，不予接受。",
      en: "{link} hands data about identified persons to the administrative system '{to}' and is refused.",
    },
    fix: {
      zh: "管理部门只接收汇总数；个人数据只在提供服务的机构之间共享。",
      en: "An administration receives totals only; data about persons stay among those who give care.",
    },
  },
  SHARING_CROSS_CHECK_OF_PERSONS: {
    what: {
      zh: "核对 {check} 比对的数据集“{dataSet}”能识别个人，不予接受。",
      en: "the cross-check {check} compares the data set '{dataSet}', which identifies persons, and is refused.",
    },
    fix: {
      zh: "请比对汇总数；差错由各登记单位在自己的记录里查找。",
      en: "Compare totals; each keeper looks for the error in its own records.",
    },
  },
  SHARING_LINK_TWICE: {
    what: {
      zh: "{institution}的联接 {link} 已在运行（{record}）。",
      en: "the link {link} of {institution} is in operation already ({record}).",
    },
    fix: { zh: "请先停用原来的一条。", en: "Stop the other one first." },
  },
  SHARING_UNKNOWN_LINK: {
    what: {
      zh: "联接 {link} 没有声明；已声明：{known}。",
      en: "the link '{link}' is not declared; declared are: {known}.",
    },
    fix: {
      zh: "请由插件声明其用途和数据集，或更正代码。",
      en: "Let a plugin declare its purpose and data sets, or correct the code.",
    },
  },
  SHARING_STOPPED: {
    what: {
      zh: "联接记录 {record} 已于 {on} 停用。",
      en: "the link on record as {record} was stopped on {on}.",
    },
    fix: { zh: "如需恢复，请重新建立。", en: "Establish it anew if it is needed." },
  },
  SHARING_NOT_TESTED: {
    what: {
      zh: "{institution}的联接“{link}”自 {from} 建立，尚无测试合格的记录。",
      en: "the link '{link}' of {institution}, established on {from}, has no passed test on record.",
    },
    fix: { zh: "请测试后再传送数据。", en: "Test it before anything is sent." },
  },
  SHARING_NOT_ESTABLISHED: {
    what: {
      zh: "文件要求的联接“{link}”在 {date} 没有任何机构建立。",
      en: "no institution has established the link '{link}', which the documents ask for, by {date}.",
    },
    fix: { zh: "请登记建立的日期和单位。", en: "Record who established it and when." },
  },
  SHARING_NOT_IN_OPERATION: {
    what: {
      zh: "{date} 没有可用的联接 {link}：未建立、未测试合格或已停用。",
      en: "the link '{link}' cannot be used on {date}: not established, not tested, or stopped.",
    },
    fix: { zh: "请先建立并测试。", en: "Establish and test it first." },
  },
  SHARING_NOT_DECLARED: {
    what: {
      zh: "联接 {link} 没有声明数据集“{dataSet}”，不能传送。",
      en: "the link '{link}' does not declare the data set '{dataSet}', which cannot be sent.",
    },
    fix: {
      zh: "只能传送已声明的：{known}。",
      en: "Send only what is declared: {known}.",
    },
  },
  SHARING_WITHOUT_CONSENT: {
    what: {
      zh: "数据集“{dataSet}”需本人单独同意，{count} 条中有 {without} 条没有同意凭据，整批不传送。",
      en: "the data set '{dataSet}' needs each person's separate consent; {without} of {count} records have none, and nothing is sent.",
    },
    fix: {
      zh: "请去掉没有同意的记录；不同意无需理由。",
      en: "Leave out those without consent; declining needs no reason.",
    },
  },
  SHARING_COUNTS_DIFFER: {
    what: {
      zh: "{division} {from} 至 {to} 的“{check}”不一致：{left} {leftCount}，{right} {rightCount}。",
      en: "'{check}' differs in {division} for {from} to {to}: {left} {leftCount}, {right} {rightCount}.",
    },
    fix: {
      zh: "请双方各自复核登记，不得以此逐人核查。",
      en: "Let both keepers go over their own books; nobody is looked up for it.",
    },
  },
  SHARING_COUNT_MISSING: {
    what: {
      zh: "{division} {from} 至 {to} 的“{check}”缺少 {source} 的数字，无法核对。",
      en: "'{check}' cannot be compared in {division} for {from} to {to}: the number of {source} is missing.",
    },
    fix: { zh: "请补报；缺数不等于零。", en: "Let it be reported; missing is not zero." },
  },
  SHARING_SMALL_COUNT: {
    what: {
      zh: "{division} 的“{check}”数字小于 {threshold}，不得报出。",
      en: "the number of '{check}' in {division} is below {threshold} and may not be reported.",
    },
    fix: { zh: "请标注已抑制，不填数字。", en: "Mark it as suppressed and give no number." },
  },
  SHARING_COUNT_WITHOUT_NUMBER: {
    what: {
      zh: "核对数字 {record} 必须二者居一：或填数字，或标注已抑制。",
      en: "the number {record} must be given or be marked as suppressed, not both and not neither.",
    },
    fix: { zh: "请更正。", en: "Correct it." },
  },
  SHARING_COUNT_TWICE: {
    what: {
      zh: "{division} {source} 在同一期间就“{check}”报了两次：{first} 和 {second}。",
      en: "{source} of {division} reported twice on '{check}' for one span: {first} and {second}.",
    },
    fix: { zh: "请作废其中一个。", en: "Strike one of them out." },
  },
  SHARING_UNKNOWN_MODULE: {
    what: {
      zh: "系统 {system} 没有模块 {module}；有：{known}。",
      en: "the system '{system}' has no module '{module}'; it has: {known}.",
    },
    fix: {
      zh: "请更正代码，或补充模块清单。",
      en: "Correct the code, or complete the list of modules.",
    },
  },
  SHARING_MODULES_UNKNOWN: {
    what: {
      zh: "文件要求“{system}”全部模块投入使用，但没有列出模块；应用率无法计算。",
      en: "all modules of '{system}' are to be in use, but the document lists none; the share cannot be told.",
    },
    fix: {
      zh: "请在插件选项中给出模块清单。",
      en: "Give the list of modules as an option of the plugin.",
    },
  },
} as const;

/** The coded messages of sharing. */
export const sharingCodes: Codes<typeof messages> = defineCodes(messages);
