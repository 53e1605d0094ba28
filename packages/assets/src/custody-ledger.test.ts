import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type County, doChange, FuyouError, integrityOf } from "@fuyou/kernel";
import { aCitation, aCounty, anAct, composed } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { assets } from "./asset.js";
import { assetsPlugin } from "./assets-plugin.js";
import { custodies } from "./custody.js";
import { custodyEntries, custodyPostings } from "./custody-ledger.js";
import { correctTransfer, transferCustody } from "./transfer.js";
import { writeOffAssets } from "./write-off.js";

const composition = composed(hierarchyPlugin, reformPlugin, assetsPlugin);
const asset = (id: string, originalCost: number) => ({
  ...{ id, name: "B超", classEdition: "2010", classCode: "3220000", originalCost },
});
const county = aCounty(
  composition,
  aHierarchy({
    assets: [asset("a1", 3_850_000), asset("a2", 900)],
    custodies: ["a1", "a2"].map((id) => ({
      ...{ id: `c-${id}`, asset: id, institution: "station", period: { from: "2010-01-01" } },
    })),
  }),
);
const act = anAct("2020-03-01");
const order = { custodies: ["c-a1", "c-a2"], to: "hospital", key: "order-7" };
const entries = (of: Pick<County, "rows">) =>
  [...of.rows(custodyEntries)].map(
    ({ posting, asset, side, institution, cost }) =>
      `${posting} ${asset} ${side} ${institution} ${cost}`,
  );
const refusal = (done: () => void) => {
  try {
    done();
  } catch (thrown) {
    if (FuyouError.is(thrown)) return [thrown.code, thrown.text];
  }
  return undefined;
};

describe("a transfer", () => {
  const draft = county.draft();
  doChange(draft, transferCustody, order, act);
  const { county: moved, edits } = draft.finish();
  const pairs = [
    "order-7 a1 out station 3850000",
    "order-7 a1 in hospital 3850000",
    "order-7 a2 out station 900",
    "order-7 a2 in hospital 900",
  ];

  it("is posted in pairs: out of one custody, into the other, at the same cost", () => {
    expect(entries(moved)).toEqual(pairs);
    expect(integrityOf(moved, edits)).toEqual([]);
  });

  it("ordered twice under one key is done once", () => {
    const again = moved.draft();
    doChange(again, transferCustody, { ...order, custodies: ["c-a2", "c-a1"] }, act);
    expect(again.edits).toEqual([]);
  });

  it("of other content under the same key is refused", () => {
    const again = moved.draft();
    const other = { ...order, to: "government" };
    expect(refusal(() => doChange(again, transferCustody, other, act))).toEqual([
      "ASSETS_KEY_REUSED",
      {
        zh: "幂等键 order-7 已用于凭证 order-7，而这次的内容不同。同一笔业务请原样重发；另一笔业务请用新的键。",
        en: "the key 'order-7' was used for the posting 'order-7', and the content is another now. Send the same order as it was; give another order another key.",
      },
    ]);
  });

  it("of what one no longer has is refused", () => {
    const again = moved.draft();
    const late = { custodies: ["c-a1"], to: "government" };
    expect(refusal(() => doChange(again, transferCustody, late, act))).toEqual([
      "ASSETS_NOT_HELD",
      {
        zh: "2020-03-01 起 station 不再占有 assets/a1。请查明现由哪家占有，向其划转。",
        en: "from 2020-03-01 on 'station' does not have assets/a1. See who has it and transfer it from there.",
      },
    ]);
  });

  it("is corrected by a new posting, once; the old entries stay", () => {
    const back = moved.draft();
    doChange(back, correctTransfer, { posting: "order-7" }, anAct("2020-04-01"));
    const corrected = back.finish();
    expect(entries(corrected.county)).toEqual([
      ...pairs,
      "order-7-corrected a1 out hospital 3850000",
      "order-7-corrected a1 in station 3850000",
      "order-7-corrected a2 out hospital 900",
      "order-7-corrected a2 in station 900",
    ]);
    expect(integrityOf(corrected.county, corrected.edits)).toEqual([]);
    const twice = corrected.county.draft();
    const again = () => doChange(twice, correctTransfer, { posting: "order-7" }, act);
    expect(refusal(again)).toEqual([
      "ASSETS_NOT_CORRECTED",
      {
        zh: "凭证 order-7 不能冲正：order-7-corrected。只有尚未冲正的划转凭证可以冲正；其他请另作一笔。",
        en: "the posting 'order-7' cannot be corrected: order-7-corrected. Only a transfer that nobody has corrected can be; post anything else anew.",
      },
    ]);
  });

  it("whose entries somebody altered is told, and so is a register that says otherwise", () => {
    const told = (write: (draft: ReturnType<County["draft"]>) => void) => {
      const altered = moved.draft();
      write(altered);
      const done = altered.finish();
      return integrityOf(done.county, done.edits).map((each) => [each.subject, each.message]);
    };
    const unbalanced = {
      zh: "凭证 order-7 中资产 a1 的转出和转入不相符。请核对原始凭证；更正另作新凭证，不改旧分录。",
      en: "in the posting 'order-7' what went out and what came in do not agree for the asset 'a1'. See the voucher; correct by a new posting and leave the old entries as they are.",
    };
    expect(told((each) => each.update(custodyEntries, "order-7.a1.in", { cost: 1 }))).toEqual([
      ["custody-postings/order-7", unbalanced],
    ]);
    expect(
      told((each) => each.update(custodyPostings, "order-7", { inputHash: "0".repeat(64) })),
    ).toEqual([
      [
        "custody-postings/order-7",
        {
          zh: "凭证 order-7 的分录与记账时的摘要不符。请恢复原分录；更正另作新凭证。",
          en: "the entries of the posting 'order-7' are not those it was posted with. Restore them, and correct by a new posting.",
        },
      ],
    ]);
    const elsewhere = told((each) => {
      each.update(custodyEntries, "order-7.a2.in", { institution: "government" });
    });
    expect(elsewhere.map(([subject]) => subject)).toEqual([
      "custody-postings/order-7",
      "custodies/c-a2~2",
    ]);
    expect(elsewhere[1]?.[1]).toEqual({
      zh: "资产 a2 的占有登记为 hospital，与最后一笔凭证 order-7 不符。占有的变动请用划转、冲正或核销记账，不要直接改登记。",
      en: "the asset 'a2' is registered with 'hospital', but its last posting 'order-7' says otherwise. Let custody change by a transfer, correction or write-off, and not in the register itself.",
    });
  });
});

describe("a write-off", () => {
  const off = { assets: ["a1"], reason: "报废" };
  const authority = { issuer: "县财政局", number: "1号", cites: [aCitation()] };

  it("needs an authority", () => {
    expect(refusal(() => doChange(county.draft(), writeOffAssets, off, act))).toEqual([
      "ASSETS_NO_AUTHORITY",
      {
        zh: "assets/a1 的核销或入账没有批准依据。请写明批准机关、文号和条款。",
        en: "assets/a1 cannot leave the books or come onto them without authority. Name the issuer, number and clause of the authority.",
      },
    ]);
  });

  it("takes the asset off the books, ends its custody and posts the exit", () => {
    const draft = county.draft();
    doChange(draft, writeOffAssets, off, { ...act, authority });
    const { county: after, edits } = draft.finish();
    expect(after.get(assets, "a1")?.retiredOn).toBe("2020-03-01");
    expect(after.get(custodies, "c-a1")?.period.to).toBe("2020-02-29");
    expect(entries(after)).toEqual(["written-off-2020-03-01 a1 out station 3850000"]);
    expect(integrityOf(after, edits)).toEqual([]);
  });
});
