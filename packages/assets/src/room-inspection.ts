import {
  type Change,
  clashes,
  codeOf,
  defineChange,
  defineTable,
  finding,
  inForce,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  standTogether,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { inspectionItemPoint } from "./extension-points.js";
import { rooms } from "./room.js";
import { endOn } from "./transfer.js";

/**
 * That somebody went and looked (检查记录): what was inspected in a room, on which day, and whether it
 * was in order. It stands from that day to the next inspection of the same item.
 */
export interface RoomInspection extends Row {
  /** The room. */
  readonly room: string;
  /** What was looked at, a code of `assets.inspection-item`. */
  readonly item: string;
  /** From the day of the inspection to the eve of the next one; open where it is the last. */
  readonly period: Period;
  /** Whether it was in order. */
  readonly passed: boolean;
  /** In which role somebody looked, such as the town's office; a role and never a person. */
  readonly by?: string | undefined;
}

/** Shape of a {@link RoomInspection}. */
export const roomInspectionSchema: z.ZodType<RoomInspection> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "检查编号", en: "identifier" } }),
  room: z.string().meta({ label: { zh: "房间", en: "room" } }),
  item: codeOf(inspectionItemPoint, { zh: "检查项目", en: "item" }),
  period: periodSchema.meta({ label: { zh: "自检查之日起", en: "from the day of inspection" } }),
  passed: z.boolean().meta({ label: { zh: "合格", en: "in order" } }),
  by: z
    .string()
    .min(1)
    .optional()
    .meta({ label: { zh: "检查方（岗位或单位，不填姓名）", en: "inspected by (role, no name)" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "taken back on" } }),
});

/** Register of inspections (检查记录). On any day one inspection of an item of a room stands: the last. */
export const roomInspections: Table<RoomInspection, "room"> = defineTable<RoomInspection, "room">({
  name: "room-inspections",
  title: { zh: "用房检查", en: "inspections of rooms" },
  schema: roomInspectionSchema,
  references: { room: { to: rooms, onRetire: "keep" } },
  *check(rows, county) {
    const pairs = clashes(
      rows,
      (row) => county.by(roomInspections, "room", row.room),
      (a, b) => a.item === b.item && standTogether(a, b),
    );
    for (const [first, second] of pairs) {
      const { room, item, id } = second;
      yield finding(
        assetsCodes.message("ASSETS_TWO_INSPECTIONS", { room, item, first: first.id, second: id }),
        { kind: "data", severity: "error", subject: `room-inspections/${id}`, date: county.date },
      );
    }
  },
});

/** What has to be said to record an inspection. */
export interface NewInspection {
  /** The room. */
  room: string;
  /** What was looked at, a code of `assets.inspection-item`. */
  item: string;
  /** Whether it was in order. */
  passed: boolean;
  /** In which role somebody looked. */
  by?: string | undefined;
}

/**
 * Records an inspection (登记检查结果) on the day of the act; the one before it no longer stands from then
 * on. A change of this kind brings nothing onto the books.
 */
export const inspectRoom: Change<NewInspection> = defineChange<NewInspection>({
  type: "assets.inspect-room",
  title: { zh: "登记用房检查", en: "record the inspection of a room" },
  schema: z.strictObject({
    room: z.string(),
    item: codeOf(inspectionItemPoint),
    passed: z.boolean(),
    by: z.string().min(1).optional(),
  }),
  apply(draft, { room, item, passed, by }, { on }) {
    draft.require(rooms, room);
    for (const each of draft.by(roomInspections, "room", room)) {
      if (each.item === item && inForce(each, on)) endOn(draft, roomInspections, each, on);
    }
    const id = draft.freshId(roomInspections, `${room}-${item}-${on}`);
    draft.insert(roomInspections, {
      ...{ id, room, item, period: { from: on }, passed },
      ...(by === undefined ? {} : { by }),
    });
  },
});
