import { rooms, roomUses } from "@fuyou/assets";
import {
  divisionLevel,
  divisions,
  institutionKindPoint,
  institutions,
  parentDivision,
} from "@fuyou/hierarchy";
import { type Composition, type County, inForce, type Text } from "@fuyou/kernel";
import { postKindPoint, posts } from "@fuyou/personnel";

/** One thing counted in the villages of a township: clinics, filled posts, shared rooms. */
export interface TallyLine {
  /** What is counted. */
  title: Text;
  /** How many there are. */
  count: number;
}

/** What stands in the villages of one township, counted (村级汇总). */
export interface VillageTally {
  /** Number of villages and residents' committees. */
  villages: number;
  /** The counts by what they count, in the order of the catalogues. */
  lines: Map<string, TallyLine>;
}

const sharedRooms: Text = { zh: "共用房间", en: "shared rooms" };

/**
 * Counts what stands in the villages of every township on the county's day: institutions by kind,
 * posts that somebody holds by kind, rooms in shared use. No person is named.
 *
 * @param county - the county
 * @param composition - the catalogues
 */
export function villageTallies(
  county: County,
  composition: Composition,
): Map<string, VillageTally> {
  const { date } = county;
  const counts = new Map<string, Map<string, number>>();
  const villages = new Map<string, number>();
  const townshipOf = (institution: string): string | undefined => {
    const division = county.get(institutions, institution)?.division;
    return division !== undefined && divisionLevel(division) === "village"
      ? parentDivision(division)
      : undefined;
  };
  const count = (township: string | undefined, what: string) => {
    if (township === undefined) return;
    const held = counts.get(township) ?? new Map<string, number>();
    held.set(what, (held.get(what) ?? 0) + 1);
    counts.set(township, held);
  };
  for (const row of county.rows(divisions)) {
    if (divisionLevel(row.id) !== "village" || !inForce(row, date)) continue;
    const township = parentDivision(row.id) as string;
    villages.set(township, (villages.get(township) ?? 0) + 1);
  }
  for (const row of county.rows(institutions)) {
    if (inForce(row, date)) count(townshipOf(row.id), `institution:${row.kind}`);
  }
  for (const row of county.rows(posts)) {
    if (row.holder !== undefined && inForce(row, date)) {
      count(townshipOf(row.institution), `post:${row.kind}`);
    }
  }
  const shared = new Set<string>();
  for (const row of county.rows(roomUses)) if (inForce(row, date)) shared.add(row.room);
  for (const id of shared) count(townshipOf(county.get(rooms, id)?.institution ?? ""), "shared");

  const tallies = new Map<string, VillageTally>();
  for (const township of new Set([...villages.keys(), ...counts.keys()])) {
    const lines = new Map<string, TallyLine>();
    for (const [key, title] of headings(composition)) {
      const value = counts.get(township)?.get(key) ?? 0;
      if (value > 0) lines.set(key, { title, count: value });
    }
    tallies.set(township, { villages: villages.get(township) ?? 0, lines });
  }
  return tallies;
}

function* headings(composition: Composition): Iterable<[string, Text]> {
  for (const { value } of composition.all(institutionKindPoint)) {
    yield [`institution:${value.code}`, value.title];
  }
  for (const { value } of composition.all(postKindPoint)) yield [`post:${value.code}`, value.title];
  yield ["shared", sharedRooms];
}

/**
 * The counts of several townships together.
 *
 * @param tallies - their counts
 */
export function addTallies(tallies: readonly VillageTally[]): VillageTally {
  const sum: VillageTally = { villages: 0, lines: new Map() };
  for (const tally of tallies) {
    sum.villages += tally.villages;
    for (const [key, { title, count }] of tally.lines) {
      sum.lines.set(key, { title, count: (sum.lines.get(key)?.count ?? 0) + count });
    }
  }
  return sum;
}
