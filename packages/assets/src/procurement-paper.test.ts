import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { definePlugin } from "@fuyou/kernel";
import { aCitation, composed } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { aPlanPlugin, rehearsed } from "@fuyou/reform/testing";
import { standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { procurementPaper } from "./procurement-paper.js";
import { type RoomSpecification, roomSpecificationPoint } from "./room-specification.js";
import { merge } from "./sample-estate.js";
import { cellsOf, contextOf, tablesOf, totalsOf, written } from "./sample-paper.js";

const specification: RoomSpecification = {
  id: "service-rooms",
  title: { zh: "服务用房", en: "service rooms" },
  subject: { zh: "服务用房", en: "service room" },
  functions: ["fp-service-room"],
  level: "village",
  minimumArea: 1_600,
  furniture: [
    { item: "curtain", title: { zh: "窗帘", en: "curtain" } },
    { item: "desk-and-chair", title: { zh: "办公桌椅", en: "desks and chairs" }, least: 3 },
  ],
  boards: [{ content: "healthy-birth", title: { zh: "优生优育", en: "healthy birth" } }],
  severity: "mandatory",
  cites: [aCitation()],
  period: { from: "2018-01-01" },
};
const rules = definePlugin({
  id: "rules",
  title: { zh: "标准", en: "rules" },
  dependsOn: [assetsPlugin],
  contribute: (to) => to.add(roomSpecificationPoint, specification),
});
const composition = composed(
  ...[hierarchyPlugin, standardsPlugin, reformPlugin, assetsPlugin, rules],
  aPlanPlugin([merge]),
);
const room = { name: "服务室", premises: "house", functions: ["fp-service-room"] };
// One room of 14 m² with one desk; in the other nobody has counted the desks, nor measured it. No board is on record.
const tables = aHierarchy({
  premises: [{ id: "house", name: "样村", division: sampleDivisions.village }],
  rooms: [
    { id: "r1", ...room, institution: "committee", area: 1_400 },
    { id: "r2", ...room, institution: "clinic" },
  ],
  "room-items": [
    { id: "t1", room: "r1", item: "desk-and-chair", quantity: 1 },
    { id: "t2", room: "r2", item: "desk-and-chair" },
  ],
});
const content = written(procurementPaper, contextOf(rehearsed(composition, tables), composition));
const named = (zh: string) => {
  const table = tablesOf(content).find(({ title }) => title.zh === zh);
  if (table === undefined) throw new Error(`no table ${zh}`);
  return table;
};

describe("the procurement list as a paper", () => {
  it("says for each place what is to be bought and under which clause; prices are filled in", () => {
    const table = named("样镇采购明细");
    // 3 − 1 desks for the first room; a curtain for each of the two, of which things are on record.
    expect(cellsOf(table, "kind", "thing", "quantity", "clause", "price")).toEqual([
      ["室内物品", "窗帘", 1, "sample-notice 一(一)", null],
      ["室内物品", "办公桌椅", 2, "sample-notice 一(一)", null],
      ["室内物品", "窗帘", 1, "sample-notice 一(一)", null],
    ]);
    expect(totalsOf(table)).toEqual([["quantity", 4, undefined]]);
    const fill = table.columns.filter((column) => column.fill).map(({ key }) => key);
    expect(fill).toEqual(["price", "cost"]);
  });

  it("adds up by town and by thing", () => {
    expect(cellsOf(named("分镇（街道）汇总"), "township", "quantity")).toEqual([["样镇", 4]]);
    expect(totalsOf(named("分物品汇总"))).toEqual([["quantity", 4, undefined]]);
  });

  it("buys nothing of which nobody knows, and lists it to be counted", () => {
    expect(cellsOf(named("待清点"), "township", "thing")).toEqual([
      ["样镇", "优生优育"],
      ["样镇", "办公桌椅、优生优育"],
    ]);
  });

  it("tells what rooms are short of; of what nobody has measured only how many", () => {
    expect(cellsOf(named("用房缺口"), "township", "measured", "missing", "clause")).toEqual([
      ["样镇", "14㎡", "2㎡", "sample-notice 一(一)"],
    ]);
    expect(cellsOf(named("用房缺口汇总"), "what", "short", "unknown")).toEqual([
      ["服务用房：面积", 1, 1],
    ]);
  });
});
