import { describe, expect, it } from "vitest";
import { settleClaims } from "./claim-settlement.js";
import { claimsList } from "./claims-list.js";
import { composition, context } from "./sample-estate.js";
import { next } from "./sample-inventory.js";
import { cellsOf, contextOf, tablesOf, totalsOf, written } from "./sample-paper.js";

describe("the list of receivables and liabilities", () => {
  it("has the two sides of the body that ended apart, persons masked, what is not known empty", () => {
    const [receivables, liabilities] = tablesOf(written(claimsList, context));
    if (receivables === undefined || liabilities === undefined) throw new Error("no tables");
    const columns = ["record", "name", "details", "person", "money", "dueOn", "left", "from", "to"];
    const [from, to] = ["样镇计划生育服务所", "样镇卫生院"];
    expect(cellsOf(receivables, ...columns)).toEqual([
      ["k1", "货款、工程款", "甲公司", null, 12_300, null, 12_300, from, to],
    ]);
    expect(cellsOf(liabilities, ...columns)).toEqual([
      ["k2", "拖欠工资", null, "***", 45_600, "2020-06-30", 45_600, from, to],
      ["k3", "诉讼", "乙公司", null, null, null, null, from, to],
    ]);
    expect(totalsOf(receivables)).toEqual([
      ["record", 1, 1],
      ["money", 12_300, 12_300],
    ]);
    expect(totalsOf(liabilities)).toEqual([
      ["record", 2, 2],
      ["money", 45_600, 45_600],
    ]);
    expect(liabilities.notes).toEqual([
      {
        zh: "1 项没有登记金额，不计入合计，也不作零处理。",
        en: "Without amount on record: 1; they are in no sum and are not read as zero.",
      },
    ]);
    expect(liabilities.columns.filter(({ fill }) => fill).map(({ key }) => key)).toEqual([
      "checked",
    ]);
  });

  it("shows what was settled since, with its day, and what is left of the rest", () => {
    const { transition } = context;
    const order = { how: "paid", reason: "清偿" };
    const part = { ...order, claims: [{ claim: "k1" }, { claim: "k2", amount: 600 }] };
    const after = next(transition.after, settleClaims, part, "2020-02-20");
    const later = contextOf({ ...transition, after }, composition);
    const tables = tablesOf(written(claimsList, later));
    expect(tables.flatMap((each) => cellsOf(each, "record", "left", "endedOn", "to"))).toEqual([
      ["k1", 0, "2020-02-20", null],
      ["k2", 45_000, null, "样镇卫生院"],
      ["k3", null, null, "样镇卫生院"],
    ]);
  });

  it("is not drawn up where nobody ends", () => {
    const { transition } = context;
    const still = { ...transition, after: transition.before, edits: [] };
    expect(written(claimsList, contextOf(still, composition))).toBeNull();
  });
});
