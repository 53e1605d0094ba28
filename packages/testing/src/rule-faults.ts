import type { Composition } from "@fuyou/kernel";
import {
  boundaryCases,
  conditionCases,
  lintRequirements,
  type Requirement,
  runBoundaryCase,
  runConditionCase,
} from "@fuyou/standards";

/**
 * What goes wrong at the edges of a requirement (边界毛病): the cases just below, at and just above each of
 * its bounds, and of the numbers and days of its conditions, that are not judged as the comparison alone
 * says. Empty where all are.
 *
 * @param requirement - the requirement
 */
export function boundaryFaults(requirement: Requirement): string[] {
  const said = (name: string, what: string) => `${requirement.id}: ${name}: ${what}`;
  const conditions = conditionCases(requirement)
    .filter((each) => runConditionCase(each) !== each.expected)
    .map((each) => said(each.name, `${!each.expected} instead of ${each.expected}`));
  const bounds = boundaryCases(requirement).flatMap((each) => {
    const { verdict, shortfall } = runBoundaryCase(requirement, each);
    if (verdict !== each.expected)
      return [said(each.name, `${verdict} instead of ${each.expected}`)];
    if ((shortfall === null) !== (verdict === "met")) {
      return [said(each.name, `${verdict} by ${shortfall}`)];
    }
    return [];
  });
  return [...conditions, ...bounds];
}

/**
 * Where the requirements of a composition disagree, double or can never apply (规则检查), each as a line
 * `CODE@requirement#other`, in order: a list that a test can pin.
 *
 * @param composition - the plugins
 */
export function lintLines(composition: Composition): string[] {
  const undated = /@\d{4}-\d{2}-\d{2}$/;
  return lintRequirements(composition)
    .map(({ id }) => id.replace(undated, ""))
    .sort();
}
