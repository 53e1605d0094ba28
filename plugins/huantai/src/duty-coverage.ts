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
  const called = words[where === undefined ? "either" : involvement];
  return coverage(assignments, { by, field: "duty", codes: duties, where, unit: "duty", called });
}

const words = {
  lead: { zh: "牵头职责", en: "duties it leads" },
  assist: { zh: "配合职责", en: "duties it assists in" },
  either: { zh: "所承担职责", en: "duties it holds" },
};
