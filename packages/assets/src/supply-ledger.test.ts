import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange, type ViewContext } from "@fuyou/kernel";
import { aCitation, aCounty, anAct, composed, schemaFaults } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { standardsPlugin } from "@fuyou/standards";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { freeSuppliesView } from "./free-supplies-view.js";
import { holdingsInTrust } from "./holding-in-trust.js";
import { recordSupply, type SupplyRecording } from "./supply-change.js";
import {
  type SupplyEntry,
  supplyBalance,
  supplyEntries,
  supplyEntrySchema,
  supplyMovements,
} from "./supply-ledger.js";
import { issueGoods } from "./trust-movement.js";

const composition = composed(hierarchyPlugin, standardsPlugin, reformPlugin, assetsPlugin);
const movements = new Map(supplyMovements.map((each) => [each.code, each] as const));
const goods = {
  id: "g1",
  name: "避孕套",
  institution: "station",
  kind: "contraceptives",
  quantity: 500,
};
const county = (over: object = {}) =>
  aCounty(composition, aHierarchy({ "holdings-in-trust": [goods], ...over }));
const allowed = anAct("2020-02-01", { authority: { issuer: "县药具站", cites: [aCitation()] } });
const entry = (on: string, movement: string, quantity: number): SupplyEntry => ({
  id: `${on}-${movement}`,
  holding: "g1",
  institution: "station",
  on,
  movement,
  quantity,
});
const view = (over: object = {}) => {
  const context: ViewContext = {
    county: county(over),
    before: null,
    composition,
    date: "2020-06-30",
  };
  return freeSuppliesView.answer(context, { kind: "contraceptives" });
};

describe("the ledger of free supplies", () => {
  it("has the fields of its interface", () => {
    const full: Required<SupplyEntry> = {
      ...entry("2020-01-01", "issue", 3),
      document: "1",
      retiredOn: "2020-02-01",
      period: undefined,
    };
    expect(schemaFaults(supplyEntrySchema, full)).toEqual([]);
  });

  it("says of goods that nobody has counted that no loss can be told", () => {
    const uncounted = { ...goods, quantity: undefined };
    const context = { before: null, composition, date: "2020-06-30" };
    const { findings } = freeSuppliesView.answer(
      { ...context, county: county({ "holdings-in-trust": [uncounted] }) },
      { kind: "contraceptives" },
    );
    const said = findings.find(({ code }) => code === "ASSETS_SUPPLY_UNCOUNTED")?.message;
    expect(said?.zh).toMatch(/代管的“避孕套”（g1）没有清点，是否流失无从核对。/);
    expect(said?.en).toMatch(
      /^nobody has counted '避孕套' \(g1\), which .* keeps; whether any was lost/,
    );
  });

  it("begins with what is on the books, and moves with them by one act", () => {
    const draft = county().draft();
    const record = (movement: string, quantity: number) =>
      doChange(draft, recordSupply, { holding: "g1", movement, quantity }, allowed);
    record("receipt", 200);
    record("issue", 150);
    record("loss", 5);
    // 500 + 200 − 150 − 5
    expect(draft.get(holdingsInTrust, "g1")?.quantity).toBe(545);
    const entries = draft.by(supplyEntries, "holding", "g1");
    expect(entries.map(({ movement, quantity }) => [movement, quantity])).toEqual([
      ["count", 500],
      ["receipt", 200],
      ["issue", 150],
      ["loss", 5],
    ]);
    expect(supplyBalance(entries, movements, "2020-12-31").balance).toBe(545);
  });

  it("keeps up with goods issued by the older change once it has begun", () => {
    const draft = county().draft();
    doChange(draft, recordSupply, { holding: "g1", movement: "count", quantity: 500 }, allowed);
    doChange(draft, issueGoods, { goods: [{ record: "g1", quantity: 20 }] }, allowed);
    const entries = draft.by(supplyEntries, "holding", "g1");
    expect(supplyBalance(entries, movements, "2020-12-31").balance).toBe(480);
  });

  it("refuses a sale by name, more than is there, and what no list has", () => {
    const refused = (payload: Omit<SupplyRecording, "holding">) => () =>
      doChange(county().draft(), recordSupply, { holding: "g1", ...payload }, allowed);
    expect(refused({ movement: "sale", quantity: 1 })).toThrow(
      "'sale' of the goods 'g1' is refused: free supplies are held in trust and may not be sold or given in payment. Take back what has gone out, record it truly as a loss or an issue, and report it.",
    );
    expect(refused({ movement: "issue", quantity: 501 })).toThrow(/501/);
    expect(refused({ movement: "isue", quantity: 1 })).toThrow(/the nearest is 'issue'/);
  });

  it("keeps apart what a count differs by, and goes on from the count", () => {
    const entries = [
      entry("2020-01-01", "count", 100),
      entry("2020-02-01", "issue", 30),
      entry("2020-03-01", "count", 68),
      entry("2020-04-01", "receipt", 10),
    ];
    // By the ledger 70 were there, 68 were found: 2 short. Then 68 + 10.
    expect(supplyBalance(entries, movements, "2020-12-31")).toEqual({
      received: 10,
      issued: 0,
      counted: 68,
      balance: 78,
      foundByCount: -2,
    });
    expect(supplyBalance(entries, movements, "2020-02-29").balance).toBe(70);
    expect(supplyBalance([], movements, "2020-12-31").balance).toBeNull();
  });

  it("always comes to what was counted, came in and went out, in whatever order it was entered", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-01-${String(n).padStart(2, "0")}`);
    const move = fc.tuple(day, fc.constantFrom("receipt", "issue"), fc.nat(100));
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
        const entries = moves.map(([on, movement, quantity]) => entry(on, movement, quantity));
        const total = moves.reduce((sum, [, m, n]) => sum + (m === "receipt" ? n : -n), 0);
        expect(supplyBalance(entries, movements, "2020-12-31").balance).toBe(total);
        expect(supplyBalance([...entries].reverse(), movements, "2020-12-31").balance).toBe(total);
      }),
    );
  });
});

describe("the view of free supplies", () => {
  it("finds books without a ledger, and books that differ from it", () => {
    expect(view().findings.map(({ code }) => code)).toEqual(["ASSETS_SUPPLY_NO_LEDGER"]);
    const [found] = view({ "supply-entries": [entry("2020-01-01", "count", 480)] }).findings;
    expect(found?.message.en).toBe(
      "样镇计划生育服务所: by the ledger there are 480 of '避孕套' (g1), by the books 500; the difference is 20. Count them and find out why.",
    );
  });

  it("finds a sale that was entered in a register, and keepers that are not designated", () => {
    const entries = [entry("2020-01-01", "count", 510), entry("2020-02-01", "sale", 10)];
    const role = {
      id: "r1",
      institution: "hospital",
      role: "free-service-institution",
      period: { from: "2019-01-01" },
    };
    const { tables, findings } = view({ "supply-entries": entries, "institution-roles": [role] });
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ["ASSETS_SUPPLY_SOLD", "supply-entries/2020-02-01-sale"],
      ["ASSETS_SUPPLY_NOT_DESIGNATED", "holdings-in-trust/g1"],
    ]);
    expect(tables[0]?.rows[0]).toMatchObject({ ledger: 500, books: 500, issued: 10 });
  });
});
