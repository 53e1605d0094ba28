import { hierarchyPlugin } from "@fuyou/hierarchy";
import { isBlocking, registerFindings } from "@fuyou/kernel";
import { aCounty, composed, findingsIn } from "@fuyou/kernel/testing";
import { compilePlan, reformPlugin } from "@fuyou/reform";
import { aPlanPlugin } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { signHandover } from "./handover-change.js";
import { handoverItems, handoverStatus, handovers } from "./handover-register.js";
import { openDifferences } from "./inventory-difference.js";
import {
  books,
  composition,
  decide,
  drawUp,
  item,
  merge,
  moved,
  paper,
  plan,
  refusal,
  rehearsal,
  sign,
} from "./sample-handover.js";

describe("a handover", () => {
  it("is drawn up by the plan for all that it moves, and rests on the last closed inventory", () => {
    expect(rehearsal.findings.filter(isBlocking)).toEqual([]);
    expect(rehearsal.conservation.filter((each) => each.residual !== 0)).toEqual([]);
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

  it("is told once, though the paper and its items both judge it", () => {
    const told = [...registerFindings(moved, composition)].map(({ code }) => code);
    expect(told.filter((code) => code === "ASSETS_HANDOVER_INCOMPLETE")).toHaveLength(1);
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
