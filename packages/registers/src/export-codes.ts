import { type Codes, defineCodes } from "@fuyou/kernel";

const messages = {
  REGISTERS_SHEET_FULL: {
    what: {
      zh: "工作表“{sheet}”最多容纳 {most} 行，登记记录超出，未写出文件。",
      en: "the sheet {sheet} holds {most} lines at most and the register has more; no file was written.",
    },
    fix: {
      zh: "请改用 CSV 或 JSON 格式导出（--format csv）。",
      en: "Export as CSV or JSON instead (--format csv).",
    },
  },
  REGISTERS_CELL_TOO_LONG: {
    what: {
      zh: "单元格 {cell} 有 {length} 个字符，工作簿的单元格最多容纳 {most} 个，未写出文件。",
      en: "the cell {cell} has {length} characters and a cell of a workbook holds {most} at most; no file was written.",
    },
    fix: {
      zh: "请改用 CSV 或 JSON 格式导出（--format csv）。",
      en: "Export as CSV or JSON instead (--format csv).",
    },
  },
} as const;

/** The coded messages of writing registers (登记表写出). */
export const exportCodes: Codes<typeof messages> = defineCodes(messages);
