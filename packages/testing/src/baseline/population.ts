import { type Division, divisionLevel } from "@fuyou/hierarchy";
import { Chance } from "./chance.js";

/**
 * Splits a county's population over its township-level divisions (乡级人口合成拆分): synthetic, in
 * proportion to their number of villages (and ten), each weighed with chance; the parts sum to the
 * whole exactly.
 *
 * @param total - persons in the county
 * @param divisions - its divisions
 * @param seed - of the draws
 * @returns persons by twelve-digit code
 */
export function splitPopulation(
  total: number,
  divisions: readonly Pick<Division, "id">[],
  seed: number,
): Map<string, number> {
  const chance = new Chance(seed, "population");
  const villages = new Map<string, number>();
  for (const { id } of divisions) {
    if (divisionLevel(id) !== "village") continue;
    const township = `${id.slice(0, 9)}000`;
    villages.set(township, (villages.get(township) ?? 0) + 1);
  }
  const weights = divisions
    .filter(({ id }) => divisionLevel(id) === "township")
    .map(({ id }) => ({ id, weight: (10 + (villages.get(id) ?? 0)) * chance.within([70, 130]) }));
  let weightLeft = weights.reduce((sum, { weight }) => sum + weight, 0);
  let left = total;
  const split = new Map<string, number>();
  for (const { id, weight } of weights) {
    const persons = Math.round((left * weight) / weightLeft);
    split.set(id, persons);
    left -= persons;
    weightLeft -= weight;
  }
  return split;
}
