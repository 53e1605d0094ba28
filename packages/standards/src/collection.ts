import type { Composition, CountyView, PlainDate } from "@fuyou/kernel";
import { compileRequirement } from "./compilation.js";
import { earlierTallies } from "./earlier-county.js";
import { judge } from "./judgement.js";
import { layersAt } from "./layer.js";
import type { Datum } from "./path.js";
import { subjectsOf } from "./subject.js";
import { Tallies } from "./tally.js";

/** A datum that is missing, and what it holds up. */
export interface WantedDatum {
  /** The datum. */
  datum: Datum;
  /** How many verdicts it alone holds open: with it, they could be judged. */
  decides: number;
  /** How many verdicts it holds open, alone or with others. */
  touches: number;
}

/**
 * The missing data most worth collecting next (最值得补录的数据), best first: those that alone decide most
 * verdicts, then those that touch most.
 *
 * @param county - the county
 * @param composition - the requirements and tables
 * @param date - the day
 * @param before - the county as it was before, for what must not be reduced
 */
export function worthCollecting(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
  before?: CountyView,
): WantedDatum[] {
  const tallies = new Tallies(county, date, earlierTallies(before));
  const wanted = new Map<string, WantedDatum>();
  for (const { value: requirement } of layersAt(composition, date).judged) {
    const compiled = compileRequirement(requirement, composition);
    for (const subject of subjectsOf(compiled, tallies)) {
      const { verdict, missing } = judge(compiled, subject, tallies);
      if (verdict !== "unknown") continue;
      for (const datum of missing) {
        const key = `${datum.table}/${datum.id}/${datum.field ?? ""}/${datum.earlier ?? ""}`;
        const held = wanted.get(key) ?? { datum, decides: 0, touches: 0 };
        if (missing.length === 1) held.decides++;
        held.touches++;
        wanted.set(key, held);
      }
    }
  }
  return [...wanted.values()].sort((a, b) => b.decides - a.decides || b.touches - a.touches);
}
