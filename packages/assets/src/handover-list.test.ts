import { describe, expect, it } from "vitest";
import { custodyEntries, custodyPostings } from "./custody-ledger.js";
import { handoverList } from "./handover-list.js";
import { context } from "./sample-estate.js";
import {
  decide,
  item,
  moved,
  paper,
  rehearsal,
  sign,
  composition as withPaper,
} from "./sample-handover.js";
import {
  cellsOf,
  contextOf,
  copiesOf,
  factsOf,
  tablesOf,
  totalsOf,
  written,
} from "./sample-paper.js";

const key = "station.to.hospital";
const tableOf = (content: ReturnType<typeof written>, zh: string) => {
  const table = tablesOf(content).find(({ title }) => title.zh === zh);
  if (table === undefined) throw new Error(`no table ${zh}`);
  return table;
};

describe("a handover list without papers", () => {
  const content = written(handoverList, context, key);

  it("is drawn up for each pair between which something passed", () => {
    expect(copiesOf(handoverList, context)).toEqual([
      {
        key,
        title: { zh: "样镇计划生育服务所 → 样镇卫生院", en: "样镇计划生育服务所 → 样镇卫生院" },
      },
    ]);
  });

  it("lists each asset with cost, area, place and title, and adds up to what was posted", () => {
    const table = tableOf(content, "资产");
    const columns = ["record", "quantity", "cost", "area", "place", "titleDeed", "received"];
    expect(cellsOf(table, ...columns)).toEqual([
      ["b1", 1, 50_000_000, 30_000, null, "无权证", null],
      ["b2", 1, 20_000_000, null, null, "样房证1号", null],
      ["v1", 1, 8_000_000, null, null, null, null],
      ["e1", 1, 3_850_000, null, "样镇卫生院诊室", null, null],
    ]);
    // 50,000,000 + 20,000,000 + 8,000,000 + 3,850,000
    expect(totalsOf(table)).toEqual([
      ["record", 4, 4],
      ["quantity", 4, 4],
      ["cost", 81_850_000, 81_850_000],
      ["area", 30_000, 30_000],
    ]);
    expect(table.columns.filter(({ fill }) => fill).map(({ key: column }) => column)).toEqual([
      "papers",
      "received",
      "condition",
      "remark",
    ]);
  });

  it("adds assets up by class, and notes a building that nobody has measured", () => {
    const table = tableOf(content, "固定资产分类汇总");
    expect(cellsOf(table, "category", "pieces", "cost", "area")).toEqual([
      ["房屋构筑物", 2, 70_000_000, 30_000],
      ["车辆", 1, 8_000_000, null],
      ["其他固定资产", 1, 3_850_000, null],
    ]);
    expect(totalsOf(table)).toEqual([
      ["pieces", 4, 4],
      ["cost", 81_850_000, 81_850_000],
      ["area", 30_000, 30_000],
    ]);
    expect(table.notes?.[0]?.zh).toBe("1 处土地、房屋没有登记面积，不计入合计，也不作零处理。");
  });

  it("has rooms with their premises, and everything else that passed", () => {
    const table = tableOf(content, "房间");
    expect(cellsOf(table, "record", "name", "area", "place")).toEqual([
      ["r1", "诊室", 1_600, "服务站楼"],
      ["r2", "库房", null, "服务站楼"],
    ]);
    expect(totalsOf(table)).toEqual([
      ["record", 2, 2],
      ["area", 1_600, 1_600],
    ]);
    expect(tablesOf(content).map(({ title }) => title.zh)).toEqual([
      "固定资产分类汇总",
      "资产",
      "房间",
      "银行账户",
      "代管物资",
      "债权债务",
      "租赁",
      "档案全宗",
    ]);
  });

  it("is signed by three, of whom the supervisor is not known yet", () => {
    expect(content?.blocks.at(-1)).toEqual({
      kind: "signatures",
      signatures: [
        { role: { zh: "移交方", en: "Handing over" }, body: "样镇计划生育服务所" },
        { role: { zh: "接收方", en: "Receiving" }, body: "样镇卫生院" },
        { role: { zh: "监交方", en: "Supervising" }, body: undefined },
      ],
    });
  });

  it("does not agree with a ledger that posted something else", () => {
    const draft = context.transition.after.draft();
    const [entry] = [...draft.rows(custodyEntries)].filter(({ asset }) => asset === "e1");
    draft.update(custodyEntries, entry?.id ?? "", { institution: "government" });
    const after = draft.finish().county;
    const altered = contextOf({ ...context.transition, after }, context.composition);
    const [, cost] = totalsOf(tableOf(written(handoverList, altered, key), "固定资产分类汇总"));
    expect(cost).toEqual(["cost", 81_850_000, 78_000_000]);
  });

  it("leaves out of the ledger what was corrected", () => {
    const draft = context.transition.after.draft();
    const [posting] = [...draft.rows(custodyPostings)];
    draft.insert(custodyPostings, {
      ...{ id: "back", kind: "correction", on: "2020-02-11", inputHash: "0".repeat(64) },
      corrects: posting?.id,
    });
    const after = draft.finish().county;
    const altered = contextOf({ ...context.transition, after }, context.composition);
    const [, cost] = totalsOf(tableOf(written(handoverList, altered, key), "固定资产分类汇总"));
    expect(cost).toEqual(["cost", 81_850_000, 0]);
  });
});

describe("a handover list with a paper", () => {
  it("shows what was received and refused, and who signed on which day", () => {
    const refused = decide(moved, {
      ...{ items: [item("assets.a2")], decision: "refused", reason: "屏幕损坏" },
    });
    const accepted = decide(refused, { handovers: [paper], decision: "accepted" });
    const after = sign(sign(accepted, "transferor", "station"), "supervisor", "县财政局");
    const content = written(handoverList, contextOf({ ...rehearsal, after }, withPaper), key);
    const table = tableOf(content, "资产");
    expect(cellsOf(table, "record", "cost", "received", "remark")).toEqual([
      ["a1", 3_850_000, 1, null],
      ["a2", 900, 0, "拒收：屏幕损坏"],
    ]);
    expect(totalsOf(table).slice(0, 3)).toEqual([
      ["record", 2, 2],
      ["quantity", 2, 2],
      ["cost", 3_850_900, 3_850_900],
    ]);
    expect(table.columns.find(({ key: column }) => column === "received")?.fill).toBe(false);
    expect(factsOf(content)).toEqual({
      移交方: "样镇计划生育服务所",
      接收方: "样镇卫生院",
      截止日期: "2020-02-29",
      调拨批准文号: "样编〔2020〕1号",
      所依清查: "i1",
      移交项数: 5,
      已决定接收与否: 5,
      移交方签章日期: "2020-03-05",
      监交方签章日期: "2020-03-05",
    });
  });
});
