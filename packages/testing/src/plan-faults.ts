import { addDays, type Composition, type CountyData, isBlocking, readCounty } from "@fuyou/kernel";
import { compilePlan, phasePoint, phasesOf, planPoint, type Step, stepPoint } from "@fuyou/reform";
import type { PlanWindow } from "./county-oddity.js";
import { transitionFaults } from "./transition-faults.js";

/**
 * The plans that a plugin contributes, or adds phases or steps to (插件所及的方案), by identifier, in order.
 *
 * @param composition - the plugin with those it builds on
 * @param plugin - its identifier
 */
export function plansOf(composition: Composition, plugin: string): readonly string[] {
  const plans = new Set<string>();
  for (const { point, key, value } of composition.contributionsOf(plugin)) {
    if (point === planPoint.id) plans.add(key);
    if (point === stepPoint.id || point === phasePoint.id) plans.add((value as Step).plan);
  }
  return [...plans].filter((plan) => phasesOf(composition, plan).length > 0).sort();
}

/**
 * The days of a plan's first phase (首个阶段), which is what generated counties are made for.
 *
 * @param composition - the plugins
 * @param plan - identifier of the plan
 */
export function windowOf(composition: Composition, plan: string): PlanWindow | undefined {
  const [first] = phasesOf(composition, plan);
  if (first === undefined) return undefined;
  const [to = first.to] = [first.to, addDays(first.from, 59)].sort();
  return { from: first.from, to };
}

/** What trying a plan on one county came to. */
export interface PlanTrial {
  /** Whether a blocking finding says why it is not done; nothing more is known of the plan then. */
  refused: boolean;
  /**
   * What it breaks, judged from outside (方案的毛病): empty where the county's registers or a blocking finding say why
   * it is not done, and where it is done and nothing is lost. See {@link transitionFaults}.
   */
  faults: string[];
}

/**
 * Tries a plan on a county (方案试行). A plan that is refused on every
 * county was tried on none.
 *
 * @param data - the county
 * @param composition - the plugins
 * @param plan - identifier of the plan
 * @param after - the plans carried out before it, in their order, where it builds on what they leave
 */
export function planTrial(
  data: CountyData,
  composition: Composition,
  plan: string,
  after: readonly string[] = [],
): PlanTrial {
  const read = readCounty(data, composition);
  if (read.findings.some(isBlocking)) return { refused: true, faults: [] };
  let { county } = read;
  for (const earlier of after) {
    const done = compilePlan(county, composition, earlier);
    if (done.findings.some(isBlocking)) return { refused: true, faults: [] };
    county = done.after;
  }
  const transition = compilePlan(county, composition, plan);
  const faults = transitionFaults(transition, composition).map(
    (fault) =>
      `${plan}: ${fault}; let a step say by a finding why it cannot be done, or move what it leaves behind by a relocation`,
  );
  return { refused: transition.findings.some(isBlocking), faults };
}
