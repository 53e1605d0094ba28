import { type Change, codeOf, defineChange } from "@fuyou/kernel";
import { z } from "zod";
import { roomItemPoint } from "./extension-points.js";
import { rooms } from "./room.js";
import { roomItems } from "./room-item.js";

/** So many things of one kind for one room. */
export interface NewRoomItem {
  /** The room. */
  room: string;
  /** What they are, a code of `assets.room-item`. */
  item: string;
  /** How many. */
  quantity: number;
  /** The asset it is on the books as, where it is. */
  asset?: string | undefined;
}

/** What has to be said to furnish rooms. */
export interface RoomFurnishing {
  /** What comes to stand in which room. */
  items: readonly NewRoomItem[];
}

/** Furnishes rooms (配置物品): things come to stand in them, such as those of a procurement list. They come onto the books. */
export const furnishRooms: Change<RoomFurnishing> = defineChange<RoomFurnishing>({
  type: "assets.furnish-rooms",
  nature: "spending",
  title: { zh: "配置室内物品", en: "furnish rooms" },
  schema: z.strictObject({
    items: z.array(
      z.strictObject({
        room: z.string(),
        item: codeOf(roomItemPoint),
        quantity: z.int().min(1),
        asset: z.string().optional(),
      }),
    ),
  }),
  apply(draft, { items }) {
    for (const { room, item, quantity, asset } of items) {
      draft.require(rooms, room);
      const id = draft.freshId(roomItems, `${room}.${item}`);
      draft.insert(roomItems, {
        ...{ id, room, item, quantity },
        ...(asset === undefined ? {} : { asset }),
      });
    }
  },
});

/** What has to be said to move things. */
export interface RoomItemMove {
  /** The entries of the register of things in rooms. */
  items: readonly string[];
  /** The room they stand in from then on. */
  to: string;
}

/** Moves things to another room (搬移物品), as has to be done before a room ends. Nothing comes or goes. */
export const moveRoomItems: Change<RoomItemMove> = defineChange<RoomItemMove>({
  type: "assets.move-room-items",
  title: { zh: "搬移室内物品", en: "move things to another room" },
  schema: z.strictObject({ items: z.array(z.string()), to: z.string() }),
  apply(draft, { items, to }) {
    draft.require(rooms, to);
    for (const id of items) draft.update(roomItems, id, { room: to });
  },
});
