import { describe, expect, it } from "vitest";
import { archivesRegister } from "./archives-register.js";
import { bankAccountList } from "./bank-account-list.js";
import { endedBodies, estateOf } from "./estate.js";
import { leaseList } from "./lease-list.js";
import { context } from "./sample-estate.js";
import { cellsOf, tablesOf, totalsOf, written } from "./sample-paper.js";
import { trustList } from "./trust-list.js";

const [from, to] = ["样镇计划生育服务所", "样镇卫生院"];
const listed = (paper: typeof leaseList) => {
  const [table] = tablesOf(written(paper, context));
  if (table === undefined) throw new Error("no table");
  return table;
};

describe("what a body that ends had", () => {
  it("is what it had before the plan, with who has it now", () => {
    const { transition } = context;
    expect(endedBodies(transition)).toEqual(["station"]);
    const accounts = estateOf(transition, "bank-accounts");
    expect(accounts.map(({ row, ...rest }) => [row.id, rest])).toEqual([
      ["n1", { from: "station", to: "hospital", endedOn: null }],
      ["n2", { from: "station", to: "hospital", endedOn: null }],
    ]);
  });
});

describe("the bank accounts", () => {
  it("pass on with what stands on them; the number is filled in by hand", () => {
    const table = listed(bankAccountList);
    expect(cellsOf(table, "record", "name", "details", "money", "left", "from", "to")).toEqual([
      ["n1", "样行", "基本存款账户", 70_000, 70_000, from, to],
      ["n2", "样行", null, 5, 5, from, to],
    ]);
    expect(totalsOf(table)).toEqual([
      ["record", 2, 2],
      ["money", 70_005, 70_005],
    ]);
    expect(table.columns.filter(({ fill }) => fill).map(({ key }) => key)).toEqual([
      "number",
      "bank",
    ]);
  });
});

describe("the leases", () => {
  it("name the other side, masked where it is a person, with days and rent", () => {
    const table = listed(leaseList);
    const columns = [
      "record",
      "name",
      "category",
      "details",
      "person",
      "begins",
      "runsOut",
      "money",
    ];
    expect(cellsOf(table, ...columns)).toEqual([
      ["l1", "门面房", "租赁（出租）", "样店", null, "2018-01-01", "2020-12-31", 360_000],
      ["l2", "车库", "租赁（承租）", null, "***", null, null, null],
    ]);
    expect(totalsOf(table)).toEqual([["record", 2, 2]]);
  });
});

describe("the goods in trust", () => {
  it("are pieces, and what nobody has counted is not zero", () => {
    const table = listed(trustList);
    expect(cellsOf(table, "record", "name", "category", "details", "quantity", "to")).toEqual([
      ["t1", "避孕药具", "避孕药具", "样县药具站", 120, to],
      ["t2", "捐赠轮椅", "捐赠物资", null, null, to],
    ]);
    expect(totalsOf(table)).toEqual([
      ["record", 2, 2],
      ["quantity", 120, 120],
    ]);
    expect(table.notes?.[0]?.zh).toBe("1 项没有登记数量，不计入合计，也不作零处理。");
  });
});

describe("the archives", () => {
  it("stay the fonds of the body that made them and change their keeper", () => {
    const table = listed(archivesRegister);
    expect(cellsOf(table, "record", "name", "details", "quantity", "from", "to")).toEqual([
      ["f1", "服务所全宗", from, 88, from, to],
      ["f2", "旧所全宗", from, null, from, to],
    ]);
    expect(totalsOf(table)).toEqual([
      ["record", 2, 2],
      ["quantity", 88, 88],
    ]);
    expect(table.columns.filter(({ fill }) => fill).map(({ key }) => key)).toEqual([
      "years",
      "received",
      "remark",
    ]);
  });
});
