import type { CountyHeader } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import type { CellFault } from "./cell-fault.js";
import type { CellValue, Grid } from "./grid.js";
import { type ReadingOptions, readGrids } from "./reading.js";
import { aGrid, type GridOver, sampleComposition } from "./sample-grid.js";
import { sheetsOf } from "./sheet.js";

const date = "2015-11-01";
const header: CountyHeader = {
  ...{ code: "999901", name: { zh: "样县", en: "Sample County" }, edition: "2014-12-31" },
  ...{ date, synthetic: true },
};
const sheets = sheetsOf(sampleComposition, date);
const reading = (grids: readonly Grid[], over: Partial<ReadingOptions> = {}) =>
  readGrids(grids, sheets, { date, composition: sampleComposition, header, ...over });
type Lines = readonly (readonly CellValue[] | undefined)[];
/** What is read of one sheet: its records, and codes and cells of what is told. */
const read = async (sheet: string, lines: Lines, over: GridOver = {}) => {
  const { tables, faults } = await reading([aGrid(sheet, lines, over)]);
  const records = Object.fromEntries(
    [...tables].map(([name, rows]) => [name, rows.map(({ row }) => row)]),
  );
  return { records, told: faults.map(({ code, cell }) => `${code.slice(10)} ${cell}`) };
};
const sentences = (faults: readonly CellFault[]) => faults.map(({ finding }) => finding.message);

const s1 = { id: "s1", name: "样镇站", kind: "town-station" };
const s2 = { id: "s2", name: "东村室", kind: "village-room", above: "s1" };

describe("a sheet", () => {
  const lines: Lines = [
    ["站点编号", "站点名称", "类型", "上级站点"],
    ["s1", "样镇站", "镇服务站"],
    ["s2", "东村室", "村服务室", "s1"],
  ];

  it("is a register by its name, in either language, with what people add to names", async () => {
    const names = [
      "站点",
      "stations",
      "Stations",
      "站点登记表",
      "附件1 站点一览表（2015年）",
      "站 点 表",
    ];
    for (const name of names) {
      expect([name, await read(name, lines)]).toEqual([
        name,
        { records: { stations: [s1, s2] }, told: [] },
      ]);
    }
  });

  it("is a register by its headings where its name does not say", async () => {
    expect(await read("Sheet1", lines)).toEqual({ records: { stations: [s1, s2] }, told: [] });
  });

  it("that is no register is told with the nearest; a hidden one is passed over", async () => {
    const other: Lines = [
      ["甲", "乙"],
      ["1", "2"],
    ];
    const { faults } = await reading([aGrid("物件", other)]);
    expect(sentences(faults)).toEqual([
      {
        zh: "“样县.xlsx”的工作表“物件”不是本部署的登记表，未读取；最接近的是“物品”。如是登记表，请把工作表改为其名称，或使用模板的栏目名。",
        en: "The sheet '物件' of '样县.xlsx' is no register of this deployment and was not read; the nearest is '物品'. If it is a register, give the sheet its name, or use the headings of the template.",
      },
    ]);
    expect(await read("※lists", other, { hidden: true })).toEqual({ records: {}, told: [] });
  });

  it("that is hidden and a register is read, and told", async () => {
    const { told, records } = await read("站点", lines, { hidden: true });
    expect(told).toEqual(["HIDDEN_SHEET A1"]);
    expect(records).toEqual({ stations: [s1, s2] });
  });

  it("without headings is told", async () => {
    const { faults } = await reading([aGrid("站点", [["s1", "样镇站", "镇服务站"]])]);
    expect(sentences(faults)).toEqual([
      {
        zh: "“样县.xlsx”的工作表“站点”前 1 行中没有登记表“站点”的栏目名，未读取。请在记录上方写明栏目名；可用模板。",
        en: "The sheet '站点' of '样县.xlsx' has no headings of the register 'stations' (lines looked at: 1); it was not read. Write the headings above the records; the template has them.",
      },
    ]);
  });
});

describe("headings", () => {
  it("stand in any order and either language, with stars, breaks, brackets and units", async () => {
    const { records, told } = await read("物品", [
      ["*原值（万元）", "所属\n站点", "identifier", "物品名称（必填）", "面 积(㎡)", "shared"],
      [1.5, "s1", "t1", "彩超", 12.5, "是"],
    ]);
    expect(told).toEqual([]);
    expect(records.things).toEqual([
      { id: "t1", name: "彩超", station: "s1", cost: 1500000, area: 1250, shared: true },
    ]);
  });

  it("stand below titles, over merged cells, with a unit for the whole sheet above them", async () => {
    const merged = [
      { top: 1, left: 1, bottom: 1, right: 6 },
      { top: 3, left: 5, bottom: 3, right: 6 },
      ...[1, 2, 3, 4].map((left) => ({ top: 3, left, bottom: 4, right: left })),
    ];
    const lines: Lines = [
      ["样县物品登记表"],
      ["编制单位：样县卫生局", null, null, null, "金额单位：万元"],
      ["物品编号", "物品名称", "所属站点", "原值", "期间", null],
      [null, null, null, null, "起", "止"],
      ["t1", "彩超", "s1", 2, "2015-01-01", "2015-12-31"],
    ];
    const things = [
      {
        ...{ id: "t1", name: "彩超", station: "s1", cost: 2000000 },
        period: { from: "2015-01-01", to: "2015-12-31" },
      },
    ];
    expect(await read("物品", lines, { merged })).toEqual({ records: { things }, told: [] });
    expect(await read("物品", lines)).toEqual({ records: { things }, told: [] });
  });

  it("that are strange, doubled or missing are told, each with what was meant", async () => {
    const { faults, tables } = await reading([
      aGrid("站点", [
        ["序号", "站点编号", "站点名字", "类型", "类型"],
        [1, "s1", "样镇站", "镇服务站", "村服务室"],
      ]),
    ]);
    expect(sentences(faults)).toEqual([
      {
        zh: "“站点”C1：登记表“站点”没有“站点名字”栏，该栏未读取；最接近的是“站点名称”。如是写法不同，请改用登记表的栏目名；否则无需处理。",
        en: "站点!C1: the register 'stations' has no column '站点名字', which was not read; the nearest is '站点名称'. If it only is written otherwise, use the heading of the register; else there is nothing to do.",
      },
      {
        zh: "“站点”E1：栏目“类型”出现不止一次，只读取左边的一栏。请只保留一栏。",
        en: "站点!E1: the heading 'kind' stands there more than once; only the column further left was read. Keep one of the columns.",
      },
      {
        zh: "“站点”A1：登记表“站点”缺必填栏“站点名称”，其各行均不能导入。请补该栏，或更正其栏目名。",
        en: "站点!A1: the register 'stations' lacks the required column 'name', and none of its lines can come in. Add the column, or correct its heading.",
      },
    ]);
    expect(faults.map(({ severity }) => severity)).toEqual(["warning", "error", "error"]);
    expect(tables.get("stations")?.map(({ faulty }) => faulty)).toEqual([true]);
  });
});

describe("lines", () => {
  const heading = ["物品编号", "物品名称", "所属站点", "原值"];

  it("that are totals are left out and checked", async () => {
    const { faults, tables } = await reading([
      aGrid("物品", [
        heading,
        ["t1", "彩超", "s1", 100],
        ["t2", "床", "s1", 20.5],
        ["小计", null, null, 120.5],
        ["t3", "桌", "s2", 7],
        ["小　计", null, null, 8],
        [null, "合计", null, "127.50元"],
        ["总计：", null, null, 1],
      ]),
    ]);
    expect(tables.get("things")?.map(({ row }) => row.id)).toEqual(["t1", "t2", "t3"]);
    expect(sentences(faults)).toEqual([
      {
        zh: "“物品”D6（原值）：合计行为 8，而所读各行之和为 7元。请核对是否缺行、有行未能读取，或合计未更新。",
        en: "物品!D6 (original cost): the total says 8, but what was read adds up to 7 yuan. See whether lines are missing or could not be read, or the total is out of date.",
      },
      {
        zh: "“物品”D8（原值）：合计行为 1，而所读各行之和为 127.5元。请核对是否缺行、有行未能读取，或合计未更新。",
        en: "物品!D8 (original cost): the total says 1, but what was read adds up to 127.5 yuan. See whether lines are missing or could not be read, or the total is out of date.",
      },
      {
        zh: "工作表“物品”中有 4 行合计（4, 6–8），未作为记录读取，其数已核对。无需处理。",
        en: "Totals in the sheet '物品': 4 (line 4, 6–8); they were not read as records, and their sums were checked. There is nothing to do.",
      },
    ]);
  });

  it("that repeat the headings, say who wrote them, or are empty or examples are no records", async () => {
    const { faults, tables } = await reading([
      aGrid(
        "物品",
        [
          ["样县物品登记表"],
          [...heading, null, "保管人", "序号"],
          ["※说明：必填", "文字"],
          ["示例", "示例物品", "s1", 1],
          ["t1", "彩超", "s1", 100],
          ["  ", "\u3000", null, "", null, null, 2],
          undefined,
          ["样县物品登记表"],
          [...heading, null, "保管人", "序号"],
          ["t2", "床", "s1", 5, "旧", "张三"],
          [null, null, null, null, "另记"],
          ["填表人：张三", null, null, "审核人：李四"],
        ],
        { hiddenLines: [10] },
      ),
    ]);
    expect(tables.get("things")?.map(({ row }) => row)).toEqual([
      { id: "t1", name: "彩超", station: "s1", cost: 10000 },
      { id: "t2", name: "床", station: "s1", cost: 500, keeper: "张三" },
    ]);
    expect(sentences(faults)).toEqual([
      {
        zh: "工作表“物品”中有 2 行重复表头（8–9），未作为记录读取。无需处理。",
        en: "Lines of the sheet '物品' that repeat its headings: 2 (8–9); they were not read as records. There is nothing to do.",
      },
      {
        zh: "工作表“物品”有 1 行是隐藏的（10），已照常读取。请取消隐藏，核对这些行是否应当导入。",
        en: "Hidden lines of the sheet '物品': 1 (10); they were read like the others. Show them, and see whether they are to come in.",
      },
      {
        zh: "工作表“物品”中有 1 行（11）只在未读取的栏中有内容，未作为记录读取。请核对这些行。",
        en: "Lines of the sheet '物品' that only hold something in columns that were not read: 1 (11); they were left out. Look at these lines.",
      },
      {
        zh: "工作表“物品”中有 1 行是填表说明或签章（12），未作为记录读取。如其中有记录，请在首栏填写编号。",
        en: "Notes and signatures in the sheet '物品': 1 (line 12); they were not read as records. If one of them is a record, write its identifier.",
      },
      {
        zh: "“物品”E10：该栏没有栏目名，其中的内容未读取。请补写栏目名，或删去该栏。",
        en: "物品!E10: this column has no heading, and what stands in it was not read. Write its heading, or take the column out.",
      },
    ]);
    expect(JSON.stringify(sentences(faults))).not.toContain("张三");
  });

  it("tell every fault in one pass, each at its cell", async () => {
    const { faults, tables } = await reading([
      aGrid("物品", [
        [...heading, "面积", "是否共用", "期间（起）", "保管人"],
        ["t1", "", "s1", "约100", "5元", "可能", "2015-11", "3.7E+11"],
        ["t2", "床", "s1", 1.005, null, null, "2015-02-30"],
      ]),
    ]);
    expect(
      faults.map(({ code, cell, field, value }) => [code.slice(10), cell, field, value]),
    ).toEqual([
      ["MISSING_VALUE", "B2", "name", ""],
      ["NOT_A_NUMBER", "D2", "cost", "约100"],
      ["WRONG_UNIT", "E2", "area", "5元"],
      ["NOT_A_FLAG", "F2", "shared", "可能"],
      ["DAY_INCOMPLETE", "G2", "period.from", "2015-11"],
      ["DIGITS_LOST", "H2", "keeper", "＊＊"],
      ["TOO_FINE", "D3", "cost", "1.005"],
      ["NOT_A_DAY", "G3", "period.from", "2015-02-30"],
    ]);
    expect(tables.get("things")?.map(({ faulty, at }) => [faulty, at])).toEqual([
      [true, { file: "样县.xlsx", sheet: "物品", line: 2 }],
      [true, { file: "样县.xlsx", sheet: "物品", line: 3 }],
    ]);
    expect(faults[0]?.finding).toMatchObject({
      ...{ id: "REGISTERS_MISSING_VALUE@物品!B2#样县.xlsx@2015-11-01", kind: "data" },
      ...{ severity: "error", subject: "物品!B2", plan: null },
    });
  });
});

describe("the county", () => {
  it("is what the first sheet says, in either language", async () => {
    const said = {
      ...{ code: "370321", name: { zh: "桓台县", en: "Huantai" }, edition: "2014-10-31" },
      ...{ date: "2015-11-01", synthetic: true },
    };
    const chinese = aGrid("填表说明", [
      ["※ 登记表"],
      ["县级区划代码", "３７０３２１"],
      ["县名", "桓台县"],
      ["英文名", "Huantai"],
      ["区划代码版本", new Date("2014-10-31T00:00:00Z")],
      ["登记日期", "2015年11月1日"],
      ["合成数据", "是"],
    ]);
    const brief = aGrid("Read me", [
      ["county code", 370321],
      ["name", "桓台县"],
      ["edition", "2014-10-31"],
      ["date", "2015.11.1"],
      ["synthetic", "yes"],
    ]);
    expect((await reading([chinese], { header: undefined })).header).toEqual(said);
    expect((await reading([brief], { header: undefined })).header).toEqual({
      ...said,
      name: { zh: "桓台县", en: "桓台县" },
    });
  });

  it("is not guessed, and another than the one wanted is told", async () => {
    const grid = aGrid("county", [
      ["县代码", "37032"],
      ["county code", "370321"],
    ]);
    expect((await reading([grid], { header: undefined })).header).toBeUndefined();
    const { header: given, faults } = await reading([grid]);
    expect(given).toBe(header);
    expect(sentences(faults)).toEqual([
      {
        zh: "“county”B1：“县级区划代码”为“37032”，应为六位代码。请更正该单元格。",
        en: "county!B1: 'county code' is '37032'; expected is six digits. Correct the cell.",
      },
      {
        zh: "“county”A1：县代码为 370321，应为 999901。请选用本县的文件。",
        en: "county!A1: the county is 370321; expected is 999901. Take the file of the county at hand.",
      },
    ]);
  });
});

it("tells how far it is, and reads files as one", async () => {
  const progress: unknown[] = [];
  const lines = Array.from({ length: 5001 }, (_, index) => [`s${index}`, "站", "镇服务站"]);
  const head = ["站点编号", "站点名称", "类型"];
  const { tables } = await reading(
    [
      aGrid("站点", [head, ...lines]),
      aGrid("站点", [head, ["x", "站", "镇服务站"]], { file: "b.csv" }),
    ],
    { onProgress: (read) => progress.push(read) },
  );
  expect(tables.get("stations")).toHaveLength(5002);
  expect(progress).toEqual([
    { file: "样县.xlsx", sheet: "站点", rows: 5000 },
    { file: "样县.xlsx", sheet: "站点", rows: 5001 },
    { file: "b.csv", sheet: "站点", rows: 1 },
  ]);
});
