import { type Change, defineChange, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { posts } from "./post.js";
import { demandDocument } from "./quota-withdrawal.js";
import { staff } from "./staff.js";

/** What has to be said to end employments. */
export interface EmploymentEnd {
  /** The persons. */
  persons: readonly string[];
}

/**
 * Ends employments (解除聘用): the persons leave the county's books under the number of a decision, an exit
 * on the balance sheet, and the posts they held fall vacant. Without that number it is refused.
 */
export const endEmployment: Change<EmploymentEnd> = defineChange<EmploymentEnd>({
  type: "personnel.end-employment",
  title: { zh: "解除聘用", en: "end employments" },
  nature: "staffing",
  schema: z.strictObject({ persons: z.array(z.string()) }),
  apply(draft, { persons }, act) {
    for (const id of persons) {
      demandDocument(act, { zh: "解除聘用", en: "end of employment" }, id);
      for (const post of draft.by(posts, "holder", id)) {
        if (inForce(post, act.on)) draft.update(posts, post.id, { holder: undefined });
      }
      draft.retire(staff, id, act.on);
    }
  },
});
