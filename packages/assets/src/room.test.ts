import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { isBlocking, tablePoint } from "@fuyou/kernel";
import { aPlugin, composed, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { roomFunctionPoint } from "./extension-points.js";
import { premises, rooms, roomUses } from "./room.js";

const registers = aPlugin("registers", (to) => {
  for (const table of [premises, rooms, roomUses]) to.add(tablePoint, table);
  for (const code of ["clinic", "fp-service-room"]) {
    to.add(roomFunctionPoint, { code, title: { zh: code, en: code } });
  }
});
const composition = composed(hierarchyPlugin, registers);
const house = { id: "house", name: "村卫生室", division: sampleDivisions.village };
// The smallest room that the documents allow a village: 16 m².
const room = {
  id: "r1",
  name: "诊室",
  premises: "house",
  institution: "clinic",
  functions: ["clinic", "fp-service-room"],
  area: 1600,
};
const use = { id: "u1", room: "r1", institution: "committee", period: { from: "2016-01-01" } };
const read = (over: Record<string, readonly unknown[]>) =>
  findingsIn(composition, aHierarchy({ premises: [house], rooms: [room], ...over }));

describe("a room", () => {
  it("serves several uses, and several institutions share it", () => {
    expect(read({ "room-uses": [use, { ...use, id: "u2", institution: "clinic" }] })).toEqual([]);
  });

  it("without an area is a warning and not a room of no size", () => {
    const { area, ...unmeasured } = room;
    const found = read({ rooms: [unmeasured] });
    expect(found.map((each) => [each.id, each.severity, isBlocking(each)])).toEqual([
      ["ASSETS_AREA_MISSING@rooms/r1#area@2020-01-01", "warning", false],
    ]);
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "the room 样村卫生室诊室 (r1) has no area on record. Measure it; a missing area is not zero, and rules about it are judged unknown.",
        "zh": "房间 样村卫生室诊室（r1）没有登记面积。请测量后补录；缺数不作零处理，有关要求判为“不明”。",
      }
    `);
    expect(area).toBe(1600);
  });

  it("that is no longer used need not be measured", () => {
    const { area: _, ...unmeasured } = room;
    expect(read({ rooms: [{ ...unmeasured, retiredOn: "2019-01-01" }] })).toEqual([]);
  });

  it("has a whole area, known functions, and stands somewhere", () => {
    const faulty = [
      { ...room, area: -1600 },
      { ...room, id: "r2", area: 16.5 },
      { ...room, id: "r3", functions: ["clinic", "fp-servce-room"], premises: "barn" },
    ];
    expect(read({ rooms: faulty }).map((each) => each.id)).toEqual([
      "KERNEL_NEGATIVE@rooms/r1#area@2020-01-01",
      "KERNEL_NOT_WHOLE@rooms/r2#area@2020-01-01",
      "KERNEL_DANGLING_REFERENCE@rooms/r3#premises=barn@2020-01-01",
      "KERNEL_UNKNOWN_CODE@rooms/r3#functions=fp-servce-room@2020-01-01",
    ]);
  });

  it("is counted by number and by area; what is not measured adds nothing to the area", () => {
    const counted = (row: object) =>
      rooms.conserved.map((each) => [
        each.category,
        each.measure(row as never, composition, "2020-01-01"),
      ]);
    expect(counted(room)).toEqual([
      ["rooms", 1],
      ["area", 1600],
    ]);
    expect(counted({ ...room, area: undefined })).toEqual([
      ["rooms", 1],
      ["area", 0],
    ]);
  });

  it("that ended may not go on being used", () => {
    const ended = { ...room, retiredOn: "2020-01-01" };
    expect(read({ rooms: [ended], "room-uses": [use] }).map((each) => each.id)).toEqual([
      "KERNEL_RETIRED_REFERENCE@room-uses/u1#room=r1@2020-01-01",
    ]);
  });
});
