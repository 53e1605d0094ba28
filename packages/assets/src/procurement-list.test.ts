import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aDivision, aHierarchy, anInstitution, sampleDivisions } from "@fuyou/hierarchy/testing";
import type { ConfiguredPlugin } from "@fuyou/kernel";
import { definePlugin } from "@fuyou/kernel";
import { aCitation, aCounty, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { standardsPlugin } from "@fuyou/standards";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { type ProcurementOptions, procurementList } from "./procurement-list.js";
import { type RoomSpecification, roomSpecificationPoint } from "./room-specification.js";

const title = (zh: string, en: string) => ({ zh, en });
const specification: RoomSpecification = {
  id: "service-rooms",
  title: title("服务用房", "service rooms"),
  subject: title("服务用房", "service room"),
  functions: ["worker-office", "fp-service-room"],
  level: "village",
  minimumArea: 1600,
  furniture: [
    { item: "curtain", title: title("窗帘", "curtain") },
    { item: "desk-and-chair", title: title("办公桌椅", "desks and chairs"), least: 3 },
  ],
  boards: [
    { content: "healthy-birth", title: title("优生优育", "healthy birth") },
    { content: "service-guide", title: title("办事指南", "service guide") },
  ],
  boardsOf: "together",
  displays: [{ kind: "notice-board", title: title("宣传栏", "notice board") }],
  severity: "mandatory",
  cites: [aCitation()],
  period: { from: "2018-01-01" },
};
const advice: RoomSpecification = {
  ...specification,
  id: "advised",
  furniture: [{ item: "computer", title: title("计算机", "computer") }],
  boards: undefined,
  displays: undefined,
  severity: "advice",
};
const rules = definePlugin({
  id: "rules",
  title: title("标准", "rules"),
  dependsOn: [assetsPlugin],
  contribute(to) {
    to.add(roomSpecificationPoint, specification);
    to.add(roomSpecificationPoint, advice);
  },
});
const composition = (...more: ConfiguredPlugin[]) =>
  composed(hierarchyPlugin, standardsPlugin, reformPlugin, assetsPlugin, rules, ...more);
const plain = composition();

// Two villages of the sample town: in the first one room of its committee, in the second one too.
const { village, town } = sampleDivisions;
const other = "999901101202";
const sample = aHierarchy();
const books = (over: Records) => ({
  ...sample,
  divisions: [...(sample.divisions ?? []), aDivision({ id: other, name: "邻村", population: 800 })],
  institutions: [
    ...(sample.institutions ?? []),
    anInstitution({
      ...{ id: "committee-2", name: "邻村村民委员会", kind: "village-committee" },
      ...{ division: other, legalForm: "self-government-body" },
    }),
  ],
  premises: [
    { id: "house-1", name: "样村", division: village },
    { id: "house-2", name: "邻村", division: other },
  ],
  rooms: [
    { ...room("r1", "committee", "house-1"), functions: ["worker-office", "fp-service-room"] },
    room("r2", "committee-2", "house-2"),
  ],
  ...over,
});
const room = (id: string, institution: string, premises: string) => ({
  ...{ id, name: "服务室", premises, institution, functions: ["fp-service-room"], area: 1600 },
});

// The first room has 1 desk and a curtain, the second 2 desks; one board tells of healthy birth.
const held: Records = {
  "room-items": [
    { id: "t1", room: "r1", item: "desk-and-chair", quantity: 1 },
    { id: "t2", room: "r1", item: "curtain", quantity: 1 },
    { id: "t3", room: "r2", item: "desk-and-chair", quantity: 2 },
  ],
  displays: [{ id: "d1", kind: "wall-board", room: "r1", contents: ["healthy-birth"] }],
};
const listFor = (over: Records, options: Partial<ProcurementOptions> = {}, from = plain) =>
  procurementList(aCounty(from, books(over)), from, { date: "2020-01-01", ...options });

describe("a procurement list", () => {
  it("says what is lacking, how many, where, and for which specification and clause", () => {
    const { lines, toInventory, notListed, quantity, cost } = listFor(held);
    const said = lines.map((each) => [each.subject, each.code, each.quantity, each.township]);
    expect(said).toEqual([
      [`divisions/${village}`, "service-guide", 1, town],
      [`divisions/${village}`, "notice-board", 1, town],
      [`divisions/${other}`, "healthy-birth", 1, town],
      [`divisions/${other}`, "service-guide", 1, town],
      [`divisions/${other}`, "notice-board", 1, town],
      // 3 − 1 desks for the first room; a curtain and 3 − 2 desks for the second.
      ["rooms/r1", "desk-and-chair", 2, town],
      ["rooms/r2", "curtain", 1, town],
      ["rooms/r2", "desk-and-chair", 1, town],
    ]);
    expect([toInventory, notListed, quantity, cost]).toEqual([[], [], 9, null]);
    expect(lines.at(-1)).toEqual({
      kind: "item",
      code: "desk-and-chair",
      title: { zh: "办公桌椅", en: "desk and chair" },
      subject: "rooms/r2",
      place: "邻村村民委员会服务室",
      division: other,
      township: town,
      quantity: 1,
      because: [
        {
          specification: "service-rooms",
          requirement: "service-rooms-furniture-desk-and-chair",
          plugin: "rules",
          severity: "mandatory",
          cites: [aCitation()],
        },
      ],
      unitPrice: null,
      cost: null,
    });
  });

  it("adds up quantities and prices by thing and by township; a missing price leaves the sum open", () => {
    // A desk with its chair costs 450 yuan, a board 120, a notice board 2,600; nobody knows what a curtain costs.
    const prices = {
      items: { "desk-and-chair": 45_000 },
      boards: { "healthy-birth": 12_000, "service-guide": 12_000 },
      displays: { "notice-board": 260_000 },
    };
    const { byItem, byTownship, cost, issues } = listFor(held, { prices });
    expect(byItem.map(({ code, quantity, cost }) => [code, quantity, cost])).toEqual([
      ["service-guide", 2, { fen: 24_000, unpriced: 0 }],
      ["notice-board", 2, { fen: 520_000, unpriced: 0 }],
      ["healthy-birth", 1, { fen: 12_000, unpriced: 0 }],
      ["desk-and-chair", 3, { fen: 135_000, unpriced: 0 }],
      ["curtain", 1, { fen: 0, unpriced: 1 }],
    ]);
    // 24,000 + 520,000 + 12,000 + 135,000 = 691,000 fen, and one curtain.
    expect(cost).toEqual({ fen: 691_000, unpriced: 1 });
    expect(byTownship).toEqual([
      { township: town, name: "样镇", quantity: 9, cost: { fen: 691_000, unpriced: 1 } },
    ]);
    expect(issues).toEqual([]);
  });

  it("buys nothing that nobody has inventoried", () => {
    const { lines, toInventory } = listFor({ displays: held.displays ?? [] });
    expect(lines.filter((each) => each.kind === "item")).toEqual([]);
    expect(
      toInventory.map(({ subject, things }) => [subject, things.map((each) => each.code)]),
    ).toEqual([
      ["rooms/r1", ["curtain", "desk-and-chair"]],
      ["rooms/r2", ["curtain", "desk-and-chair"]],
    ]);
    expect(toInventory[0]?.messages[1]).toMatchInlineSnapshot(`
      {
        "en": "样村村民委员会服务室: desks and chairs unknown; at least 3 items required; this cannot be judged, because the register 'things in rooms' has no record at all. Bring that register.",
        "zh": "样村村民委员会服务室：办公桌椅未知，要求不少于3件，因登记表“室内物品”没有任何记录而无法判定。请导入该登记表。",
      }
    `);
  });

  it("takes one thing asked for twice once, at the larger number, and names both specifications", () => {
    const twice = aPlugin(
      "twice",
      (to) =>
        to.add(roomSpecificationPoint, {
          ...specification,
          id: "offices",
          functions: ["worker-office"],
          furniture: [{ item: "desk-and-chair", title: title("桌", "desks"), least: 5 }],
          boards: undefined,
          displays: undefined,
        }),
      [assetsPlugin],
    );
    const { lines } = listFor(held, {}, composition(twice));
    const desks = lines.filter((each) => each.code === "desk-and-chair");
    expect(
      desks.map(({ subject, quantity, because }) => [
        subject,
        quantity,
        because.map((each) => each.specification),
      ]),
    ).toEqual([
      ["rooms/r1", 4, ["service-rooms", "offices"]],
      ["rooms/r2", 1, ["service-rooms"]],
    ]);
  });

  it("asks for nothing more once everything on it is there", () => {
    const held = fc.record({
      desks: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
      curtains: fc.integer({ min: 0, max: 2 }),
      told: fc.subarray(["healthy-birth", "service-guide"]),
      noticed: fc.boolean(),
    });
    fc.assert(
      fc.property(held, ({ desks, curtains, told, noticed }) => {
        const over: Records = {
          "room-items": [
            { id: "t0", room: "r2", item: "curtain", quantity: 1 },
            ...desks.map((quantity, at) => ({
              ...{ id: `t${at + 1}`, room: "r1", item: "desk-and-chair", quantity },
            })),
            ...(curtains > 0 ? [{ id: "c", room: "r1", item: "curtain", quantity: curtains }] : []),
          ],
          displays: [
            { id: "d1", kind: "wall-board", room: "r1", contents: told },
            ...(noticed ? [{ id: "d2", kind: "notice-board", division: village }] : []),
          ],
        };
        const { lines } = listFor(over);
        const bought = lines.map(({ kind, code, subject, quantity }, at) => {
          const [, place] = subject.split("/");
          const id = `bought-${at}`;
          if (kind === "item") return ["room-items", { id, room: place, item: code, quantity }];
          if (kind === "display") return ["displays", { id, kind: code, division: place }];
          const room = place === village ? "r1" : "r2";
          return ["displays", { id, kind: "wall-board", room, contents: [code] }];
        });
        const of = (table: string) =>
          bought.flatMap(([into, row]) => (into === table ? [row] : []));
        const items = [...(over["room-items"] ?? []), ...of("room-items")];
        const boards = [...(over.displays ?? []), ...of("displays")];
        expect(listFor({ "room-items": items, displays: boards }).lines).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("leaves out what is only advised, unless asked", () => {
    const codes = (options: Partial<ProcurementOptions>) =>
      listFor(held, options).lines.map((each) => each.code);
    expect(codes({})).not.toContain("computer");
    expect(codes({ severities: ["advice"] })).toEqual(["computer", "computer"]);
  });

  it("has nothing to list before the specification holds, and says where nothing is in its scope", () => {
    expect(listFor(held, { date: "2017-12-31" })).toMatchObject({ lines: [], notListed: [] });
    const { notListed } = listFor({ rooms: [] });
    expect(notListed.map((each) => each.requirement)).toEqual([
      "service-rooms-furniture",
      "service-rooms-furniture-desk-and-chair",
    ]);
    expect(notListed[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "service rooms: furniture needed: on 2020-01-01 the register 'rooms' has no record in force where (functions includes 'village health worker's office' or functions includes 'family-planning service room') and level of the division of the premises is 'village level', so the requirement does not apply.",
        "zh": "服务用房：必备家具：2020-01-01登记表“房间”中没有（功能包含“卫生计生专干办公室（协会会员之家）”或功能包含“计生服务室”）且所在场所的所在区划的层级为“村居级”的现行记录，本项要求不适用。",
      }
    `);
  });

  it("says all that is wrong with a price list, and goes by none of it", () => {
    const prices = {
      items: { curtian: 100, curtain: 99.5 },
      boards: { "service-guide": -1 },
    };
    const { issues, cost } = listFor(held, { prices });
    expect(issues.map((each) => each.text)).toMatchInlineSnapshot(`
      [
        {
          "en": "'curtian' in items of the price list is not in the code list assets.room-item. The nearest code is 'curtain'.",
          "zh": "价目表 items 中的“curtian”不在代码表 assets.room-item 中。最接近的代码是“curtain”。",
        },
        {
          "en": "the price 99.5 of 'curtain' in items of the price list is not a whole number of fen. Write it in fen, not below zero; leave out what is not known.",
          "zh": "价目表 items 中“curtain”的单价 99.5 不是以分计的整数。请以分填写，不得为负；不知道的请不填。",
        },
        {
          "en": "the price -1 of 'service-guide' in boards of the price list is not a whole number of fen. Write it in fen, not below zero; leave out what is not known.",
          "zh": "价目表 boards 中“service-guide”的单价 -1 不是以分计的整数。请以分填写，不得为负；不知道的请不填。",
        },
      ]
    `);
    expect(cost).toEqual({ fen: 0, unpriced: 9 });
  });
});
