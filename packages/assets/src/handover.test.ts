import { beginWindingUp, hierarchyPlugin } from "@fuyou/hierarchy";
import { type County, isBlocking, registerFindings } from "@fuyou/kernel";
import { aCounty, composed, findingsIn } from "@fuyou/kernel/testing";
import { compilePlan, reformPlugin } from "@fuyou/reform";
import { aPlanPlugin } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { drawUpHandover, listHandover, signHandover } from "./handover-change.js";
import { handoverItems, handoverStatus, handovers } from "./handover-register.js";
import { openDifferences } from "./inventory-difference.js";
import { inventoryLines } from "./inventory-line.js";
import {
  books,
  composition,
  decide,
  drawUp,
  item,
  merge,
  moved,
  next,
  paper,
  plan,
  refusal,
  rehearsal,
  sign,
} from "./sample-handover.js";

describe("a handover that is not what it says", () => {
  const draw = (county: County, payload: object) =>
    refusal(county, drawUpHandover, { from: "station", ...payload });
  const asset = (record: string) => ({ register: "assets", record });
  const stillThere = aCounty(composition, {
    ...books,
    custodies: [
      ...(books.custodies ?? []),
      { id: "c-b1", asset: "b1", institution: "hospital", period: { from: "2010-01-01" } },
      { id: "c-b2", asset: "b2", institution: "station", period: { from: "2021-01-01" } },
    ],
    assets: [
      ...(books.assets ?? []),
      ...["b1", "b2"].map((id) => ({
        ...{ id, name: "冰箱", classEdition: "2010", classCode: "3220000", originalCost: 1 },
      })),
    ],
  });

  it("lists nothing of another body", () => {
    expect(draw(stillThere, { items: [asset("a1"), asset("b1")] })).toEqual([
      "ASSETS_NOT_TO_HAND_OVER",
      {
        zh: "assets/b1 不能列入 station 的移交清单：2020-03-01 的占有单位是 hospital。请核对编号，或由占有单位移交；划转以后补编的，接收方填现占有单位，并须有原单位的占有记录、清查记录或全宗来源。",
        en: "assets/b1 cannot be listed in a handover of 'station': on 2020-03-01 it is with 'hospital'. See the identifier, or let the body that has it hand it over. A paper drawn up after the transfer names the body that has it as the receiver, and a custody, an inventory or the origin of the fonds has to show whose it was.",
      },
    ]);
    expect(draw(stillThere, { to: "hospital", items: [asset("b1")] })?.[0]).toBe(
      "ASSETS_NOT_TO_HAND_OVER",
    );
    const own = [asset("a1"), asset("b2"), { register: "claims", record: "k1" }];
    expect(draw(stillThere, { items: own })).toBeUndefined();
    const drawn = next(stillThere, drawUpHandover, { from: "station", items: [] }, "2020-03-01");
    const listing = { handover: "station.handover-2020-03-01", to: "hospital" };
    expect(refusal(drawn, listHandover, { ...listing, items: [asset("b1")] })?.[0]).toBe(
      "ASSETS_NOT_TO_HAND_OVER",
    );
    expect(refusal(drawn, listHandover, { ...listing, items: [asset("a1")] })).toBeUndefined();
  });

  it("after the move lists for the receiver what a custody, inventory or fonds shows to have been there", () => {
    const fonds = { register: "archives", record: "f1" };
    const room = { register: "rooms", record: "r1" } as const;
    expect(draw(moved, { to: "hospital", items: [asset("a1"), fonds] })).toBeUndefined();
    expect(draw(moved, { to: "county-hospital", items: [asset("a1")] })?.[0]).toBe(
      "ASSETS_NOT_TO_HAND_OVER",
    );
    expect(draw(moved, { items: [asset("a1")] })?.[0]).toBe("ASSETS_NOT_TO_HAND_OVER");
    // No register says that the room was the station's, until an inventory of the station does.
    expect(draw(moved, { to: "hospital", items: [room] })?.[0]).toBe("ASSETS_NOT_TO_HAND_OVER");
    const counted = moved.draft();
    counted.insert(inventoryLines, {
      ...{ id: "line", inventory: "i1" },
      ...room,
      book: 1,
    });
    const after = counted.finish().county;
    expect(draw(after, { to: "hospital", items: [room] })).toBeUndefined();
  });

  it("is signed for each side by itself or what it has become, and by the body that winds it up", () => {
    const decided = decide(moved, { handovers: [paper], decision: "accepted" });
    const signs = (county: County, party: string, body: string) =>
      refusal(county, signHandover, { handovers: [paper], party, body });
    expect(signs(decided, "transferor", "某某公司")).toEqual([
      "ASSETS_SIGNED_BY_ANOTHER",
      {
        zh: "移交 station.handover-2020-02-10 的移交方应由样镇计划生育服务所（station）或样镇卫生院（hospital）签章，而不是“某某公司”。请填该单位的名称或编号，不写人名。",
        en: "for the transferor of the handover 'station.handover-2020-02-10' signs 样镇计划生育服务所 ('station') or 样镇卫生院 ('hospital'), and not '某某公司'. Give the name or identifier of that body, and no person's name.",
      },
    ]);
    expect(signs(decided, "receiver", "station")?.[0]).toBe("ASSETS_SIGNED_BY_ANOTHER");
    expect(signs(decided, "receiver", "样镇卫生院")).toBeUndefined();
    expect(signs(decided, "transferor", "hospital")).toBeUndefined();
    expect(signs(decided, "supervisor", "某某会计师事务所")).toBeUndefined();
    expect(signs(decided, "transferor", "government")?.[0]).toBe("ASSETS_SIGNED_BY_ANOTHER");
    const order = { institution: "station", responsible: "government" };
    const winding = next(decided, beginWindingUp, order, "2020-02-20");
    expect(signs(winding, "transferor", "government")).toBeUndefined();
  });
});

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
    all = sign(all, "transferor", "样镇计划生育服务所");
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
      "station",
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
    const signed = sign(moved, "transferor", "station");
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
