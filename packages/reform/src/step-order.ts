import { type Composition, FuyouError } from "@fuyou/kernel";
import { reformCodes } from "./errors.js";
import { effective, type Phase, phasePoint } from "./plan.js";
import { type Step, stepPoint } from "./step.js";

/** A step with its phase and the day it takes effect. */
export interface DatedStep {
  /** The step. */
  step: Step;
  /** Its phase. */
  phase: Phase;
  /** First day of its effect. */
  on: string;
}

/**
 * The phases of a plan in the order of their days.
 *
 * @param composition - the plugins
 * @param plan - identifier of the plan
 */
export function phasesOf(composition: Composition, plan: string): Phase[] {
  return effective(composition.all(phasePoint), (phase) => phase.from)
    .filter((phase) => phase.plan === plan)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The steps of a plan in the order in which they are done: by day, each after those it names, and
 * otherwise by identifier, so that the order of plugins is nothing. A step that was succeeded by
 * another before its day is left out.
 *
 * @param composition - the plugins
 * @param plan - identifier of the plan
 * @throws FuyouError `REFORM_STEP_CYCLE`
 */
export function stepsOf(composition: Composition, plan: string): DatedStep[] {
  const phases = new Map(phasesOf(composition, plan).map((phase) => [phase.id, phase]));
  const dayOf = (step: Step) => step.on ?? phases.get(step.phase)?.to ?? "";
  const own = composition.all(stepPoint).filter((each) => each.value.plan === plan);
  const dated = effective(own, dayOf)
    .flatMap((step) => {
      const phase = phases.get(step.phase);
      return phase === undefined ? [] : [{ step, phase, on: dayOf(step) }];
    })
    .sort((a, b) => compare(a.on, b.on) || compare(a.step.id, b.step.id));
  const byId = new Map<string, DatedStep>();
  for (const each of dated) if (!byId.has(each.step.id)) byId.set(each.step.id, each);
  const ordered: DatedStep[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (id: string, trail: readonly string[]): void => {
    const each = byId.get(id);
    if (each === undefined || state.get(id) === "done") return;
    if (state.get(id) === "open") {
      const cycle = [...trail.slice(trail.indexOf(id)), id].join(" → ");
      throw new FuyouError(reformCodes.message("REFORM_STEP_CYCLE", { plan, cycle }));
    }
    state.set(id, "open");
    for (const before of [...each.step.after].sort()) visit(before, [...trail, id]);
    state.set(id, "done");
    ordered.push(each);
  };
  for (const each of dated) visit(each.step.id, []);
  return ordered;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
