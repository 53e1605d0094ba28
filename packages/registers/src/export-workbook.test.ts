import type { County } from "@fuyou/kernel";
import { aCounty, codeFaults } from "@fuyou/kernel/testing";
import ExcelJS from "@protobi/exceljs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportCodes } from "./export-codes.js";
import { kitComposition, kitSheets } from "./export-sample.js";
import { exportWorkbook, type WorkbookContent } from "./export-workbook.js";
import { rereadWorkbook } from "./reread-workbook.js";

const formula = '=HYPERLINK("http://example.org","x")';
const county = aCounty(kitComposition, {
  kits: [
    { id: "0001", name: formula, kind: "newborn", keeper: "某甲", cost: 123_450 },
    { id: "0002", name: "@SUM(1)&<b>", kind: "delivery", partOf: "0001", boughtOn: "2015-11-01" },
    { id: "0003", name: "旧包", kind: "delivery", retiredOn: "1899-05-01", marks: ["a", "b"] },
  ],
});

async function bytesOf(of: County, content: WorkbookContent): Promise<Buffer> {
  const bytes: Uint8Array[] = [];
  for await (const piece of exportWorkbook(of, kitSheets, content).content) bytes.push(piece);
  return Buffer.concat(bytes);
}

async function reread(of: County, content: WorkbookContent) {
  const workbook = await rereadWorkbook(exportWorkbook(of, kitSheets, content).content);
  const sheet = workbook.getWorksheet("产包 器械") as ExcelJS.Worksheet;
  const headings = (sheet.getRow(2).values as string[]).slice(1);
  const cell = (row: number, heading: string) =>
    sheet.getRow(row).getCell(headings.indexOf(heading) + 1);
  return { workbook, sheet, headings, cell };
}

describe("a county's registers as a workbook", () => {
  it("hold the records from the fifth line on, text as text", async () => {
    const { sheet, cell } = await reread(county, { language: "zh", names: true });
    expect(sheet.rowCount).toBe(7);
    expect(cell(5, "编号").value).toBe("0001");
    expect(cell(5, "名称").value).toBe(formula);
    expect(cell(5, "名称").type).toBe(ExcelJS.ValueType.String);
    expect(cell(6, "名称").value).toBe("@SUM(1)&<b>");
    expect(cell(5, "保管人").value).toBe("某甲");
    expect(cell(5, "原值").value).toBe(1234.5);
    expect(cell(5, "原值").numFmt).toBe("#,##0.00");
    expect(cell(6, "购置日期").value).toEqual(new Date("2015-11-01T00:00:00Z"));
    expect(cell(7, "停用日期").value).toBe("1899-05-01");
    expect(cell(7, "标记").value).toBe("a\nb");
  });

  it("name what is referred to beside the identifier, for reading", async () => {
    const { cell } = await reread(county, { language: "zh" });
    expect(cell(6, "所属").value).toBe("0001");
    expect(cell(6, "※所属 · 名称").value).toBe(formula);
    expect(cell(6, "※所属 · 名称").type).toBe(ExcelJS.ValueType.String);
  });

  it("lock the identifiers of records, not the rest", async () => {
    const { cell } = await reread(county, { language: "zh" });
    expect(cell(5, "编号").protection?.locked).not.toBe(false);
    expect(cell(5, "名称").protection?.locked).toBe(false);
  });

  it("leave out what identifies persons unless asked for, and say so", async () => {
    const { sheet, headings } = await reread(county, { language: "zh" });
    expect(headings).not.toContain("保管人");
    expect(sheet.getRow(1).getCell(1).text).toContain("未导出个人信息栏目：保管人");
    const parts = Object.values(unzipSync(await bytesOf(county, { language: "zh" })));
    expect(parts.map((part) => strFromU8(part)).join("")).not.toContain("某甲");
  });

  it("mark generated records on every sheet, on every page and in the file", async () => {
    const { workbook } = await reread(county, { language: "zh" });
    const shown = workbook.worksheets.filter(({ state }) => state === "visible");
    expect(shown).toHaveLength(3);
    for (const sheet of shown) {
      expect(sheet.headerFooter.oddHeader).toContain("合成数据");
      const first = [1, 2].map((row) => sheet.getRow(row).getCell(1).text).join("");
      expect(first).toContain("合成数据：部分或全部记录是生成的");
    }
    expect(workbook.keywords).toBe("synthetic");
    const real = aCounty(kitComposition, {}, { synthetic: false });
    const { sheet } = await reread(real, { language: "zh" });
    expect(sheet.getRow(1).getCell(1).text).not.toContain("合成");
    expect(sheet.headerFooter.oddHeader ?? "").toBe("");
  });

  it("are the same bytes when nothing has changed", async () => {
    const [one, other] = [
      await bytesOf(county, { language: "zh" }),
      await bytesOf(county, { language: "zh" }),
    ];
    expect(one.equals(other)).toBe(true);
  });

  it("tell how far they are", async () => {
    const told: [number, number][] = [];
    await bytesOf(county, { language: "zh", onProgress: (...now) => told.push(now) });
    expect(told).toEqual([[3, 3]]);
  });

  it("refuse a text that no cell can hold, by its place", async () => {
    const long = aCounty(kitComposition, {
      kits: [{ id: "a", name: "旧包", kind: "delivery", marks: ["长".repeat(32_768)] }],
    });
    await expect(bytesOf(long, { language: "zh" })).rejects.toMatchObject({
      text: {
        zh: "单元格 产包 器械!K5 有 32768 个字符，工作簿的单元格最多容纳 32767 个，未写出文件。请改用 CSV 或 JSON 格式导出（--format csv）。",
        en: "the cell 产包 器械!K5 has 32768 characters and a cell of a workbook holds 32767 at most; no file was written. Export as CSV or JSON instead (--format csv).",
      },
    });
  });
});

it("the codes are well made, and a full sheet is told of", () => {
  expect(codeFaults(exportCodes)).toEqual([]);
  const full = exportCodes.message("REGISTERS_SHEET_FULL", { sheet: "资产", most: 1_048_576 });
  expect(full.text).toEqual({
    zh: "工作表“资产”最多容纳 1048576 行，登记记录超出，未写出文件。请改用 CSV 或 JSON 格式导出（--format csv）。",
    en: "the sheet 资产 holds 1048576 lines at most and the register has more; no file was written. Export as CSV or JSON instead (--format csv).",
  });
});
