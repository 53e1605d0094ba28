import { divisions, parentDivision } from "@fuyou/hierarchy";
import type { CountyView } from "@fuyou/kernel";
import { type FigureQuestion, rollUp } from "./roll-up.js";
import { hiddenCells } from "./small-cell.js";

/**
 * Whether the count of a division is left out wherever it is told (隐去): where the table of the division above leaves
 * it out, also for the sake of another, and where the division above is left out itself, whose parts would add
 * up to it. Otherwise the same number could be had by asking about the division alone. That of a county is told.
 *
 * @param county - the county
 * @param question - the indicator, the division, the period
 * @param threshold - counts below it are not shown; 0 or 1 shows all
 */
export function isWithheld(
  county: CountyView,
  question: FigureQuestion,
  threshold: number,
): boolean {
  const above = parentDivision(question.division);
  if (above === undefined || threshold < 2) return false;
  const countOf = (division: string) => rollUp(county, { ...question, division }).numerator;
  if (isWithheld(county, { ...question, division: above }, threshold)) {
    return countOf(question.division) !== 0;
  }
  const cells = [...county.rows(divisions)]
    .filter(({ id }) => parentDivision(id) === above)
    .map(({ id }) => ({ key: id, count: countOf(id) }));
  return hiddenCells(cells, threshold).has(question.division);
}
