import type { CountyHeader } from "@fuyou/kernel";
import ExcelJS from "@protobi/exceljs";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { annotatedWorkbook } from "./annotated-workbook.js";
import { importReading } from "./import-result.js";
import { readGrids } from "./reading.js";
import { aGrid, sampleComposition as composition } from "./sample-grid.js";
import { sheetsOf } from "./sheet.js";

const date = "2015-11-01";
const header: CountyHeader = {
  ...{ code: "999901", name: { zh: "样县", en: "Sample County" }, edition: "2014-12-31" },
  ...{ date, synthetic: true },
};
const sheets = () => [
  aGrid("站点", [
    ["站点编号", "站点名称", "类型"],
    ["s1", "样镇站", "镇服务点"],
  ]),
  aGrid(
    "物品",
    [
      ["样县物品登记表"],
      ["物品编号", "物品名称", "所属站点", "原值", "期间（起）", "保管人"],
      ["t1", "=1+1", "s1", "约1", new Date("2015-01-01T00:00:00Z"), "3.7E+11"],
      ["t2", "床", "s9", "约2", "2015-02-30"],
    ],
    { merged: [{ top: 1, left: 1, bottom: 1, right: 6 }], hiddenLines: [4] },
  ),
];
const annotated = async (language: "zh" | "en") => {
  const reading = await readGrids(sheets(), sheetsOf(composition, date), {
    ...{ date, composition, header },
  });
  const { faults } = importReading(reading, composition, { part: "whole" });
  const bytes = await annotatedWorkbook(sheets(), faults, { language, synthetic: true });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const links = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return { workbook, links };
};
const noteOf = (cell: ExcelJS.Cell | undefined) => {
  const note = cell?.note;
  return typeof note === "string" ? note : note?.texts?.map(({ text }) => text).join("");
};

it("comes back with its faults marked, commented and listed", async () => {
  const { workbook, links } = await annotated("zh");
  expect(links).toMatch(/<hyperlink ref="C3"[^>]* location="(&apos;|')站点(&apos;|')!C2"/u);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["问题清单", "站点", "物品"]);
  const things = workbook.getWorksheet("物品");
  expect(noteOf(things?.getCell("D3"))).toBe(
    "“物品”D3（原值）：“约1”不是数，应为金额，如 1234.5 或 1.23万元。请只写一个数，说明文字另放备注栏。",
  );
  expect(things?.getCell("D3").fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
  expect(things?.getCell("A3").fill).toBeUndefined();
  expect(noteOf(things?.getCell("C4"))).toContain("指向“站点”中不存在的 s9");
  expect(noteOf(things?.getCell("C4"))).toContain("最接近的是“s1”");
  expect(noteOf(things?.getCell("F3"))).not.toContain("3.7E");
  expect([things?.getCell("B3").value, things?.getCell("B3").type]).toEqual([
    "=1+1",
    ExcelJS.ValueType.String,
  ]);
  expect(things?.getCell("E3").value).toEqual(new Date("2015-01-01T00:00:00Z"));
  expect(things?.getRow(4).hidden).toBe(true);
  expect(things?.getCell("F1").isMerged).toBe(true);
  const list = workbook.getWorksheet("问题清单");
  expect(list?.getCell("A1").value).toBe("合成数据，不是真实登记");
  expect(list?.getRow(3).values).toMatchObject([
    ...[undefined, "错误", "站点", "C2", 1, "kind", "镇服务点"],
    ...["镇服务站、村服务室、服务室、服务室之一", "镇服务站"],
    "“站点”C2（类型）：“镇服务点”不在可选值中，应为镇服务站、村服务室、服务室、服务室之一；最接近的是“镇服务站”。请从模板的下拉列表中选取。",
  ]);
  expect(list?.getRow(4).getCell(3).text).toBe("D3:D4");
});

it("speaks English too", async () => {
  const { workbook } = await annotated("en");
  expect(workbook.worksheets[0]?.name).toBe("Faults");
  expect(noteOf(workbook.getWorksheet("物品")?.getCell("C4"))).toContain("The nearest is 's1'");
});

it("says where it stops", async () => {
  const grid = aGrid("站点", [["站点编号"], ["s1"], ["s2"]]);
  const bytes = await annotatedWorkbook([grid], [], { language: "zh", lines: 2 });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(workbook.getWorksheet("站点")?.getCell("A3").value).toBe(
    "本表只带回前 2 行，其余问题见问题清单。",
  );
  expect(workbook.getWorksheet("问题清单")?.getCell("A2").value).toBe("没有问题。");
});

it("stands a line far below the others", async () => {
  const lines = [["站点编号"], ["s1"]];
  const far = { ...aGrid("站点", lines), rows: sparse };
  const bytes = await annotatedWorkbook([far], [], { language: "zh", lines: 5 });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(workbook.getWorksheet("站点")?.getCell("A6").value).toBe(
    "本表只带回前 5 行，其余问题见问题清单。",
  );
});

async function* sparse() {
  yield { number: 1, cells: ["站点编号"], hidden: false };
  yield { number: 1_048_576, cells: ["s1"], hidden: false };
}
