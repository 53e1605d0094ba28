import {
  clashes,
  codeOf,
  defineTable,
  finding,
  inForce,
  labelOf,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { assets } from "./asset.js";
import { assetsCodes } from "./errors.js";
import { roomItemPoint } from "./extension-points.js";
import { rooms } from "./room.js";
import { roomItemCodes, titleIn } from "./vocabulary.js";

/**
 * Things of one kind that stand in a room (室内物品): furniture, furnishings, equipment, and how many.
 * A thing that is on the books as an asset names it; most furnishings are not.
 */
export interface RoomItem extends Row {
  /** The room they stand in. */
  readonly room: string;
  /** What they are, a code of `assets.room-item`. */
  readonly item: string;
  /** How many; absent where nobody has counted them, never read as zero. */
  readonly quantity?: number | undefined;
  /** The asset it is on the books as, where it is; the balance sheet counts it there and not here. */
  readonly asset?: string | undefined;
}

/** Shape of a {@link RoomItem}. */
export const roomItemSchema: z.ZodType<RoomItem> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "物品编号", en: "identifier" } }),
  room: z.string().meta({ label: { zh: "房间", en: "room" } }),
  item: codeOf(roomItemPoint, { zh: "物品", en: "thing" }),
  quantity: z
    .int()
    .min(1)
    .optional()
    .meta({ label: { zh: "数量", en: "quantity" }, unit: "item" }),
  asset: z
    .string()
    .optional()
    .meta({ label: { zh: "资产", en: "asset" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤出日期", en: "removed on" } }),
});

/**
 * Register of things in rooms (室内物品). Conserved: those that are on no other book. A room may not
 * end while things stand in it; an asset stands in one place.
 */
export const roomItems: Table<RoomItem, "room" | "asset"> = defineTable<RoomItem, "room" | "asset">(
  {
    name: "room-items",
    title: { zh: "室内物品", en: "things in rooms" },
    schema: roomItemSchema,
    references: {
      room: { to: rooms, onRetire: "restrict" },
      asset: { to: assets, onRetire: "keep" },
    },
    label: (row, county) => {
      const room = county.get(rooms, row.room);
      const place = room === undefined ? row.room : labelOf(rooms, room, county);
      return `${place}${titleIn(roomItemCodes, row.item)}`;
    },
    conserved: [
      {
        category: "furnishings",
        title: { zh: "账外室内物品", en: "things in rooms that are on no other book" },
        unit: "item",
        measure: (row) => (row.asset === undefined ? (row.quantity ?? 0) : 0),
      },
    ],
    *check(rows, county) {
      const placed = rows.filter((row) => row.asset !== undefined && inForce(row, county.date));
      const pairs = clashes(
        placed,
        (row) => county.by(roomItems, "asset", row.asset ?? ""),
        (a, b) => inForce(a, county.date) && inForce(b, county.date),
      );
      for (const [first, second] of pairs) {
        yield finding(
          assetsCodes.message("ASSETS_ITEM_IN_TWO_PLACES", {
            asset: second.asset ?? "",
            first: first.id,
            second: second.id,
          }),
          {
            kind: "data",
            severity: "error",
            subject: `room-items/${second.id}`,
            date: county.date,
          },
        );
      }
    },
  },
);
