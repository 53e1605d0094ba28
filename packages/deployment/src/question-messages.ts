/** Messages on what is asked of a deployment: judgements, views, documents (查询消息). */
export const questionMessages = {
  DEPLOYMENT_FINDING_MALFORMED: {
    what: {
      zh: "“{id}”不是问题的编号；编号形如 要求@登记表/记录@日期。",
      en: "'{id}' is not the identifier of a finding, which reads requirement@table/record@date.",
    },
    cause: {
      zh: "手工拼写了编号，或复制时截断。",
      en: "The identifier was put together by hand, or cut short when it was copied.",
    },
    fix: {
      zh: "请用 fuyou check --ids 列出编号后照抄。",
      en: "List the identifiers with fuyou check --ids, and copy one.",
    },
    example: {
      id: "office-staff",
    },
  },
  DEPLOYMENT_FINDING_NOT_A_RULE: {
    what: {
      zh: "“{id}”不是对规则的判定，而是消息 {code}。",
      en: "'{id}' is no judgement on a rule but the message {code}.",
    },
    cause: {
      zh: "复制的是一条消息的编号，它没有可展开的计算。",
      en: "What was copied is the identifier of a message, which has no reckoning to unfold.",
    },
    fix: {
      zh: "其说明和处理办法见该消息本身；可说明的判定用 fuyou check --ids 列出。",
      en: "The message itself says why and what to do; fuyou check --ids lists the judgements that can be explained.",
    },
    example: {
      id: "REFORM_UNDECIDED@institutions/beiping-station@2015-12-31",
      code: "REFORM_UNDECIDED",
    },
  },
  DEPLOYMENT_FINDING_UNKNOWN: {
    what: {
      zh: "没有编号为“{id}”的判定；最接近的是：{nearest}。判定日有：{days}。",
      en: "there is no judgement '{id}'; the nearest are: {nearest}. The county is judged on: {days}.",
    },
    cause: {
      zh: "登记或方案已变，该判定不复存在；或日期不在判定日之列。",
      en: "Registers or plan have changed since and the judgement is gone, or its day is none on which the county is judged.",
    },
    fix: {
      zh: "请用 fuyou check --ids（整合前加 --before）列出编号。",
      en: "List the identifiers with fuyou check --ids (with --before for the county as its registers stand).",
    },
    example: {
      id: "office-staff@departments/dongzhen-office@2015-12-30",
      nearest: "office-staff@departments/dongzhen-office@2015-12-31",
      days: "2015-11-01, 2015-12-31",
    },
  },
  DEPLOYMENT_UNKNOWN_PLUGIN: {
    what: {
      zh: "部署没有插件“{plugin}”；最接近的是“{nearest}”。已有：{known}。",
      en: "the deployment has no plugin '{plugin}'; the nearest is '{nearest}'. Known: {known}.",
    },
    cause: {
      zh: "插件名拼写有误，或部署没有列入它。",
      en: "The name is mistyped, or the deployment does not list the plugin.",
    },
    fix: {
      zh: "请更正插件名，或在部署中加入该插件。",
      en: "Correct the name, or add the plugin to the deployment.",
    },
    example: {
      plugin: "dongxain",
      nearest: "dongxian",
      known: "county-integration, dongxian",
    },
  },
  DEPLOYMENT_UNKNOWN_VIEW: {
    what: {
      zh: "没有报表“{view}”；最接近的是“{nearest}”。已有：{known}。",
      en: "there is no view '{view}'; the nearest is '{nearest}'. Known: {known}.",
    },
    cause: {
      zh: "报表编号拼写有误，或提供它的插件没有列入。",
      en: "The identifier is mistyped, or the plugin that brings the view is not composed.",
    },
    fix: {
      zh: "请用 fuyou views 列出报表后照抄编号。",
      en: "List the views with fuyou views, and copy an identifier.",
    },
    example: {
      view: "vacancy",
      nearest: "personnel.vacancies",
      known: "personnel.recruitment, personnel.vacancies",
    },
  },
  DEPLOYMENT_UNKNOWN_DOCUMENT: {
    what: {
      zh: "没有公文“{document}”；最接近的是“{nearest}”。已有：{known}。",
      en: "there is no document '{document}'; the nearest is '{nearest}'. Known: {known}.",
    },
    cause: {
      zh: "公文编号拼写有误，或用了公文的中文名称。",
      en: "The identifier is mistyped, or the title was given in its place.",
    },
    fix: {
      zh: "请用 fuyou documents 列出公文后照抄编号。",
      en: "List the documents with fuyou documents, and copy an identifier.",
    },
    example: {
      document: "choice-froms",
      nearest: "choice-forms",
      known: "choice-forms, phases-check-list",
    },
  },
  DEPLOYMENT_UNKNOWN_COPY: {
    what: {
      zh: "所选公文没有“{copy}”这一份；最接近的是“{nearest}”。已有：{known}。",
      en: "none of the documents has a copy '{copy}'; the nearest is '{nearest}'. Known: {known}.",
    },
    cause: {
      zh: "用了单位名称而不是编号，或该单位没有这份公文。",
      en: "The name of a body was given and not its identifier, or there is no copy for it.",
    },
    fix: {
      zh: "请照抄某一份的编号；各份的编号在文件名中。",
      en: "Copy the key of a copy; the names of the files hold them.",
    },
    example: {
      copy: "dongzhen-hopsital",
      nearest: "dongzhen-hospital",
      known: "dongzhen-hospital, xizhen-hospital",
    },
  },
  DEPLOYMENT_PLAN_NOT_ON_RECORD: {
    what: {
      zh: "台账中没有方案 {plan} 已实施的阶段，未据台账起草它的公文。",
      en: "the journal holds no phase of the plan {plan} as carried out; no document was drawn up from it.",
    },
    cause: {
      zh: "要求据台账起草，而方案只演练过，尚未实施。",
      en: "Documents were asked for from the journal, and the plan was rehearsed and not carried out yet.",
    },
    fix: {
      zh: "请先用 fuyou record 实施，或不加 --journal 按演练起草。",
      en: "Carry it out with fuyou record, or draw up from a rehearsal, without --journal.",
    },
    example: {
      plan: "dongxian-integration",
    },
  },
  DEPLOYMENT_DOCUMENTS_NAME_PERSONS: {
    what: {
      zh: "所起草的 {count} 份文件写有个人信息，供签署用。",
      en: "the {count} files drawn up hold personal data, for signing.",
    },
    cause: {
      zh: "要求写出姓名（--names），供本人和经办人签署。",
      en: "Names were asked for (--names), for those who sign.",
    },
    fix: {
      zh: "请只交给签署人和经办人，用后按档案规定保管，不要公开；其他用途请不加 --names。",
      en: "Give them to those who sign and handle them only, keep them as files are kept, publish none; for all else leave out --names.",
    },
    example: {
      count: 12,
    },
  },
  DEPLOYMENT_VIEW_OPTIONS: {
    what: {
      zh: "报表“{view}”的查询条件有误：{reason}。",
      en: "the options of the view '{view}' are wrong: {reason}.",
    },
    cause: {
      zh: "条件名拼写有误，或值不是该条件所要的日期、代码或数。",
      en: "The name of an option is mistyped, or its value is not the day, code or number it takes.",
    },
    fix: {
      zh: "可用的条件见 fuyou views --json；以 --set 名称=值 给出。",
      en: "fuyou views --json tells which there are; give them as --set name=value.",
    },
    example: {
      view: "personnel.recruitment",
      reason: { zh: "year：应为整数", en: "year: a whole number is expected" },
    },
  },
} as const;
