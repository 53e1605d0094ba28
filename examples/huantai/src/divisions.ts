import { type Division, divisionLevel } from "@fuyou/hierarchy";
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import extract from "../data/divisions.json" with { type: "json" };
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import population from "../data/population.json" with { type: "json" };
import { Chance } from "./chance.js";

/** Day of the edition of the division codes (区划代码版本日期) in `data/divisions.json`. */
export const divisionEdition: string = extract.note.edition;

/** The town whose population the registers leave out on purpose, so that a rule has to say unknown. */
export const uncountedTown: string = population.withheld.code;

/**
 * The divisions of Huantai county (桓台县): codes and names real; the county's population the real one
 * of the census of 2020; those of its streets and towns a synthetic split of it, one left out. Villages
 * have none.
 */
export function huantaiDivisions(): Division[] {
  const persons = new Map([
    [population.county.code, population.county.population],
    ...population.split.townships.map(({ code, population }) => [code, population] as const),
  ] as const);
  persons.delete(uncountedTown);
  return extract.divisions.map((division) => {
    const counted = persons.get(division.id);
    return counted === undefined ? { ...division } : { ...division, population: counted };
  });
}

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
