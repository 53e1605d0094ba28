import type { Division } from "@fuyou/hierarchy";
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import extract from "../data/divisions.json" with { type: "json" };
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import population from "../data/population.json" with { type: "json" };

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
