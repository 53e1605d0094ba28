import {
  type Act,
  type Change,
  type Draft,
  defineChange,
  endedBefore,
  FuyouError,
  type Period,
  type PlainDate,
  periodSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { remainderOf } from "@fuyou/reform";
import { z } from "zod";
import { type Custody, custodies } from "./custody.js";
import { custodyEntries, custodyPostings } from "./custody-ledger.js";
import { isPosted, post } from "./custody-posting.js";
import { assetsCodes } from "./errors.js";
import { rooms, roomUses } from "./room.js";

/** What has to be said to transfer custody. */
export interface CustodyTransfer {
  /** The open entries of the custody register. */
  custodies: readonly string[];
  /** The institution that has the assets from the day of the act. */
  to: string;
  /** The key of the order (幂等键): ordered twice with the same content it is done once. */
  key?: string | undefined;
}

/** Shape of the key of an order; `~` is kept for identifiers that follow an old one. */
export const orderKeySchema: z.ZodType<string> = z.string().regex(/^[^~\s]+$/);

/**
 * Transfers assets (资产划转): each open custody is closed on the eve of the act and the next one opened,
 * for the days the old one was to last, and the move is posted in pairs to the custody ledger. Free
 * allocation, no price. The same key with the same content does nothing more.
 */
export const transferCustody: Change<CustodyTransfer> = defineChange<CustodyTransfer>({
  type: "assets.transfer-custody",
  title: { zh: "划转资产", en: "transfer assets" },
  schema: z.strictObject({
    custodies: z.array(z.string()),
    to: z.string(),
    key: orderKeySchema.optional(),
  }),
  apply(draft, { custodies: ids, to, key }, act) {
    const olds = ids.map((id) => draft.require(custodies, id));
    const moves = olds.map(({ asset, institution }) => ({ asset, from: institution, to }));
    if (isPosted(draft, key, moves, act)) return;
    for (const old of olds) moveCustody(draft, old, to, act);
    post(draft, { kind: "transfer", stem: `to-${to}-${act.on}`, key }, moves, act);
  },
});

/**
 * Closes a custody on the eve of an act and opens the next one.
 *
 * @param draft - the county being changed
 * @param old - the custody
 * @param to - who has the asset from then on
 * @param act - the day
 * @throws FuyouError `ASSETS_NOT_HELD` where it has ended already
 */
export function moveCustody(draft: Draft, old: Custody, to: string, act: Act): void {
  const period = remainderOf(old, act.on);
  if (period === undefined) {
    const values = { item: `assets/${old.asset}`, holder: old.institution, on: act.on };
    throw new FuyouError(assetsCodes.message("ASSETS_NOT_HELD", values));
  }
  endOn(draft, custodies, old, act.on);
  draft.insert(custodies, {
    id: draft.freshId(custodies, old.id),
    asset: old.asset,
    institution: to,
    period,
  });
}

/** What has to be said to correct a transfer. */
export interface TransferCorrection {
  /** The posting of the transfer. */
  posting: string;
}

/**
 * Corrects a transfer (冲正): every asset of it goes back by a new posting; the old one stays as it is.
 * Nothing is corrected twice, and not once an asset has moved on.
 */
export const correctTransfer: Change<TransferCorrection> = defineChange<TransferCorrection>({
  type: "assets.correct-transfer",
  title: { zh: "冲正划转", en: "correct a transfer" },
  schema: z.strictObject({ posting: z.string() }),
  apply(draft, { posting }, act) {
    const { kind } = draft.require(custodyPostings, posting);
    const [by] = draft.by(custodyPostings, "corrects", posting);
    if (by !== undefined || kind !== "transfer") {
      const values = { posting, by: by?.id ?? kind };
      throw new FuyouError(assetsCodes.message("ASSETS_NOT_CORRECTED", values));
    }
    const entries = draft.by(custodyEntries, "posting", posting);
    const moves = entries
      .filter((each) => each.side === "in")
      .map(({ asset, institution: from }) => {
        const out = entries.find((each) => each.asset === asset && each.side === "out");
        return { asset, from, to: out?.institution ?? from };
      });
    for (const { asset, from, to } of moves) {
      moveCustody(draft, openCustody(draft, asset, from, act), to, act);
    }
    const stem = `${posting}-corrected`;
    post(draft, { kind: "correction", stem, corrects: posting }, moves, act);
  },
});

/**
 * The custody that a body has of an asset on the day of an act.
 *
 * @param draft - the county being changed
 * @param asset - the asset
 * @param institution - who is to have it
 * @param act - the day
 * @throws FuyouError `ASSETS_NOT_HELD`
 */
export function openCustody(draft: Draft, asset: string, institution: string, act: Act): Custody {
  const held = draft
    .by(custodies, "asset", asset)
    .find((each) => each.institution === institution && remainderOf(each, act.on) !== undefined);
  if (held !== undefined) return held;
  const values = { item: `assets/${asset}`, holder: institution, on: act.on };
  throw new FuyouError(assetsCodes.message("ASSETS_NOT_HELD", values));
}

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
