import type { Division } from "@fuyou/hierarchy";
import { splitPopulation } from "@fuyou/testing/baseline";
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import extract from "../data/divisions.json" with { type: "json" };
// biome-ignore lint/correctness/useImportExtensions: JSON keeps its own extension
import population from "../data/population.json" with { type: "json" };

/** Day of the edition of the division codes (区划代码版本日期) in `data/divisions.json`. */
export const divisionEdition: string = extract.note.edition;

/**
 * The divisions of Changning city (常宁市): codes and names real; the city's population the real one of the
 * census of 2020; those of its streets, towns and townships a synthetic split of it. Villages have none.
 */
export function changningDivisions(): Division[] {
  const { county, split } = population;
  const persons = splitPopulation(county.population, extract.divisions, split.seed);
  persons.set(county.code, county.population);
  return extract.divisions.map((division) => {
    const counted = persons.get(division.id);
    return counted === undefined ? { ...division } : { ...division, population: counted };
  });
}
