import { assignments } from "@fuyou/duties";
import { type CoverageMeasure, coverage, is } from "@fuyou/standards";
import { dutySets } from "./duty-sets.js";

/**
 * How much of a set of duties the institution or post judged has (职责清单落实).
 *
 * @param set - code of the set
 * @param by - whether institutions or posts are judged
 * @param involved - `as-said`: leading or assisting, as the set says; `either`: a duty goes on being held
 *   as it was, in whichever way
 */
export function heldOf(
  set: string,
  by: "institution" | "post",
  involved: "as-said" | "either" = "as-said",
): CoverageMeasure {
  const { duties = [], involvement = "lead" } = dutySets.find(({ code }) => code === set) ?? {};
  const where = involved === "either" ? undefined : is("involvement", involvement);
  return coverage(assignments, { by, field: "duty", codes: duties, where, unit: "duty" });
}
