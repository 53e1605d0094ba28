import { type Change, defineChange, FuyouError, fenSchema, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { claims } from "./claim.js";
import { assetsCodes } from "./errors.js";
import { requireAuthority } from "./write-off.js";

/** What becomes of one claim or debt. */
export interface SettledClaim {
  /** The claim or debt. */
  claim: string;
  /** How much of it, in fen; all of it where absent. The rest goes on being owed. */
  amount?: number | undefined;
}

/** What has to be said to settle claims and debts. */
export interface ClaimSettlement {
  /** The claims and debts, each at most once. */
  claims: readonly SettledClaim[];
  /** Whether they were paid (清偿) or written off as bad (坏账核销、豁免). */
  how: "paid" | "written-off";
  /** Why, in words that name no person. */
  reason: string;
}

/**
 * Settles claims and debts (清偿、核销债权债务): what is settled leaves the books, and is refused without an
 * authority. A part may be settled only of what has an amount, and no more than is owed. The money itself is
 * not moved between bank accounts here.
 */
export const settleClaims: Change<ClaimSettlement> = defineChange<ClaimSettlement>({
  type: "assets.settle-claims",
  title: { zh: "清偿或核销债权债务", en: "settle claims and debts" },
  schema: z.strictObject({
    claims: z
      .array(z.strictObject({ claim: z.string(), amount: (fenSchema as z.ZodInt).optional() }))
      .min(1),
    how: z.enum(["paid", "written-off"]),
    reason: z.string().min(1),
  }),
  apply(draft, { claims: settled }, act) {
    for (const { claim: id, amount } of settled) {
      requireAuthority(act, `claims/${id}`);
      const row = draft.require(claims, id);
      if (!inForce(row, act.on)) {
        const values = { item: `claims/${id}`, holder: row.institution, on: act.on };
        throw new FuyouError(assetsCodes.message("ASSETS_NOT_HELD", values));
      }
      if (amount === undefined || amount === row.amount) {
        draft.retire(claims, id, act.on);
        continue;
      }
      if (row.amount === undefined || amount > row.amount) {
        const owed = row.amount ?? { zh: "未定", en: "not settled" };
        const values = { item: `claims/${id}`, asked: amount, there: owed };
        throw new FuyouError(assetsCodes.message("ASSETS_MORE_THAN_THERE", values));
      }
      draft.update(claims, id, { amount: row.amount - amount });
    }
  },
});
