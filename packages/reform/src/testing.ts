/**
 * Builders for tests: a plan of one phase in February 2020, the head of a step of it, and a plugin
 * that brings both, for an invented county whose registers speak as of 1 January 2020.
 *
 * ```mermaid
 * flowchart LR
 *   aPlan --> Plan
 *   aPhase --> Phase
 *   aStepHead --> StepHead
 *   aPlanPlugin -- brings --> Plan
 * ```
 *
 * @packageDocumentation
 */
import type { Composition, ConfiguredPlugin, Contributor, County } from "@fuyou/kernel";
import { aCitation, aCounty, aPlugin, type Records } from "@fuyou/kernel/testing";
import { compilePlan } from "./compile.js";
import { type Phase, type Plan, phasePoint, planPoint } from "./plan.js";
import { reformPlugin } from "./reform-plugin.js";
import { compileReversal, type ReversalOrder } from "./reversal.js";
import { type Step, type StepHead, stepPoint } from "./step.js";
import type { Transition } from "./transition.js";

/**
 * A plan (样方案) that concerns no institution.
 *
 * @param over - what is to be otherwise
 */
export function aPlan(over: Partial<Plan> = {}): Plan {
  return {
    id: "sample-plan",
    title: { zh: "样方案", en: "Sample plan" },
    authority: { issuer: "样县编委" },
    concerns: [],
    cites: [aCitation()],
    ...over,
  };
}

/**
 * The only phase of the sample plan: February 2020.
 *
 * @param over - what is to be otherwise
 */
export function aPhase(over: Partial<Phase> = {}): Phase {
  return {
    plan: "sample-plan",
    id: "implement",
    title: { zh: "实施", en: "implementation" },
    from: "2020-02-01",
    to: "2020-02-29",
    cites: [aCitation()],
    ...over,
  };
}

/**
 * What is said of a step of the sample plan beside its kind's parameters; it takes effect on 10
 * February 2020.
 *
 * @param id - its identifier
 * @param over - what is to be otherwise
 */
export function aStepHead(id: string, over: Partial<StepHead> = {}): StepHead {
  return {
    plan: "sample-plan",
    id,
    title: { zh: `步骤${id}`, en: `step ${id}` },
    phase: "implement",
    on: "2020-02-10",
    cites: [aCitation()],
    ...over,
  };
}

/** What else a plugin of a sample plan brings. */
export interface PlanPluginOptions {
  /** Its identifier; `sample` where not said. */
  id?: string | undefined;
  /** The plan; {@link aPlan} where not said. */
  plan?: Plan | undefined;
  /** Its phases; {@link aPhase} where not said. */
  phases?: readonly Phase[] | undefined;
  /** What else it contributes. */
  contribute?: ((to: Contributor) => void) | undefined;
}

/**
 * A plugin that brings a plan of some steps.
 *
 * @param steps - the steps
 * @param options - what else it brings
 */
export function aPlanPlugin(
  steps: readonly Step[],
  options: PlanPluginOptions = {},
): ConfiguredPlugin {
  const { id = "sample", plan = aPlan(), phases = [aPhase()], contribute } = options;
  return aPlugin(
    id,
    (to) => {
      to.add(planPoint, plan);
      for (const phase of phases) to.add(phasePoint, phase);
      for (const step of steps) to.add(stepPoint, step);
      contribute?.(to);
    },
    [reformPlugin],
  );
}

/**
 * The sample plan rehearsed on a county of some records, which must be without fault.
 *
 * @param composition - the plugins, that of the plan among them
 * @param tables - the county's records
 */
export function rehearsed(composition: Composition, tables: Records): Transition {
  return compilePlan(aCounty(composition, tables), composition, "sample-plan");
}

/**
 * The reversal of a transition, a year after the sample plan: from 1 March 2021, under an approval of its
 * own.
 *
 * @param transition - what was carried out
 * @param composition - the plugins
 * @param over - what is to be otherwise
 * @param county - the county as it stands by then; as the transition left it where not said
 */
export function reversalOf(
  transition: Transition,
  composition: Composition,
  over: Partial<ReversalOrder> = {},
  county: County = transition.after,
): Transition {
  return compileReversal(county, composition, {
    plan: {
      id: "sample-reversal",
      title: { zh: "恢复样方案", en: "Reversal of the sample plan" },
      authority: { issuer: "样县编委", number: "2021年1号" },
      cites: [aCitation()],
    },
    of: transition.steps.map(({ step, on, changes }) => ({
      step,
      on,
      edits: changes.flatMap((change) => [...change.edits]),
    })),
    on: "2021-03-01",
    ...over,
  });
}
