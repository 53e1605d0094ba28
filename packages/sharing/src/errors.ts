import { type Codes, defineCodes } from "@fuyou/kernel";
import { crossCountMessages } from "./cross-count-messages.js";

const messages = {
  ...crossCountMessages,
  SHARING_PERSONAL_WITHOUT_GROUND: {
    what: {
      zh: "{link} 共享能识别个人的数据（{dataSets}），却没有声明：{lacking}。",
      en: "{link} shares data about identified persons ({dataSets}) and does not declare: {lacking}.",
    },
    cause: {
      zh: "插件声明联接时只写了数据集，没有写为什么用、怎样征得同意、保存多久。",
      en: "The plugin declares a link and its data sets, and leaves out what for, how people agree, or how long it is kept.",
    },
    fix: {
      zh: "请声明用途、单独同意和保存期限，或只共享汇总数。",
      en: "Declare purpose, separate consent and retention, or share totals only.",
    },
    example: {
      link: "hospital-to-township",
      dataSets: "delivery-summary",
      lacking: { zh: "单独同意、保存期限", en: "separate consent, retention" },
    },
  },
  SHARING_PURPOSE_NOT_CARE: {
    what: {
      zh: "{link} 为“{purpose}”共享能识别个人的数据（{dataSets}），该用途不允许使用个人数据。",
      en: "{link} shares data about identified persons ({dataSets}) for '{purpose}', a purpose that admits none.",
    },
    cause: {
      zh: "联接是为了统计、管理，而所列数据集里有能识别个人的内容。",
      en: "The link serves statistics or administration, and one of its data sets identifies persons.",
    },
    fix: {
      zh: "请改为服务连续性用途，或只共享汇总数。",
      en: "Share them for continuity of care, or share totals only.",
    },
    example: {
      link: "hospital-to-bureau",
      dataSets: "delivery-summary",
      purpose: { zh: "统计管理", en: "statistics and administration" },
    },
  },
  SHARING_ADMINISTRATION_RECEIVES: {
    what: {
      zh: "{link} 把能识别个人的数据传给管理系统“{to}”，不予接受。",
      en: "{link} hands data about identified persons to the administrative system '{to}' and is refused.",
    },
    cause: {
      zh: "旧系统之间本来这样传送，插件照搬了过来。",
      en: "The old systems passed such data on, and a plugin carried that over.",
    },
    fix: {
      zh: "管理部门只接收汇总数；个人数据只在提供服务的机构之间共享。",
      en: "An administration receives totals only; data about persons stay among those who give care.",
    },
    example: {
      link: "hospital-to-bureau",
      to: { zh: "人口管理信息系统", en: "information system of population administration" },
    },
  },
  SHARING_LINK_TWICE: {
    what: {
      zh: "{institution}的联接 {link} 已在运行（{record}）。",
      en: "the link {link} of {institution} is in operation already ({record}).",
    },
    cause: {
      zh: "换系统时新建了联接，旧的没有停用；或同一联接登记了两次。",
      en: "A new system was connected without stopping the old link, or one link was entered twice.",
    },
    fix: { zh: "请先停用原来的一条。", en: "Stop the other one first." },
    example: {
      link: "hospital-to-township",
      institution: "county-hospital",
      record: "hospital-to-township-county-hospital",
    },
  },
  SHARING_UNKNOWN_LINK: {
    what: {
      zh: "联接 {link} 没有声明；已声明：{known}。",
      en: "the link '{link}' is not declared; declared are: {known}.",
    },
    cause: {
      zh: "代码拼错了，声明它的插件没有加入部署，或那一天尚未施行。",
      en: "The code is misspelt, its plugin is not part of the deployment, or it was not in force on that day.",
    },
    fix: {
      zh: "请由插件声明其用途和数据集，或更正代码。",
      en: "Let a plugin declare its purpose and data sets, or correct the code.",
    },
    example: { link: "hospital-to-town", known: "hospital-to-township" },
  },
  SHARING_STOPPED: {
    what: {
      zh: "联接记录 {record} 已于 {on} 停用。",
      en: "the link on record as {record} was stopped on {on}.",
    },
    cause: {
      zh: "手头的联接记录已经停用，多半后来又重新建立了一条。",
      en: "This record of the link has ended; often another was established since.",
    },
    fix: { zh: "如需恢复，请重新建立。", en: "Establish it anew if it is needed." },
    example: { record: "hospital-to-township-county-hospital", on: "2026-03-31" },
  },
  SHARING_NOT_TESTED: {
    what: {
      zh: "{institution}的联接“{link}”自 {from} 建立，尚无测试合格的记录。",
      en: "the link '{link}' of {institution}, established on {from}, has no passed test on record.",
    },
    cause: {
      zh: "联接装好以后没有测试，或测试合格没有登记。",
      en: "The link was installed and not tested, or the test was passed and not entered.",
    },
    fix: { zh: "请测试后再传送数据。", en: "Test it before anything is sent." },
    example: {
      link: { zh: "医院到乡镇的分娩信息", en: "delivery summaries to townships" },
      institution: "县妇幼保健院",
      from: "2026-03-01",
    },
  },
  SHARING_NOT_ESTABLISHED: {
    what: {
      zh: "文件要求的联接“{link}”在 {date} 没有任何机构建立。",
      en: "no institution has established the link '{link}', which the documents ask for, by {date}.",
    },
    cause: {
      zh: "联接还没有建，或建了没有登记。",
      en: "Nobody has established the link yet, or it was not entered.",
    },
    fix: { zh: "请登记建立的日期和单位。", en: "Record who established it and when." },
    example: {
      link: { zh: "医院到乡镇的分娩信息", en: "delivery summaries to townships" },
      date: "2026-03-31",
    },
  },
  SHARING_NOT_IN_OPERATION: {
    what: {
      zh: "{date} 没有可用的联接 {link}：未建立、未测试合格或已停用。",
      en: "the link '{link}' cannot be used on {date}: not established, not tested, or stopped.",
    },
    cause: {
      zh: "联接刚建立，测试还没有通过就开始传送；或在停用以后仍在传送。",
      en: "Something is to be sent before the link has passed its test, or after it was stopped.",
    },
    fix: { zh: "请先建立并测试。", en: "Establish and test it first." },
    example: { date: "2026-03-31", link: "hospital-to-township" },
  },
  SHARING_NOT_DECLARED: {
    what: {
      zh: "联接 {link} 没有声明数据集“{dataSet}”，不能传送。",
      en: "the link '{link}' does not declare the data set '{dataSet}', which cannot be sent.",
    },
    cause: {
      zh: "传送时多带了一类数据，而联接声明里没有。",
      en: "Another kind of data was put into the transmission, which the declaration of the link does not name.",
    },
    fix: {
      zh: "只能传送已声明的：{known}。",
      en: "Send only what is declared: {known}.",
    },
    example: { dataSet: "lab-results", link: "hospital-to-township", known: "delivery-summary" },
  },
  SHARING_WITHOUT_CONSENT: {
    what: {
      zh: "数据集“{dataSet}”需本人单独同意，{count} 条中有 {without} 条没有同意凭据，整批不传送。",
      en: "the data set '{dataSet}' needs each person's separate consent; {without} of {count} records have none, and nothing is sent.",
    },
    cause: {
      zh: "批量导出时没有剔除不同意共享的人，或同意凭据没有随记录带上。",
      en: "A batch was exported without leaving out those who did not agree, or the proof of consent was not put with the record.",
    },
    fix: {
      zh: "请去掉没有同意的记录；不同意无需理由。",
      en: "Leave out those without consent; declining needs no reason.",
    },
    example: { without: 3, count: 40, dataSet: "delivery-summary" },
  },
  SHARING_UNKNOWN_MODULE: {
    what: {
      zh: "系统 {system} 没有模块 {module}；有：{known}。",
      en: "the system '{system}' has no module '{module}'; it has: {known}.",
    },
    cause: {
      zh: "模块代码拼错了，或系统升级以后模块改了名、清单没有更新。",
      en: "The code is misspelt, or the system was renewed and the list of its modules was not.",
    },
    fix: {
      zh: "请更正代码，或补充模块清单。",
      en: "Correct the code, or complete the list of modules.",
    },
    example: {
      module: "child-growth",
      system: "mch-system",
      known: "antenatal, postnatal, child-health",
    },
  },
  SHARING_MODULES_UNKNOWN: {
    what: {
      zh: "文件要求“{system}”全部模块投入使用，但没有列出模块；应用率无法计算。",
      en: "all modules of '{system}' are to be in use, but the document lists none; the share cannot be told.",
    },
    cause: {
      zh: "文件只说“全部模块”，模块清单在系统的说明书里，没有录入。",
      en: 'The document says "all modules"; which they are stands in the manual of the system and was not entered.',
    },
    fix: {
      zh: "请在插件选项中给出模块清单。",
      en: "Give the list of modules as an option of the plugin.",
    },
    example: {
      system: { zh: "妇幼健康信息系统", en: "information system of maternal and child health" },
    },
  },
} as const;

/** The coded messages of sharing. */
export const sharingCodes: Codes<typeof messages> = defineCodes(messages);
