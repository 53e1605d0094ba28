import {
  type Change,
  type Draft,
  defineChange,
  endedBefore,
  type Period,
  type PlainDate,
  periodSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { remainderOf } from "@fuyou/reform";
import { z } from "zod";
import { custodies } from "./custody.js";
import { rooms, roomUses } from "./room.js";

/** What has to be said to transfer custody. */
export interface CustodyTransfer {
  /** The open entries of the custody ledger. */
  custodies: readonly string[];
  /** The institution that has the assets from the day of the act. */
  to: string;
}

/**
 * Transfers assets (资产划转): each open entry of the custody ledger is closed on the eve of the act
 * and the next one opened, for the days the old one was to last. Free allocation, no price.
 */
export const transferCustody: Change<CustodyTransfer> = defineChange<CustodyTransfer>({
  type: "assets.transfer-custody",
  title: { zh: "划转资产", en: "transfer assets" },
  schema: z.strictObject({ custodies: z.array(z.string()), to: z.string() }),
  apply(draft, payload, act) {
    for (const id of payload.custodies) {
      const old = draft.require(custodies, id);
      const period = remainderOf(old, act.on);
      if (period === undefined) continue;
      endOn(draft, custodies, old, act.on);
      draft.insert(custodies, {
        id: draft.freshId(custodies, id),
        asset: old.asset,
        institution: payload.to,
        period,
      });
    }
  },
});

/** What has to be said to transfer rooms. */
export interface RoomTransfer {
  /** The rooms. */
  rooms: readonly string[];
  /** The institution that has them in custody from then on. */
  to: string;
}

/** Transfers the custody of rooms (用房划转). */
export const transferRooms: Change<RoomTransfer> = defineChange<RoomTransfer>({
  type: "assets.transfer-rooms",
  title: { zh: "划转用房", en: "transfer rooms" },
  schema: z.strictObject({ rooms: z.array(z.string()), to: z.string() }),
  apply(draft, payload) {
    for (const id of payload.rooms) draft.update(rooms, id, { institution: payload.to });
  },
});

/** That one institution comes to use one room. */
export interface NewRoomUse {
  /** The room. */
  room: string;
  /** The institution that uses it. */
  institution: string;
  /** The days on which it does; from the day of the act on where absent. */
  period?: Period | undefined;
}

/** What has to be said to share rooms. */
export interface RoomSharing {
  /** The rooms and the institutions that come to use them. */
  uses: readonly NewRoomUse[];
}

/** Shares rooms (共享共用): another institution uses them too; custody does not move. */
export const shareRooms: Change<RoomSharing> = defineChange<RoomSharing>({
  type: "assets.share-rooms",
  title: { zh: "共用房间", en: "share rooms" },
  schema: z.strictObject({
    uses: z.array(
      z.strictObject({
        room: z.string(),
        institution: z.string(),
        period: periodSchema.optional(),
      }),
    ),
  }),
  apply(draft, { uses }, act) {
    for (const { room, institution, period = { from: act.on } } of uses) {
      const id = draft.freshId(roomUses, `${room}-used-by-${institution}`);
      draft.insert(roomUses, { id, room, institution, period });
    }
  },
});

/** What has to be said to end shared uses. */
export interface SharingEnd {
  /** The shared uses that end on the eve of the act. */
  uses: readonly string[];
}

/** Ends the shared use of rooms (终止共用). */
export const endSharing: Change<SharingEnd> = defineChange<SharingEnd>({
  type: "assets.end-sharing",
  title: { zh: "终止房间共用", en: "end the shared use of rooms" },
  schema: z.strictObject({ uses: z.array(z.string()) }),
  apply(draft, { uses }, act) {
    for (const id of uses) endOn(draft, roomUses, draft.require(roomUses, id), act.on);
  },
});

/**
 * Ends a dated record on the eve of a day; one that had not begun by then is taken back.
 *
 * @param draft - the county being changed
 * @param table - the record's register
 * @param record - the record
 * @param on - the first day on which it no longer stands
 */
export function endOn<R extends Row & { readonly period: Period }>(
  draft: Draft,
  table: Table<R, never>,
  { id, period }: R,
  on: PlainDate,
): void {
  const begun = period.from < on;
  const fields: Partial<Row> = begun ? { period: endedBefore(period, on) } : { retiredOn: on };
  draft.update(table, id, fields as Partial<R>);
}
