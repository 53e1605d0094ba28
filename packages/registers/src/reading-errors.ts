import { type Codes, defineCodes } from "@fuyou/kernel";
import { cellMessages } from "./cell-messages.js";

const messages = {
  ...cellMessages,
  REGISTERS_UNKNOWN_SHEET: {
    what: {
      zh: "“{file}”的工作表“{sheet}”不是本部署的登记表，未读取；最接近的是“{nearest}”。",
      en: "The sheet '{sheet}' of '{file}' is no register of this deployment and was not read; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "如是登记表，请把工作表改为其名称，或使用模板的栏目名。",
      en: "If it is a register, give the sheet its name, or use the headings of the template.",
    },
  },
  REGISTERS_SHEET_ALIKE: {
    what: {
      zh: "“{file}”的工作表“{sheet}”可能是“{value}”中的任一张登记表，未读取。",
      en: "The sheet '{sheet}' of '{file}' could be any of these registers and was not read: {value}.",
    },
    fix: {
      zh: "请把工作表改为登记表的名称。",
      en: "Give the sheet the name of its register.",
    },
  },
  REGISTERS_NO_HEADINGS: {
    what: {
      zh: "“{file}”的工作表“{sheet}”前 {value} 行中没有登记表“{register}”的栏目名，未读取。",
      en: "The sheet '{sheet}' of '{file}' has no headings of the register '{register}' (lines looked at: {value}); it was not read.",
    },
    fix: {
      zh: "请在记录上方写明栏目名；可用模板。",
      en: "Write the headings above the records; the template has them.",
    },
  },
  REGISTERS_UNKNOWN_HEADING: {
    what: {
      zh: "{place}：登记表“{register}”没有“{value}”栏，该栏未读取；最接近的是“{nearest}”。",
      en: "{place}: the register '{register}' has no column '{value}', which was not read; the nearest is '{nearest}'.",
    },
    fix: {
      zh: "如是写法不同，请改用登记表的栏目名；否则无需处理。",
      en: "If it only is written otherwise, use the heading of the register; else there is nothing to do.",
    },
  },
  REGISTERS_NO_HEADING: {
    what: {
      zh: "{place}：该栏没有栏目名，其中的内容未读取。",
      en: "{place}: this column has no heading, and what stands in it was not read.",
    },
    fix: {
      zh: "请补写栏目名，或删去该栏。",
      en: "Write its heading, or take the column out.",
    },
  },
  REGISTERS_HEADING_TWICE: {
    what: {
      zh: "{place}：栏目“{field}”出现不止一次，只读取左边的一栏。",
      en: "{place}: the heading '{field}' stands there more than once; only the column further left was read.",
    },
    fix: { zh: "请只保留一栏。", en: "Keep one of the columns." },
  },
  REGISTERS_HEADING_MISSING: {
    what: {
      zh: "{place}：登记表“{register}”缺必填栏“{field}”，其各行均不能导入。",
      en: "{place}: the register '{register}' lacks the required column '{field}', and none of its lines can come in.",
    },
    fix: {
      zh: "请补该栏，或更正其栏目名。",
      en: "Add the column, or correct its heading.",
    },
  },
  REGISTERS_HIDDEN_SHEET: {
    what: {
      zh: "“{file}”的工作表“{sheet}”是隐藏的，已照常读取。",
      en: "The sheet '{sheet}' of '{file}' is hidden; it was read like the others.",
    },
    fix: {
      zh: "请核对其内容是否应当导入。",
      en: "See whether what stands in it is to come in.",
    },
  },
  REGISTERS_HIDDEN_LINES: {
    what: {
      zh: "工作表“{sheet}”有 {count} 行是隐藏的（{value}），已照常读取。",
      en: "Hidden lines of the sheet '{sheet}': {count} ({value}); they were read like the others.",
    },
    fix: {
      zh: "请取消隐藏，核对这些行是否应当导入。",
      en: "Show them, and see whether they are to come in.",
    },
  },
  REGISTERS_HEADINGS_REPEATED: {
    what: {
      zh: "工作表“{sheet}”中有 {count} 行重复表头（{value}），未作为记录读取。",
      en: "Lines of the sheet '{sheet}' that repeat its headings: {count} ({value}); they were not read as records.",
    },
    fix: { zh: "无需处理。", en: "There is nothing to do." },
  },
  REGISTERS_TOTAL_LINES: {
    what: {
      zh: "工作表“{sheet}”中有 {count} 行合计（{value}），未作为记录读取，其数已核对。",
      en: "Totals in the sheet '{sheet}': {count} (line {value}); they were not read as records, and their sums were checked.",
    },
    fix: { zh: "无需处理。", en: "There is nothing to do." },
  },
  REGISTERS_FOOT_LINES: {
    what: {
      zh: "工作表“{sheet}”中有 {count} 行是填表说明或签章（{value}），未作为记录读取。",
      en: "Notes and signatures in the sheet '{sheet}': {count} (line {value}); they were not read as records.",
    },
    fix: {
      zh: "如其中有记录，请在首栏填写编号。",
      en: "If one of them is a record, write its identifier.",
    },
  },
  REGISTERS_LINES_BESIDE: {
    what: {
      zh: "工作表“{sheet}”中有 {count} 行（{value}）只在未读取的栏中有内容，未作为记录读取。",
      en: "Lines of the sheet '{sheet}' that only hold something in columns that were not read: {count} ({value}); they were left out.",
    },
    fix: { zh: "请核对这些行。", en: "Look at these lines." },
  },
  REGISTERS_TOTAL_DIFFERS: {
    what: {
      zh: "{place}（{field}）：合计行为 {value}，而所读各行之和为 {expected}。",
      en: "{place} ({field}): the total says {value}, but what was read adds up to {expected}.",
    },
    fix: {
      zh: "请核对是否缺行、有行未能读取，或合计未更新。",
      en: "See whether lines are missing or could not be read, or the total is out of date.",
    },
  },
  REGISTERS_NO_COUNTY: {
    what: {
      zh: "所读文件中没有县的说明（县代码、县名、区划版本、登记日期）。",
      en: "No file says which county it is (code, name, edition of the division codes, date).",
    },
    fix: {
      zh: "请附上模板的首张工作表，或在导入时说明。",
      en: "Add the first sheet of the template, or say it when importing.",
    },
  },
  REGISTERS_COUNTY_FIELD: {
    what: {
      zh: "{place}：“{field}”为“{value}”，应为{expected}。",
      en: "{place}: '{field}' is '{value}'; expected is {expected}.",
    },
    fix: { zh: "请更正该单元格。", en: "Correct the cell." },
  },
  REGISTERS_OTHER_COUNTY: {
    what: {
      zh: "{place}：县代码为 {value}，应为 {expected}。",
      en: "{place}: the county is {value}; expected is {expected}.",
    },
    fix: { zh: "请选用本县的文件。", en: "Take the file of the county at hand." },
  },
  REGISTERS_LEFT_OUT_WITH: {
    what: {
      zh: "{place}：登记表“{register}”的记录 {value} 所引用的“{target}”{nearest} 未导入，故一并不导入。",
      en: "{place}: the record '{value}' of the register '{register}' refers to '{nearest}' in '{target}', which was left out, and so is left out too.",
    },
    fix: { zh: "请先更正所引用的记录。", en: "Correct the record it refers to first." },
  },
} as const;

/** The coded messages about registers that are read (读取登记表的消息). */
export const readingCodes: Codes<typeof messages> = defineCodes(messages);

/** A code of {@link readingCodes}. */
export type ReadingCode = keyof typeof messages;
