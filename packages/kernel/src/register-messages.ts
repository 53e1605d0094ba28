/** What can be wrong with registers and changes to them. */
export const registerMessages = {
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
  KERNEL_NOT_PLAIN: {
    what: {
      zh: "{place} 的值不是可保存的数据：{value}。",
      en: "The value at {place} is no data that can be kept: {value}.",
    },
    fix: {
      zh: "只能是文字、有限的数、真假、空值、列表和字段。",
      en: "Only text, finite numbers, true and false, null, lists and fields can be.",
    },
  },
} as const;
