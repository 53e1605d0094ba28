import { type Codes, defineCodes } from "./code.js";

const messages = {
  KERNEL_INVALID_RECORD: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”不合格式：{reason}。",
      en: "{table}/{id}: the field '{field}' does not have the declared form: {reason}.",
    },
    fix: { zh: "请在登记表中更正该字段。", en: "Correct the field in the register." },
  },
  KERNEL_NEGATIVE: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”为 {value}，金额和数量不得为负。",
      en: "{table}/{id}: '{field}' is {value}; an amount may not be negative.",
    },
    fix: { zh: "请核对原始凭证后更正。", en: "Check the voucher and correct it." },
  },
  KERNEL_NOT_WHOLE: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”为 {value}，须为整数（金额以分计，面积以 0.01㎡ 计）。",
      en: "{table}/{id}: '{field}' is {value}; it must be a whole number (money in fen, area in 0.01 m²).",
    },
    fix: { zh: "请换算为整数单位。", en: "Convert it to the whole unit." },
  },
  KERNEL_DUPLICATE_ID: {
    what: {
      zh: "登记表“{table}”中编号 {id} 出现不止一次。",
      en: "{table}: the identifier '{id}' is used more than once.",
    },
    fix: {
      zh: "请为每条记录保留唯一编号；已停用的编号不得再用。",
      en: "Give every record an identifier of its own; a retired one is never given again.",
    },
  },
  KERNEL_UNKNOWN_RECORD: {
    what: { zh: "登记表“{table}”中没有编号 {id}。", en: "{table} has no record '{id}'." },
    fix: { zh: "请核对编号。", en: "Check the identifier." },
  },
  KERNEL_UNKNOWN_TABLE: {
    what: {
      zh: "没有插件声明登记表“{table}”。已有：{known}。",
      en: "no plugin of this deployment declares the table '{table}'. Declared: {known}.",
    },
    fix: {
      zh: "请更正表名，或加入声明该表的插件。",
      en: "Correct the name, or add the plugin that declares it.",
    },
  },
  KERNEL_DANGLING_REFERENCE: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”指向“{target}”中不存在的 {value}。",
      en: "{table}/{id}: '{field}' refers to {target}/{value}, which does not exist.",
    },
    fix: {
      zh: "请在“{target}”中补录 {value}，或更正引用。",
      en: "Add '{value}' to {target}, or correct the reference.",
    },
  },
  KERNEL_RETIRED_REFERENCE: {
    what: {
      zh: "登记表“{table}”中现行记录 {id} 的“{field}”仍指向已停用的“{target}”{value}。",
      en: "{table}/{id} is in force, but its '{field}' still refers to {target}/{value}, which has ended.",
    },
    fix: {
      zh: "请在方案中说明该记录的去向，或由插件提供相应的随迁规则。",
      en: "Let the plan say where the record goes, or contribute a relocation for this table.",
    },
  },
  KERNEL_UNKNOWN_CODE: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”为“{value}”，不在代码表 {list} 中；最接近的是“{nearest}”。",
      en: "{table}/{id}: '{field}' is '{value}', which is not in the code list {list}; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "请更正代码，或由插件补充代码表。",
      en: "Correct the code, or contribute it to the list in a plugin.",
    },
  },
  KERNEL_INVALID_CHANGE: {
    what: {
      zh: "变更“{type}”的内容不合格式：{reason}。",
      en: "the change '{type}' does not have the declared form: {reason}.",
    },
    fix: { zh: "请按变更的字段说明更正。", en: "Correct it as the change's schema says." },
  },
  KERNEL_ALREADY_RETIRED: {
    what: {
      zh: "登记表“{table}”中记录 {id} 已于 {on} 停用。",
      en: "{table}/{id} already ended on {on}.",
    },
    fix: { zh: "请改用其承继单位。", en: "Use its successors instead." },
  },
  KERNEL_OWN_SUCCESSOR: {
    what: {
      zh: "{table}/{id} 被列为自己的承继者。",
      en: "{table}/{id} is named among its own successors.",
    },
    fix: {
      zh: "请从承继者中去掉该机构；若其存续，应作为吸收方。",
      en: "Take it out of the successors; if it lives on, name it as the survivor.",
    },
  },
  KERNEL_EDIT_CONFLICT: {
    what: {
      zh: "{table}/{id} 的现状与所存修改的前像不符，修改无法重放。",
      en: "{table}/{id} is not as the stored edit expects it; the edit cannot be replayed.",
    },
    fix: {
      zh: "请在当前县情上重新编制方案。",
      en: "Compile the plan again on the county as it is now.",
    },
  },
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

/** The kernel's coded messages: registers, changes, and the composition of plugins. */
export const kernelCodes: Codes<typeof messages> = defineCodes(messages);
