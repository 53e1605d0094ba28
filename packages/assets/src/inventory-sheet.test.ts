import { describe, expect, it } from "vitest";
import { approveInventory, recordCount } from "./inventory-change.js";
import { settleDifference } from "./inventory-settlement.js";
import { inventorySheet } from "./inventory-sheet.js";
import { context } from "./sample-estate.js";
import { base, closed, composition, next, opened } from "./sample-inventory.js";
import {
  cellsOf,
  contextOf,
  copiesOf,
  factsOf,
  tablesOf,
  totalsOf,
  written,
} from "./sample-paper.js";

const { transition } = context;
/** The sheet of the station once its inventory has come so far; nothing is moved. */
const sheetOf = (after: typeof opened, key = base) => {
  const still = { ...transition, before: opened, after, edits: [], steps: [] };
  return written(inventorySheet, contextOf(still, composition), key);
};
const named = (content: ReturnType<typeof sheetOf>, zh: string) =>
  tablesOf(content).find(({ title }) => title.zh === zh);

describe("the sheet of an inventory", () => {
  it("is one for each inventory, and for each body that hands over uncounted", () => {
    expect(copiesOf(inventorySheet, context).map(({ key, title }) => [key, title.zh])).toEqual([
      ["station", "样镇计划生育服务所（2020-02-01）"],
    ]);
    const still = { ...transition, before: opened, after: opened, edits: [] };
    const keys = copiesOf(inventorySheet, contextOf(still, composition)).map(({ key }) => key);
    expect(keys).toEqual([base, "clinic.inventory-2019-12-31"]);
  });

  it("lists the books of the base date and leaves the count to be filled in", () => {
    const content = sheetOf(opened);
    const table = named(content, "资产");
    if (table === undefined) throw new Error("no table");
    expect(cellsOf(table, "record", "quantity", "cost", "found", "foundOn", "outcome")).toEqual([
      ["a1", 1, 3_850_000, null, null, null],
      ["a2", 1, 900, null, null, null],
      ["a3", 1, 50_000, null, null, null],
    ]);
    // 3,850,000 + 900 + 50,000; a4 was the station's until the day before
    expect(totalsOf(table).map(([, ...numbers]) => numbers)).toEqual([
      [3, 3],
      [3, 3],
      [3_900_900, 3_900_900],
      [0, 0],
    ]);
    expect(table.columns.filter(({ fill }) => fill).map(({ key }) => key)).toEqual([
      "found",
      "foundOn",
      "outcome",
    ]);
    expect(factsOf(content)).toMatchObject({
      清查基准日: "2019-12-31",
      账面项数: 6,
      未清点项数: 6,
    });
  });

  it("shows what was counted, and every difference with what became of it", () => {
    const short = { difference: `${base}.assets.a3.shortage`, decision: "written-off" };
    const settled = next(closed, settleDifference, short, "2020-01-25");
    const approved = next(settled, approveInventory, { inventories: [base] }, "2020-01-26");
    const content = sheetOf(approved);
    const table = named(content, "资产");
    const differences = named(content, "清查差异及处理");
    if (table === undefined || differences === undefined) throw new Error("no tables");
    expect(cellsOf(table, "record", "quantity", "found", "foundOn", "outcome")).toEqual([
      ["a1", 1, 1, "2020-01-10", null],
      ["a2", 1, 1, "2020-01-10", null],
      ["a3", 1, null, null, "盘亏 1，核销"],
    ]);
    expect(table.columns.some(({ fill }) => fill)).toBe(false);
    expect(
      cellsOf(differences, "item", "kind", "quantity", "reason", "decision", "number", "decidedOn"),
    ).toEqual([
      ["B超（a3）", "盘亏", 1, "搬迁时遗失", "核销", "5号", "2020-01-25"],
      ["避孕药具（t1）", "盘亏", 20, "过期未登记", "未处理", null, null],
      ["全宗（f1）", "盘盈", 2, "漏登", "未处理", null, null],
      ["捐赠轮椅（t2）", "盘盈", 4, "未清点", "未处理", null, null],
      ["电脑", "盘盈", 1, "捐赠未入账", "未处理", null, null],
    ]);
    expect(factsOf(content)).toMatchObject({
      ...{ 未清点项数: 0, 差异笔数: 5, 清查结束日期: "2020-01-15" },
      ...{ 结果核准单位: "县财政局", 核准文号: "5号", 核准日期: "2020-01-26" },
    });
  });

  it("keeps the columns of the count open while one item is not counted", () => {
    const items = [{ register: "assets", record: "a1" }];
    const after = next(opened, recordCount, { inventory: base, items }, "2020-01-10");
    const table = named(sheetOf(after), "资产");
    expect(table?.columns.find(({ key }) => key === "found")?.fill).toBe(true);
    expect(factsOf(sheetOf(after))).toMatchObject({ 未清点项数: 5 });
  });

  it("of a body that was not counted lists the books and leaves the base date open", () => {
    const content = written(inventorySheet, context, "station");
    expect(factsOf(content)).toEqual({
      清查单位: "样镇计划生育服务所",
      账面取数日: "2020-02-01",
      账面项数: 17,
      未清点项数: 17,
    });
    const table = named(content, "固定资产分类汇总");
    if (table === undefined) throw new Error("no table");
    expect(totalsOf(table)).toEqual([
      ["pieces", 4, 4],
      ["cost", 81_850_000, 81_850_000],
      ["area", 30_000, 30_000],
    ]);
  });
});
