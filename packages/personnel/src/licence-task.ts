import { institutions } from "@fuyou/hierarchy";
import { type CountyView, inForce, type Message } from "@fuyou/kernel";
import { personnelCodes } from "./errors.js";
import { licences } from "./licence.js";

/** A licence whose place of practice has to be registered anew (执业地点变更). */
export interface LicenceTask {
  /** Identifier of the licence. */
  readonly licence: string;
  /** The task, with the person's identifier only. */
  readonly message: Message;
}

/**
 * The licences of a person that are registered for another place of practice than the body the person
 * is with (待变更执业地点). Those registered for no place are left alone.
 *
 * @param county - the county, on whose date they are judged
 * @param person - identifier of the person
 * @param at - identifier of the body
 */
export function outdatedLicences(county: CountyView, person: string, at: string): LicenceTask[] {
  const name = (id: string) => county.get(institutions, id)?.name ?? id;
  const tasks: LicenceTask[] = [];
  for (const { id, placeOfPractice, ...licence } of county.by(licences, "person", person)) {
    if (placeOfPractice === undefined || placeOfPractice === at) continue;
    if (!inForce({ id, ...licence }, county.date)) continue;
    const bodies = { old: name(placeOfPractice), oldId: placeOfPractice, new: name(at), newId: at };
    const values = { person, licence: id, ...bodies };
    const message = personnelCodes.message("PERSONNEL_LICENCE_REREGISTER", values);
    tasks.push({ licence: id, message });
  }
  return tasks;
}
