import { anAct } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { assets } from "./asset.js";
import { custodies } from "./custody.js";
import { inventories, inventoryStage } from "./inventory.js";
import { inventoryBalance, unaccountedIn } from "./inventory-balance.js";
import {
  approveInventory,
  closeInventory,
  openInventory,
  recordCount,
} from "./inventory-change.js";
import { inventoryLines } from "./inventory-line.js";
import { recordDifference } from "./inventory-settlement.js";
import {
  asset,
  authority,
  base,
  closed,
  counted,
  county,
  explained,
  found,
  institution,
  next,
  opened,
  refusal,
} from "./sample-inventory.js";
import { transferCustody } from "./transfer.js";

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

  it("is opened once for each body and base date", () => {
    const twice = { institutions: ["station"], baseDate: "2019-12-31" };
    expect(refusal(opened, openInventory, twice)).toEqual([
      "ASSETS_INVENTORY_TWICE",
      {
        zh: "station 以 2019-12-31 为基准日的清查已有一次：station.inventory-2019-12-31。请在该次清查中登记；以后发现的情况换基准日另行启动。",
        en: "an inventory of 'station' with the base date 2019-12-31 is there already: 'station.inventory-2019-12-31'. Count in that one; open one with another base date for what was found since.",
      },
    ]);
    const both = { institutions: ["hospital", "hospital"], baseDate: "2019-12-31" };
    expect(refusal(opened, openInventory, both)?.[0]).toBe("ASSETS_INVENTORY_TWICE");
    expect(refusal(opened, openInventory, { ...twice, baseDate: "2020-01-10" })).toBeUndefined();
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
    const moved = next(
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
    const approved = next(closed, approveInventory, both, "2020-01-20");
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
