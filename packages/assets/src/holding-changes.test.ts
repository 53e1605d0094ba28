import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import {
  type AnyChange,
  type Change,
  type Draft,
  doChange,
  FuyouError,
  integrityOf,
  isBlocking,
} from "@fuyou/kernel";
import { aCitation, aCounty, anAct, composed } from "@fuyou/kernel/testing";
import { conservationOf, reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { closeAccount } from "./account-closing.js";
import { type Asset, assets } from "./asset.js";
import { assetsPlugin } from "./assets-plugin.js";
import { bankAccounts } from "./bank-account.js";
import { claims } from "./claim.js";
import { type ClaimSettlement, type SettledClaim, settleClaims } from "./claim-settlement.js";
import { completeConstruction } from "./construction-completion.js";
import { constructionProjects } from "./construction-project.js";
import { custodies } from "./custody.js";
import { custodyEntries } from "./custody-ledger.js";
import { type HoldingInTrust, holdingsInTrust } from "./holding-in-trust.js";
import { endLeases } from "./lease-end.js";
import { issueGoods, receiveGoods } from "./trust-movement.js";

const composition = composed(hierarchyPlugin, reformPlugin, assetsPlugin);
const institution = "station";
const claim = { institution, side: "liability", nature: "wages", counterparty: "公司" };
const county = aCounty(
  composition,
  aHierarchy({
    claims: [
      { id: "k1", ...claim, amount: 7_000 },
      { id: "k2", ...claim, nature: "suit" },
    ],
    "bank-accounts": [
      { id: "b1", institution, bank: "银行", balance: 305 },
      { id: "b2", institution: "hospital", bank: "银行", balance: 4_000 },
      { id: "b3", institution, bank: "银行", balance: 0 },
      { id: "b4", institution, bank: "银行", balance: 0, retiredOn: "2019-01-01" },
    ],
    "holdings-in-trust": [
      { id: "t1", name: "避孕药具", institution, kind: "contraceptives", quantity: 120 },
      { id: "t2", name: "捐赠轮椅", institution, kind: "donation" },
    ],
    leases: [{ id: "l1", institution, side: "lessor", subject: "门面房", counterparty: "商店" }],
    "construction-projects": [
      { id: "wing", institution, name: "业务楼", kind: "new", costSoFar: 12_000_000 },
    ],
  }),
);
const authority = { issuer: "县财政局", number: "3号", cites: [aCitation()] };
const act = anAct("2020-03-01", { authority });

function done<P>(change: Change<P>, payload: P, of = act) {
  const draft = county.draft();
  const applied = doChange(draft, change, payload, of);
  const { county: after, edits } = draft.finish();
  expect(integrityOf(after, edits).filter(isBlocking)).toEqual([]);
  const lines = conservationOf(
    composition,
    county,
    after,
    [applied],
    "2020-02-01",
    "2020-03-01",
  ).filter((each) => each.entered !== 0 || each.exits !== 0 || each.residual !== 0);
  const moved = lines.map((each) => [each.category, each.entered, each.exits, each.residual]);
  return { after, moved };
}

function refusal(change: AnyChange, payload: unknown, of = act) {
  const draft: Draft = county.draft();
  try {
    doChange(draft, change, payload, of);
  } catch (thrown) {
    if (FuyouError.is(thrown)) return [thrown.code, thrown.text];
  }
  return undefined;
}

describe("a claim or debt", () => {
  const paid = (...each: SettledClaim[]): ClaimSettlement => ({
    ...{ claims: each, how: "paid", reason: "补发" },
  });

  it("is settled whole or in part, as an authorised exit", () => {
    const whole = done(settleClaims, paid({ claim: "k1" }, { claim: "k2" }));
    expect(whole.after.get(claims, "k1")?.retiredOn).toBe("2020-03-01");
    expect(whole.moved).toEqual([
      ["claims", 0, 2, 0],
      ["liabilities", 0, 7_000, 0],
    ]);
    const part = done(settleClaims, paid({ claim: "k1", amount: 2_500 }));
    expect(part.after.get(claims, "k1")).toMatchObject({ amount: 4_500 });
    expect(part.moved).toEqual([["liabilities", 0, 2_500, 0]]);
  });

  it("is not settled without authority, beyond what is owed, or in part where that is not known", () => {
    expect(refusal(settleClaims, paid({ claim: "k1" }), anAct("2020-03-01"))?.[0]).toBe(
      "ASSETS_NO_AUTHORITY",
    );
    expect(refusal(settleClaims, paid({ claim: "k1", amount: 7_001 }))).toEqual([
      "ASSETS_MORE_THAN_THERE",
      {
        zh: "claims/k1 现有 7000，不够 7001。请核对数量或金额；债权债务金额未定的，只能整笔结清。",
        en: "claims/k1 has 7000, which is not enough for 7001. See how much it is; a claim without a settled amount can only be settled whole.",
      },
    ]);
    expect(refusal(settleClaims, paid({ claim: "k2", amount: 1 }))?.[1]).toMatchObject({
      zh: "claims/k2 现有 未定，不够 1。请核对数量或金额；债权债务金额未定的，只能整笔结清。",
    });
    expect(refusal(settleClaims, paid({ claim: "k1" }, { claim: "k1" }))?.[0]).toBe(
      "ASSETS_NOT_HELD",
    );
  });
});

describe("a bank account", () => {
  it("is closed when its balance has gone to another, without authority, and no money is lost", () => {
    const { after, moved } = done(
      closeAccount,
      { account: "b1", balanceTo: "b2" },
      anAct("2020-03-01"),
    );
    expect(after.get(bankAccounts, "b1")).toMatchObject({ balance: 0, retiredOn: "2020-03-01" });
    expect(after.get(bankAccounts, "b2")?.balance).toBe(4_305);
    expect(moved).toEqual([]);
    expect(done(closeAccount, { account: "b3" }).after.get(bankAccounts, "b3")?.retiredOn).toBe(
      "2020-03-01",
    );
  });

  it("is not closed while a balance is left", () => {
    const left = [
      "ASSETS_BALANCE_LEFT",
      {
        zh: "账户 b1 还有余额 305 分，不能销户。请写明余额转入的另一个有效账户（balanceTo）。",
        en: "the account 'b1' still holds 305 fen and cannot be closed. Name another account in force to which the balance goes (balanceTo).",
      },
    ];
    for (const balanceTo of [undefined, "b1", "b4"]) {
      expect(refusal(closeAccount, { account: "b1", balanceTo })).toEqual(left);
    }
  });
});

describe("goods held in trust", () => {
  it("are received and issued by authority, counted as entered and as exits", () => {
    const wheel: HoldingInTrust = {
      id: "t3",
      name: "轮椅",
      institution,
      kind: "donation",
      quantity: 6,
    };
    const received = done(receiveGoods, { more: [{ record: "t1", quantity: 30 }], new: [wheel] });
    expect(received.after.get(holdingsInTrust, "t1")?.quantity).toBe(150);
    expect(received.moved).toEqual([["heldInTrust", 36, 0, 0]]);
    const issued = done(issueGoods, { goods: [{ record: "t1", quantity: 120 }] });
    expect(issued.after.get(holdingsInTrust, "t1")?.quantity).toBe(0);
    expect(issued.moved).toEqual([["heldInTrust", 0, 120, 0]]);
  });

  it("are not moved without authority, beyond what is there, or where nobody has counted", () => {
    const issue = (record: string, quantity: number) => ({ goods: [{ record, quantity }] });
    const plain = anAct("2020-03-01");
    expect(refusal(issueGoods, issue("t1", 1), plain)?.[0]).toBe("ASSETS_NO_AUTHORITY");
    expect(refusal(issueGoods, issue("t1", 121))?.[0]).toBe("ASSETS_MORE_THAN_THERE");
    expect(refusal(issueGoods, issue("t2", 1))).toEqual([
      "ASSETS_NOT_COUNTED",
      {
        zh: "holdings-in-trust/t2 没有登记数量。请先清点，作为盘盈差异批准入账后再出入库。",
        en: "nobody has counted holdings-in-trust/t2. Count it first, and book what was found as a surplus of the inventory.",
      },
    ]);
  });
});

it("a lease ends by authority", () => {
  const { moved } = done(endLeases, { leases: ["l1"], reason: "到期" });
  expect(moved).toEqual([["leases", 0, 1, 0]]);
  const off = { leases: ["l1"], reason: "到期" };
  expect(refusal(endLeases, off, anAct("2020-03-01"))?.[0]).toBe("ASSETS_NO_AUTHORITY");
});

describe("building work", () => {
  const building: Asset = {
    ...{ id: "a9", name: "业务楼", classEdition: "2010", classCode: "1020000" },
    ...{ originalCost: 13_400_000, category: "building", area: 88_000, withoutTitle: true },
  };
  const finished = { project: "wing", asset: building };

  it("that is finished leaves 'in progress' and becomes an asset by one act", () => {
    const { after, moved } = done(completeConstruction, finished);
    expect(after.get(constructionProjects, "wing")?.completedOn).toBe("2020-03-01");
    expect(after.get(assets, "a9")?.originalCost).toBe(13_400_000);
    expect(after.by(custodies, "asset", "a9")).toMatchObject([
      { institution: "station", period: { from: "2020-03-01" } },
    ]);
    expect([...after.rows(custodyEntries)]).toMatchObject([
      { posting: "entered-a9", side: "in", institution: "station", cost: 13_400_000 },
    ]);
    expect(moved).toEqual([
      ["assets", 1, 0, 0],
      ["originalCost", 13_400_000, 0, 0],
      ["landAndBuildings", 1, 0, 0],
      ["landAndBuildingArea", 88_000, 0, 0],
      ["custodies", 1, 0, 0],
      ["constructionInProgress", 0, 1, 0],
      ["constructionCost", 0, 12_000_000, 0],
    ]);
  });

  it("is not finished twice, or without authority", () => {
    expect(refusal(completeConstruction, finished, anAct("2020-03-01"))?.[0]).toBe(
      "ASSETS_NO_AUTHORITY",
    );
    const draft = county.draft();
    doChange(draft, completeConstruction, finished, act);
    expect(() => doChange(draft, completeConstruction, finished, act)).toThrow("ASSETS_NOT_HELD");
  });
});
