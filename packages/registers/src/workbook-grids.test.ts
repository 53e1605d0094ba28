import ExcelJS from "@protobi/exceljs";
import { writeXlsx } from "hucre";
import { afterAll, describe, expect, it } from "vitest";
import { packed, readAll, sampleFolder, sampleParts } from "./sample-workbook.js";

const folder = sampleFolder();
afterAll(folder.remove);
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

describe("a workbook", () => {
  it("gives what ExcelJS wrote: texts, numbers, days, yes and no, rich text, stored values of formulas", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("资产");
    sheet.addRow(["编码", "名称", "原值", "购置日期", "在用"]);
    sheet.addRow(["0012", "彩超", 123456.78, new Date(Date.UTC(2015, 10, 1)), true]);
    sheet.getCell("B3").value = {
      richText: [{ text: "产" }, { font: { bold: true }, text: "床" }],
    };
    sheet.getCell("C3").value = { formula: "1+1", result: 2 };
    sheet.getCell("D3").value = new Date(Date.UTC(2016, 1, 29));
    sheet.getCell("D3").numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell("A3").value = "=1+1";
    sheet.getRow(3).hidden = true;
    book.addWorksheet("旧表", { state: "hidden" });
    const file = folder.write("exceljs.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    const { opened, rows, codes } = await readAll([file]);
    expect(opened.grids.map(({ sheet, hidden, file }) => ({ sheet, hidden, file }))).toEqual([
      { sheet: "资产", hidden: false, file },
      { sheet: "旧表", hidden: true, file },
    ]);
    expect(rows[0]).toEqual([
      { number: 1, hidden: false, cells: ["编码", "名称", "原值", "购置日期", "在用"] },
      {
        number: 2,
        hidden: false,
        cells: ["0012", "彩超", 123456.78, new Date("2015-11-01T00:00:00Z"), true],
      },
      {
        number: 3,
        hidden: true,
        cells: ["=1+1", "产床", 2, new Date("2016-02-29T00:00:00Z")],
      },
    ]);
    expect(rows[1]).toEqual([]);
    expect(codes).toEqual([]);
  });

  it("gives what hucre wrote, merged cells of the headings told before its lines are read", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "人员",
          rows: [
            ["人员登记", null],
            ["姓名", "出生日期"],
            ["示例甲", new Date(Date.UTC(1980, 0, 2))],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
            { startRow: 20, startCol: 0, endRow: 21, endCol: 0 },
          ],
        },
      ],
    });
    const { opened, rows } = await readAll([folder.write("hucre.xlsx", bytes)]);
    expect(opened.grids[0]?.merged).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(rows[0]?.[0]).toEqual({ number: 1, hidden: false, cells: ["人员登记"] });
    expect(rows[0]?.[2]?.cells).toEqual(["示例甲", new Date("1980-01-02T00:00:00Z")]);
  });

  it("reads days by their format: built in, Chinese, counted from 1904; a time or a plain number is none", async () => {
    const styles = `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="[h]:mm"/><numFmt numFmtId="171" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="172" formatCode="#,##0.00&quot;元&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>`;
    const cells = [0, 1, 2, 3, 4, 5].map((s) => `<c s="${s}"><v>42309</v></c>`).join("");
    const lines = `<row>${cells}<c t="d"><v>2015-11-01</v></c></row>`;
    const parts = sampleParts(lines, { "xl/styles.xml": styles });
    const { rows } = await readAll([folder.write("days.xlsx", packed(parts))]);
    const day = new Date("2015-11-01T00:00:00Z");
    expect(rows[0]?.[0]?.cells).toEqual([42309, day, day, 42309, day, 42309, day]);
    const book = parts["xl/workbook.xml"] as string;
    parts["xl/workbook.xml"] = book.replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    const { rows: later } = await readAll([folder.write("1904.xlsx", packed(parts))]);
    // 1904 counts 1,462 days on: 2015-11-01 and four years and a day.
    expect(later[0]?.[0]?.cells[1]).toEqual(new Date("2019-11-02T00:00:00Z"));
  });

  it("joins runs of text, leaves pronunciations out, and reads the characters XML cannot hold", async () => {
    const texts = `<sst xmlns="${main}"><si><t xml:space="preserve"> 卫生院 </t></si><si><r><t>妇</t></r><r><rPr><b/></rPr><t>幼</t></r><rPh sb="0" eb="1"><t>fu</t></rPh></si><si><t>甲_x000D_乙</t></si><si><t/></si></sst>`;
    const lines = `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c><c r="E2" t="s"><v>2</v></c><c r="F2" t="s"><v>3</v></c></row><row r="7"><c r="A7" t="inlineStr"><is><r><t>计</t></r><r><t>生</t></r></is></c></row>`;
    const parts = sampleParts(lines, { "xl/sharedStrings.xml": texts });
    const { rows } = await readAll([folder.write("texts.xlsx", packed(parts))]);
    expect(rows[0]).toEqual([
      { number: 2, hidden: false, cells: [null, " 卫生院 ", null, "妇幼", "甲\r乙"] },
      { number: 7, hidden: false, cells: ["计生"] },
    ]);
  });

  it("names formulas without a stored value and cells that hold an error, once for a sheet", async () => {
    const lines = `<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>2</f><v>2</v></c></row><row r="2">${"<c><f>A1</f></c>".repeat(11)}</row>`;
    const { opened, rows } = await readAll([
      folder.write("formulas.xlsx", packed(sampleParts(lines))),
    ]);
    expect(rows[0]).toEqual([{ number: 1, hidden: false, cells: [null, null, null, 2] }]);
    const told = opened.findings.map(({ code, severity, subject }) => [code, severity, subject]);
    expect(told).toEqual([
      ["REGISTERS_FILE_FORMULA_WITHOUT_VALUE", "error", "资产!A1"],
      ["REGISTERS_FILE_ERROR_VALUE", "error", "资产!B1"],
    ]);
    expect(opened.findings[0]?.message.zh).toContain(
      "有 12 个公式没有存值：A1, A2, B2, C2, D2, E2, F2, G2, H2, I2 …",
    );
  });

  it("tells how far it is read, up to all of its bytes", async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `<row><c><v>${index}</v></c></row>`,
    ).join("");
    const told: { rows: number; bytes: number; total: number }[] = [];
    await readAll([folder.write("long.xlsx", packed(sampleParts(lines)))], {
      onProgress: ({ rows, bytes, total }) => told.push({ rows, bytes, total }),
    });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)?.rows).toBe(20_000);
    expect(told.at(-1)?.bytes).toBe(told.at(-1)?.total);
  });
});
