import { type Draft, FuyouError, inForce, type PlainDate } from "@fuyou/kernel";
import { personnelCodes } from "./errors.js";
import { type StaffMember, staff } from "./staff.js";

/**
 * A person still on the county's books (在册人员), or an error that says the person has left.
 *
 * @param draft - the county
 * @param person - identifier of the person
 * @param on - the day
 * @throws FuyouError `PERSONNEL_LEFT`, `KERNEL_UNKNOWN_RECORD`
 */
export function onTheBooks(draft: Draft, person: string, on: PlainDate): StaffMember {
  const member = draft.require(staff, person);
  if (inForce(member, on)) return member;
  const values = { person, on: member.retiredOn ?? on };
  throw new FuyouError(personnelCodes.message("PERSONNEL_LEFT", values));
}
