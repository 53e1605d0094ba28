import ExcelJS from "@protobi/exceljs";
import { describe, expect, it } from "vitest";
import { documentXlsx } from "./document-xlsx.js";
import { resolveDocument } from "./resolved-document.js";
import {
  assetList,
  costFigure,
  documentMaterial,
  everyPart,
  wideTable,
} from "./testing-document.js";

const opened = async (material = documentMaterial(), language: "zh" | "en" = "zh") => {
  const bytes = await documentXlsx(resolveDocument(material), language);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
};
const sheet = (workbook: ExcelJS.Workbook, name: string) => {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const column = (found: ExcelJS.Worksheet, at: number) =>
  Array.from({ length: found.rowCount }, (_, row) => found.getCell(row + 1, at).value);

describe("a document as XLSX", () => {
  it("has its totals as numbers, equal to those added up from the file and to the ledger", async () => {
    const list = sheet(await opened(), "资产移交清单");
    expect(column(list, 1).slice(2, 10)).toEqual([
      "名称",
      "=1+1",
      "设备1",
      "设备2",
      "设备3",
      4,
      null,
      null,
    ]);
    const costs = column(list, 2);
    const listed = costs.slice(3, 7);
    expect(listed).toEqual([123_456.78, 0.1, 1_000, null]);
    const sum = listed.reduce<number>((fen, cost) => fen + Math.round(Number(cost ?? 0) * 100), 0);
    expect(sum).toBe(12_445_688);
    expect(costs.slice(7, 10)).toEqual([124_456.88, 124_456.88, 0]);
    expect(list.getCell(8, 1).numFmt).toBe('"合计 "#,##0');
    expect(list.getCell(8, 2).numFmt).toBe("#,##0.00");
    expect(String(list.getCell(11, 1).value)).toBe(
      "核对：一致。合计124,456.88元，与账面数一致（资产原值，2020-02-29）。其中1行没有数字，未计入合计。据台账第7号凭证（0123456789ab，2020-02-29）。",
    );
  });

  it("shows a total that disagrees, with the difference", async () => {
    const content = { ...everyPart, blocks: [assetList(costFigure(12_445_689))] };
    const list = sheet(await opened(documentMaterial([{ content }])), "资产移交清单");
    expect(column(list, 2).slice(7, 10)).toEqual([124_456.88, 124_456.89, -0.01]);
    expect(String(list.getCell(11, 1).value)).toMatch(/^核对：不一致。/);
  });

  it("never lets text begin a formula, keeps days as days, and leaves what is filled in by hand empty", async () => {
    const list = sheet(await opened(), "资产移交清单");
    const cell = list.getCell(4, 1);
    expect([cell.type, cell.formula]).toEqual([ExcelJS.ValueType.String, undefined]);
    expect((list.getCell(4, 3).value as Date).toISOString().slice(0, 10)).toBe("2015-03-06");
    expect(list.getCell(4, 3).numFmt).toBe("yyyy-mm-dd");
    expect(column(list, 4).slice(3, 7)).toEqual([null, null, null, null]);
  });

  it("prints its marks on every page and repeats the heading", async () => {
    const content = { ...everyPart, blocks: [...everyPart.blocks, wideTable] };
    const workbook = await opened(documentMaterial([{ content }]));
    expect(workbook.worksheets.map((each) => each.name)).toEqual(["文头", "资产移交清单", "宽表"]);
    for (const each of workbook.worksheets) {
      expect(each.headerFooter.oddHeader).toContain("含合成数据");
      expect(each.headerFooter.oddFooter).toContain("第 &P 页 共 &N 页");
      expect(each.pageSetup.printTitlesRow).toMatch(/^\$?3:\$?3$/);
      expect(each.pageSetup.paperSize).toBe(9);
    }
    expect(sheet(workbook, "宽表").pageSetup.orientation).toBe("landscape");
    expect(sheet(workbook, "文头").pageSetup.orientation).toBe("portrait");
  });

  it("puts the head, the text and the facts on the first sheet, facts beside the ledger", async () => {
    const head = sheet(await opened(), "文头");
    const rows = Array.from({ length: head.rowCount }, (_, at) => [
      head.getCell(at + 1, 1).value,
      head.getCell(at + 1, 2).value,
      head.getCell(at + 1, 3).value,
    ]);
    const line = (label: string) => rows.find((row) => row[0] === label);
    expect(line("文号")?.[1]).toBeNull();
    expect(line("主送")?.[1]).toBe("样县人民政府");
    expect(line("一、")?.[1]).toBe("移交范围");
    expect(line("原值合计（元）")?.[1]).toBe(124_456.88);
    expect(String(line("原值合计（元）")?.[2])).toMatch(/^核对：一致。该数为124,456\.88元/);
    expect(line("经办人")?.[1]).toBeNull();
    expect(line("选择")?.[1]).toBe("□ 随转\n□ 留任");
  });

  it("puts the same table of several copies on one sheet, copy after copy", async () => {
    const papers = ["甲", "乙"].map((key) => ({
      copy: { key, title: { zh: key, en: key } },
      content: { ...everyPart, blocks: [assetList(costFigure(12_445_688))] },
    }));
    const list = sheet(await opened(documentMaterial(papers)), "资产移交清单");
    expect(column(list, 1).filter((cell) => cell === "乙")).toHaveLength(8);
    expect(column(list, 3).filter((cell) => cell === 124_456.88)).toHaveLength(4);
  });
});
