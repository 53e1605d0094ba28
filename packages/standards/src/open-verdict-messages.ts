/** What is said where a requirement cannot be judged or does not apply; part of the package's table of codes. */
export const openVerdictMessages = {
  STANDARDS_EMPTY_GROUP: {
    what: {
      zh: "{subject}：{what}未知，{demand}{asked}{basis}，因作为整体的数量为零而无法判定。",
      en: "{subject}: {what} unknown; {asked} {demand}{basis}; this cannot be judged, because there is nothing to take it of.",
    },
    cause: {
      zh: "占比没有分母：所要计算的人员、检查或次数一条也没有。零个中的零个不是达标，也不是不达标。",
      en: "A share has nothing to be taken of: not one of the people, inspections or visits is on record. None of none is neither met nor short.",
    },
    fix: {
      zh: "请先登记所要计算的记录（如人员、检查）；确实没有的，本项一直为不明。",
      en: "Enter what it is taken of, such as staff or inspections; while there is none, it stays unknown.",
    },
    example: {
      subject: { zh: "东镇卫生计生办", en: "东镇卫生计生办" },
      what: { zh: "本科学历人员", en: "staff with a bachelor's degree" },
      demand: { zh: "要求", en: "required" },
      asked: { zh: "不少于20%", en: "at least 20%" },
      basis: "",
    },
  },
  STANDARDS_NO_TABLE_ROW: {
    what: {
      zh: "{subject}：{what}{measured}，因标准表中没有{field}为“{value}”的一行而无法判定。",
      en: "{subject}: {what} {measured}; this cannot be judged, because the table of the standard has no row for {field} '{value}'.",
    },
    cause: {
      zh: "标准按类型、等级或区划分档，而文件没有写到这一档；程序不借用相邻一档。",
      en: "The standard goes by kind, grade or division, and the document does not speak of this one; no neighbouring row is borrowed.",
    },
    fix: {
      zh: "请由插件以 replace 补上该行，或更正登记。",
      en: "Let a plugin replace the requirement with one that has the row, or correct the register.",
    },
    example: {
      subject: { zh: "县中心", en: "县中心" },
      what: { zh: "岗位", en: "posts" },
      measured: { zh: "42个岗位", en: "42 posts" },
      field: { zh: "类型", en: "kind" },
      value: { zh: "县级中心", en: "county centre" },
    },
  },
  STANDARDS_MISSING_DATUM: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}{basis}，因{missing}而无法判定{range}。",
      en: "{subject}: {what} {measured}; {asked} {demand}{basis}; this cannot be judged, because {missing}{range}.",
    },
    cause: {
      zh: "判定所需的字段没有填。未填不等于零，所以只说在最好和最差情形下会怎样。",
      en: "A field that the verdict needs was left empty. Empty is not zero, so only the best and the worst case are given.",
    },
    fix: { zh: "请在该登记表中补录。", en: "Enter it in that register." },
    example: {
      subject: { zh: "东镇卫生计生办", en: "东镇卫生计生办" },
      what: { zh: "本科学历人员", en: "staff with a bachelor's degree" },
      measured: { zh: "10人中1人至10人中2人", en: "1 of 10 persons to 2 of 10 persons" },
      demand: { zh: "要求", en: "required" },
      asked: { zh: "不少于20%", en: "at least 20%" },
      basis: "",
      missing: {
        zh: "登记表“人员”中staff-0417未登记学历",
        en: "the register 'staff' does not give the education of staff-0417",
      },
      range: {
        zh: "（最好为达到要求，最差为差1人）",
        en: " (at best met, at worst 1 person short)",
      },
    },
  },
  STANDARDS_EMPTY_REGISTER: {
    what: {
      zh: "{subject}：{what}未知，{demand}{asked}{basis}，因登记表“{table}”没有任何记录而无法判定。",
      en: "{subject}: {what} unknown; {asked} {demand}{basis}; this cannot be judged, because the register '{table}' has no record at all.",
    },
    cause: {
      zh: "该登记表还没有导入；空表与“一条也没有”无法区分，故不按零判定。",
      en: "The register was not brought yet; an empty one cannot be told from one that has nothing to list, so it is not taken for zero.",
    },
    fix: { zh: "请导入该登记表。", en: "Bring that register." },
    example: {
      subject: { zh: "东镇卫生计生办", en: "东镇卫生计生办" },
      what: { zh: "工作人员", en: "staff" },
      demand: { zh: "要求", en: "required" },
      asked: { zh: "不少于6人", en: "at least 6 persons" },
      basis: {
        zh: "（常住人口52,345÷10,000向上取整为6）",
        en: " (resident population 52,345 ÷ 10,000 rounded up = 6)",
      },
      table: { zh: "人员", en: "staff" },
    },
  },
  STANDARDS_UNRESOLVED_BOUND: {
    what: {
      zh: "{subject}：{what}{measured}，因{reason}而无法判定。",
      en: "{subject}: {what} {measured}; this cannot be judged, because {reason}.",
    },
    cause: {
      zh: "文件引用了另一标准，而数字不在文件中，或原件残缺；程序不猜测数字。",
      en: "The document refers to another standard and does not hold the number, or the copy is damaged; no number is made up.",
    },
    fix: {
      zh: "请由插件以 replace 补上该标准。",
      en: "Let a plugin replace the requirement once the standard is known.",
    },
    example: {
      subject: { zh: "前村服务室", en: "前村服务室" },
      what: { zh: "面积", en: "area" },
      measured: { zh: "17㎡", en: "17 m²" },
      reason: {
        zh: "所引面积标准未随文件提供",
        en: "the area standard it refers to does not come with the document",
      },
    },
  },
  STANDARDS_NO_EARLIER_COUNTY: {
    what: {
      zh: "{subject}：{what}{measured}，{demand}{asked}，因{reason}而无法判定。",
      en: "{subject}: {what} {measured}; {asked} {demand}; this cannot be judged, because {reason}.",
    },
    cause: {
      zh: "要求“不低于原有水平”，而没有给出改革前的登记，无从比较。",
      en: "The rule asks for at least as much as before, and the registers from before the reform were not given to compare with.",
    },
    fix: {
      zh: "请以 before 提供此前的县数据。",
      en: "Give the earlier county, in the option before.",
    },
    example: {
      subject: { zh: "东镇卫生计生办", en: "东镇卫生计生办" },
      what: { zh: "用房面积", en: "area of rooms" },
      measured: { zh: "15㎡", en: "15 m²" },
      demand: { zh: "要求", en: "required" },
      asked: { zh: "不少于原有水平", en: "at least as much as before" },
      reason: { zh: "未提供此前的县数据", en: "no earlier county is given to compare with" },
    },
  },
  STANDARDS_NOT_APPLICABLE: {
    what: {
      zh: "{title}：{date}登记表“{table}”中没有{scope}现行记录，本项要求不适用。",
      en: "{title}: on {date} the register '{table}' has no record in force{scope}, so the requirement does not apply.",
    },
    cause: {
      zh: "该日没有这一类的单位：县里确实没有，登记时类型填得不同，或登记表没有导入。",
      en: "On that day there is no unit of the sort: the county has none, they were entered under another kind, or the register was not brought.",
    },
    fix: { zh: "请核对适用范围和登记表。", en: "Compare its scope with the register." },
    example: {
      title: { zh: "街道办公室人员", en: "staff of street offices" },
      date: "2016-01-01",
      table: { zh: "内设机构", en: "departments" },
      scope: { zh: "类型为“街道办”的", en: " where kind is 'street office'" },
    },
  },
  STANDARDS_OUT_OF_SCOPE: {
    what: {
      zh: "{subject}：{date}不在“{title}”的适用范围内。",
      en: "{subject}: not in the scope of '{title}' on {date}.",
    },
    cause: {
      zh: "所问的记录存在，但不符合该要求的条件，例如类型不同或当日已终止。",
      en: "The record asked about exists but does not meet the condition of the rule: it is of another kind, or had ended by that day.",
    },
    fix: { zh: "请核对适用条件和期间。", en: "Compare its condition and period." },
    example: {
      subject: { zh: "西镇卫生院", en: "西镇卫生院" },
      date: "2016-01-01",
      title: { zh: "镇街卫生计生办人员", en: "staff of town offices" },
    },
  },
  STANDARDS_UNKNOWN_REQUIREMENT: {
    what: {
      zh: "{date}没有现行的要求“{requirement}”；最接近的是“{nearest}”。",
      en: "no requirement '{requirement}' holds on {date}; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "编号写错，该要求由未列入的插件提供，或在所问日期尚未生效、已被接续。",
      en: "The identifier is mistyped, the rule comes from a plugin that is not composed, or it does not hold yet or no longer on the day asked about.",
    },
    fix: { zh: "请核对编号和日期。", en: "Check the identifier and the date." },
    example: {
      date: "2016-01-01",
      requirement: "office-staf",
      nearest: "office-staff",
    },
  },
} as const;
