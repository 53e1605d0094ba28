import type { Composition, CountyView, Finding, PlainDate } from "@fuyou/kernel";
import { compileRequirement } from "./compiled-requirement.js";
import { judge } from "./judgement.js";
import { layersAt } from "./layer.js";
import { Lexicon } from "./lexicon.js";
import { subjectsOf } from "./subject.js";
import { Tallies } from "./tally.js";
import { VerdictWriter } from "./verdict-finding.js";

/** On which day, and on the result of which plan, requirements are judged. */
export interface CheckOptions {
  /** The day: only requirements that hold on it are judged, on records in force on it. */
  date: PlainDate;
  /** The plan on whose result the county is judged; null for the county itself. */
  plan: string | null;
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
  const { date, plan } = options;
  const tallies = new Tallies(county, date);
  const lexicon = new Lexicon(composition);
  const found: Finding[] = [];
  for (const { value: requirement } of layersAt(composition, date).judged) {
    const compiled = compileRequirement(requirement, composition);
    const writer = new VerdictWriter(compiled, tallies, lexicon, plan);
    const before = found.length;
    for (const subject of subjectsOf(compiled, tallies)) {
      found.push(writer.finding(subject, judge(compiled, subject, tallies)));
    }
    if (found.length === before) found.push(writer.notApplicable());
  }
  return found;
}
