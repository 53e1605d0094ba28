import type { Period } from "@fuyou/kernel";
import { byBody, daysLeft, type Reversal, type ReversalContext } from "@fuyou/reform";
import { type Custody, custodies } from "./custody.js";
import { custodyEntries, custodyPostings } from "./custody-ledger.js";
import { heldBy, holdingRegisters, holdingTable, transferHoldings } from "./holding.js";
import { rooms, roomUses } from "./room.js";
import {
  endSharing,
  type NewRoomUse,
  shareRooms,
  transferCustody,
  transferRooms,
} from "./transfer.js";

/**
 * How assets go back: each asset that the reform moved and that is still where it left it returns by a posting
 * of its own to the custody ledger, which is never changed; so do rooms and everything else a body had.
 * Shared uses that the reform opened end, and those it ended are opened again. What was bought since stays
 * with the body that bought it.
 */
export const assetsReversal: Reversal = {
  id: "assets",
  title: { zh: "资产与用房", en: "assets and rooms" },
  tables: [
    custodies,
    custodyPostings,
    custodyEntries,
    roomUses,
    ...holdingRegisters.map(holdingTable),
  ],
  history: [custodyPostings, custodyEntries],
  reverse(context) {
    returnCustody(context);
    for (const [to, moving] of byBody(context.returning(rooms, "institution"))) {
      context.do(transferRooms, { rooms: moving.map(({ now }) => now.id), to });
    }
    for (const register of holdingRegisters) {
      if (register === "rooms") continue;
      const returning = context
        .returning(holdingTable(register), "institution")
        .filter(({ now }) => (now as { completedOn?: string }).completedOn === undefined);
      for (const [to, moving] of byBody(returning)) {
        context.do(transferHoldings, { register, records: moving.map(({ now }) => now.id), to });
      }
    }
    restoreSharing(context);
  },
  *remains({ county, on }, body) {
    for (const row of heldBy(county, "construction-projects", body.id, on)) {
      yield `construction-projects/${row.id}`;
    }
  },
};

/** Custodies go back asset by asset, to the body whose custody the reform had closed. */
function returnCustody(context: ReversalContext): void {
  const touched = context.touched(custodies);
  const former = new Map<string, string>();
  for (const { before } of touched) {
    if (before !== null && !former.has(before.asset)) former.set(before.asset, before.institution);
  }
  const back = new Map<string, Custody[]>();
  for (const each of touched) {
    const { before, after, now } = each;
    if (before !== null || daysLeft(after, context.on) === undefined) continue;
    const home = after === null ? undefined : former.get(after.asset);
    if (home === undefined || now === undefined || !context.asLeft(each)) continue;
    const to = context.bodyFor(home);
    if (to === undefined || to === now.institution) continue;
    const moving = back.get(to);
    if (moving === undefined) back.set(to, [now]);
    else moving.push(now);
  }
  for (const [to, moving] of back) {
    const key = `${context.name}.${to.replaceAll("~", "/")}`;
    context.do(transferCustody, { custodies: moving.map(({ id }) => id), to, key });
  }
}

function restoreSharing(context: ReversalContext): void {
  const ending = context.added(roomUses).map((each) => each.id);
  if (ending.length > 0) context.do(endSharing, { uses: ending });
  const uses: NewRoomUse[] = context.closed(roomUses).flatMap(({ row, period }) => {
    const institution = context.bodyFor(row.institution);
    const room = context.county.get(rooms, row.room);
    const stands = daysLeft(room, context.on) !== undefined;
    if (institution === undefined || !stands || room?.institution === institution) return [];
    return [{ room: row.room, institution, period: period as Period }];
  });
  if (uses.length > 0) context.do(shareRooms, { uses });
}
