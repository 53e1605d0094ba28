import type { Composition, County, Finding, PlainDate } from "@fuyou/kernel";
import { checkRequirements, requirementPoint } from "@fuyou/standards";
import { type ProcurementPlace, procurementPlace } from "./procurement-list.js";
import { roomRequirements } from "./room-requirements.js";
import { roomSpecificationPoint } from "./room-specification.js";

/** A room or division that is short of what cannot be bought, or of which nobody knows (用房缺口). */
export interface RoomShortfall extends ProcurementPlace {
  /** The judgement. */
  readonly finding: Finding;
}

/**
 * What rooms are short of that is arranged and not bought (用房缺口): area, functions, the state in which they are
 * kept. It judges the requirements that follow from the room specifications; what nobody knows is listed too.
 *
 * @param county - the county in the state to be judged
 * @param before - the county before the plan, for what must not be reduced
 * @param composition - the specifications
 * @param date - the day
 */
export function roomShortfalls(
  county: County,
  before: County,
  composition: Composition,
  date: PlainDate,
): RoomShortfall[] {
  const standing = new Map(composition.at(requirementPoint, date).map((each) => [each.key, each]));
  const requirements = composition
    .at(roomSpecificationPoint, date)
    .flatMap(({ value }) => roomRequirements(value))
    .filter(({ entries }) => entries.length === 0)
    .flatMap(({ requirement }) => standing.get(requirement.id) ?? []);
  if (requirements.length === 0) return [];
  return checkRequirements(county, composition, { date, plan: null, before, requirements })
    .filter(({ verdict }) => verdict === "short" || verdict === "unknown")
    .map((finding) => ({ ...procurementPlace(finding.subject, county), finding }))
    .sort((a, b) => ((a.township ?? "") < (b.township ?? "") ? -1 : 1));
}
