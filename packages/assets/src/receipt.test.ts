import { isBlocking } from "@fuyou/kernel";
import { findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { claims } from "./claim.js";
import { custodies } from "./custody.js";
import { custodyEntries } from "./custody-ledger.js";
import { recordReceipt } from "./handover-change.js";
import { handoverItems, handoverStatus } from "./handover-register.js";
import { transferHoldings } from "./holding.js";
import { transferRefused } from "./refused-transfer.js";
import { rooms } from "./room.js";
import { composition, decide, item, moved, next, paper, refusal } from "./sample-handover.js";

describe("receipt", () => {
  const reason = "账外担保未说明";
  const refused = decide(moved, { items: [item("claims.k1")], decision: "refused", reason });

  it("may be refused, with a reason; what was refused is an open case where it was moved", () => {
    expect(handoverStatus(refused, paper)).toMatchObject({
      ...{ drawnUp: 5, accepted: 0, refused: 1, undecided: 4 },
      openRefusals: [item("claims.k1")],
    });
    const [told] = findingsIn(composition, refused.toData().tables).filter(({ subject }) =>
      subject.startsWith("handover-items/"),
    );
    expect([told?.severity, told?.code, told?.message]).toEqual([
      "warning",
      "ASSETS_RECEIPT_REFUSED",
      {
        zh: "移交 station.handover-2020-02-10 中的 claims/k1 被 hospital 拒收，仍登记在其名下。请冲正划转、另行划转（transfer-refused）或核销；接收方改为接收的，登记接收。",
        en: "claims/k1 of the handover 'station.handover-2020-02-10' was refused by 'hospital', which has it on record all the same. Correct the transfer, transfer it elsewhere (transfer-refused) or write it off; or record that it was accepted after all.",
      },
    ]);
  });

  it("refused is decided by a fresh transfer, or by accepting after all", () => {
    const order = { register: "claims", records: ["k1"], to: "government" };
    const elsewhere = next(refused, transferHoldings, order, "2020-03-10");
    expect(handoverStatus(elsewhere, paper)).toMatchObject({ refused: 1, openRefusals: [] });
    const after = decide(refused, { items: [item("claims.k1")], decision: "accepted" });
    expect(handoverStatus(after, paper)).toMatchObject({ accepted: 1, openRefusals: [] });
    expect(after.get(handoverItems, item("claims.k1"))?.reason).toBeUndefined();
  });

  it("is not refused without a reason, or decided again once accepted", () => {
    const order = { items: [item("claims.k1")], decision: "refused" };
    expect(refusal(moved, recordReceipt, order)).toEqual([
      "ASSETS_RECEIPT",
      {
        zh: "handover-items/station.handover-2020-02-10.claims.k1 不能登记接收决定：没有理由。拒收须写明理由；已接收的不再决定，已拒收的只能改为接收。",
        en: "the receipt of handover-items/station.handover-2020-02-10.claims.k1 cannot be recorded: no reason is given. A refusal gives its reason; what was accepted stays so, and what was refused can only be accepted after all.",
      },
    ]);
    expect(refusal(refused, recordReceipt, { ...order, reason })?.[1]).toMatchObject({
      en: "the receipt of handover-items/station.handover-2020-02-10.claims.k1 cannot be recorded: it was refused already. A refusal gives its reason; what was accepted stays so, and what was refused can only be accepted after all.",
    });
    const accepted = decide(moved, { handovers: [paper], decision: "accepted" });
    expect(refusal(accepted, recordReceipt, { ...order, reason })?.[1]).toMatchObject({
      en: "the receipt of handover-items/station.handover-2020-02-10.claims.k1 cannot be recorded: it was accepted already. A refusal gives its reason; what was accepted stays so, and what was refused can only be accepted after all.",
    });
  });

  it("refused is moved on to another body at one stroke, assets through the ledger", () => {
    const items = [item("claims.k1"), item("assets.a1"), item("rooms.r1")];
    const more = decide(moved, { items, decision: "refused", reason });
    const order = { items, to: "government" };
    const elsewhere = next(more, transferRefused, order, "2020-03-10");
    expect(handoverStatus(elsewhere, paper)).toMatchObject({ refused: 3, openRefusals: [] });
    expect(elsewhere.get(claims, "k1")?.institution).toBe("government");
    expect(elsewhere.get(rooms, "r1")?.institution).toBe("government");
    expect(
      elsewhere.by(custodies, "asset", "a1").map((each) => [each.institution, each.period]),
    ).toEqual([
      ["station", { from: "2010-01-01", to: "2020-02-09" }],
      ["hospital", { from: "2020-02-10", to: "2020-03-09" }],
      ["government", { from: "2020-03-10" }],
    ]);
    const posting = "refused-to-government-2020-03-10";
    expect(elsewhere.by(custodyEntries, "posting", posting)).toMatchObject([
      { asset: "a1", side: "out", institution: "hospital", cost: 3_850_000 },
      { asset: "a1", side: "in", institution: "government", cost: 3_850_000 },
    ]);
    expect(findingsIn(composition, elsewhere.toData().tables).filter(isBlocking)).toEqual([]);
    expect(refusal(elsewhere, transferRefused, order)?.[1]).toMatchObject({
      zh: "handover-items/station.handover-2020-02-10.claims.k1 不能登记接收决定：没有待处理的拒收。拒收须写明理由；已接收的不再决定，已拒收的只能改为接收。",
    });
    const never = { items: [item("archives.f1")], to: "government" };
    expect(refusal(moved, transferRefused, never)?.[0]).toBe("ASSETS_RECEIPT");
  });
});
