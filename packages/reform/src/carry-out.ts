import {
  applyEdits,
  type Composition,
  type County,
  FuyouError,
  isBlocking,
  sameValue,
} from "@fuyou/kernel";
import { compilePlan } from "./compile.js";
import { reformCodes } from "./errors.js";
import { isProven, type Transition } from "./transition.js";

/**
 * Carries out a transition (实施): puts its edits on the county. On another county than the one it was
 * compiled on, the plan is compiled again and must give the same edits, proven again, or it is refused.
 *
 * @param county - the county as it is now
 * @param composition - the plugins
 * @param transition - what was rehearsed
 * @param again - how it is compiled again; as the plan of its name where absent
 * @throws FuyouError `REFORM_NOT_COMPILED`, `REFORM_DIFFERENT_EDITS`
 */
export function carryOut(
  county: County,
  composition: Composition,
  transition: Transition,
  again: (now: County) => Transition = (now) => compilePlan(now, composition, transition.plan),
): County {
  const { plan, edits, to } = transition;
  if (!isProven(transition)) refuse(transition);
  if (county !== transition.before) {
    const compiled = again(county);
    if (compiled.compiled && !isProven(compiled)) refuse(compiled);
    const now = compiled.edits;
    const differing = edits.findIndex((edit, index) => !sameValue(edit, now[index]));
    if (differing >= 0 || now.length !== edits.length) {
      const at = edits[differing] ?? now[edits.length];
      const first = at === undefined ? "—" : `${at.table}/${at.id}`;
      const values = { plan, approved: edits.length, now: now.length, first };
      throw new FuyouError(reformCodes.message("REFORM_DIFFERENT_EDITS", values));
    }
  }
  return applyEdits(county, edits).asOf(to);
}

function refuse({ plan, findings }: Transition): never {
  const count = findings.filter(isBlocking).length;
  throw new FuyouError(reformCodes.message("REFORM_NOT_COMPILED", { plan, count }));
}
