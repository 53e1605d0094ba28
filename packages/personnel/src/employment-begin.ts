import { type Change, defineChange } from "@fuyou/kernel";
import { z } from "zod";
import { demandDocument } from "./quota-withdrawal.js";
import { type StaffMember, staff, staffMemberSchema } from "./staff.js";

/** What has to be said to take people on. */
export interface EmploymentBeginning {
  /** The persons, as they come onto the books. */
  persons: readonly StaffMember[];
}

/**
 * Takes people on (录用、聘用): they come onto the books of a body under the number of a decision, an
 * entry on the balance sheet. Without that number it is refused.
 */
export const takeOn: Change<EmploymentBeginning> = defineChange<EmploymentBeginning>({
  type: "personnel.take-on",
  title: { zh: "录用聘用", en: "take people on" },
  nature: "staffing",
  schema: z.strictObject({ persons: z.array(staffMemberSchema).min(1) }),
  apply(draft, { persons }, act) {
    for (const person of persons) {
      demandDocument(act, { zh: "录用聘用", en: "taking people on" }, person.id);
      draft.insert(staff, person);
    }
  },
});
