import type { Institution } from "@fuyou/hierarchy";
import { codeOf, inForce } from "@fuyou/kernel";
import { defineStepKind, type Selector, type StepKind, selectorSchema } from "@fuyou/reform";
import { z } from "zod";
import { roomFunctionPoint } from "./extension-points.js";
import { rooms, roomUses } from "./room.js";
import { shareRooms } from "./transfer.js";

/** What the sharing of rooms has to be told. */
export interface SharingStep {
  /** The institutions of one division that share with each other. */
  parties: Selector;
  /** The functions of the rooms shared, codes of `assets.room-function`. */
  functions: readonly string[];
}

/**
 * Village shared (村共享): in every division, each party's rooms of the named functions come into
 * common use; both bodies are kept, and custody does not move.
 */
export const shareRoomsStep: StepKind<SharingStep> = defineStepKind<SharingStep>({
  kind: "share-rooms",
  title: { zh: "共享共用房间", en: "share rooms" },
  schema: z.strictObject({
    parties: selectorSchema,
    functions: z.array(codeOf(roomFunctionPoint)).min(1),
  }),
  compile(context, { parties, functions }) {
    const { county, on } = context;
    const byDivision = new Map<string, Institution[]>();
    for (const each of context.select(parties)) {
      byDivision.set(each.division, [...(byDivision.get(each.division) ?? []), each]);
    }
    for (const group of byDivision.values()) {
      if (group.length < 2) continue;
      const uses: { room: string; institution: string }[] = [];
      for (const owner of group) {
        for (const room of county.by(rooms, "institution", owner.id)) {
          if (!inForce(room, on) || !room.functions.some((each) => functions.includes(each)))
            continue;
          const users = county.by(roomUses, "room", room.id).filter((each) => inForce(each, on));
          for (const other of group) {
            if (other === owner) continue;
            if (users.some((each) => each.institution === other.id)) context.already();
            else uses.push({ room: room.id, institution: other.id });
          }
        }
      }
      if (uses.length > 0) context.do(shareRooms, { uses });
    }
  },
});
