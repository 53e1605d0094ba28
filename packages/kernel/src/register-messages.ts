/** What can be wrong with registers and changes to them. */
export const registerMessages = {
  KERNEL_INVALID_RECORD: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”不合格式：{reason}。",
      en: "{table}/{id}: the field '{field}' does not have the declared form: {reason}.",
    },
    cause: {
      zh: "登记表里手工填写时多了字段、漏了必填项，或填了该字段不接受的内容，例如日期写成“2015年底”。",
      en: "A register filled by hand has a field too many, a required one left out, or something the field does not take, such as 'end of 2015' for a day.",
    },
    fix: { zh: "请在登记表中更正该字段。", en: "Correct the field in the register." },
    example: {
      table: { zh: "人员", en: "staff" },
      id: "staff-0417",
      field: "bornOn",
      reason: { zh: "不是日期", en: "not a day" },
    },
  },
  KERNEL_NEGATIVE: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”为 {value}，金额和数量不得为负。",
      en: "{table}/{id}: '{field}' is {value}; an amount may not be negative.",
    },
    cause: {
      zh: "红字冲销、调减数或差额被当作余额填入；登记表只记现有的数量。",
      en: "A reversal, a reduction or a difference was entered as if it were a balance; registers hold only what is there.",
    },
    fix: { zh: "请核对原始凭证后更正。", en: "Check the voucher and correct it." },
    example: {
      table: { zh: "资产", en: "assets" },
      id: "asset-0032",
      field: "originalCost",
      value: -1200000,
    },
  },
  KERNEL_NOT_WHOLE: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”为 {value}，须为整数（金额以分计，面积以 0.01㎡ 计）。",
      en: "{table}/{id}: '{field}' is {value}; it must be a whole number (money in fen, area in 0.01 m²).",
    },
    cause: {
      zh: "金额以元、面积以平方米填写而带了小数；为使合计分毫不差，程序只收整数。",
      en: "Money was given in yuan or an area in square metres, with decimals; only whole numbers are kept, so that sums come out exactly.",
    },
    fix: { zh: "请换算为整数单位。", en: "Convert it to the whole unit." },
    example: {
      table: { zh: "资产", en: "assets" },
      id: "asset-0032",
      field: "originalCost",
      value: 12000.5,
    },
  },
  KERNEL_DUPLICATE_ID: {
    what: {
      zh: "登记表“{table}”中编号 {id} 出现不止一次。",
      en: "{table}: the identifier '{id}' is used more than once.",
    },
    cause: {
      zh: "复制行时忘了改编号，两份登记表合并，或把已停用记录的编号给了新记录。",
      en: "A line was copied without changing its identifier, two registers were put together, or the identifier of a retired record was given to a new one.",
    },
    fix: {
      zh: "请为每条记录保留唯一编号；已停用的编号不得再用。",
      en: "Give every record an identifier of its own; a retired one is never given again.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "dongzhen-station",
    },
  },
  KERNEL_UNKNOWN_RECORD: {
    what: { zh: "登记表“{table}”中没有编号 {id}。", en: "{table} has no record '{id}'." },
    cause: {
      zh: "编号写错，所在登记表没有导入，或该记录属于别的表。",
      en: "The identifier is mistyped, its register was not brought, or the record belongs to another table.",
    },
    fix: { zh: "请核对编号。", en: "Check the identifier." },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "dongzhen-statoin",
    },
  },
  KERNEL_UNKNOWN_TABLE: {
    what: {
      zh: "没有插件声明登记表“{table}”。已有：{known}。",
      en: "no plugin of this deployment declares the table '{table}'. Declared: {known}.",
    },
    cause: {
      zh: "表名写错，或数据来自用了更多插件的县，而当前组合没有声明该表的插件。",
      en: "The name is mistyped, or the data come from a county with more plugins than are composed here.",
    },
    fix: {
      zh: "请更正表名，或加入声明该表的插件。",
      en: "Correct the name, or add the plugin that declares it.",
    },
    example: {
      table: "room-uses",
      known: "divisions, institutions, staff",
    },
  },
  KERNEL_DANGLING_REFERENCE: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”指向“{target}”中不存在的 {value}。",
      en: "{table}/{id}: '{field}' refers to {target}/{value}, which does not exist.",
    },
    cause: {
      zh: "被引用的记录漏登、后来被删，或编号前后写法不一；先导入了引用方而未导入被引用的登记表。",
      en: "The record referred to was never entered, was deleted, or is spelt otherwise there; or the register that refers was brought without the one it refers to.",
    },
    fix: {
      zh: "请在“{target}”中补录 {value}，或更正引用。",
      en: "Add '{value}' to {target}, or correct the reference.",
    },
    example: {
      table: { zh: "人员", en: "staff" },
      id: "staff-0417",
      field: "institution",
      target: { zh: "机构", en: "institutions" },
      value: "dongzhen-station",
    },
  },
  KERNEL_RETIRED_REFERENCE: {
    what: {
      zh: "登记表“{table}”中现行记录 {id} 的“{field}”仍指向已停用的“{target}”{value}。",
      en: "{table}/{id} is in force, but its '{field}' still refers to {target}/{value}, which has ended.",
    },
    cause: {
      zh: "机构已撤销，而其人员、资产或职责没有随之安排；常见于方案遗漏一类记录，或插件新增登记表而未写随迁规则。",
      en: "An institution ended while people, assets or duties of it were left where they were: the plan forgot a kind of record, or a plugin added a table without saying how it moves.",
    },
    fix: {
      zh: "请在方案中说明该记录的去向，或由插件提供相应的随迁规则。",
      en: "Let the plan say where the record goes, or contribute a relocation for this table.",
    },
    example: {
      table: { zh: "人员", en: "staff" },
      id: "staff-0417",
      field: "institution",
      target: { zh: "机构", en: "institutions" },
      value: "dongzhen-station",
    },
  },
  KERNEL_UNKNOWN_CODE: {
    what: {
      zh: "登记表“{table}”中记录 {id} 的“{field}”为“{value}”，不在代码表 {list} 中；最接近的是“{nearest}”。",
      en: "{table}/{id}: '{field}' is '{value}', which is not in the code list {list}; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "填了名称而不是代码，代码拼写有误，或该代码由未列入的插件提供。",
      en: "A name was entered in place of its code, the code is mistyped, or it comes from a plugin that is not composed.",
    },
    fix: {
      zh: "请更正代码，或由插件补充代码表。",
      en: "Correct the code, or contribute it to the list in a plugin.",
    },
    example: {
      table: { zh: "机构", en: "institutions" },
      id: "dongzhen-hospital",
      field: "kind",
      value: "township-hopsital",
      list: "hierarchy.institution-kind",
      nearest: "township-hospital",
    },
  },
} as const;
