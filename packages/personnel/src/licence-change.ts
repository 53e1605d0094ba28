import { type Change, defineChange, FuyouError, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { licences } from "./licence.js";

/** What has to be said to register a licence for another place of practice. */
export interface PracticeRegistration {
  /** The licence. */
  licence: string;
  /** The institution at which it permits to practise from then on. */
  at: string;
}

/** Registers a licence for another place of practice (变更执业地点), which settles the task that a transfer leaves. */
export const registerPractice: Change<PracticeRegistration> = defineChange<PracticeRegistration>({
  type: "personnel.register-practice",
  title: { zh: "变更执业地点", en: "register a place of practice" },
  schema: z.strictObject({ licence: z.string(), at: z.string() }),
  apply(draft, { licence: id, at }, act) {
    const licence = draft.require(licences, id);
    if (!inForce(licence, act.on)) {
      const values = { licence: id, on: act.on };
      throw new FuyouError(personnelCodes.message("PERSONNEL_LICENCE_NOT_VALID", values));
    }
    draft.update(licences, id, { placeOfPractice: at });
  },
});
