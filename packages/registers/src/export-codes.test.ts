import { codeFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { exportCodes } from "./export-codes.js";

it("says the same in both languages, in these sentences", () => {
  expect(codeFaults(exportCodes)).toEqual([]);
  const values = { sheet: "资产", most: 1_048_576, cell: "资产!B7", length: 40_000 };
  const codes = Object.keys(exportCodes.table) as (keyof typeof exportCodes.table)[];
  expect(codes.map((code) => exportCodes.message(code, values).text)).toMatchInlineSnapshot(`
    [
      {
        "en": "the sheet 资产 holds 1048576 lines at most and the register has more; no file was written. Export as CSV or JSON instead (--format csv).",
        "zh": "工作表“资产”最多容纳 1048576 行，登记记录超出，未写出文件。请改用 CSV 或 JSON 格式导出（--format csv）。",
      },
      {
        "en": "the cell 资产!B7 has 40000 characters and a cell of a workbook holds 1048576 at most; no file was written. Export as CSV or JSON instead (--format csv).",
        "zh": "单元格 资产!B7 有 40000 个字符，工作簿的单元格最多容纳 1048576 个，未写出文件。请改用 CSV 或 JSON 格式导出（--format csv）。",
      },
    ]
  `);
});
