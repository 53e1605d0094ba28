import { type Codes, defineCodes } from "@fuyou/kernel";
import { cellMessages } from "./cell-messages.js";
import { headingMessages } from "./heading-messages.js";

const messages = {
  ...cellMessages,
  ...headingMessages,
  REGISTERS_HIDDEN_LINES: {
    what: {
      zh: "工作表“{sheet}”有 {count} 行是隐藏的（{value}），已照常读取。",
      en: "Hidden lines of the sheet '{sheet}': {count} ({value}); they were read like the others.",
    },
    cause: {
      zh: "筛选之后没有取消，或手工隐藏了已离职人员。",
      en: "A filter was left on, or the lines of people who left were hidden by hand.",
    },
    fix: {
      zh: "请取消隐藏，核对这些行是否应当导入。",
      en: "Show them, and see whether they are to come in.",
    },
    example: {
      sheet: "人员",
      count: 3,
      value: "5, 9-10",
    },
  },
  REGISTERS_HEADINGS_REPEATED: {
    what: {
      zh: "工作表“{sheet}”中有 {count} 行重复表头（{value}），未作为记录读取。",
      en: "Lines of the sheet '{sheet}' that repeat its headings: {count} ({value}); they were not read as records.",
    },
    cause: {
      zh: "为分页打印，每页重复了表头。",
      en: "The headings were repeated on each page for printing.",
    },
    fix: { zh: "无需处理。", en: "There is nothing to do." },
    example: {
      sheet: "人员",
      count: 2,
      value: "41, 81",
    },
  },
  REGISTERS_TOTAL_LINES: {
    what: {
      zh: "工作表“{sheet}”中有 {count} 行合计（{value}），未作为记录读取，其数已核对。",
      en: "Totals in the sheet '{sheet}': {count} (line {value}); they were not read as records, and their sums were checked.",
    },
    cause: {
      zh: "填报表格照例有合计行。",
      en: "Forms that are handed in have a line of totals.",
    },
    fix: { zh: "无需处理。", en: "There is nothing to do." },
    example: {
      sheet: "资产",
      count: 1,
      value: "58",
    },
  },
  REGISTERS_FOOT_LINES: {
    what: {
      zh: "工作表“{sheet}”中有 {count} 行是填表说明或签章（{value}），未作为记录读取。",
      en: "Notes and signatures in the sheet '{sheet}': {count} (line {value}); they were not read as records.",
    },
    cause: {
      zh: "表尾有填表人、审核人或说明。",
      en: "The form ends with who filled it in, who checked it, or notes.",
    },
    fix: {
      zh: "如其中有记录，请在首栏填写编号。",
      en: "If one of them is a record, write its identifier.",
    },
    example: {
      sheet: "人员",
      count: 2,
      value: "59-60",
    },
  },
  REGISTERS_LINES_BESIDE: {
    what: {
      zh: "工作表“{sheet}”中有 {count} 行（{value}）只在未读取的栏中有内容，未作为记录读取。",
      en: "Lines of the sheet '{sheet}' that only hold something in columns that were not read: {count} ({value}); they were left out.",
    },
    cause: {
      zh: "这些行只在不认识的栏中有字，常是批注或另一张小表。",
      en: "These lines hold something only in columns that are not known, often remarks or another small table.",
    },
    fix: { zh: "请核对这些行。", en: "Look at these lines." },
    example: {
      sheet: "人员",
      count: 1,
      value: "63",
    },
  },
  REGISTERS_TOTAL_DIFFERS: {
    what: {
      zh: "{place}（{field}）：合计行为 {value}，而所读各行之和为 {expected}。",
      en: "{place} ({field}): the total says {value}, but what was read adds up to {expected}.",
    },
    cause: {
      zh: "合计是手工填的、没有更新，或有行因错误未能读取。",
      en: "The total was typed and not brought up to date, or lines could not be read.",
    },
    fix: {
      zh: "请核对是否缺行、有行未能读取，或合计未更新。",
      en: "See whether lines are missing or could not be read, or the total is out of date.",
    },
    example: {
      place: { zh: "“资产”D58", en: "资产!D58" },
      field: { zh: "原值", en: "original cost" },
      value: { zh: "1,200,000.00元", en: "1,200,000.00 yuan" },
      expected: { zh: "1,188,000.00元", en: "1,188,000.00 yuan" },
    },
  },
  REGISTERS_NO_COUNTY: {
    what: {
      zh: "所读文件中没有县的说明（县代码、县名、区划版本、登记日期）。",
      en: "No file says which county it is (code, name, edition of the division codes, date).",
    },
    cause: {
      zh: "没有用模板，或删去了首张“县”工作表。",
      en: "The template was not used, or its first sheet was taken out.",
    },
    fix: {
      zh: "请附上模板的首张工作表，或在导入时说明。",
      en: "Add the first sheet of the template, or say it when importing.",
    },
    example: {},
  },
  REGISTERS_COUNTY_FIELD: {
    what: {
      zh: "{place}：“{field}”为“{value}”，应为{expected}。",
      en: "{place}: '{field}' is '{value}'; expected is {expected}.",
    },
    cause: {
      zh: "首张工作表的日期、代码写法不对，或留了填写提示。",
      en: "A day or code on the first sheet is written otherwise, or the hint was left in place.",
    },
    fix: { zh: "请更正该单元格。", en: "Correct the cell." },
    example: {
      place: { zh: "“县”B4", en: "县!B4" },
      field: { zh: "登记日期", en: "date of the registers" },
      value: "2015年底",
      expected: { zh: "日期，如 2015-11-01", en: "a day, such as 2015-11-01" },
    },
  },
  REGISTERS_OTHER_COUNTY: {
    what: {
      zh: "{place}：县代码为 {value}，应为 {expected}。",
      en: "{place}: the county is {value}; expected is {expected}.",
    },
    cause: {
      zh: "拿错了文件，或几个县的登记表放在同一文件夹。",
      en: "The wrong file was taken, or the registers of several counties lie in one folder.",
    },
    fix: { zh: "请选用本县的文件。", en: "Take the file of the county at hand." },
    example: {
      place: { zh: "“县”B1", en: "县!B1" },
      value: "999902",
      expected: "999901",
    },
  },
  REGISTERS_LEFT_OUT_WITH: {
    what: {
      zh: "{place}：登记表“{register}”的记录 {value} 所引用的“{target}”{nearest} 未导入，故一并不导入。",
      en: "{place}: the record '{value}' of the register '{register}' refers to '{nearest}' in '{target}', which was left out, and so is left out too.",
    },
    cause: {
      zh: "被引用的记录本身有错而未导入；先导入引用它的记录会落空。",
      en: "The record referred to has a fault of its own and was left out; what refers to it would hang in the air.",
    },
    fix: { zh: "请先更正所引用的记录。", en: "Correct the record it refers to first." },
    example: {
      place: { zh: "“人员”C7", en: "人员!C7" },
      register: { zh: "人员", en: "staff" },
      value: "staff-0417",
      target: { zh: "机构", en: "institutions" },
      nearest: "dongzhen-station",
    },
  },
} as const;

/** The coded messages about registers that are read (读取登记表的消息). */
export const readingCodes: Codes<typeof messages> = defineCodes(messages);

/** A code of {@link readingCodes}. */
export type ReadingCode = keyof typeof messages;
