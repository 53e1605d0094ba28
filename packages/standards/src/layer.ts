import type { Composition, Contribution, PlainDate } from "@fuyou/kernel";
import { requirementPoint } from "./extension-points.js";
import { keptByDay } from "./kept-by-day.js";
import type { Requirement } from "./requirement.js";
import { type Strength, strengthOf, targetOf } from "./strength.js";

/** Of requirements of one layer, none goes before the other. */
const rank = { national: 0, province: 1, county: 2 } as const;

/** A requirement that gives way to another on the same target. */
export interface Overridden {
  /** The one that gives way. */
  loser: Contribution<Requirement>;
  /** The one that is judged in its place. */
  winner: Contribution<Requirement>;
  /** `strengthened`: the lower layer asks for more. `repeated`: it asks for the same. `derogated`: it may ask for less, by its derogation. `stands`: it asks for less without one, so the higher layer stands. */
  how: "strengthened" | "repeated" | "derogated" | "stands";
}

/** The requirements of a day, after layers are settled. */
export interface Layers {
  /** Those judged, in the order of the composition. */
  judged: readonly Contribution<Requirement>[];
  /** Those that give way, by key. */
  overridden: ReadonlyMap<string, Overridden>;
}

const settled = keptByDay((composition: Composition, date) =>
  settle(composition.at(requirementPoint, date)),
);

/**
 * Settles the layers (层级) of the requirements that hold on a day: where a national, a provincial and a
 * county requirement speak of the same target, the lower may strengthen the higher, and may weaken it
 * only by a derogation that cites its ground; otherwise the higher stands. Requirements without a layer,
 * of the same layer, or whose bounds cannot be compared are all judged.
 *
 * @param composition - the requirements
 * @param date - the day
 */
export function layersAt(composition: Composition, date: PlainDate): Layers {
  return settled(composition, date);
}

/**
 * Settles the layers among some requirements.
 *
 * @param held - the requirements
 */
export function settle(held: readonly Contribution<Requirement>[]): Layers {
  const targets = new Map<string, Contribution<Requirement>[]>();
  for (const each of held) {
    if (each.value.layer === undefined) continue;
    const target = targetOf(each.value);
    const group = targets.get(target);
    if (group === undefined) targets.set(target, [each]);
    else group.push(each);
  }
  const overridden = new Map<string, Overridden>();
  for (const group of targets.values()) {
    const byRank = [...group].sort((a, b) => rankOf(a) - rankOf(b));
    for (const [index, lower] of byRank.entries()) {
      for (const higher of byRank.slice(0, index)) {
        if (overridden.has(higher.key) || overridden.has(lower.key)) continue;
        const found = between(higher, lower);
        if (found !== undefined) overridden.set(found.loser.key, found);
      }
    }
  }
  const judged = held.filter((each) => overridden.get(each.key)?.loser !== each);
  return { judged, overridden };
}

/**
 * Which of two requirements on the same target gives way; undefined where neither does.
 *
 * @param higher - the one of the higher layer
 * @param lower - the one of the lower layer
 */
export function between(
  higher: Contribution<Requirement>,
  lower: Contribution<Requirement>,
): Overridden | undefined {
  if (rankOf(higher) === rankOf(lower)) return undefined;
  const strength: Strength = strengthOf(lower.value, higher.value);
  if (strength === "incomparable" || strength === "across") return undefined;
  const { derogates } = lower.value;
  if (derogates?.requirement === higher.key)
    return { loser: higher, winner: lower, how: "derogated" };
  if (strength === "weaker") return { loser: lower, winner: higher, how: "stands" };
  const how = strength === "same" ? "repeated" : "strengthened";
  return { loser: higher, winner: lower, how };
}

function rankOf({ value }: Contribution<Requirement>): number {
  return rank[value.layer ?? "county"];
}
