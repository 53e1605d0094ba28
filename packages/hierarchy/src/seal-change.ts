import { type Change, defineChange, FuyouError, type PlainDate } from "@fuyou/kernel";
import { z } from "zod";
import { endedBody, standingBody } from "./ended-body.js";
import { hierarchyCodes } from "./errors.js";
import { type Seal, sealSchema, seals } from "./seal.js";

/** What has to be said to cut a seal: the record itself. */
export interface SealCutting {
  /** The seal; it is cut on the day of the act. */
  seal: Seal;
}

/** Cuts a seal (刻制印章) for an institution that stands. */
export const cutSeal: Change<SealCutting> = defineChange<SealCutting>({
  type: "hierarchy.cut-seal",
  title: { zh: "刻制印章", en: "cut a seal" },
  schema: z.strictObject({ seal: sealSchema }),
  apply(draft, { seal }, act) {
    standingBody(draft, seal.institution, act.on, cutSeal.title);
    draft.insert(seals, { ...seal, cutOn: act.on, limitedFrom: undefined, retiredOn: undefined });
  },
});

/** What has to be said to limit or surrender a seal. */
export interface SealAct {
  /** The seal. */
  seal: string;
}

const sealAct = z.strictObject({ seal: z.string().min(1) });

/** Limits the seal of an ended institution to winding-up (印章限清算使用). */
export const limitSeal: Change<SealAct> = defineChange<SealAct>({
  type: "hierarchy.limit-seal",
  title: { zh: "印章限清算使用", en: "limit a seal to winding-up" },
  schema: sealAct,
  apply(draft, { seal }, act) {
    const row = draft.require(seals, seal);
    forward(row, act.on, row.limitedFrom);
    endedBody(draft, row.institution, act.on, limitSeal.title, ["abolished", "winding-up"]);
    draft.update(seals, seal, { limitedFrom: act.on });
  },
});

/** Surrenders a seal (缴销印章). It is not used again; the record stays with the body that had it. */
export const surrenderSeal: Change<SealAct> = defineChange<SealAct>({
  type: "hierarchy.surrender-seal",
  title: { zh: "缴销印章", en: "surrender a seal" },
  schema: sealAct,
  apply(draft, { seal }, act) {
    forward(draft.require(seals, seal), act.on, undefined);
    draft.retire(seals, seal, act.on);
  },
});

/** Refuses what would take a seal back: a state it has, one it is past, or a day before its last. */
function forward(row: Seal, on: PlainDate, has: PlainDate | undefined): void {
  const last = row.retiredOn ?? row.limitedFrom ?? row.inUseFrom ?? row.cutOn;
  if (row.retiredOn === undefined && has === undefined && (last === undefined || last <= on))
    return;
  const values = { seal: row.name, id: row.id, last: last ?? "—", on };
  throw new FuyouError(hierarchyCodes.message("HIERARCHY_SEAL_BACKWARDS", values));
}
