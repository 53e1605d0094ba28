import type ExcelJS from "@protobi/exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { kitSheet, kitSheets } from "./export-sample.js";
import { rereadWorkbook } from "./reread-workbook.js";
import { writeTemplate } from "./template.js";

const county = {
  code: "999901",
  name: { zh: "样县", en: "Sample County" },
  edition: "2019-12-31",
  date: "2020-01-01",
};
const paths = kitSheet.columns.map(({ path }) => path);
const place = (path: string) => paths.indexOf(path) + 1;

describe("the template of a plugin's register", () => {
  let workbook: ExcelJS.Workbook;
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    workbook = await rereadWorkbook(writeTemplate(kitSheets, { language: "zh", county }));
    sheet = workbook.getWorksheet("产包 器械") as ExcelJS.Worksheet;
  });

  it("begins with a sheet that names the county, how to fill in, and the registers", () => {
    const first = workbook.worksheets[0] as ExcelJS.Worksheet;
    expect(first.name).toBe("填表说明");
    const lines = new Map<unknown, unknown>();
    first.eachRow((row) => lines.set(row.getCell(1).text, row.getCell(2).value));
    expect(lines.get("县级区划代码")).toBe("999901");
    expect(lines.get("县名")).toBe("样县");
    expect(lines.get("登记日期")).toEqual(new Date("2020-01-01T00:00:00Z"));
    expect(lines.get("合成数据")).toBeNull();
    expect(lines.get("※产包 器械")).toBe("kits");
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["填表说明", "visible"],
      ["承继关系", "visible"],
      ["产包 器械", "visible"],
      ["※lists", "hidden"],
    ]);
  });

  it("has headings, hidden paths, explanations and an example, all but headings marked", () => {
    expect(sheet.getRow(1).getCell(1).value).toBe("※ 产包/器械 kits");
    expect(sheet.getRow(2).getCell(place("cost")).value).toBe("原值");
    expect(sheet.getRow(2).getCell(place("period.from")).value).toBe("期间（起）");
    expect(sheet.getRow(3).hidden).toBe(true);
    expect(sheet.getRow(3).getCell(1).value).toBe("※id");
    expect(sheet.getRow(3).getCell(place("period.from")).value).toBe("period.from");
    expect(sheet.getRow(4).getCell(1).value).toBe("※说明：必填；文字");
    expect(sheet.getRow(4).getCell(place("cost")).value).toBe("选填；金额，单位元，至多两位小数");
    expect(sheet.getRow(4).getCell(place("partOf")).value).toBe("选填；填“产包 器械”表中的“编号”");
    expect(sheet.getRow(5).getCell(1).value).toBe("※示例");
    expect(sheet.getRow(5).getCell(place("cost")).value).toBe(1234.5);
    expect(sheet.rowCount).toBe(5);
  });

  it("keeps headings in sight and locked, and lets data in below", () => {
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
    const { sheetProtection } = sheet as unknown as { sheetProtection: { sheet: boolean } };
    expect(sheetProtection.sheet).toBe(true);
    expect(sheet.getRow(2).getCell(1).protection?.locked).not.toBe(false);
    for (const path of ["id", "name", "cost"]) {
      expect(sheet.getColumn(place(path)).protection?.locked).toBe(false);
    }
  });

  it("shows numbers, days and codes as what they are", () => {
    const format = (path: string) => sheet.getColumn(place(path)).numFmt;
    expect(["cost", "area", "boughtOn", "pieces", "name", "marks"].map(format)).toEqual([
      "#,##0.00",
      "#,##0.00",
      "yyyy-mm-dd",
      "0",
      "@",
      "@",
    ]);
  });

  it("lets a column hold only what its datum may be", () => {
    const rule = (path: string) => sheet.getRow(9).getCell(place(path)).dataValidation;
    expect(rule("pieces")).toMatchObject({ type: "whole", formulae: [0, 99], errorStyle: "stop" });
    expect(rule("name")).toMatchObject({ type: "textLength", formulae: [0, 40] });
    expect(rule("boughtOn")).toMatchObject({ type: "date", operator: "between" });
    expect(rule("cost")).toMatchObject({ type: "decimal", formulae: [0, 1e13] });
    expect(rule("complete")).toMatchObject({ type: "list", formulae: ['"是,否"'] });
    expect(rule("partOf")).toMatchObject({
      type: "list",
      errorStyle: "warning",
      formulae: ["OFFSET('产包 器械'!$A$6,0,0,MAX(1,COUNTA('产包 器械'!$A$6:$A$1048576)),1)"],
    });
    expect(rule("uses").showErrorMessage).not.toBe(true);
  });

  it("offers the names of codes from a hidden sheet", () => {
    const rule = sheet.getRow(9).getCell(place("kind")).dataValidation;
    const [, letter] = /^'※lists'!\$([A-Z])\$2:\$\1\$4$/.exec(String(rule.formulae[0])) ?? [];
    const lists = workbook.getWorksheet("※lists") as ExcelJS.Worksheet;
    expect([2, 3, 4].map((row) => lists.getCell(`${letter}${row}`).value)).toEqual([
      "接生 delivery",
      "接生 delivery-old",
      "新生儿",
    ]);
  });
});

it("speaks English on request", async () => {
  const workbook = await rereadWorkbook(writeTemplate(kitSheets, { language: "en" }));
  const sheet = workbook.getWorksheet("midwives' kits all") as ExcelJS.Worksheet;
  expect(workbook.worksheets[0]?.name).toBe("About");
  expect(sheet.getRow(2).getCell(place("cost")).value).toBe("cost");
  expect(sheet.getRow(5).getCell(1).value).toBe("※EXAMPLE");
  expect(sheet.getRow(4).getCell(place("partOf")).value).toBe(
    'optional; "identifier" of the sheet "midwives\' kits all"',
  );
});
