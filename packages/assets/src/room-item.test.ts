import { hierarchyPlugin, institutions } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { doChange, integrityOf } from "@fuyou/kernel";
import { aCounty, anAct, composed, findingsIn, type Records } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { rooms } from "./room.js";
import { furnishRooms, moveRoomItems } from "./room-furnishing.js";
import { roomItems } from "./room-item.js";
import { transferRooms } from "./transfer.js";

const composition = composed(hierarchyPlugin, standardsPlugin, reformPlugin, assetsPlugin);
const { village } = sampleDivisions;
const room = {
  ...{ id: "r1", name: "诊室", premises: "house", institution: "clinic" },
  ...{ functions: ["clinic"], area: 1600 },
};
const cabinet = {
  ...{ id: "a1", name: "档案橱", classEdition: "2010", classCode: "2020000" },
  originalCost: 80_000,
};
const item = { id: "t1", room: "r1", item: "curtain", quantity: 2 };
const books = (over: Records) =>
  aHierarchy({
    premises: [{ id: "house", name: "村卫生室", division: village }],
    rooms: [room],
    assets: [cabinet],
    ...over,
  });
const read = (over: Records) => findingsIn(composition, books(over));
const ids = (over: Records) => read(over).map((each) => each.id);

describe("a thing in a room", () => {
  it("is of a known kind, in a room that there is, and at least one where it was counted", () => {
    const faulty = [
      { ...item, item: "curtian" },
      { ...item, id: "t2", room: "r9" },
      { ...item, id: "t3", quantity: 0 },
      { ...item, id: "t4", quantity: undefined },
    ];
    expect(ids({ "room-items": [item] })).toEqual([]);
    expect(ids({ "room-items": faulty })).toEqual([
      "KERNEL_INVALID_RECORD@room-items/t3#quantity@2020-01-01",
      "KERNEL_DANGLING_REFERENCE@room-items/t2#room=r9@2020-01-01",
      "KERNEL_UNKNOWN_CODE@room-items/t1#item=curtian@2020-01-01",
    ]);
  });

  it("that is an asset stands in one place at a time", () => {
    const placed = { ...item, item: "file-cabinet", quantity: 1, asset: "a1" };
    const again = { ...placed, id: "t2" };
    expect(ids({ "room-items": [placed, { ...again, retiredOn: "2019-01-01" }] })).toEqual([]);
    const [found] = read({ "room-items": [placed, again] });
    expect(found?.id).toBe("ASSETS_ITEM_IN_TWO_PLACES@room-items/t2@2020-01-01");
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "the asset 'a1' stands in two places at the same time: 't1' and 't2'. See where it stands and end the other entry.",
        "zh": "资产 a1 同时登记在两处：t1 和 t2。请核对实物后终止其中一条。",
      }
    `);
  });

  it("counts in the balance sheet where it is on no other book, so that nothing counts twice", () => {
    const counted = (row: object) =>
      roomItems.conserved.map((each) => [
        each.category,
        each.measure(row as never, composition, "2020-01-01"),
      ]);
    expect(counted(item)).toEqual([["furnishings", 2]]);
    expect(counted({ ...item, asset: "a1" })).toEqual([["furnishings", 0]]);
    expect(counted({ ...item, quantity: undefined })).toEqual([["furnishings", 0]]);
  });

  it("stays in its room when the room changes hands, and keeps a room from ending", () => {
    const county = aCounty(composition, books({ "room-items": [item] }));
    const draft = county.draft();
    doChange(draft, transferRooms, { rooms: ["r1"], to: "hospital" }, anAct("2020-01-01"));
    expect(draft.get(rooms, "r1")?.institution).toBe("hospital");
    expect(draft.get(roomItems, "t1")).toEqual(item);
    expect(draft.get(institutions, "clinic")).toBeDefined();
    draft.retire(rooms, "r1", "2020-01-01");
    const { county: after, edits } = draft.finish();
    expect(integrityOf(after, edits).map((each) => each.code)).toEqual([
      "KERNEL_RETIRED_REFERENCE",
    ]);
  });
});

describe("changes to what stands in rooms", () => {
  const other = { ...room, id: "r2", name: "新诊室" };
  const county = aCounty(composition, books({ rooms: [room, other], "room-items": [item] }));

  it("bring things into a room, under identifiers of their own", () => {
    const draft = county.draft();
    const items = [
      { room: "r2", item: "curtain", quantity: 2 },
      { room: "r2", item: "file-cabinet", quantity: 1, asset: "a1" },
      { room: "r2", item: "curtain", quantity: 1 },
    ];
    doChange(draft, furnishRooms, { items }, anAct());
    const held = draft.by(roomItems, "room", "r2");
    expect(held.map(({ item, quantity, asset }) => [item, quantity, asset])).toEqual([
      ["curtain", 2, undefined],
      ["file-cabinet", 1, "a1"],
      ["curtain", 1, undefined],
    ]);
    expect(new Set(held.map((each) => each.id)).size).toBe(3);
    const nowhere = { items: [{ room: "r9", item: "curtain", quantity: 1 }] };
    expect(() => doChange(draft, furnishRooms, nowhere, anAct())).toThrow("r9");
  });

  it("move things, so that a room can end", () => {
    const draft = county.draft();
    doChange(draft, moveRoomItems, { items: ["t1"], to: "r2" }, anAct());
    draft.retire(rooms, "r1", "2020-01-01");
    const { county: after, edits } = draft.finish();
    expect(integrityOf(after, edits)).toEqual([]);
    expect(after.get(roomItems, "t1")).toEqual({ ...item, room: "r2" });
    const gone = { items: ["t1"], to: "r9" };
    expect(() => doChange(county.draft(), moveRoomItems, gone, anAct())).toThrow("r9");
  });
});

describe("a display", () => {
  const board = { id: "d1", kind: "wall-board", room: "r1", contents: ["healthy-birth"] };

  it("hangs in a room or stands outside in a division", () => {
    const outside = { id: "d2", kind: "notice-board", division: village };
    expect(ids({ displays: [board, outside] })).toEqual([]);
    const [found, ...others] = read({
      displays: [
        { ...board, division: village },
        { id: "d3", kind: "notice-board" },
      ],
    });
    expect(found?.id).toBe("ASSETS_DISPLAY_PLACE@displays/d1@2020-01-01");
    expect(others.map((each) => each.id)).toEqual(["ASSETS_DISPLAY_PLACE@displays/d3@2020-01-01"]);
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "the display 'd1' has to name a room or a division, and only one of them. Name the room it hangs in, or the division it stands in outside.",
        "zh": "宣传设施 d1 须注明所在房间或所在区划，二者填其一。室内的填房间，室外的填区划。",
      }
    `);
  });

  it("is of a known kind and tells known things", () => {
    const faulty = { ...board, kind: "poster", contents: ["names-of-persons"] };
    expect(read({ displays: [faulty] }).map((each) => each.code)).toEqual([
      "KERNEL_UNKNOWN_CODE",
      "KERNEL_UNKNOWN_CODE",
    ]);
  });
});

describe("an inspection", () => {
  const first = {
    ...{ id: "i1", room: "r1", item: "clean", passed: true },
    period: { from: "2019-01-01" },
  };

  it("stands until the next one; two may not stand on one day", () => {
    const next = { ...first, id: "i2", passed: false, period: { from: "2019-06-01" } };
    const ended = { ...first, period: { from: "2019-01-01", to: "2019-05-31" } };
    expect(ids({ "room-inspections": [ended, next] })).toEqual([]);
    expect(ids({ "room-inspections": [first, { ...next, item: "boards-neat" }] })).toEqual([]);
    const [found] = read({ "room-inspections": [first, next] });
    expect(found?.id).toBe("ASSETS_TWO_INSPECTIONS@room-inspections/i2@2020-01-01");
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "two inspections of 'clean' in the room 'r1' stand on the same day: 'i1' and 'i2'. End the earlier one on the eve of the later.",
        "zh": "房间 r1 的检查项目“clean”同一天有两条有效记录：i1 和 i2。请将前一条的期间截止到后一次检查的前一天。",
      }
    `);
  });
});
