import type { Composition, Contribution, CountyView, Finding, PlainDate } from "@fuyou/kernel";
import type { Requirement } from "./requirement.js";
import { judgeRequirements } from "./requirement-verdicts.js";

/** On which day, and on the result of which plan, requirements are judged. */
export interface CheckOptions {
  /** The day: only requirements that hold on it are judged, on records in force on it. */
  date: PlainDate;
  /** The plan on whose result the county is judged; null for the county itself. */
  plan: string | null;
  /**
   * The county as it was before, on its own day: what must not be reduced (不得减少) is compared with it.
   * Without it such requirements are `unknown`.
   */
  before?: CountyView | undefined;
  /** The requirements to judge instead of all that hold on the day; layers are settled among them alone. */
  requirements?: readonly Contribution<Requirement>[] | undefined;
}

/**
 * Judges a county against every requirement that holds on a day (检查): one finding per record in
 * scope, met ones included, and one for a requirement that has none in its scope. From when to when a
 * requirement holds is what the composition says: a successor may have ended it. Where layers speak of
 * the same target, the one that wins is judged.
 *
 * @param county - the county in the state to be judged
 * @param composition - the requirements, tables and names
 * @param options - the day and the plan
 */
export function checkRequirements(
  county: CountyView,
  composition: Composition,
  options: CheckOptions,
): Finding[] {
  return judgeRequirements(county, composition, options).flatMap((each) => [...each.findings()]);
}
