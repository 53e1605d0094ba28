import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import {
  type AnyChange,
  type AppliedChange,
  type County,
  doChange,
  FuyouError,
  integrityOf,
} from "@fuyou/kernel";
import { aCitation, aCounty, anAct, composed, findingsIn } from "@fuyou/kernel/testing";
import { conservationOf, reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { archives } from "./archive.js";
import { assets } from "./asset.js";
import { assetsPlugin } from "./assets-plugin.js";
import { custodies } from "./custody.js";
import { custodyEntries } from "./custody-ledger.js";
import { holdingsInTrust } from "./holding-in-trust.js";
import { inventories, inventoryStage } from "./inventory.js";
import { inventoryBalance, unaccountedIn } from "./inventory-balance.js";
import {
  approveInventory,
  closeInventory,
  openInventory,
  recordCount,
} from "./inventory-change.js";
import { inventoryDifferences, openDifferences } from "./inventory-difference.js";
import { inventoryLines } from "./inventory-line.js";
import { recordDifference, settleDifference } from "./inventory-settlement.js";
import { transferCustody } from "./transfer.js";

const composition = composed(hierarchyPlugin, reformPlugin, assetsPlugin);
const institution = "station";
const asset = (id: string, originalCost: number) => ({
  ...{ id, name: "B超", classEdition: "2010", classCode: "3220000", originalCost },
});
const books = {
  assets: [asset("a1", 3_850_000), asset("a2", 900), asset("a3", 50_000), asset("a4", 7)],
  custodies: [
    ...["a1", "a2", "a3"].map((id) => ({
      ...{ id: `c-${id}`, asset: id, institution, period: { from: "2010-01-01" } },
    })),
    { id: "c-a4", asset: "a4", institution, period: { from: "2010-01-01", to: "2019-12-30" } },
  ],
  "holdings-in-trust": [
    { id: "t1", name: "避孕药具", institution, kind: "contraceptives", quantity: 120 },
    { id: "t2", name: "捐赠轮椅", institution, kind: "donation" },
  ],
  archives: [{ id: "f1", name: "全宗", origin: institution, institution, volumes: 88 }],
};
const county = aCounty(composition, aHierarchy(books));
const authority = { issuer: "县财政局", number: "5号", cites: [aCitation()] };
const base = "station.inventory-2019-12-31";
const applied: AppliedChange[] = [];

/** The county after one more change. */
function then<P>(before: County, change: { apply: unknown } & AnyChange, payload: P, on: string) {
  const draft = before.draft();
  applied.push(doChange(draft, change, payload, anAct(on, { authority })));
  return draft.finish().county;
}
function refusal(before: County, change: AnyChange, payload: unknown, of = anAct("2020-01-20")) {
  try {
    doChange(before.draft(), change, payload, of);
  } catch (thrown) {
    if (FuyouError.is(thrown)) return [thrown.code, thrown.text];
  }
  return undefined;
}

const opening = { institutions: ["station", "clinic"], baseDate: "2019-12-31" };
const opened = then(county, openInventory, opening, "2020-01-05");
const found = ["a1", "a2"].map((record) => ({ register: "assets", record }));
const counted = then(
  opened,
  recordCount,
  {
    inventory: base,
    items: [
      ...found,
      { register: "holdings-in-trust", record: "t1", found: 100 },
      { register: "holdings-in-trust", record: "t2", found: 4 },
      { register: "archives", record: "f1", found: 90 },
    ],
  },
  "2020-01-10",
);
const differences = [
  { kind: "shortage", register: "assets", record: "a3", reason: "搬迁时遗失" },
  { kind: "shortage", register: "holdings-in-trust", record: "t1", reason: "过期未登记" },
  { kind: "surplus", register: "archives", record: "f1", reason: "漏登" },
  { kind: "surplus", register: "holdings-in-trust", record: "t2", quantity: 4, reason: "未清点" },
  { kind: "surplus", register: "assets", what: "电脑", reason: "捐赠未入账" },
];
const explained = then(counted, recordDifference, { inventory: base, differences }, "2020-01-12");
const closed = then(explained, closeInventory, { inventories: [base] }, "2020-01-15");

describe("an inventory", () => {
  it("draws its lines from the books at the base date, for several bodies at once", () => {
    expect([...opened.rows(inventories)].map(({ id }) => id)).toEqual([
      "station.inventory-2019-12-31",
      "clinic.inventory-2019-12-31",
    ]);
    const lines = opened.by(inventoryLines, "inventory", base);
    expect(lines.map(({ register, record, book, cost }) => [register, record, book, cost])).toEqual(
      [
        ["assets", "a1", 1, 3_850_000],
        ["assets", "a2", 1, 900],
        ["assets", "a3", 1, 50_000],
        ["holdings-in-trust", "t1", 120, undefined],
        ["holdings-in-trust", "t2", undefined, undefined],
        ["archives", "f1", 88, undefined],
      ],
    );
    const late = { institutions: ["station"], baseDate: "2020-01-06" };
    expect(refusal(county, openInventory, late, anAct("2020-01-05"))).toEqual([
      "ASSETS_BASE_DATE",
      {
        zh: "station 的清查基准日 2020-01-06 晚于启动日期 2020-01-05。账面数只能取到启动当日；请改基准日，或到日再启动。",
        en: "the base date 2020-01-06 of the inventory of 'station' is after 2020-01-05, the day it is opened. The books speak until the day of the act; choose another base date or wait for it.",
      },
    ]);
  });

  it("balances: book and surplus are what was found, short, damaged, let and disputed", () => {
    const none = { damaged: 0, leased: 0, disputed: 0 };
    expect(inventoryBalance(closed, base)).toEqual([
      { register: "assets", records: 3, book: 3, surplus: 1, found: 2, shortage: 1, ...none },
      {
        ...{ register: "holdings-in-trust", records: 2, book: 120, surplus: 4 },
        ...{ found: 104, shortage: 20, ...none },
      },
      { register: "archives", records: 1, book: 88, surplus: 2, found: 90, shortage: 0, ...none },
    ]);
  });

  it("is not closed while items are neither found nor explained; the refusal names them", () => {
    expect(unaccountedIn(opened, base)).toHaveLength(6);
    expect(refusal(counted, closeInventory, { inventories: [base] })).toEqual([
      "ASSETS_NOT_ACCOUNTED",
      {
        zh: "清查不能结束，还有未盘到也未说明差异的：station.inventory-2019-12-31 3 件（assets/a3、holdings-in-trust/t1、archives/f1）。请登记盘点结果，或登记差异及原因；差异可以以后处理。",
        en: "the inventory cannot be closed while items are neither found nor explained: 'station.inventory-2019-12-31' 3 (assets/a3, holdings-in-trust/t1, archives/f1). Record what was found, or a difference with its reason; it may be settled later.",
      },
    ]);
    const both = { inventories: [base, "clinic.inventory-2019-12-31"] };
    expect(refusal(opened, closeInventory, both)?.[1]).toMatchObject({
      en: "the inventory cannot be closed while items are neither found nor explained: 'station.inventory-2019-12-31' 6 (assets/a1, assets/a2, assets/a3, …). Record what was found, or a difference with its reason; it may be settled later.",
    });
  });

  it("is not closed while something of that day came into the register later, and on no line", () => {
    const draft = explained.draft();
    draft.insert(assets, { ...asset("a5", 5), classEdition: "2010" });
    draft.insert(custodies, { id: "c5", asset: "a5", institution, period: { from: "2012-01-01" } });
    expect(unaccountedIn(draft.finish().county, base)).toMatchObject([
      { register: "assets", record: "a5" },
    ]);
  });

  it("still has its lines when what was counted has moved on", () => {
    const moved = then(
      explained,
      transferCustody,
      { custodies: ["c-a1"], to: "hospital" },
      "2020-01-14",
    );
    expect(unaccountedIn(moved, base)).toEqual([]);
  });

  it("once closed takes no more counts, and is approved once, by an authority", () => {
    expect(refusal(closed, recordCount, { inventory: base, items: found })).toEqual([
      "ASSETS_INVENTORY_CLOSED",
      {
        zh: "清查 station.inventory-2019-12-31 已于 2020-01-15 结束。以后发现的情况请另行启动清查。",
        en: "the inventory 'station.inventory-2019-12-31' was closed on 2020-01-15. Open another for what was found since.",
      },
    ]);
    const both = { inventories: [base] };
    const approved = then(closed, approveInventory, both, "2020-01-20");
    const row = approved.get(inventories, base);
    expect(row).toMatchObject({ approvedBy: "县财政局", approvalNumber: "5号" });
    expect(
      row && ["2020-01-14", "2020-01-15", "2020-01-20"].map((on) => inventoryStage(row, on)),
    ).toEqual(["open", "closed", "approved"]);
    expect(refusal(closed, approveInventory, both)?.[0]).toBe("ASSETS_NO_AUTHORITY");
    const permitted = anAct("2020-01-20", { authority });
    const twice = [
      "ASSETS_NOT_APPROVABLE",
      {
        zh: "清查 station.inventory-2019-12-31 尚未结束或已经核准。请先结束清查再核准结果，每次清查核准一次。",
        en: "the inventory 'station.inventory-2019-12-31' is not closed, or was approved already. Close it first; a result is approved once.",
      },
    ];
    expect(refusal(approved, approveInventory, both, permitted)).toEqual(twice);
    expect(refusal(explained, approveInventory, both, permitted)).toEqual(twice);
  });

  it("counts and explains only what is on its list", () => {
    const items = [{ register: "assets", record: "a4" }];
    expect(refusal(opened, recordCount, { inventory: base, items })).toEqual([
      "ASSETS_NOT_LISTED",
      {
        zh: "assets/a4 不在 inventories/station.inventory-2019-12-31 的清单上。账外的实物请作盘盈登记（kind 为 surplus，注明 what），其他请核对编号。",
        en: "assets/a4 is not on the list of inventories/station.inventory-2019-12-31. Record what is on no book as a surplus that says what it is; otherwise see the identifier.",
      },
    ]);
    const unnamed = [{ kind: "surplus", register: "assets", reason: "无" }];
    expect(refusal(opened, recordDifference, { inventory: base, differences: unnamed })?.[0]).toBe(
      "ASSETS_NOT_LISTED",
    );
  });
});

describe("a difference", () => {
  const id = (rest: string) => `${base}.${rest}`;
  const settle = (before: County, rest: string, decision: string, record?: object) =>
    then(before, settleDifference, { difference: id(rest), decision, record }, "2020-01-25");

  it("is an open case until it is settled, and is listed as one", () => {
    const open = openDifferences(closed, base).map(({ kind, record, quantity }) => [
      kind,
      record,
      quantity,
    ]);
    expect(open).toEqual([
      ["shortage", "a3", 1],
      ["shortage", "t1", 20],
      ["surplus", "f1", 2],
      ["surplus", "t2", 4],
      ["surplus", undefined, 1],
    ]);
    const [first] = findingsIn(composition, closed.toData().tables);
    expect([first?.severity, first?.code, first?.message]).toEqual([
      "information",
      "ASSETS_DIFFERENCE_OPEN",
      {
        zh: "清查差异 station.inventory-2019-12-31.assets.a3.shortage（盘亏：a3，1）尚未了结。请按批准处理；未处理的随移交列为未结事项。",
        en: "the difference 'station.inventory-2019-12-31.assets.a3.shortage' (shortage: a3, 1) is not settled. Settle it by an authority; until then it goes with the handover as an open case.",
      },
    ]);
  });

  it("is settled through the ledger, and the balance sheet shows what entered and left", () => {
    applied.length = 0;
    const computer = { ...asset("a9", 420_000), name: "电脑" };
    let after = settle(closed, "assets.a3.shortage", "written-off");
    after = settle(after, "assets.new.surplus", "booked", computer);
    after = settle(after, "holdings-in-trust.t1.shortage", "written-off");
    after = settle(after, "holdings-in-trust.t2.surplus", "booked");
    after = settle(after, "archives.f1.surplus", "booked");
    expect(openDifferences(after)).toEqual([]);
    expect(after.get(holdingsInTrust, "t1")?.quantity).toBe(100);
    expect(after.get(holdingsInTrust, "t2")?.quantity).toBe(4);
    expect(after.get(archives, "f1")?.volumes).toBe(90);
    expect(after.get(inventoryDifferences, id("assets.new.surplus"))).toMatchObject({
      ...{ record: "a9", decision: "booked", decidedBy: "县财政局" },
      ...{ decisionNumber: "5号", decidedOn: "2020-01-25" },
    });
    const entries = [...after.rows(custodyEntries)];
    expect(entries.map((each) => [each.asset, each.side, each.institution, each.cost])).toEqual([
      ["a3", "out", "station", 50_000],
      ["a9", "in", "station", 420_000],
    ]);
    const edits = applied.flatMap((each) => each.edits);
    expect(integrityOf(after, edits)).toEqual([]);
    const lines = conservationOf(composition, closed, after, applied, "2020-01-01", "2020-01-25");
    const moved = lines.filter((each) => each.entered !== 0 || each.exits !== 0);
    expect(moved.map((each) => [each.category, each.entered, each.exits])).toEqual([
      ["assets", 1, 1],
      ["originalCost", 420_000, 50_000],
      ["custodies", 1, 1],
      ["heldInTrust", 4, 20],
      ["archiveVolumes", 2, 0],
    ]);
    expect(lines.filter((each) => each.residual !== 0)).toEqual([]);
  });

  it("that is kept as disputed stays listed and may be settled otherwise later", () => {
    const disputed = settle(closed, "assets.a3.shortage", "disputed");
    expect(openDifferences(disputed)).toHaveLength(5);
    expect(openDifferences(settle(disputed, "assets.a3.shortage", "written-off"))).toHaveLength(4);
  });

  it("is not settled without authority, twice, in a way its kind does not have, or without its record", () => {
    const permitted = anAct("2020-01-25", { authority });
    const order = { difference: id("assets.a3.shortage"), decision: "written-off" };
    expect(refusal(closed, settleDifference, order)?.[0]).toBe("ASSETS_NO_AUTHORITY");
    const once = settle(closed, "assets.a3.shortage", "written-off");
    expect(refusal(once, settleDifference, order, permitted)).toEqual([
      "ASSETS_DECISION",
      {
        zh: "清查差异 station.inventory-2019-12-31.assets.a3.shortage（shortage，原决定 written-off）不能作 written-off 处理。盘盈入账，盘亏核销，毁损核销或保留，争议可另行处理；已了结的不再处理。",
        en: "the difference 'station.inventory-2019-12-31.assets.a3.shortage' (shortage, decided before: written-off) cannot be settled as 'written-off'. A surplus is booked, a shortage written off, a damaged thing written off or kept, a dispute settled later; what is settled stays so.",
      },
    ]);
    const wrong = { ...order, decision: "booked" };
    expect(refusal(closed, settleDifference, wrong, permitted)?.[0]).toBe("ASSETS_DECISION");
    const bare = { difference: id("assets.new.surplus"), decision: "booked" };
    expect(refusal(closed, settleDifference, bare, permitted)).toEqual([
      "ASSETS_RECORD_MISSING",
      {
        zh: "盘盈 station.inventory-2019-12-31.assets.new.surplus 入账没有给出 assets 的记录。请在 record 中写明要入账的记录。",
        en: "the surplus 'station.inventory-2019-12-31.assets.new.surplus' cannot be booked without its record for assets. Give the record that comes onto the books in record.",
      },
    ]);
  });

  it("without a body that decided, and a paper about nothing, are errors", () => {
    const row = { inventory: "i1", kind: "damaged", register: "assets", quantity: 1, reason: "坏" };
    const said = findingsIn(composition, {
      ...aHierarchy(books),
      inventories: [{ id: "i1", institution, baseDate: "2019-12-31", openedOn: "2020-01-01" }],
      "inventory-differences": [
        { id: "d1", ...row, record: "a1", decision: "kept" },
        {
          id: "d2",
          ...row,
          record: "a0",
          decision: "kept",
          decidedBy: "县",
          decidedOn: "2020-01-01",
        },
      ],
    });
    expect(said.map(({ subject, message }) => [subject, message])).toEqual([
      [
        "inventory-differences/d2",
        {
          zh: "inventory-differences/d2 所列的 assets/a0 不在登记表中。请核对编号。",
          en: "inventory-differences/d2 names assets/a0, which no register has. See what it is called in the register.",
        },
      ],
      [
        "inventory-differences/d1",
        {
          zh: "清查差异 d1 有处理决定，没有批准单位或日期。请补录批准单位、文号和日期。",
          en: "the difference 'd1' was decided, but nobody says by whom or when. Fill in who decided, under which number and when.",
        },
      ],
    ]);
  });
});
