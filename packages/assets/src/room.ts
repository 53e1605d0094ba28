import { divisions, institutions } from "@fuyou/hierarchy";
import {
  areaSchema,
  codeOf,
  defineTable,
  finding,
  inForce,
  labelOf,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { assetsCodes } from "./errors.js";
import { roomFunctionPoint } from "./extension-points.js";

/** Premises (场所): a building or site in a division, in which several institutions may have rooms. */
export interface Premises extends Row {
  /** What the place is called. */
  readonly name: string;
  /** The division it stands in. */
  readonly division: string;
}

/** Shape of {@link Premises}. */
export const premisesSchema: z.ZodType<Premises> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "场所编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "场所名称", en: "name" } }),
  division: z.string().meta({ label: { zh: "所在区划", en: "division" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "停用日期", en: "retired on" } }),
});

/** Register of premises (场所). */
export const premises: Table<Premises, "division"> = defineTable<Premises, "division">({
  name: "premises",
  title: { zh: "场所", en: "premises" },
  schema: premisesSchema,
  references: { division: { to: divisions, onRetire: "restrict" } },
});

/** A room (房间、用房): its functions, its area, and who has it in custody. */
export interface Room extends Row {
  /** What the room is called. */
  readonly name: string;
  /** The premises it is part of. */
  readonly premises: string;
  /** The institution that has it in custody; others may share its use. */
  readonly institution: string;
  /** What it is used for, codes of `assets.room-function`; one room may serve several uses. */
  readonly functions: readonly string[];
  /** Floor area in 0.01 m²; absent where nobody has measured it. */
  readonly area?: number | undefined;
}

/** Shape of a {@link Room}. */
export const roomSchema: z.ZodType<Room> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "房间编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "房间名称", en: "name" } }),
  premises: z.string().meta({ label: { zh: "所在场所", en: "premises" } }),
  institution: z.string().meta({ label: { zh: "占有单位", en: "custodian" } }),
  functions: z.array(codeOf(roomFunctionPoint)).meta({ label: { zh: "功能", en: "functions" } }),
  area: (areaSchema as z.ZodInt)
    .optional()
    .meta({ label: { zh: "面积", en: "area" }, unit: "0.01m2" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "停用日期", en: "retired on" } }),
});

/** Register of rooms (房间). Conserved: their number and their area. */
export const rooms: Table<Room, "premises" | "institution"> = defineTable<
  Room,
  "premises" | "institution"
>({
  name: "rooms",
  title: { zh: "房间", en: "rooms" },
  schema: roomSchema,
  references: {
    premises: { to: premises, onRetire: "restrict" },
    institution: { to: institutions, onRetire: "restrict" },
  },
  label: (row, county) =>
    `${county.get(institutions, row.institution)?.name ?? row.institution}${row.name}`,
  conserved: [
    { category: "rooms", title: { zh: "房间", en: "rooms" }, unit: "room", measure: () => 1 },
    {
      category: "area",
      title: { zh: "房间面积", en: "area of rooms" },
      unit: "0.01m2",
      measure: (row) => row.area ?? 0,
    },
  ],
  *check(rows, county) {
    for (const row of rows) {
      if (row.area !== undefined || !inForce(row, county.date)) continue;
      yield finding(
        assetsCodes.message("ASSETS_AREA_MISSING", {
          room: labelOf(rooms, row, county),
          id: row.id,
        }),
        {
          kind: "data",
          severity: "warning",
          subject: `rooms/${row.id}`,
          date: county.date,
          aspect: "area",
        },
      );
    }
  },
});

/**
 * That an institution uses a room it may or may not have in custody (共享共用). Sharing moves no
 * custody: W3C ORG has no word for it, FHIR would name a Location with several Organizations.
 */
export interface RoomUse extends Row {
  /** The room. */
  readonly room: string;
  /** The institution that uses it. */
  readonly institution: string;
  /** The days on which it does. */
  readonly period: Period;
}

/** Shape of a {@link RoomUse}. */
export const roomUseSchema: z.ZodType<RoomUse> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "使用编号", en: "identifier" } }),
  room: z.string().meta({ label: { zh: "房间", en: "room" } }),
  institution: z.string().meta({ label: { zh: "使用单位", en: "user" } }),
  period: periodSchema.meta({ label: { zh: "期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "终止日期", en: "ended on" } }),
});

/** Register of shared use of rooms (房间共用). */
export const roomUses: Table<RoomUse, "room" | "institution"> = defineTable<
  RoomUse,
  "room" | "institution"
>({
  name: "room-uses",
  title: { zh: "房间共用", en: "shared use of rooms" },
  schema: roomUseSchema,
  references: {
    room: { to: rooms, onRetire: "restrict" },
    institution: { to: institutions, onRetire: "restrict" },
  },
});
