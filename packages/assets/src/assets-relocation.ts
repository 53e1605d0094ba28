import { inForce, type Period } from "@fuyou/kernel";
import { covers, type Relocation, remainderOf } from "@fuyou/reform";
import { assets } from "./asset.js";
import { custodies } from "./custody.js";
import { listHandover } from "./handover-change.js";
import { handovers } from "./handover-register.js";
import { heldBy, holdingRegisters, transferHoldings } from "./holding.js";
import type { Item } from "./item-register.js";
import { rooms, roomUses } from "./room.js";
import { endSharing, shareRooms, transferCustody, transferRooms } from "./transfer.js";

/**
 * What becomes of a body's assets when it ends: all of them, rooms and equipment, go to the successor
 * (source 000, clause 二(二)), also what it is to have only later; with them building work in progress, bank
 * balances, what it keeps for others, claims and debts, leases, and its archives as a fonds of their own.
 * What it shared with others the successor goes on sharing. Where a handover was drawn up for the body, what is
 * moved is listed in it, item by item.
 */
export const assetsRelocation: Relocation = {
  id: "assets",
  title: { zh: "资产与用房", en: "assets and rooms" },
  relocate(context, { from, to }) {
    const { county, on } = context;
    const held = county
      .by(custodies, "institution", from.id)
      .filter((each) => remainderOf(each, on) !== undefined);
    const own = county.by(rooms, "institution", from.id).filter((each) => inForce(each, on));
    const others = holdingRegisters
      .filter((register) => register !== "rooms")
      .map((register) => ({
        register,
        records: heldBy(county, register, from.id, on).map(({ id }) => id),
      }))
      .filter(({ records }) => records.length > 0);
    const moved: Item[] = [];
    for (const { asset } of held) {
      const row = county.get(assets, asset);
      // What was written off is on no list, though somebody forgot to end its custody.
      if (row !== undefined && inForce(row, on)) moved.push({ register: "assets", record: asset });
    }
    for (const { id } of own) moved.push({ register: "rooms", record: id });
    for (const { register, records } of others) {
      for (const record of records) moved.push({ register, record });
    }
    const paper = county
      .by(handovers, "from", from.id)
      .find((each) => each.to === undefined && each.retiredOn === undefined);
    // The list is drawn while the body still has what it lists.
    if (paper !== undefined && moved.length > 0) {
      context.do(listHandover, { handover: paper.id, to: to.id, items: moved });
    }
    if (held.length > 0) {
      const key = `${context.name}.${from.id.replaceAll("~", "/")}`;
      context.do(transferCustody, { custodies: held.map((each) => each.id), to: to.id, key });
    }
    if (own.length > 0) {
      context.do(transferRooms, { rooms: own.map((each) => each.id), to: to.id });
    }
    for (const { register, records } of others) {
      context.do(transferHoldings, { register, records, to: to.id });
    }
    const used = county.by(roomUses, "institution", from.id).flatMap((each) => {
      const period = remainderOf(each, on);
      return period === undefined ? [] : [{ ...each, period }];
    });
    if (used.length === 0) return;
    context.do(endSharing, { uses: used.map((each) => each.id) });
    const uses: { room: string; institution: string; period: Period }[] = [];
    for (const { room, period } of used) {
      if (county.get(rooms, room)?.institution === to.id) continue;
      const own = county.by(roomUses, "room", room).filter((each) => each.institution === to.id);
      const known = [
        ...own.map((each) => remainderOf(each, on)),
        ...uses.filter((each) => each.room === room).map((each) => each.period),
      ];
      if (known.some((each) => covers(each, period))) continue;
      uses.push({ room, institution: to.id, period });
    }
    if (uses.length > 0) context.do(shareRooms, { uses });
  },
};
