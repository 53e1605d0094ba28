import { hierarchyPlugin, institutions } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import {
  type AppliedChange,
  type County,
  definePlugin,
  integrityOf,
  recordSuccession,
} from "@fuyou/kernel";
import { aCitation, anAct, composed, findingsIn } from "@fuyou/kernel/testing";
import {
  conservationOf,
  type DisciplineWindow,
  disciplineAt,
  disciplineWindowPoint,
  reformPlugin,
} from "@fuyou/reform";
import { aPlanPlugin } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { archives } from "./archive.js";
import { assetsPlugin } from "./assets-plugin.js";
import { claims } from "./claim.js";
import { custodies } from "./custody.js";
import { custodyEntries } from "./custody-ledger.js";
import { holdingsInTrust } from "./holding-in-trust.js";
import { inventoryDifferences, openDifferences } from "./inventory-difference.js";
import { recordDifference, settleDifference } from "./inventory-settlement.js";
import {
  asset,
  authority,
  base,
  books,
  closed,
  composition,
  institution,
  next,
  opened,
  refusal,
} from "./sample-inventory.js";

describe("a difference", () => {
  const id = (rest: string) => `${base}.${rest}`;
  const settle = (
    before: County,
    rest: string,
    decision: string,
    record?: object,
    done?: AppliedChange[],
  ) =>
    next(before, settleDifference, { difference: id(rest), decision, record }, "2020-01-25", done);

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
    const applied: AppliedChange[] = [];
    const computer = { ...asset("a9", 420_000), name: "电脑" };
    const steps = [
      ["assets.a3.shortage", "written-off"],
      ["assets.new.surplus", "booked", computer],
      ["holdings-in-trust.t1.shortage", "written-off"],
      ["holdings-in-trust.t2.surplus", "booked"],
      ["archives.f1.surplus", "booked"],
    ] as const;
    let after: County = closed;
    for (const [rest, decision, record] of steps) {
      after = settle(after, rest, decision, record, applied);
    }
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

  it("is a disposal, which a discipline window bars outside routine", () => {
    const window: DisciplineWindow = {
      ...{ plan: "sample-plan", id: "money", title: { zh: "财经纪律", en: "discipline of money" } },
      ...{ from: "implement", to: "implement", bars: ["disposal"] },
      ...{ permit: "out-of-routine-permission", cites: [aCitation()] },
    };
    const watched = composed(
      hierarchyPlugin,
      reformPlugin,
      assetsPlugin,
      aPlanPlugin([]),
      definePlugin({
        ...{ id: "window", title: { zh: "纪律期", en: "window" }, dependsOn: [reformPlugin] },
        contribute: (to) => to.add(disciplineWindowPoint, window),
      }),
    );
    const act = { type: settleDifference.type, on: "2020-02-10" };
    expect(disciplineAt(closed, watched, act).map(({ code }) => code)).toEqual([
      "REFORM_DISCIPLINE",
    ]);
    expect(disciplineAt(closed, watched, { ...act, on: "2020-01-10" })).toEqual([]);
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

  it("of a body that has ended since is booked with its only successor", () => {
    const draft = closed.draft();
    recordSuccession(draft, institutions, "station", ["hospital"], "2020-01-20", []);
    draft.retire(institutions, "station", "2020-01-20");
    const merged = draft.finish().county;
    const computer = asset("a9", 420_000);
    const after = settle(merged, "assets.new.surplus", "booked", computer);
    expect(after.by(custodies, "asset", "a9")[0]?.institution).toBe("hospital");
  });

  it("of any other register is booked as a record of it, or taken off it", () => {
    const fonds = { register: "archives", record: "f1" };
    const claim = { kind: "surplus", register: "claims", what: "未入账债务", reason: "漏登" };
    const lost = { ...fonds, kind: "shortage", quantity: 88, reason: "水淹" };
    let after = next(
      opened,
      recordDifference,
      { inventory: base, differences: [claim, lost] },
      "2020-01-12",
    );
    const record = { id: "k9", side: "liability", nature: "loan", counterparty: "银行", amount: 9 };
    after = settle(after, "claims.new.surplus", "booked", record);
    after = settle(after, "archives.f1.shortage", "written-off");
    expect(after.get(claims, "k9")).toEqual({ ...record, institution: "station" });
    expect(after.get(archives, "f1")?.retiredOn).toBe("2020-01-25");
  });
});
