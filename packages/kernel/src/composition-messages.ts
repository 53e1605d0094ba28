/** What can be wrong with a composition of plugins. */
export const compositionMessages = {
  KERNEL_DUPLICATE_PLUGIN: {
    what: {
      zh: "插件 {plugin} 被列入两次。",
      en: "the plugin '{plugin}' is listed more than once.",
    },
    fix: { zh: "请只保留一处。", en: "List it once." },
  },
  KERNEL_MISSING_PLUGIN: {
    what: {
      zh: "插件 {plugin} 依赖 {missing}，但未列入。",
      en: "'{plugin}' depends on '{missing}', which is not listed.",
    },
    fix: { zh: "请把 {missing} 加入 plugins。", en: "Add '{missing}' to plugins." },
  },
  KERNEL_PLUGIN_CYCLE: {
    what: {
      zh: "插件相互依赖成环：{cycle}。",
      en: "plugins depend on each other in a circle: {cycle}.",
    },
    fix: {
      zh: "请把共用的部分移到单独的插件。",
      en: "Move what they share into a plugin of its own.",
    },
  },
  KERNEL_INVALID_OPTIONS: {
    what: {
      zh: "插件 {plugin} 的选项不合格式：{reason}。",
      en: "the options of '{plugin}' do not have the declared form: {reason}.",
    },
    fix: {
      zh: "请在 {plugin}.with(…) 中更正。",
      en: "Correct them in {plugin}.with(…).",
    },
  },
  KERNEL_CONTRIBUTE_FAILED: {
    what: {
      zh: "插件 {plugin} 的 contribute 抛出错误：{reason}。",
      en: "contribute() of '{plugin}' threw: {reason}.",
    },
    fix: { zh: "请修正插件。", en: "Mend the plugin." },
  },
  KERNEL_INVALID_CONTRIBUTION: {
    what: {
      zh: "插件 {plugin} 向 {point} 提供的“{key}”不合格式：{reason}。",
      en: "{plugin}: {point}#{key} does not have the form of its point: {reason}.",
    },
    fix: {
      zh: "请按扩展点的字段说明更正。",
      en: "Correct the value as the point's schema says.",
    },
  },
  KERNEL_UNCITED_CONTRIBUTION: {
    what: {
      zh: "插件 {plugin} 向 {point} 提供的“{key}”没有注明依据。",
      en: "{plugin}: {point}#{key} cites no document.",
    },
    fix: {
      zh: "请在 cites 中写明来源和条款。",
      en: "State source and clause in 'cites'.",
    },
  },
  KERNEL_CONTRIBUTION_CONFLICT: {
    what: {
      zh: "插件 {plugin}：{point}#{key} 已由 {other} 提供，且期间重叠。",
      en: "{plugin}: {point}#{key} was already added by '{other}' for an overlapping period.",
    },
    fix: {
      zh: "同一期间的更正请用 replace，自某日起的新规定请用 succeed，并把 {other} 列入 dependsOn。",
      en: "Use replace to correct it for the same period, or succeed for a rule that starts later, and list '{other}' in dependsOn.",
    },
  },
  KERNEL_ADDED_TWICE: {
    what: {
      zh: "插件 {plugin} 自己向 {point} 两次提供“{key}”，且期间重叠。",
      en: "{plugin}: {point}#{key} is added twice by the plugin itself, for overlapping periods.",
    },
    fix: {
      zh: "请去掉一个，或为各自写明不相交的期间。",
      en: "Drop one of them, or give each a period of its own.",
    },
  },
  KERNEL_NOTHING_TO_REPLACE: {
    what: {
      zh: "插件 {plugin} 对 {point}#{key} 使用 {verb}，但 {of} 没有提供它。",
      en: "{plugin}: {verb} names {point}#{key} of '{of}', which did not contribute it.",
    },
    fix: {
      zh: "请核对键名，或改用 add。",
      en: "Check the key, or use add.",
    },
  },
  KERNEL_NOT_A_DEPENDENCY: {
    what: {
      zh: "插件 {plugin} 对 {point}#{key} 使用 {verb}，但没有把 {of} 列入 dependsOn。",
      en: "{plugin}: {verb} on {point}#{key} of '{of}', which is not in dependsOn.",
    },
    fix: { zh: "请把 {of} 加入 dependsOn。", en: "Add '{of}' to dependsOn." },
  },
  KERNEL_EMPTY_PERIOD: {
    what: {
      zh: "插件 {plugin} 自 {from} 接续 {point}#{key}，但原规定自 {start} 才生效。",
      en: "{plugin}: succeeds {point}#{key} from {from}, but its predecessor begins only on {start}.",
    },
    fix: {
      zh: "请改为更晚的日期，或用 replace。",
      en: "Choose a later day, or use replace.",
    },
  },
  KERNEL_UNKNOWN_CLAUSE: {
    what: {
      zh: "插件 {plugin}：{point}#{key} 引用的条款 {row}（{source} {clause}）未在条款登记中，或条款号不符。",
      en: "{plugin}: {point}#{key} cites row {row} ({source} {clause}), which is not in the clause register as such.",
    },
    fix: {
      zh: "请更正引用，或登记该条款。",
      en: "Correct the citation, or register the clause.",
    },
  },
  KERNEL_REFUSED_CLAUSE: {
    what: {
      zh: "插件 {plugin}：{point}#{key} 以条款 {row} 为依据，而该条款只作记录，任何日期、任何选项下都不执行：{reason}。",
      en: "{plugin}: {point}#{key} rests on row {row}, which is recorded and never carried out, at any date or by any option: {reason}.",
    },
    fix: {
      zh: "请去掉该内容；其中的服务部分可按自愿原则另行提供。",
      en: "Remove it; a service half, if there is one, is offered apart and voluntarily.",
    },
  },
  KERNEL_CLAUSE_NOT_CARRIED: {
    what: {
      zh: "条款 {row} 称由 {carrier} 落实，但没有这项内容。",
      en: "the clause {row} says it is carried by {carrier}, which was not contributed.",
    },
    fix: {
      zh: "请更正 carriedBy，或改为 planned 并说明。",
      en: "Correct carriedBy, or mark the clause planned.",
    },
  },
  KERNEL_CLAUSE_WITHOUT_REASON: {
    what: {
      zh: "条款 {row} 的处置为 {disposition}，但没有说明理由或落实者。",
      en: "the clause {row} has the disposition '{disposition}' without a reason or a carrier.",
    },
    fix: {
      zh: "请写明 reason 或 carriedBy。",
      en: "State its reason, or what carries it.",
    },
  },
  KERNEL_UNKNOWN_TARGET_TABLE: {
    what: {
      zh: "登记表“{table}”的“{field}”引用未声明的登记表“{target}”。",
      en: "the table '{table}' refers through '{field}' to '{target}', which no plugin declares.",
    },
    fix: {
      zh: "请加入声明该表的插件。",
      en: "Add the plugin that declares it.",
    },
  },
} as const;
