import { type Edit, FuyouError, isBlocking, type PlainDate } from "@fuyou/kernel";
import { reformCodes } from "./errors.js";
import { isProven, type Transition } from "./transition.js";

/** What one step was approved to do (批准的步骤). */
export interface ApprovedStep {
  /** The step. */
  step: string;
  /** Its phase. */
  phase: string;
  /** Its edits in order. */
  edits: readonly Edit[];
}

/**
 * What was approved of a plan (批准内容): the edits of each step, as the rehearsal gave them. Plain data,
 * so that it can lie on record for as long as the plan takes.
 */
export interface ApprovedPlan {
  /** The plan. */
  plan: string;
  /** First day of its first phase that was rehearsed. */
  from: PlainDate;
  /** Its steps in order. */
  steps: readonly ApprovedStep[];
}

/**
 * What is approved where a rehearsal is (批准演练): only one that is proven can be.
 *
 * @param transition - the rehearsal
 * @throws FuyouError `REFORM_NOT_COMPILED`
 */
export function approved(transition: Transition): ApprovedPlan {
  const { plan, from, steps, findings } = transition;
  if (!isProven(transition)) {
    const count = findings.filter(isBlocking).length;
    throw new FuyouError(reformCodes.message("REFORM_NOT_COMPILED", { plan, count }));
  }
  return {
    plan,
    from,
    steps: steps.map(({ step, phase, changes }) => ({
      step,
      phase,
      edits: changes.flatMap((change) => [...change.edits]),
    })),
  };
}

/**
 * The approved edits of one phase (批准的修改).
 *
 * @param plan - what was approved
 * @param phase - identifier of the phase
 */
export function editsOfPhase(plan: ApprovedPlan, phase: string): Edit[] {
  return plan.steps.filter((step) => step.phase === phase).flatMap((step) => [...step.edits]);
}
