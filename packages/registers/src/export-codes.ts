import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  REGISTERS_SHEET_FULL: {
    what: {
      zh: "工作表“{sheet}”最多容纳 {most} 行，登记记录超出，未写出文件。",
      en: "the sheet {sheet} holds {most} lines at most and the register has more; no file was written.",
    },
    cause: {
      zh: "登记记录多于工作簿一张表的行数上限，例如多年的资产明细。",
      en: "There are more records than a sheet of a workbook has lines, as with the assets of many years.",
    },
    fix: {
      zh: "请改用 CSV 或 JSON 格式导出（--format csv）。",
      en: "Export as CSV or JSON instead (--format csv).",
    },
    example: {
      sheet: "资产",
      most: 1048576,
    },
  },
  REGISTERS_CELL_TOO_LONG: {
    what: {
      zh: "单元格 {cell} 有 {length} 个字符，工作簿的单元格最多容纳 {most} 个，未写出文件。",
      en: "the cell {cell} has {length} characters and a cell of a workbook holds {most} at most; no file was written.",
    },
    cause: {
      zh: "备注等字段存有很长的文字，工作簿会把它截断。",
      en: "A field such as remarks holds a very long text, which a workbook would cut.",
    },
    fix: {
      zh: "请改用 CSV 或 JSON 格式导出（--format csv）。",
      en: "Export as CSV or JSON instead (--format csv).",
    },
    example: {
      cell: "资产!B7",
      length: 40000,
      most: 32767,
    },
  },
} as const;

/** The coded messages of writing registers (登记表写出). */
export const exportCodes: Codes<typeof messages> = defineCodes(messages);
