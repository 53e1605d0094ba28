import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { doChange } from "@fuyou/kernel";
import { aCitation, aCounty, anAct, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { checkRequirements, standardsPlugin } from "@fuyou/standards";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { inspectRoom } from "./room-inspection.js";
import { type RoomSpecification, roomSpecificationPoint } from "./room-specification.js";

const title = (zh: string, en: string) => ({ zh, en });
const date = "2020-01-01";
const { village } = sampleDivisions;

/** The five pieces of furniture of source 003, clause 二(二)5. */
const furniture = [
  { item: "desk-and-chair", title: title("办公桌椅", "desk and chair") },
  { item: "file-cabinet", title: title("档案橱", "file cabinet") },
  { item: "supplies-cabinet", title: title("药具橱", "supplies cabinet") },
  { item: "curtain", title: title("窗帘", "curtain") },
  { item: "partition", title: title("隔断", "partition") },
];
const pieces = furniture.map((each) => each.item);

const composition = (asked: Partial<RoomSpecification>) =>
  composed(
    hierarchyPlugin,
    standardsPlugin,
    reformPlugin,
    assetsPlugin,
    aPlugin(
      "rules",
      (to) =>
        to.add(roomSpecificationPoint, {
          id: "rooms",
          title: title("服务用房", "service rooms"),
          subject: title("服务用房", "service room"),
          functions: ["worker-office", "fp-service-room"],
          level: "village",
          severity: "mandatory",
          cites: [aCitation()],
          period: { from: "2018-01-01" },
          ...asked,
        }),
      [assetsPlugin],
    ),
  );

const room = (id: string, functions: readonly string[], area?: number) => ({
  ...{ id, name: id, premises: "house", institution: "committee", functions },
  ...(area === undefined ? {} : { area }),
});
const house = { id: "house", name: "村委会", division: village };
const item = (room: string, item: string, quantity?: number) => ({
  ...{ id: `${room}-${item}`, room, item },
  ...(quantity === undefined ? {} : { quantity }),
});
const books = (over: Records) =>
  aHierarchy({ premises: [house], rooms: [room("r1", ["worker-office"], 1600)], ...over });

/** What is found, as `subject verdict shortfall`. */
function judged(asked: Partial<RoomSpecification>, over: Records): string[] {
  const plugins = composition(asked);
  const county = aCounty(plugins, books(over));
  return checkRequirements(county, plugins, { date, plan: null }).map(
    ({ subject, verdict, shortfall }) => `${subject} ${verdict} ${shortfall ?? ""}`.trim(),
  );
}

describe("an area of at least 16 m²", () => {
  // 9 m² and 8 m²: neither is enough by itself, both together are.
  const two = [room("r1", ["worker-office"], 900), room("r2", ["fp-service-room"], 800)];

  it("is asked of each room", () => {
    expect(judged({ minimumArea: 1600 }, { rooms: two })).toEqual([
      "rooms/r1 short 700",
      "rooms/r2 short 800",
    ]);
  });

  it("is asked of all rooms of the village together, where the option says so", () => {
    const together = { minimumArea: 1600, areaOf: "together" } as const;
    const here = `divisions/${village}`;
    expect(judged(together, { rooms: two })).toEqual([`${here} met`]);
    expect(judged(together, { rooms: two.slice(0, 1) })).toEqual([`${here} short 700`]);
    // A clinic is not one of these rooms.
    expect(judged(together, { rooms: [room("r3", ["clinic"], 5000)] })).toEqual([
      `${here} short 1600`,
    ]);
    // What is not measured leaves it open, unless the others are enough.
    expect(
      judged(together, { rooms: [...two.slice(0, 1), room("r4", ["worker-office"])] }),
    ).toEqual([`${here} unknown`]);
    expect(judged(together, { rooms: [...two, room("r4", ["worker-office"])] })).toEqual([
      `${here} met`,
    ]);
  });

  it("counts a room of several uses once", () => {
    const many = [room("r1", ["worker-office", "fp-service-room"], 1000)];
    expect(judged({ minimumArea: 1600, areaOf: "together" }, { rooms: many })).toEqual([
      `divisions/${village} short 600`,
    ]);
  });
});

describe("functions needed", () => {
  const neededFunctions = [
    { function: "worker-office", title: title("专干办公室", "worker's office") },
    { function: "fp-technical-room", title: title("技术服务室", "technical room") },
    { function: "population-school", title: title("人口学校", "school") },
  ];
  const here = `divisions/${village}`;

  it("may all be served by one room (一室多用)", () => {
    const one = room("r1", ["worker-office", "fp-technical-room", "population-school"], 1600);
    expect(judged({ neededFunctions }, { rooms: [one] })).toEqual([`${here} met`]);
  });

  it("are short by those that no room of the village serves", () => {
    expect(judged({ neededFunctions }, {})).toEqual([`${here} short 2`]);
    expect(judged({ neededFunctions }, { rooms: [] })).toEqual([`${here} unknown`]);
  });
});

describe("furniture", () => {
  const all = pieces.map((each) => item("r1", each, 1));

  it("of five kinds is there, or is short by those that are not, which are named", () => {
    expect(judged({ furniture }, { "room-items": all })).toEqual(["rooms/r1 met"]);
    const plugins = composition({ furniture });
    const county = aCounty(plugins, books({ "room-items": all.slice(0, 3) }));
    const [found] = checkRequirements(county, plugins, { date, plan: null });
    expect(found?.shortfall).toBe(2);
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "样村村民委员会r1: furniture needed 3 of 5 items; all of them required; not there: curtain, partition.",
        "zh": "样村村民委员会r1：必备家具5件中3件，要求全部具备，缺窗帘、隔断。",
      }
    `);
  });

  it("is unknown where nobody has inventoried any room", () => {
    expect(judged({ furniture }, {})).toEqual(["rooms/r1 unknown"]);
  });

  it("of which four are asked is added up; one without a quantity is there but not counted", () => {
    const chairs = [{ item: "desk-and-chair", title: title("桌椅", "desks"), least: 4 }];
    const two = [item("r1", "desk-and-chair", 2)];
    expect(judged({ furniture: chairs }, { "room-items": two })).toEqual(["rooms/r1 short 2"]);
    const more = [...two, { ...item("r1", "desk-and-chair", 3), id: "others" }];
    expect(judged({ furniture: chairs }, { "room-items": more })).toEqual(["rooms/r1 met"]);
    const uncounted = [item("r1", "desk-and-chair")];
    expect(judged({ furniture: chairs }, { "room-items": uncounted })).toEqual([
      "rooms/r1 unknown",
    ]);
    expect(judged({ furniture: furniture.slice(0, 1) }, { "room-items": uncounted })).toEqual([
      "rooms/r1 met",
    ]);
  });

  it("may stand in several rooms of the village, where it is asked of them together", () => {
    const rooms = [room("r1", ["worker-office"]), room("r2", ["fp-service-room"])];
    const spread = [
      ...pieces.slice(0, 2).map((each) => item("r1", each, 1)),
      ...pieces.slice(2).map((each) => item("r2", each, 1)),
    ];
    const over = { rooms, "room-items": spread };
    expect(judged({ furniture, thingsOf: "together" }, over)).toEqual([`divisions/${village} met`]);
    expect(judged({ furniture }, over)).toEqual(["rooms/r1 short 3", "rooms/r2 short 2"]);
  });

  it("more of anything never makes a room short; one kind less makes it short by one", () => {
    const extra = fc.array(
      fc.record({
        item: fc.constantFrom(...pieces, "computer"),
        quantity: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(extra, fc.constantFrom(...pieces), (more, without) => {
        const beyond = more.map((each, at) => ({ ...each, id: `more-${at}`, room: "r1" }));
        const held = [...all, ...beyond];
        const lacking = held.filter((each) => each.item !== without);
        expect(judged({ furniture }, { "room-items": held })).toEqual(["rooms/r1 met"]);
        expect(judged({ furniture }, { "room-items": lacking })).toEqual(["rooms/r1 short 1"]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("boards", () => {
  const boards = ["law-and-policy", "healthy-birth", "service-guide"].map((content) => ({
    content,
    title: title(content, content),
  }));
  const board = (id: string, contents?: readonly string[]) => ({
    ...{ id, kind: "wall-board", room: "r1" },
    ...(contents === undefined ? {} : { contents }),
  });

  it("have to tell it all between them; one may tell several", () => {
    const both = [board("b1", ["law-and-policy", "healthy-birth"]), board("b2", ["service-guide"])];
    expect(judged({ boards }, { displays: both })).toEqual(["rooms/r1 met"]);
    expect(judged({ boards }, { displays: both.slice(0, 1) })).toEqual(["rooms/r1 short 1"]);
  });

  it("of which nobody noted down what they tell leave it open", () => {
    expect(judged({ boards }, { displays: [board("b1")] })).toEqual(["rooms/r1 unknown"]);
  });

  it("are those in its rooms and not what stands outside", () => {
    const outside = {
      ...{ id: "n1", kind: "notice-board", division: village },
      contents: boards.map((each) => each.content),
    };
    const displays = [{ kind: "notice-board", title: title("宣传栏", "notice board") }];
    expect(judged({ boards }, { displays: [outside] })).toEqual(["rooms/r1 short 3"]);
    expect(judged({ displays }, { displays: [outside] })).toEqual([`divisions/${village} met`]);
    expect(judged({ displays }, { displays: [board("b1", ["service-guide"])] })).toEqual([
      `divisions/${village} short 1`,
    ]);
  });
});

describe("an inspected item", () => {
  const inspected = [{ item: "clean", title: title("室内整洁", "room clean") }];
  const looked = (id: string, passed: boolean, from: string, to?: string) => ({
    ...{ id, room: "r1", item: "clean", passed },
    period: to === undefined ? { from } : { from, to },
  });
  const other = { ...looked("i9", true, "2019-01-01"), item: "boards-neat" };

  it("is neither met nor short before somebody goes and looks", () => {
    expect(judged({ inspected }, {})).toEqual(["rooms/r1 unknown"]);
    expect(judged({ inspected }, { "room-inspections": [other] })).toEqual(["rooms/r1 unknown"]);
    const plugins = composition({ inspected });
    const county = aCounty(plugins, books({ "room-inspections": [other] }));
    const [found] = checkRequirements(county, plugins, { date, plan: null });
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "样村村民委员会r1: inspections that found 'room clean' unknown; at least 100% required; this cannot be judged, because there is nothing to take it of. Enter what it is taken of, such as staff or inspections; while there is none, it stays unknown.",
        "zh": "样村村民委员会r1：“室内整洁”检查合格未知，要求不少于100%，因作为整体的数量为零而无法判定。请先登记所要计算的记录（如人员、检查）；确实没有的，本项一直为不明。",
      }
    `);
  });

  it("is as the last inspection found it", () => {
    const good = looked("i1", true, "2018-05-01", "2019-04-30");
    const bad = looked("i2", false, "2019-05-01");
    expect(judged({ inspected }, { "room-inspections": [good, bad] })).toEqual([
      "rooms/r1 short 1",
    ]);
    const past = {
      "room-inspections": [
        { ...bad, period: { from: "2018-01-01", to: "2018-04-30" } },
        { ...good, period: { from: "2018-05-01" } },
      ],
    };
    expect(judged({ inspected }, past)).toEqual(["rooms/r1 met"]);
  });

  it("is recorded by a change, which ends the inspection before", () => {
    const plugins = composition({ inspected });
    const before = aCounty(
      plugins,
      books({ "room-inspections": [looked("i1", false, "2018-05-01")] }),
    );
    const draft = before.draft();
    const found = { room: "r1", item: "clean", passed: true, by: "镇卫计办" };
    doChange(draft, inspectRoom, found, anAct("2019-06-01"));
    const { county } = draft.finish();
    const verdict = (on: string) =>
      checkRequirements(county, plugins, { date: on, plan: null }).map((each) => each.verdict);
    expect(verdict("2019-05-31")).toEqual(["short"]);
    expect(verdict("2019-06-01")).toEqual(["met"]);
  });
});

describe("what may not be reduced", () => {
  const notReduced = ["area", "items"] as const;
  const plugins = composition({ notReduced });
  const held = (area: number, quantity: number) =>
    aCounty(
      plugins,
      books({
        rooms: [room("r1", ["worker-office"], area)],
        "room-items": [item("r1", "curtain", quantity)],
      }),
    );
  const verdicts = (after: ReturnType<typeof held>, before?: ReturnType<typeof held>) =>
    checkRequirements(after, plugins, { date, plan: null, before }).map(
      ({ requirement, verdict, shortfall }) => [requirement, verdict, shortfall],
    );

  it("is compared with the county as it was before", () => {
    expect(verdicts(held(1600, 3), held(1600, 3))).toEqual([
      ["rooms-area-kept", "met", null],
      ["rooms-items-kept", "met", null],
    ]);
    expect(verdicts(held(1500, 1), held(1600, 3))).toEqual([
      ["rooms-area-kept", "short", 100],
      ["rooms-items-kept", "short", 2],
    ]);
  });

  it("is unknown without one", () => {
    expect(verdicts(held(1600, 3)).map((each) => each[1])).toEqual(["unknown", "unknown"]);
  });
});
