import { type Change, defineChange, FuyouError } from "@fuyou/kernel";
import { z } from "zod";
import { post } from "./custody-posting.js";
import { assetsCodes } from "./errors.js";
import type { HandoverItem } from "./handover-item.js";
import { handoverItems, handovers, isOpenRefusal } from "./handover-register.js";
import { holdingTable } from "./holding.js";
import { moveCustody, openCustody } from "./transfer.js";

/** What has to be said to move what was refused on. */
export interface RefusedTransfer {
  /** The items of handovers. */
  items: readonly string[];
  /** The institution that has them from then on. */
  to: string;
}

/**
 * Moves what was refused on to another body (拒收资产另行划转): assets by a posting of the custody ledger, the
 * others in their registers. Only what was refused and is with the refusing body all the same; nothing comes or
 * goes.
 */
export const transferRefused: Change<RefusedTransfer> = defineChange<RefusedTransfer>({
  type: "assets.transfer-refused",
  title: { zh: "另行划转拒收的资产", en: "transfer what was refused" },
  schema: z.strictObject({ items: z.array(z.string()).min(1), to: z.string() }),
  apply(draft, { items, to }, act) {
    const moves: { asset: string; from: string; to: string }[] = [];
    const rows: HandoverItem[] = items.map((id) => draft.require(handoverItems, id));
    for (const row of rows) {
      const from = draft.require(handovers, row.handover).to ?? "";
      if (!isOpenRefusal(row, draft, act.on)) {
        const why = { zh: "没有待处理的拒收", en: "it is no refusal that is open" };
        const values = { item: `handover-items/${row.id}`, why };
        throw new FuyouError(assetsCodes.message("ASSETS_RECEIPT", values));
      }
      if (row.register === "assets") {
        moveCustody(draft, openCustody(draft, row.record, from, act), to, act);
        moves.push({ asset: row.record, from, to });
      } else draft.update(holdingTable(row.register), row.record, { institution: to });
    }
    post(draft, { kind: "transfer", stem: `refused-to-${to}-${act.on}` }, moves, act);
  },
});
