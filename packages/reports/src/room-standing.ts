import {
  type ProcurementList,
  premises,
  procurementList,
  requirementsByStandard,
  rooms,
} from "@fuyou/assets";
import { divisions, townshipOf } from "@fuyou/hierarchy";
import type { Composition, County, Finding } from "@fuyou/kernel";

/** How the rooms of one township stand to their specifications (用房达标情况). */
export interface RoomLine {
  /** The township-level division; null for what is the county's own. */
  township: string | null;
  /** How it is called; null for the county's own. */
  name: string | null;
  /** Rooms and places that keep all that is asked of them. */
  met: number;
  /** Those in which something is lacking. */
  short: number;
  /** Those of which something is not known, and nothing known to lack. */
  unknown: number;
}

/** Rooms and procurement of a county, as they are drawn. */
export interface RoomStanding {
  /** By township, in the order of their codes. */
  lines: readonly RoomLine[];
  /** What has to be procured. */
  procurement: ProcurementList;
}

const known = new WeakMap<County, RoomStanding>();

/**
 * How the rooms of a county stand to their specifications, by township, and what has to be procured
 * (用房与采购). A room is judged by all requirements that follow from specifications, as they were found; where
 * they are asked of a whole village, the village is what is judged.
 *
 * @param county - the county afterwards
 * @param composition - the specifications
 * @param findings - what was found of it
 * @param plan - the plan after which it was found; null where none was done
 */
export function roomStanding(
  county: County,
  composition: Composition,
  findings: readonly Finding[],
  plan: string | null,
): RoomStanding {
  const had = known.get(county);
  if (had !== undefined) return had;
  const asked = new Set(Object.values(requirementsByStandard(composition, county.date)).flat());
  const judged = new Map<string, Set<string>>();
  for (const { requirement, subject, verdict, plan: after } of findings) {
    if (after !== plan || requirement === null || !asked.has(requirement)) continue;
    if (verdict === null || verdict === "not-applicable") continue;
    const verdicts = judged.get(subject) ?? new Set();
    judged.set(subject, verdicts.add(verdict));
  }
  const lines = new Map<string, RoomLine>();
  for (const [subject, verdicts] of judged) {
    const township = townshipOf(divisionOf(subject, county)) ?? null;
    const key = township ?? "";
    const name = township === null ? null : (county.get(divisions, township)?.name ?? township);
    const line = lines.get(key) ?? { township, name, met: 0, short: 0, unknown: 0 };
    lines.set(key, line);
    line[verdicts.has("short") ? "short" : verdicts.has("unknown") ? "unknown" : "met"]++;
  }
  const made = {
    lines: [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
    procurement: procurementList(county, composition, { date: county.date }),
  };
  known.set(county, made);
  return made;
}

function divisionOf(subject: string, county: County): string {
  const [table = "", id = ""] = subject.split("/");
  if (table !== rooms.name) return id;
  const room = county.get(rooms, id);
  return county.get(premises, room?.premises ?? "")?.division ?? `${county.code}000000`;
}
