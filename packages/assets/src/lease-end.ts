import { type Change, defineChange } from "@fuyou/kernel";
import { z } from "zod";
import { leases } from "./lease.js";
import { requireAuthority } from "./write-off.js";

/** What has to be said to end leases. */
export interface LeaseEnd {
  /** The leases. */
  leases: readonly string[];
  /** Why: run out, given up by agreement, or else; in words that name no person. */
  reason: string;
}

/** Ends leases (终止租赁), also one that ran out: it leaves the books on the day of the act, by an authority. */
export const endLeases: Change<LeaseEnd> = defineChange<LeaseEnd>({
  type: "assets.end-leases",
  title: { zh: "终止租赁", en: "end leases" },
  schema: z.strictObject({ leases: z.array(z.string()).min(1), reason: z.string().min(1) }),
  apply(draft, { leases: ids }, act) {
    for (const id of ids) {
      requireAuthority(act, `leases/${id}`);
      draft.retire(leases, id, act.on);
    }
  },
});
