import type { CountyHeader } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { groupFaults } from "./fault-groups.js";
import type { CellValue, Grid } from "./grid.js";
import { importReading } from "./import-result.js";
import { readGrids } from "./reading.js";
import { aGrid, sampleComposition as composition } from "./sample-grid.js";
import { sheetsOf } from "./sheet.js";

const date = "2015-11-01";
const header: CountyHeader = {
  ...{ code: "999901", name: { zh: "样县", en: "Sample County" }, edition: "2014-12-31" },
  ...{ date, synthetic: true },
};
const imported = async (
  part: "whole" | "valid",
  grids: readonly Grid[],
  county: CountyHeader | undefined = header,
) => {
  const options = { date, composition, header: county };
  const reading = await readGrids(grids, sheetsOf(composition, date), options);
  return importReading(reading, composition, { part });
};
const stationHead = ["站点编号", "站点名称", "类型", "上级站点"];
const thingHead = ["物品编号", "物品名称", "所属站点", "原值", "借用站点"];
const stations = (...lines: CellValue[][]) => aGrid("站点", [stationHead, ...lines]);
const things = (...lines: CellValue[][]) => aGrid("物品", [thingHead, ...lines]);

describe("what was read", () => {
  it("is a county where all of it is without error", async () => {
    const grids = [things(["t1", "彩超", "s1", 100]), stations(["s1", "样镇站", "镇服务站"])];
    const result = await imported("whole", grids);
    expect(result).toMatchObject({ leftOut: [], faults: [], findings: [] });
    expect(result.data).toEqual({
      county: header,
      tables: {
        stations: [{ id: "s1", name: "样镇站", kind: "town-station" }],
        things: [{ id: "t1", name: "彩超", station: "s1", cost: 10000 }],
      },
    });
    const told = result.county?.toData();
    expect([told?.county, told?.tables.things]).toEqual([header, result.data?.tables.things]);
  });

  it("is nothing where no file says which county it is", async () => {
    const reading = { header: undefined, tables: new Map(), faults: [] };
    const result = importReading(reading, composition, { part: "valid" });
    expect(result.data).toBeUndefined();
    expect(result.findings.map(({ message }) => message)).toEqual([
      {
        zh: "所读文件中没有县的说明（县代码、县名、区划版本、登记日期）。请附上模板的首张工作表，或在导入时说明。",
        en: "No file says which county it is (code, name, edition of the division codes, date). Add the first sheet of the template, or say it when importing.",
      },
    ]);
  });

  const faulty = [
    stations(
      ["0371", "样镇站", "镇服务站"],
      ["s2", "东村室", "村服务点", "0371"],
      ["s3", "西村室", "村服务室", "s2"],
      ["s4", "南村室", "村服务室", "s3"],
    ),
    things(
      ["t1", "彩超", "0371", 100],
      ["t2", "床", "371", 5],
      ["t3", "桌", "s4", 5],
      ["t4", "椅", "0371", -3],
      ["t5", "灯", "样镇站", 5],
      ["t6", "柜", "0371", 5, "0371、s2"],
      ["t1", "彩超", "0371", 100],
      ["t7", "秤", "0371", 1],
      ["t7", "秤", "0371", 2],
    ),
  ];

  it("tells the faults of the registers at the cells where they stand", async () => {
    const { data, faults } = await imported("whole", faulty);
    expect(data).toBeUndefined();
    expect(
      faults.map(({ code, sheet, cell, value, suggestion }) => [
        code,
        `${sheet}!${cell}`,
        value,
        suggestion,
      ]),
    ).toEqual([
      ["REGISTERS_UNKNOWN_NAME", "站点!C3", "村服务点", "村服务室"],
      ["KERNEL_NEGATIVE", "物品!D5", "-300", undefined],
      ["KERNEL_DUPLICATE_ID", "物品!A8", "t1", undefined],
      ["KERNEL_DUPLICATE_ID", "物品!A9", "t7", undefined],
      ["KERNEL_DUPLICATE_ID", "物品!A10", "t7", undefined],
      ["KERNEL_DANGLING_REFERENCE", "物品!C3", "371", "0371"],
      ["KERNEL_DANGLING_REFERENCE", "物品!C6", "样镇站", "0371"],
    ]);
    expect(faults[5]).toMatchObject({
      ...{ register: "things", field: "station" },
      expected: { zh: "“站点”中的编号", en: "an identifier of 'stations'" },
      finding: { subject: "things/t2" },
    });
  });

  it("comes in as far as it is valid, and the rest is listed with its reason", async () => {
    const { data, county, leftOut } = await imported("valid", faulty);
    expect(county?.toData().tables.things).toEqual(data?.tables.things);
    expect((await imported("whole", faulty)).county).toBeUndefined();
    const ids = (name: string) =>
      ((data?.tables[name] ?? []) as { id: string }[]).map(({ id }) => id);
    expect([ids("stations"), ids("things")]).toEqual([["0371"], ["t1"]]);
    expect(
      leftOut.map(({ register, id, at, reason }) => [`${register}/${id}`, at.line, reason.code]),
    ).toEqual([
      ["stations/s2", 3, "REGISTERS_UNKNOWN_NAME"],
      ["things/t4", 5, "KERNEL_NEGATIVE"],
      ["things/t1", 8, "KERNEL_DUPLICATE_ID"],
      ["things/t7", 9, "KERNEL_DUPLICATE_ID"],
      ["things/t7", 10, "KERNEL_DUPLICATE_ID"],
      ["things/t2", 3, "KERNEL_DANGLING_REFERENCE"],
      ["things/t5", 6, "KERNEL_DANGLING_REFERENCE"],
      ["stations/s3", 4, "REGISTERS_LEFT_OUT_WITH"],
      ["things/t6", 7, "REGISTERS_LEFT_OUT_WITH"],
      ["stations/s4", 5, "REGISTERS_LEFT_OUT_WITH"],
      ["things/t3", 4, "REGISTERS_LEFT_OUT_WITH"],
    ]);
    expect(leftOut[8]?.reason.message).toEqual({
      zh: "“物品”E7：登记表“物品”的记录 t6 所引用的“站点”s2 未导入，故一并不导入。请先更正所引用的记录。",
      en: "物品!E7: the record 't6' of the register 'things' refers to 's2' in 'stations', which was left out, and so is left out too. Correct the record it refers to first.",
    });
  });

  it("tells a missing column once, and leaves every line of it out", async () => {
    const grid = aGrid("站点", [
      ["站点编号", "类型"],
      ["s1", "镇服务站"],
      ["s2", "镇服务站"],
    ]);
    const { data, faults, leftOut } = await imported("valid", [grid]);
    expect(faults.map(({ code }) => code)).toEqual(["REGISTERS_HEADING_MISSING"]);
    expect(leftOut.map(({ id, reason }) => [id, reason.code])).toEqual([
      ["s1", "REGISTERS_HEADING_MISSING"],
      ["s2", "REGISTERS_HEADING_MISSING"],
    ]);
    expect(data?.tables).toEqual({ stations: [] });
  });
});

describe("faults of many cells", () => {
  it("are one group for each column and fault", async () => {
    const lines = Array.from({ length: 86 }, (_, index) => [
      `t${index}`,
      "床",
      "s1",
      index % 2 ? "约1" : "旧",
    ]);
    const { faults } = await imported("whole", [
      stations(["s1", "样镇站", "镇"]),
      things(...lines, ["u", "", "s1", 1]),
    ]);
    expect(groupFaults(faults)).toEqual([
      {
        ...{
          file: "样县.xlsx",
          sheet: "站点",
          register: "stations",
          field: "kind",
          severity: "error",
        },
        ...{
          code: "REGISTERS_UNKNOWN_NAME",
          count: 1,
          cells: ["C2"],
          range: "C2",
          values: ["镇"],
          suggestion: "镇服务站",
        },
        expected: {
          zh: "镇服务站、村服务室、服务室、服务室之一",
          en: "one of town station, village room, room, new room",
        },
        message: {
          zh: "“站点”C2（类型）：“镇”不在可选值中，应为镇服务站、村服务室、服务室、服务室之一；最接近的是“镇服务站”。请从模板的下拉列表中选取。",
          en: "站点!C2 (kind): '镇' is not among the values; expected is one of town station, village room, room, new room. The nearest is '镇服务站'. Choose it from the list of the template.",
        },
      },
      {
        ...{
          file: "样县.xlsx",
          sheet: "物品",
          register: "things",
          field: "cost",
          severity: "error",
        },
        ...{ code: "REGISTERS_NOT_A_NUMBER", count: 86, range: "D2:D87", suggestion: undefined },
        ...{ cells: ["D2", "D3", "D4", "D5", "D6"], values: ["旧", "约1"] },
        expected: {
          zh: "金额，如 1234.5 或 1.23万元",
          en: "an amount of money, such as 1234.5 or 1.23万元",
        },
        message: {
          zh: "“物品”D2（原值）：“旧”不是数，应为金额，如 1234.5 或 1.23万元。请只写一个数，说明文字另放备注栏。",
          en: "物品!D2 (original cost): '旧' is no number; expected is an amount of money, such as 1234.5 or 1.23万元. Write one number, and put remarks elsewhere.",
        },
      },
      {
        ...{
          file: "样县.xlsx",
          sheet: "物品",
          register: "things",
          field: "name",
          severity: "error",
        },
        suggestion: undefined,
        ...{ code: "REGISTERS_MISSING_VALUE", count: 1, cells: ["B88"], range: "B88", values: [] },
        expected: { zh: "物品名称", en: "name" },
        message: {
          zh: "“物品”B88（物品名称）：该栏必填而为空。请补填。",
          en: "物品!B88 (name): the cell is empty, and no record may lack it. Fill it in.",
        },
      },
    ]);
  });
});
