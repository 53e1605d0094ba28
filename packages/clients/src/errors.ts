import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  CLIENTS_UNKNOWN_CODE: {
    what: {
      zh: "“{code}”不在 {date} 的{list}中。",
      en: "'{code}' is not among the {list} on {date}.",
    },
    fix: {
      zh: "请核对代码，或由插件提供。",
      en: "Check the code, or contribute it in a plugin.",
    },
  },
  CLIENTS_UNKNOWN_UNIT: {
    what: {
      zh: "机构 {unit} 不在机构登记表中，或 {date} 已终止。",
      en: "there is no institution {unit} in the register, or it has ended by {date}.",
    },
    fix: { zh: "请核对机构编号。", en: "Check its identifier." },
  },
  CLIENTS_INVALID: {
    what: {
      zh: "{what}不合格式：{fields}。",
      en: "the {what} does not have its form: {fields}.",
    },
    fix: {
      zh: "请更正所列字段；为保护隐私，此处不显示所填内容。",
      en: "Correct these fields; what was written is not shown, for privacy.",
    },
  },
  CLIENTS_NO_CONSENT: {
    what: {
      zh: "不能登记服务“{service}”：{date} 没有本人有效的{form}。",
      en: "the service '{service}' cannot be recorded: on {date} there is no valid {form} of the client.",
    },
    fix: {
      zh: "请先说明情况并取得同意；本人可以不同意，不需理由。",
      en: "Inform and ask first; the client may say no, and needs no reason.",
    },
  },
  CLIENTS_ITEMS_MISSING: {
    what: {
      zh: "不能登记服务“{service}”：同意前的知情事项尚缺 {count} 项：{items}。",
      en: "the service '{service}' cannot be recorded: {count} things both sides are to know before consent are missing: {items}.",
    },
    fix: {
      zh: "请逐项说明并记入同意书后再登记。",
      en: "Go through them, note them with the consent, then record the service.",
    },
  },
  CLIENTS_NOTHING_TO_WITHDRAW: {
    what: {
      zh: "服务“{service}”没有可撤回的同意。",
      en: "there is no consent to '{service}' that could be withdrawn.",
    },
    fix: {
      zh: "未同意、已撤回或已用于所做的服务时无需撤回；今后的服务须另行同意。",
      en: "None was given, or it was withdrawn or used already; further care needs a consent of its own.",
    },
  },
  CLIENTS_GUARDIAN_NEEDED: {
    what: {
      zh: "不满十四周岁者须由监护人同意。",
      en: "for a child under fourteen the guardian has to agree.",
    },
    fix: {
      zh: "请由监护人办理，并记明由监护人同意。",
      en: "Let the guardian enrol the child, and say that the guardian agreed.",
    },
  },
  CLIENTS_PURPOSE_MISSING: {
    what: {
      zh: "未对用途“{purpose}”表示同意，不能登记。",
      en: "without consent to the purpose '{purpose}' nothing is enrolled.",
    },
    fix: { zh: "请说明用途并取得单独同意。", en: "Explain the purpose and ask for that consent." },
  },
  CLIENTS_NOT_ENROLLED: {
    what: { zh: "没有这一服务登记。", en: "there is no such enrolment." },
    fix: {
      zh: "可能从未登记或已经退出；如本人愿意，可重新登记。",
      en: "It never was, or the client left; whoever wishes enrols again.",
    },
  },
  CLIENTS_ALREADY_ENROLLED: {
    what: { zh: "已经登记。", en: "the client is enrolled already." },
    fix: {
      zh: "请更改原登记，不要重复登记。",
      en: "Change the enrolment that is there, do not make a second.",
    },
  },
  CLIENTS_DECLINED: {
    what: {
      zh: "服务对象已表示不需要“{contact}”，不再询问。",
      en: "the client has declined '{contact}' and is not asked again.",
    },
    fix: {
      zh: "不必说明理由，也不计入任何考核；本人可随时主动提出。",
      en: "No reason is needed and nothing counts it; the client may ask for it at any time.",
    },
  },
  CLIENTS_NOT_RESPONSIBLE: {
    what: {
      zh: "{date} 机构 {unit} 没有为这一服务对象办理的待办事项，不能查看其联系方式。",
      en: "on {date} the institution {unit} has no task for this client and is not shown how to reach them.",
    },
    fix: {
      zh: "请由承担单位办理。",
      en: "Leave it to the responsible unit.",
    },
  },
  CLIENTS_COLOURS_CLASH: {
    what: {
      zh: "妊娠风险颜色不能并列：{colours}。",
      en: "these colours of pregnancy risk cannot stand together: {colours}.",
    },
    fix: {
      zh: "只保留一种分级颜色，可另加能够并列的颜色。",
      en: "Keep one, beside those that may stand with another.",
    },
  },
  CLIENTS_PLACE_BELOW_GRADE: {
    what: {
      zh: "计划分娩机构 {place} 为{grade}级，该风险颜色（{colour}）宜在{least}级及以上机构分娩。",
      en: "the planned place of birth {place} is of grade {grade}; for the risk colour {colour} grade {least} or higher is advised.",
    },
    fix: {
      zh: "请向本人说明风险并协助转诊，由本人决定。",
      en: "Explain the risk and offer a referral; the client decides.",
    },
  },
  CLIENTS_PLACE_UNKNOWN: {
    what: {
      zh: "风险颜色 {colour} 宜在{least}级及以上机构分娩，但计划分娩机构或其级别未知。",
      en: "for the risk colour {colour} grade {least} or higher is advised, but the planned place or its grade is not known.",
    },
    fix: {
      zh: "请与本人商定分娩机构，并核实其级别。",
      en: "Plan the place with the client and find out its grade.",
    },
  },
  CLIENTS_APPLICATION_STATE: {
    what: {
      zh: "申请“{entitlement}”目前为“{state}”，不能{act}。",
      en: "the application for '{entitlement}' is {state}; to {act} is not possible now.",
    },
    fix: { zh: "请按 {order} 的次序办理。", en: "Keep the order {order}." },
  },
  CLIENTS_REFUSED_FIELD: {
    what: {
      zh: "{place}的字段“{field}”涉及{topic}，不得询问或登记。",
      en: "{place}: the field '{field}' is about {topic}, which is neither asked nor kept.",
    },
    fix: {
      zh: "请删去该字段：服务不以许可、婚姻、孩次或户籍为条件。",
      en: "Take it out: no service depends on a permit, marriage, order of birth or residence.",
    },
  },
  CLIENTS_COUNTY_TABLE: {
    what: {
      zh: "县级登记表 {table} 的字段“{field}”把可识别的个人与生育、孕情、婚姻或避孕数据相连。",
      en: "the county register {table} joins identified persons with data on births, pregnancy, marriage or contraception in its field '{field}'.",
    },
    fix: {
      zh: "这类数据只能存入服务对象库，并声明用途、同意方式和保存期。",
      en: "Such data belong in the client store only, with purpose, consent and retention declared.",
    },
  },
  CLIENTS_UNDECLARED: {
    what: {
      zh: "记录类别 {kind} 涉及{topics}，却没有声明{missing}。",
      en: "records of kind {kind} concern {topics} and do not declare their {missing}.",
    },
    fix: {
      zh: "请补充用途、同意方式和保存期。",
      en: "Declare purpose, consent and retention.",
    },
  },
  CLIENTS_SENSITIVE_NOTICE: {
    what: {
      zh: "提示语“{wording}”含有敏感内容“{word}”。",
      en: "the wording '{wording}' of notices contains what is sensitive: '{word}'.",
    },
    fix: {
      zh: "提示语只写单位、日期和“可以不来”，不写服务内容。",
      en: "Let a notice name the unit and the day and that one need not come, never the care itself.",
    },
  },
  CLIENTS_NOBODY_PROVIDES: {
    what: {
      zh: "日程“{schedule}”所需服务“{service}”在 {count} 个村（居）没有承担单位。",
      en: "the service '{service}' of the schedule {schedule} has no provider in {count} villages.",
    },
    fix: {
      zh: "请由插件提供该服务，或登记其职责的承担者。",
      en: "Contribute the service, or record who holds its duty there.",
    },
  },
  CLIENTS_RETENTION_UNRESOLVED: {
    what: {
      zh: "记录类别 {kind} 的保存期未定。",
      en: "how long records of kind {kind} are kept is not settled.",
    },
    fix: {
      zh: "在依据明确之前不销毁；请由插件提供保存期及其依据。",
      en: "None is destroyed until it is; contribute the retention with its law.",
    },
  },
  CLIENTS_UNREADABLE: {
    what: {
      zh: "服务对象库中的一个文件（{file}）无法用所给密钥打开。",
      en: "a file of the client store ({file}) does not open with this key.",
    },
    fix: {
      zh: "请核对密钥；文件损坏时从服务对象库自己的安全副本恢复。",
      en: "Check the key; where the file is damaged, restore it from the store's own safe copy.",
    },
  },
  CLIENTS_STORE_IN_USE: {
    what: {
      zh: "服务对象库 {folder} 正被进程 {pid} 使用。",
      en: "the client store {folder} is in use by process {pid}.",
    },
    fix: {
      zh: "请等其结束，或以只读方式打开。",
      en: "Wait until it ends, or open the store for reading only.",
    },
  },
  CLIENTS_READ_ONLY: {
    what: { zh: "服务对象库以只读方式打开。", en: "the client store is open for reading only." },
    fix: { zh: "请以可写方式打开后再登记。", en: "Open it for writing." },
  },
  CLIENTS_BAD_KEY: {
    what: {
      zh: "服务对象库的密钥须为 32 字节（64 位十六进制）。",
      en: "the key of the client store must have 32 bytes, 64 hexadecimal digits.",
    },
    fix: {
      zh: "请指定正确的密钥文件，或新建一个并妥善保管。",
      en: "Name the right key file, or make one and keep it safe.",
    },
  },
} as const;

/** The coded messages of clients; none of them ever holds what a client told. */
export const clientsCodes: Codes<typeof messages> = defineCodes(messages);
