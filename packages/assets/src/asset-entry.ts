import type { Act, Draft } from "@fuyou/kernel";
import { type Asset, assets } from "./asset.js";
import { custodies } from "./custody.js";
import { post } from "./custody-posting.js";
import { requireAuthority } from "./write-off.js";

/**
 * Brings an asset onto the books (入账): the record, its custody from the day of the act on, and an entry in
 * the custody ledger.
 *
 * @param draft - the county being changed
 * @param asset - the asset; its identifier must be new
 * @param institution - who has it from that day on
 * @param act - the day and who permitted it
 * @throws FuyouError `ASSETS_NO_AUTHORITY`
 */
export function enterAsset(draft: Draft, asset: Asset, institution: string, act: Act): void {
  requireAuthority(act, `assets/${asset.id}`);
  draft.insert(assets, asset);
  const id = draft.freshId(custodies, `${asset.id}.custody`);
  draft.insert(custodies, { id, asset: asset.id, institution, period: { from: act.on } });
  const moves = [{ asset: asset.id, from: null, to: institution }];
  post(draft, { kind: "entry", stem: `entered-${asset.id}` }, moves, act);
}
