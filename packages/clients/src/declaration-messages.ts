/** Messages about what plugins declare of client data, forms and notices (声明). */
export const declarationMessages = {
  CLIENTS_REFUSED_FIELD: {
    what: {
      zh: "{place}的字段“{field}”涉及{topic}，不得询问或登记。",
      en: "{place}: the field '{field}' is about {topic}, which is neither asked nor kept.",
    },
    cause: {
      zh: "旧表格里有生育证、婚姻、孩次或户籍一栏，照搬进了插件的申请表。",
      en: "The old paper form had a field for permit, marriage, order of birth or residence, and it was carried over into the plugin's form.",
    },
    fix: {
      zh: "请删去该字段：服务不以许可、婚姻、孩次或户籍为条件。",
      en: "Take it out: no service depends on a permit, marriage, order of birth or residence.",
    },
    example: {
      place: "complication-aid",
      field: "birth-permit-number",
      topic: { zh: "生育证", en: "a birth permit" },
    },
  },
  CLIENTS_COUNTY_TABLE: {
    what: {
      zh: "县级登记表 {table} 的字段“{field}”把可识别的个人与生育、孕情、婚姻或避孕数据相连。",
      en: "the county register {table} joins identified persons with data on births, pregnancy, marriage or contraception in its field '{field}'.",
    },
    cause: {
      zh: "插件在县级登记表里加了这样的字段；县级登记表会进入日志、快照和报表。",
      en: "A plugin added such a field to a register of the county, which goes into the journal, snapshots and reports.",
    },
    fix: {
      zh: "这类数据只能存入服务对象库，并声明用途、同意方式和保存期。",
      en: "Such data belong in the client store only, with purpose, consent and retention declared.",
    },
    example: { table: "home-visits", field: "pregnancy" },
  },
  CLIENTS_UNDECLARED: {
    what: {
      zh: "记录类别 {kind} 涉及{topics}，却没有声明{missing}。",
      en: "records of kind {kind} concern {topics} and do not declare their {missing}.",
    },
    cause: {
      zh: "插件新增了一类涉及个人私密的记录，用途、同意方式、保存期没有写全。",
      en: "A plugin brings a new kind of intimate record and leaves out what it is for, how the client agrees, or how long it is kept.",
    },
    fix: {
      zh: "请补充用途、同意方式和保存期。",
      en: "Declare purpose, consent and retention.",
    },
    example: {
      kind: "infertility-care",
      topics: { zh: "生育", en: "fertility" },
      missing: { zh: "保存期", en: "retention" },
    },
  },
  CLIENTS_SENSITIVE_NOTICE: {
    what: {
      zh: "提示语“{wording}”含有敏感内容“{word}”。",
      en: "the wording '{wording}' of notices contains what is sensitive: '{word}'.",
    },
    cause: {
      zh: "提示语写明了服务内容，而短信、信件可能被家人或他人看到。",
      en: "The wording says what the care is, while a message or letter may be seen by others.",
    },
    fix: {
      zh: "提示语只写单位、日期和“可以不来”，不写服务内容。",
      en: "Let a notice name the unit and the day and that one need not come, never the care itself.",
    },
    example: { wording: "reminder-by-letter", word: "避孕" },
  },
  CLIENTS_NOBODY_PROVIDES: {
    what: {
      zh: "日程“{schedule}”所需服务“{service}”在 {count} 个村（居）没有承担单位。",
      en: "the service '{service}' of the schedule '{schedule}' has no provider in {count} villages.",
    },
    cause: {
      zh: "日程规定了这项服务，但那些村的职责没有登记承担单位，或服务目录里没有这一项。",
      en: "The schedule asks for the service, but in those villages nobody is on record for its duty, or the service is in no catalogue.",
    },
    fix: {
      zh: "请由插件提供该服务，或登记其职责的承担者。",
      en: "Contribute the service, or record who holds its duty there.",
    },
    example: {
      schedule: { zh: "产后访视日程", en: "schedule of postnatal visits" },
      service: { zh: "产后访视", en: "postnatal visit" },
      count: 3,
    },
  },
  CLIENTS_RETENTION_UNRESOLVED: {
    what: {
      zh: "记录类别 {kind} 的保存期未定。",
      en: "how long records of kind {kind} are kept is not settled.",
    },
    cause: {
      zh: "现行规定没有说这类记录保存多久，或说明保存期的插件没有加入部署。",
      en: "No rule in force says how long such records are kept, or the plugin that says so is not part of the deployment.",
    },
    fix: {
      zh: "在依据明确之前不销毁；请由插件提供保存期及其依据。",
      en: "None is destroyed until it is; contribute the retention with its law.",
    },
    example: { kind: { zh: "知情选择记录", en: "records of informed choice" } },
  },
} as const;
