import { type Act, type Draft, FuyouError } from "@fuyou/kernel";
import { assets } from "./asset.js";
import {
  type CustodyMove,
  type CustodyPosting,
  custodyEntries,
  custodyPostings,
  hashOfMoves,
  type PostedMove,
  type PostingKind,
} from "./custody-ledger.js";
import { assetsCodes } from "./errors.js";

/** What has to be said of a posting beside its moves. */
export interface PostingOrder {
  /** What it does. */
  kind: PostingKind;
  /** What its identifier begins with, where no key is given. */
  stem: string;
  /** The key under which it is ordered. */
  key?: string | undefined;
  /** The posting it corrects. */
  corrects?: string | undefined;
}

/**
 * Whether an order of a key has been posted already (幂等): true where its content is the same, so that
 * nothing is left to do. A posting that was corrected stands, and so does its key; one that was undone with
 * the transition it belonged to was never done, and the order may be given again.
 *
 * @param draft - the county being changed
 * @param key - the key of the order
 * @param moves - what it orders
 * @param act - its day
 * @throws FuyouError `ASSETS_KEY_REUSED` where the content is another
 */
export function isPosted(
  draft: Draft,
  key: string | undefined,
  moves: readonly CustodyMove[],
  act: Act,
): boolean {
  const posted = key === undefined ? undefined : postingOf(draft, key);
  if (key === undefined || posted === undefined) return false;
  const entries = draft.by(custodyEntries, "posting", posted.id);
  const costs = new Map(entries.map(({ asset, cost }) => [asset, cost]));
  const same = moves.map((move) => ({ ...move, cost: costs.get(move.asset) ?? 0 }));
  if (posted.inputHash === hashOfMoves(act.on, same)) return true;
  throw new FuyouError(assetsCodes.message("ASSETS_KEY_REUSED", { key, posting: posted.id }));
}

/**
 * Writes a posting with its entries (记账), two for each move between bodies.
 *
 * @param draft - the county being changed
 * @param order - what it is
 * @param moves - its moves
 * @param act - its day
 */
export function post(
  draft: Draft,
  order: PostingOrder,
  moves: readonly CustodyMove[],
  act: Act,
): void {
  if (moves.length === 0) return;
  const { kind, stem, key, corrects } = order;
  const posted: PostedMove[] = moves.map((move) => ({
    ...move,
    cost: draft.require(assets, move.asset).originalCost,
  }));
  const posting = draft.freshId(custodyPostings, key ?? stem);
  draft.insert(custodyPostings, {
    ...{ id: posting, kind, on: act.on, inputHash: hashOfMoves(act.on, posted) },
    ...(key === undefined ? {} : { key }),
    ...(corrects === undefined ? {} : { corrects }),
  });
  for (const { asset, from, to, cost } of posted) {
    for (const [side, institution] of [
      ["out", from],
      ["in", to],
    ] as const) {
      if (institution === null) continue;
      const id = draft.freshId(custodyEntries, `${posting}.${asset}.${side}`);
      draft.insert(custodyEntries, { id, posting, asset, institution, side, cost });
    }
  }
}

/** The posting ordered under a key; identifiers taken back by undoing are passed over. */
function postingOf(draft: Draft, key: string): CustodyPosting | undefined {
  let id = key;
  for (let count = 2; draft.given(custodyPostings, id); count++) {
    const row = draft.get(custodyPostings, id);
    if (row?.key === key) return row;
    id = `${key}~${count}`;
  }
  return undefined;
}
