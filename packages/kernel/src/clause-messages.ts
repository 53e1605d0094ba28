/** What can be wrong between contributions and the clauses they rest on. */
export const clauseMessages = {
  KERNEL_UNCITED_CONTRIBUTION: {
    what: {
      zh: "插件 {plugin} 向 {point} 提供的“{key}”没有注明依据。",
      en: "{plugin}: {point}#{key} cites no document.",
    },
    cause: {
      zh: "规则先写了内容，依据还没有补上；没有依据的规则无法对照文件审查。",
      en: "The rule was written before its source was looked up; a rule without a source cannot be compared with any document.",
    },
    fix: {
      zh: "请在 cites 中写明来源和条款。",
      en: "State source and clause in 'cites'.",
    },
    example: {
      plugin: "dongxian",
      point: "standards.requirement",
      key: "office-staff",
    },
  },
  KERNEL_UNKNOWN_CLAUSE: {
    what: {
      zh: "插件 {plugin}：{point}#{key} 引用的条款 {row}（{source} {clause}）未在条款登记中，或条款号不符。",
      en: "{plugin}: {point}#{key} cites row {row} ({source} {clause}), which is not in the clause register as such.",
    },
    cause: {
      zh: "条款行号抄错，来源写了简称，或该文件的条款还没有登记。",
      en: "The number of the row was miscopied, the source is given by another name, or the clauses of that document are not registered yet.",
    },
    fix: {
      zh: "请更正引用，或登记该条款。",
      en: "Correct the citation, or register the clause.",
    },
    example: {
      plugin: "dongxian",
      point: "duties.duty",
      key: "follow-up",
      row: "notice-7-099",
      source: "notice-7",
      clause: "三(二)",
    },
  },
  KERNEL_REFUSED_CLAUSE: {
    what: {
      zh: "插件 {plugin}：{point}#{key} 以条款 {row} 为依据，而该条款只作记录，任何日期、任何选项下都不执行：{reason}。",
      en: "{plugin}: {point}#{key} rests on row {row}, which is recorded and never carried out, at any date or by any option: {reason}.",
    },
    cause: {
      zh: "文件中有约束个人生育的条款；这类条款只如实登记，本框架不据以形成任何任务、规则、指标或名单。",
      en: "The document holds clauses that police the fertility of individuals; these are recorded as they stand, and nothing of the framework is ever made of them.",
    },
    fix: {
      zh: "请去掉该内容；其中的服务部分可按自愿原则另行提供。",
      en: "Remove it; a service half, if there is one, is offered apart and voluntarily.",
    },
    example: {
      plugin: "dongxian",
      point: "duties.duty",
      key: "pregnancy-check",
      row: "notice-7-031",
      reason: { zh: "约束个人生育", en: "it polices the fertility of individuals" },
    },
  },
  KERNEL_CLAUSE_NOT_CARRIED: {
    what: {
      zh: "条款 {row} 称由 {carrier} 落实，但没有这项内容。",
      en: "the clause {row} says it is carried by {carrier}, which was not contributed.",
    },
    cause: {
      zh: "落实该条款的内容改了键名、被删去，或所在插件没有列入。",
      en: "What carried the clause was given another key, was removed, or belongs to a plugin that is not composed.",
    },
    fix: {
      zh: "请更正 carriedBy，或改为 planned 并说明。",
      en: "Correct carriedBy, or mark the clause planned.",
    },
    example: {
      row: "notice-7-012",
      carrier: "dongxian/duties.duty/follow-up",
    },
  },
  KERNEL_CLAUSE_WITHOUT_REASON: {
    what: {
      zh: "条款 {row} 的处置为 {disposition}，但没有说明理由或落实者。",
      en: "the clause {row} has the disposition '{disposition}' without a reason or a carrier.",
    },
    cause: {
      zh: "登记条款时只选了处置，没有说明为什么，或没有写由什么落实；审查者因此无从核对。",
      en: "The clause was registered with its disposition only, without why, or without what carries it, so that nobody can check it.",
    },
    fix: {
      zh: "请写明 reason 或 carriedBy。",
      en: "State its reason, or what carries it.",
    },
    example: {
      row: "notice-7-012",
      disposition: "notOperationalised",
    },
  },
} as const;
