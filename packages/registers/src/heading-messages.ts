/** Messages on sheets and their headings (工作表与栏目消息). */
export const headingMessages = {
  REGISTERS_UNKNOWN_SHEET: {
    what: {
      zh: "“{file}”的工作表“{sheet}”不是本部署的登记表，未读取；最接近的是“{nearest}”。",
      en: "The sheet '{sheet}' of '{file}' is no register of this deployment and was not read; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "工作簿中夹有说明、字典或统计页，或登记表的工作表改了名。",
      en: "The workbook holds notes, lists or statistics as well, or the sheet of a register was renamed.",
    },
    fix: {
      zh: "如是登记表，请把工作表改为其名称，或使用模板的栏目名。",
      en: "If it is a register, give the sheet its name, or use the headings of the template.",
    },
    example: {
      file: "东县人员.xlsx",
      sheet: "人员花名册",
      nearest: { zh: "人员", en: "staff" },
    },
  },
  REGISTERS_SHEET_ALIKE: {
    what: {
      zh: "“{file}”的工作表“{sheet}”可能是“{value}”中的任一张登记表，未读取。",
      en: "The sheet '{sheet}' of '{file}' could be any of these registers and was not read: {value}.",
    },
    cause: {
      zh: "工作表没有用登记表的名称，而几张登记表的栏目相同。",
      en: "The sheet does not bear the name of its register, and several registers have the same headings.",
    },
    fix: {
      zh: "请把工作表改为登记表的名称。",
      en: "Give the sheet the name of its register.",
    },
    example: {
      file: "东县人员.xlsx",
      sheet: "Sheet1",
      value: { zh: "岗位、科室", en: "posts, departments" },
    },
  },
  REGISTERS_NO_HEADINGS: {
    what: {
      zh: "“{file}”的工作表“{sheet}”前 {value} 行中没有登记表“{register}”的栏目名，未读取。",
      en: "The sheet '{sheet}' of '{file}' has no headings of the register '{register}' (lines looked at: {value}); it was not read.",
    },
    cause: {
      zh: "栏目名被删去、用了自己的叫法，或放在很靠下的位置。",
      en: "The headings were deleted, are called otherwise, or stand far down.",
    },
    fix: {
      zh: "请在记录上方写明栏目名；可用模板。",
      en: "Write the headings above the records; the template has them.",
    },
    example: {
      file: "东县人员.xlsx",
      sheet: "人员",
      value: 20,
      register: { zh: "人员", en: "staff" },
    },
  },
  REGISTERS_UNKNOWN_HEADING: {
    what: {
      zh: "{place}：登记表“{register}”没有“{value}”栏，该栏未读取；最接近的是“{nearest}”。",
      en: "{place}: the register '{register}' has no column '{value}', which was not read; the nearest is '{nearest}'.",
    },
    cause: {
      zh: "本单位自加了一栏，或栏目名写法不同。",
      en: "The office added a column of its own, or writes the heading otherwise.",
    },
    fix: {
      zh: "如是写法不同，请改用登记表的栏目名；否则无需处理。",
      en: "If it only is written otherwise, use the heading of the register; else there is nothing to do.",
    },
    example: {
      place: { zh: "“人员”G1", en: "人员!G1" },
      register: { zh: "人员", en: "staff" },
      value: "家庭住址",
      nearest: { zh: "所在单位", en: "institution" },
    },
  },
  REGISTERS_NO_HEADING: {
    what: {
      zh: "{place}：该栏没有栏目名，其中的内容未读取。",
      en: "{place}: this column has no heading, and what stands in it was not read.",
    },
    cause: {
      zh: "在表的右侧随手写了内容，或合并单元格盖住了栏目名。",
      en: "Something was jotted down beside the table, or merged cells cover the heading.",
    },
    fix: {
      zh: "请补写栏目名，或删去该栏。",
      en: "Write its heading, or take the column out.",
    },
    example: {
      place: { zh: "“人员”K3", en: "人员!K3" },
    },
  },
  REGISTERS_HEADING_TWICE: {
    what: {
      zh: "{place}：栏目“{field}”出现不止一次，只读取左边的一栏。",
      en: "{place}: the heading '{field}' stands there more than once; only the column further left was read.",
    },
    cause: {
      zh: "复制了一栏而没有改名，或两份表左右拼在一起。",
      en: "A column was copied and kept its name, or two tables were put side by side.",
    },
    fix: { zh: "请只保留一栏。", en: "Keep one of the columns." },
    example: {
      place: { zh: "“人员”G1", en: "人员!G1" },
      field: { zh: "学历", en: "education" },
    },
  },
  REGISTERS_HEADING_MISSING: {
    what: {
      zh: "{place}：登记表“{register}”缺必填栏“{field}”，其各行均不能导入。",
      en: "{place}: the register '{register}' lacks the required column '{field}', and none of its lines can come in.",
    },
    cause: {
      zh: "该栏被删去或改了名；缺少它，记录无从登记。",
      en: "The column was deleted or renamed; no record can be entered without it.",
    },
    fix: {
      zh: "请补该栏，或更正其栏目名。",
      en: "Add the column, or correct its heading.",
    },
    example: {
      place: { zh: "“人员”A1", en: "人员!A1" },
      register: { zh: "人员", en: "staff" },
      field: { zh: "所在单位", en: "institution" },
    },
  },
  REGISTERS_HIDDEN_SHEET: {
    what: {
      zh: "“{file}”的工作表“{sheet}”是隐藏的，已照常读取。",
      en: "The sheet '{sheet}' of '{file}' is hidden; it was read like the others.",
    },
    cause: {
      zh: "填表人隐藏了旧表或备用表；隐藏的内容也会导入。",
      en: "Who filled it in hid an old or a spare sheet; what is hidden comes in as well.",
    },
    fix: {
      zh: "请核对其内容是否应当导入。",
      en: "See whether what stands in it is to come in.",
    },
    example: {
      file: "东县人员.xlsx",
      sheet: "人员（旧）",
    },
  },
} as const;
