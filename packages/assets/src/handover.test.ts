import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type AnyChange, type County, doChange, FuyouError, isBlocking } from "@fuyou/kernel";
import { aCounty, anAct, composed, findingsIn } from "@fuyou/kernel/testing";
import { absorb, compilePlan, reformPlugin } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { drawUpHandoversStep } from "./draw-up-handovers-step.js";
import { recordReceipt, signHandover } from "./handover-change.js";
import { handoverItems, handoverStatus, handovers } from "./handover-register.js";
import { transferHoldings } from "./holding.js";
import { openDifferences } from "./inventory-difference.js";

const drawUp = drawUpHandoversStep.step(aStepHead("papers"), {
  from: { kinds: ["township-fp-station"] },
});
const merge = absorb.step(aStepHead("merge", { after: ["papers"] }), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
const plan = aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕1号" } });
const composition = composed(
  hierarchyPlugin,
  reformPlugin,
  assetsPlugin,
  aPlanPlugin([drawUp, merge], { plan }),
);
const institution = "station";
const asset = { name: "B超", classEdition: "2010", classCode: "3220000" };
const counted = { institution, baseDate: "2019-11-30", openedOn: "2019-12-01" };
const books = aHierarchy({
  assets: [
    { id: "a1", ...asset, originalCost: 3_850_000 },
    { id: "a2", ...asset, originalCost: 900 },
  ],
  custodies: ["a1", "a2"].map((id) => ({
    ...{ id: `c-${id}`, asset: id, institution, period: { from: "2010-01-01" } },
  })),
  premises: [{ id: "house", name: "楼", division: "999901101000" }],
  rooms: [
    { id: "r1", name: "诊室", premises: "house", institution, functions: ["clinic"], area: 1_600 },
  ],
  archives: [{ id: "f1", name: "全宗", origin: institution, institution, volumes: 88 }],
  claims: [
    {
      ...{ id: "k1", institution, side: "liability", nature: "wages", counterparty: "公司" },
      amount: 7_000,
    },
  ],
  inventories: [
    { id: "i1", ...counted, closedOn: "2019-12-20" },
    { id: "i2", ...counted, baseDate: "2019-12-31" },
  ],
  "inventory-differences": [
    {
      ...{ id: "d1", inventory: "i1", kind: "damaged", register: "assets", record: "a2" },
      ...{ quantity: 1, reason: "屏幕损坏" },
    },
  ],
});
const before = aCounty(composition, books);
const { after: moved, findings, conservation } = compilePlan(before, composition, "sample-plan");
const paper = "station.handover-2020-02-10";
const item = (rest: string) => `${paper}.${rest}`;

function then(county: County, change: AnyChange, payload: unknown, on: string) {
  const draft = county.draft();
  draft.date = on;
  doChange(draft, change, payload, anAct(on));
  return draft.finish().county;
}
function refusal(county: County, change: AnyChange, payload: unknown) {
  try {
    then(county, change, payload, "2020-03-01");
  } catch (thrown) {
    if (FuyouError.is(thrown)) return [thrown.code, thrown.text];
  }
  return undefined;
}
const decide = (county: County, payload: object, on = "2020-03-01") =>
  then(county, recordReceipt, payload, on);
const sign = (county: County, party: string, body: string) =>
  then(county, signHandover, { handovers: [paper], party, body }, "2020-03-05");

describe("a handover", () => {
  it("is drawn up by the plan for all that it moves, and rests on the last closed inventory", () => {
    expect(findings.filter(isBlocking)).toEqual([]);
    expect(conservation.filter((each) => each.residual !== 0)).toEqual([]);
    expect([...moved.rows(handovers)]).toEqual([
      {
        ...{ id: paper, from: "station", to: "hospital", preparedOn: "2020-02-10" },
        ...{ inventory: "i1", approvalNumber: "样编〔2020〕1号" },
      },
    ]);
    const items = moved.by(handoverItems, "handover", paper);
    expect(items.map((each) => [each.register, each.record, each.quantity, each.cost])).toEqual([
      ["assets", "a1", 1, 3_850_000],
      ["assets", "a2", 1, 900],
      ["rooms", "r1", 1, undefined],
      ["claims", "k1", 1, undefined],
      ["archives", "f1", 88, undefined],
    ]);
  });

  it("goes on with the differences that are open, as such", () => {
    expect(openDifferences(moved).map(({ id }) => id)).toEqual(["d1"]);
  });

  it("is not drawn up twice, and lists nothing where the plan draws up none", () => {
    const only = aPlanPlugin(
      [merge].map((each) => ({ ...each, after: [] })),
      { plan },
    );
    const without = composed(hierarchyPlugin, reformPlugin, assetsPlugin, only);
    const plain = compilePlan(aCounty(without, books), without, "sample-plan").after;
    expect([plain.size(handovers), plain.size(handoverItems)]).toEqual([0, 0]);
    const twice = aPlanPlugin([drawUp, { ...drawUp, id: "again", after: ["papers"] }], { plan });
    const both = composed(hierarchyPlugin, reformPlugin, assetsPlugin, twice);
    const done = compilePlan(aCounty(both, books), both, "sample-plan");
    expect(done.after.size(handovers)).toBe(1);
    expect(done.findings.map(({ code }) => code)).toContain("REFORM_ALREADY_DONE");
  });

  it("is complete when every item is decided and all three have signed", () => {
    const half = decide(moved, { items: [item("assets.a1")], decision: "accepted" });
    expect(handoverStatus(half, paper)).toEqual({
      ...{ drawnUp: 5, accepted: 1, refused: 0, undecided: 4, openRefusals: [] },
      ...{ unsigned: ["transferor", "receiver", "supervisor"], complete: false },
    });
    let all = decide(half, { handovers: [paper], decision: "accepted" }, "2020-03-02");
    expect(all.get(handoverItems, item("assets.a1"))?.decidedOn).toBe("2020-03-01");
    expect(all.get(handoverItems, item("assets.a2"))?.decidedOn).toBe("2020-03-02");
    all = sign(all, "transferor", "样镇计划生育服务站清算组");
    all = sign(all, "receiver", "样镇卫生院");
    expect(handoverStatus(all, paper).complete).toBe(false);
    all = sign(all, "supervisor", "县财政局");
    expect(handoverStatus(all, paper)).toMatchObject({ accepted: 5, unsigned: [], complete: true });
    expect(findingsIn(composition, all.toData().tables).map(({ code }) => code)).toEqual([
      "ASSETS_DIFFERENCE_OPEN",
    ]);
  });

  it("that is not complete is told, with how many items are open and who has not signed", () => {
    const some = sign(
      decide(moved, { items: [item("rooms.r1")], decision: "accepted" }),
      "transferor",
      "计生站",
    );
    const [told] = findingsIn(composition, some.toData().tables).filter(({ subject }) =>
      subject.startsWith("handovers/"),
    );
    expect([told?.severity, told?.code, told?.message]).toEqual([
      "warning",
      "ASSETS_HANDOVER_INCOMPLETE",
      {
        zh: "移交 station.handover-2020-02-10 尚未办结：4 项未决定，未签章：接收方、监交方。请逐项或成批接收、拒收，并由三方签章。",
        en: "the handover 'station.handover-2020-02-10' is not complete: 4 items are undecided, and not signed by: the receiver, the supervisor. Accept or refuse the items, one by one or as a batch, and let all three sign.",
      },
    ]);
  });

  it("is not signed by the receiver or supervisor while items are undecided, or by anybody twice", () => {
    const order = { handovers: [paper], party: "supervisor", body: "县财政局" };
    expect(refusal(moved, signHandover, order)).toEqual([
      "ASSETS_SIGNATURE",
      {
        zh: "监交方 不能在移交 station.handover-2020-02-10 上签章：还有 5 项未决定。移交方在清单编成后签章，接收方和监交方在每一项都有决定后签章，各签一次。",
        en: "the supervisor cannot sign the handover 'station.handover-2020-02-10': 5 items are undecided. The transferor signs the list as drawn up, the others once every item is decided, each once.",
      },
    ]);
    const signed = sign(moved, "transferor", "计生站");
    expect(refusal(signed, signHandover, { ...order, party: "transferor" })?.[1]).toMatchObject({
      zh: "移交方 不能在移交 station.handover-2020-02-10 上签章：已于 2020-03-05 签章。移交方在清单编成后签章，接收方和监交方在每一项都有决定后签章，各签一次。",
    });
  });
});

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
        zh: "移交 station.handover-2020-02-10 中的 claims/k1 被 hospital 拒收，仍登记在其名下。请冲正划转、另行划转或核销；接收方改为接收的，登记接收。",
        en: "claims/k1 of the handover 'station.handover-2020-02-10' was refused by 'hospital', which has it on record all the same. Correct the transfer, transfer it elsewhere or write it off; or record that it was accepted after all.",
      },
    ]);
  });

  it("refused is decided by a fresh transfer, or by accepting after all", () => {
    const order = { register: "claims", records: ["k1"], to: "government" };
    const elsewhere = then(refused, transferHoldings, order, "2020-03-10");
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
});

it("papers that contradict themselves are errors", () => {
  const said = findingsIn(composition, {
    ...books,
    handovers: [{ id: "h1", from: "station", preparedOn: "2019-11-01", inventory: "i1" }],
    "handover-items": [
      { id: "x1", handover: "h1", register: "assets", record: "a1", decision: "refused" },
    ],
  }).filter(isBlocking);
  expect(said.map(({ code, message }) => [code, message])).toEqual([
    [
      "ASSETS_HANDOVER_BEFORE_INVENTORY",
      {
        zh: "移交 h1 编制于 2019-11-01，早于所依清查 i1 的基准日 2019-11-30。先清查、后移交：请改用更早的清查，或重新编制移交清单。",
        en: "the handover 'h1' was drawn up on 2019-11-01, before the base date 2019-11-30 of its inventory 'i1'. The inventory comes first: name an earlier one, or draw the handover up anew.",
      },
    ],
    [
      "ASSETS_RECEIPT_INCOMPLETE",
      {
        zh: "移交清单行 x1 有接收决定，缺日期或拒收理由。请补录决定日期；拒收的写明理由。",
        en: "the item 'x1' of a handover was decided without a day, or refused without a reason. Fill in the day, and the reason of a refusal.",
      },
    ],
  ]);
});
