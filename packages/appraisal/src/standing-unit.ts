import { type Institution, institutions } from "@fuyou/hierarchy";
import { type Draft, FuyouError, inForce, type PlainDate, type Text } from "@fuyou/kernel";
import { appraisalCodes } from "./errors.js";

/**
 * A unit that stands on a day, for records that only such a unit can have.
 *
 * @param draft - the next state
 * @param id - the institution
 * @param on - the day
 * @param act - what is to be done
 * @throws FuyouError `APPRAISAL_UNIT_ENDED`
 */
export function standingUnit(draft: Draft, id: string, on: PlainDate, act: Text): Institution {
  const unit = draft.require(institutions, id);
  if (inForce(unit, on)) return unit;
  const values = { unit: unit.name, on: unit.retiredOn ?? on, act };
  throw new FuyouError(appraisalCodes.message("APPRAISAL_UNIT_ENDED", values));
}
