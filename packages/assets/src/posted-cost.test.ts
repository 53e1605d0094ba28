import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import {
  applyEdits,
  type Draft,
  doChange,
  type Finding,
  FuyouError,
  integrityOf,
  readCounty,
  reversed,
} from "@fuyou/kernel";
import { aCounty, anAct, composed } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { assets } from "./asset.js";
import { assetsPlugin } from "./assets-plugin.js";
import { custodies } from "./custody.js";
import { custodyEntries, custodyPostings } from "./custody-ledger.js";
import { correctTransfer, transferCustody } from "./transfer.js";

const composition = composed(hierarchyPlugin, reformPlugin, assetsPlugin);
const county = aCounty(
  composition,
  aHierarchy({
    assets: [
      {
        id: "a1",
        name: "B超",
        classEdition: "2010",
        classCode: "3220000",
        originalCost: 3_850_000,
      },
    ],
    custodies: [{ id: "c1", asset: "a1", institution: "station", period: { from: "2010-01-01" } }],
  }),
);
const act = anAct("2020-03-01");
const order = { custodies: ["c1"], to: "hospital", key: "order-7" };
const draft = county.draft();
doChange(draft, transferCustody, order, act);
const { county: moved, edits } = draft.finish();

/** What is told, and by reading the whole county anew the same. */
function told(write: (draft: Draft) => void) {
  const altered = moved.draft();
  write(altered);
  const done = altered.finish();
  const said = (findings: readonly Finding[]) =>
    findings
      .map(({ code, message }) => [code, message] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const found = said(integrityOf(done.county, done.edits));
  expect(said(readCounty(done.county.toData(), composition).findings)).toEqual(found);
  return found;
}

describe("the cost of a posting", () => {
  const pair = ["order-7.a1.out", "order-7.a1.in"];
  const cost = (posted: number, kept: number) => ({
    zh: `凭证 order-7 中资产 a1 按 ${posted} 分记账，而登记的原值是 ${kept} 分。请核对原始凭证，恢复被改动的一方；记账后经批准调整原值的，保存批准文件。`,
    en: `the posting 'order-7' moved the asset 'a1' at ${posted} fen, but its original cost on record is ${kept} fen. See the voucher and restore what was altered; keep the approval where the cost was adjusted since.`,
  });

  it("altered alike on both halves is told by the hash and by the asset", () => {
    const found = told((each) => {
      for (const id of pair) each.update(custodyEntries, id, { cost: 1 });
    });
    expect(found.map(([code]) => code)).toEqual(["ASSETS_LEDGER_ALTERED", "ASSETS_LEDGER_COST"]);
    expect(found.find(([code]) => code === "ASSETS_LEDGER_COST")?.[1]).toEqual(cost(1, 3_850_000));
  });

  it("is told where the asset's cost is altered afterwards", () => {
    expect(told((each) => each.update(assets, "a1", { originalCost: 2 }))).toEqual([
      ["ASSETS_LEDGER_COST", cost(3_850_000, 2)],
    ]);
  });
});

describe("a key", () => {
  it("stays used when its transfer was corrected: the order is not done again", () => {
    const back = moved.draft();
    doChange(back, correctTransfer, { posting: "order-7" }, anAct("2020-04-01"));
    const many = back.edits.length;
    doChange(back, transferCustody, order, act);
    expect(back.edits).toHaveLength(many);
    const other = { ...order, custodies: ["c1~3"], key: "order-8" };
    doChange(back, transferCustody, other, anAct("2020-05-01"));
    const open = back.by(custodies, "asset", "a1").filter(({ period }) => period.to === undefined);
    expect(open.map(({ institution }) => institution)).toEqual(["hospital"]);
  });

  it("knows its order again though the cost was adjusted since", () => {
    const adjusted = moved.draft();
    adjusted.update(assets, "a1", { originalCost: 2 });
    doChange(adjusted, transferCustody, order, act);
    expect(adjusted.edits).toHaveLength(1);
  });

  it("is free again when its transfer was undone, also for another content", () => {
    const undone = applyEdits(moved, reversed(edits));
    const again = undone.draft();
    doChange(again, transferCustody, { ...order, to: "government" }, act);
    expect([...again.rows(custodyPostings)].map(({ id, key }) => [id, key])).toEqual([
      ["order-7~2", "order-7"],
    ]);
    let code: string | undefined;
    try {
      doChange(again, transferCustody, order, act);
    } catch (thrown) {
      if (FuyouError.is(thrown)) code = thrown.code;
    }
    expect(code).toBe("ASSETS_KEY_REUSED");
  });
});
