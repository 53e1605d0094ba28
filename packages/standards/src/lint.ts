import type { Composition, Finding } from "@fuyou/kernel";
import { requirementPoint } from "./extension-points.js";
import { faultsAlone } from "./lint-alone.js";
import { faultsTogether } from "./lint-pair.js";
import { LintWriter } from "./lint-writer.js";

/**
 * Looks for faults of the requirements as rules, whatever the county (规则检查): bounds that contradict each
 * other or that nothing can meet, conditions that exclude each other, tables with holes, overlapping
 * periods of one subject, the same target twice, copies of a clause that disagree, and layers that
 * weaken without a derogation. Nothing is picked silently: each is a finding, `warning`, or `information`
 * where nothing is wrong but doubled.
 *
 * @param composition - the requirements and tables
 */
export function lintRequirements(composition: Composition): Finding[] {
  const held = composition.all(requirementPoint);
  const writer = new LintWriter(composition);
  return [...held.flatMap((each) => faultsAlone(each, writer)), ...faultsTogether(held, writer)];
}
