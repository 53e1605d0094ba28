import {
  type Act,
  type Change,
  type Draft,
  defineChange,
  FuyouError,
  inForce,
} from "@fuyou/kernel";
import { z } from "zod";
import { assets } from "./asset.js";
import { custodies } from "./custody.js";
import type { CustodyMove } from "./custody-ledger.js";
import { post } from "./custody-posting.js";
import { assetsCodes } from "./errors.js";
import { roomItems } from "./room-item.js";
import { endOn } from "./transfer.js";

/** What has to be said to write assets off. */
export interface WriteOff {
  /** The assets. */
  assets: readonly string[];
  /** Why, in words. */
  reason: string;
}

/**
 * Refuses what takes something off the books, or brings it onto them, without saying who permitted it.
 *
 * @param act - the act
 * @param item - what it is about
 * @throws FuyouError `ASSETS_NO_AUTHORITY`
 */
export function requireAuthority(act: Act, item: string): void {
  if (act.authority !== undefined) return;
  throw new FuyouError(assetsCodes.message("ASSETS_NO_AUTHORITY", { item }));
}

/**
 * Takes assets off the books: they end on the day of the act with their custody and their place in a room,
 * and the exit is posted to the custody ledger.
 *
 * @param draft - the county being changed
 * @param ids - the assets
 * @param act - the day and who permitted it
 * @throws FuyouError `ASSETS_NO_AUTHORITY`
 */
export function takeOffBooks(draft: Draft, ids: readonly string[], act: Act): void {
  const moves: CustodyMove[] = [];
  for (const id of ids) {
    requireAuthority(act, `assets/${id}`);
    draft.retire(assets, id, act.on);
    for (const each of draft.by(custodies, "asset", id)) {
      const { retiredOn, period, institution } = each;
      if (retiredOn !== undefined || (period.to ?? act.on) < act.on) continue;
      if (inForce(each, act.on)) moves.push({ asset: id, from: institution, to: null });
      endOn(draft, custodies, each, act.on);
    }
    for (const each of draft.by(roomItems, "asset", id)) {
      if (each.retiredOn === undefined) draft.retire(roomItems, each.id, act.on);
    }
  }
  post(draft, { kind: "exit", stem: `written-off-${act.on}` }, moves, act);
}

/**
 * Writes assets off (核销): they leave the books on the day of the act, their custody ends, and the exit is
 * posted to the custody ledger. Refused without an authority.
 */
export const writeOffAssets: Change<WriteOff> = defineChange<WriteOff>({
  type: "assets.write-off",
  title: { zh: "核销资产", en: "write assets off" },
  schema: z.strictObject({ assets: z.array(z.string()).min(1), reason: z.string().min(1) }),
  nature: "disposal",
  apply: (draft, { assets: ids }, act) => takeOffBooks(draft, ids, act),
});
