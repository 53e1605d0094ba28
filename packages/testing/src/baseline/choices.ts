import type { PersonnelChoice } from "@fuyou/personnel";
import type { Chance } from "./chance.js";
import type { CountyBodies } from "./institutions.js";
import type { Roster } from "./personnel.js";

/** The plan in which the staff of the township stations choose. */
const plan = "county-integration";

/** The options shown to them: on to the township hospital, or stay with the township government. */
const options = ["township-hospital", "township-government"] as const;

/** The day on which all of them were asked, in the plan's second phase. */
const askedOn = "2015-12-05";

/**
 * What the staff of the township stations chose (乡镇计生服务所人员自愿选择): synthetic. Most chose the
 * hospital, some to stay with the township; the silent ones have no record, because silence is no
 * choice, and are spread evenly.
 *
 * @param roster - everyone on the books
 * @param bodies - the county's institutions
 * @param chance - the draws
 * @param silentPercent - how many of a hundred have not chosen
 */
export function choicesOf(
  roster: Roster,
  bodies: CountyBodies,
  chance: Chance,
  silentPercent: number,
): PersonnelChoice[] {
  const stations = new Set(bodies.townships.map(({ station }) => station?.id));
  const choices: PersonnelChoice[] = [];
  let asked = 0;
  for (const { id: person, institution } of roster.staff) {
    if (!stations.has(institution)) continue;
    const chosen = chance.percent(15) ? "township-government" : "township-hospital";
    asked += 1;
    const silent = (asked * silentPercent) % 100 < silentPercent;
    if (silent) continue;
    choices.push({ id: `choice-${person}`, person, plan, options, chosen, on: askedOn });
  }
  return choices;
}
