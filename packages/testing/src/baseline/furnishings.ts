import {
  type Asset,
  boardContents,
  type Custody,
  type Display,
  type Room,
  type RoomInspection,
  type RoomItem,
} from "@fuyou/assets";
import type { Chance } from "./chance.js";
import type { CountyBodies } from "./institutions.js";

/** What stands in the villages' rooms and outside them (室内物品、宣传设施、检查记录): all synthetic. */
export interface Furnishings {
  /** The rooms, some of which serve one use more. */
  rooms: Room[];
  /** Things in rooms. */
  items: RoomItem[];
  /** Boards in rooms and notice boards in villages. */
  displays: Display[];
  /** Inspections of rooms. */
  inspections: RoomInspection[];
}

/** How many of a hundred village rooms have a thing, and how many of it at most. */
const committeeThings = [
  ["desk-and-chair", 95, 3],
  ["file-cabinet", 75, 2],
  ["supplies-cabinet", 60, 1],
  ["curtain", 80, 2],
  ["partition", 30, 1],
] as const;
const clinicThings = [
  ["desk-and-chair", 100, 2],
  ["curtain", 70, 2],
  ["partition", 60, 1],
  ["computer", 50, 1],
] as const;

/** The asset that a thing is on the books as, where the body has one of that name. */
const assetNames: Partial<Record<string, string>> = {
  "desk-and-chair": "办公桌椅",
  "file-cabinet": "档案橱",
  "supplies-cabinet": "药具橱",
};

/**
 * Furnishes the villages' rooms: furniture, boards, notice boards, and inspections in every fifth
 * village. On purpose some things were never counted, some boards not read, and most rooms not
 * inspected. Rooms of streets, towns and the county are not furnished: nobody asks.
 *
 * @param bodies - the county's institutions
 * @param rooms - their rooms
 * @param held - the assets and who has them
 * @param chance - the draws
 */
export function furnish(
  bodies: CountyBodies,
  rooms: readonly Room[],
  held: { assets: readonly Asset[]; custodies: readonly Custody[] },
  chance: Chance,
): Furnishings {
  const roomsOf = new Map<string, Room[]>();
  for (const room of rooms) {
    roomsOf.set(room.institution, [...(roomsOf.get(room.institution) ?? []), room]);
  }
  const named = new Map(held.assets.map((asset) => [asset.id, asset.name]));
  const assetsOf = new Map<string, string[]>();
  for (const { institution, asset } of held.custodies) {
    assetsOf.set(institution, [...(assetsOf.get(institution) ?? []), asset]);
  }
  const placed = new Set<string>();
  const items: RoomItem[] = [];
  const put = ({ id, institution }: Room, things: typeof committeeThings | typeof clinicThings) => {
    for (const [item, percent, most] of things) {
      if (!chance.percent(percent)) continue;
      const asset = (assetsOf.get(institution) ?? []).find(
        (each) => !placed.has(each) && named.get(each) === assetNames[item],
      );
      if (asset !== undefined) placed.add(asset);
      const counted = chance.percent(96) ? { quantity: chance.within([1, most]) } : {};
      const onBooks = asset === undefined ? counted : { quantity: 1, asset };
      items.push({ id: `${id}.${item}`, room: id, item, ...onBooks });
    }
  };
  const used = new Map<string, Room>();
  const displays: Display[] = [];
  const inspections: RoomInspection[] = [];
  for (const { committee, clinic } of bodies.townships.flatMap((each) => each.villages)) {
    const own = roomsOf.get(committee.id) ?? [];
    for (const room of own) put(room, committeeThings);
    for (const room of clinic === undefined ? [] : (roomsOf.get(clinic.id) ?? [])) {
      put(room, clinicThings);
    }
    const [first] = own;
    if (first === undefined) continue;
    // In half the villages the family-planning room keeps the supplies as well.
    if (chance.percent(50)) {
      used.set(first.id, { ...first, functions: [...first.functions, "fp-technical-room"] });
    }
    displays.push(...boardsIn(first, chance));
    if (chance.percent(70)) {
      const division = committee.division;
      displays.push({ id: `${division}.notice-board`, kind: "notice-board", division });
    }
    if (chance.percent(20)) inspections.push(...inspectionsOf(first, chance));
  }
  return { rooms: rooms.map((room) => used.get(room.id) ?? room), items, displays, inspections };
}

/** No board, one or two; one in twenty was put up without anybody noting down what it tells. */
function boardsIn({ id }: Room, chance: Chance): Display[] {
  return Array.from({ length: chance.within([0, 2]) }, (_, at) => {
    const board = { id: `${id}.board-${at + 1}`, kind: "wall-board", room: id };
    if (chance.percent(5)) return board;
    const codes = boardContents.map((each) => each.code);
    return { ...board, contents: codes.filter(() => chance.percent(65)) };
  });
}

function inspectionsOf({ id }: Room, chance: Chance): RoomInspection[] {
  return ["clean", "boards-uniform"].map((item) => ({
    ...{ id: `${id}.${item}`, room: id, item, period: { from: "2015-06-15" } },
    ...{ passed: chance.percent(80), by: "镇（街道）卫计办" },
  }));
}
