import {
  type Composition,
  type County,
  type Finding,
  FuyouError,
  finding,
  isBlocking,
  type Text,
} from "@fuyou/kernel";
import { concluded } from "./conclude.js";
import { reformCodes } from "./errors.js";
import { gatesAt } from "./gates-at.js";
import { remainingPhases } from "./phase-completion.js";
import { type Phase, type Plan, planPoint } from "./plan.js";
import { selectInstitutions } from "./selection.js";
import { stepKindPoint } from "./step.js";
import { StepContext } from "./step-context.js";
import { type DatedStep, phasesOf, stepsOf } from "./step-order.js";
import type { AppliedStep, Transition } from "./transition.js";

/** What is told while a plan is compiled. */
export interface Progress {
  /** What is being done. */
  title: Text;
  /** How many parts are done. */
  done: number;
  /** How many there are. */
  total: number;
}

/**
 * Compiles a plan on a county (编制演练): runs its steps in order, each all or nothing, judges
 * references at the end, and proves conservation and continuity. Pure: the county given is not
 * changed, and where any source is undecided or a step cannot be done, nothing is changed at all. Gates
 * that are still closed are warnings: a rehearsal may run ahead of its papers. Phases that are on record
 * as carried out are left out: what is compiled is what remains of the plan.
 *
 * @param county - the county, as of the eve of the plan
 * @param composition - the plugins
 * @param planId - identifier of the plan
 * @param onProgress - told before each step
 * @throws FuyouError `REFORM_UNKNOWN_PLAN`, `REFORM_STEP_CYCLE`
 */
export function compilePlan(
  county: County,
  composition: Composition,
  planId: string,
  onProgress?: (progress: Progress) => void,
): Transition {
  const all = phasesOf(composition, planId);
  const phases = remainingPhases(county, all);
  const from = phases[0]?.from ?? county.date;
  const plan =
    composition.get(planPoint, planId, all[0]?.from ?? from) ?? composition.get(planPoint, planId);
  if (plan === undefined) {
    const known = [...composition.keys(planPoint.id)].join(", ");
    throw new FuyouError(reformCodes.message("REFORM_UNKNOWN_PLAN", { plan: planId, known }));
  }
  const to =
    phases
      .map((phase) => phase.to)
      .sort()
      .at(-1) ?? from;
  const dated = stepsOf(composition, planId).filter(({ phase }) => phases.includes(phase));
  const begun = phases.length < all.length;
  const extent = { plan, phases, dated, from, to, sources: !begun };
  return compileSteps(county, composition, extent, onProgress);
}

/**
 * Compiles one phase of a plan (分阶段编制) on the county as the phases before have left it: the same steps
 * by the same code, with the proofs of that phase alone. What becomes of every institution is a question
 * of the whole plan and is not asked here, nor are gates.
 *
 * @param county - the county as it is before the phase
 * @param composition - the plugins
 * @param plan - the plan
 * @param phase - the phase
 */
export function compilePhase(
  county: County,
  composition: Composition,
  plan: Plan,
  phase: Phase,
): Transition {
  const { from, to } = phase;
  const dated = stepsOf(composition, plan.id).filter((each) => each.phase.id === phase.id);
  const extent = { plan, phases: [], dated, from, to, sources: false };
  return compileSteps(county, composition, extent);
}

/** What is compiled: a whole plan, or one of its phases. */
interface Extent {
  plan: Plan;
  /** The phases whose gates are looked at. */
  phases: readonly Phase[];
  dated: readonly DatedStep[];
  from: string;
  to: string;
  /** Whether every source has to be decided: not where only a part of the plan is compiled. */
  sources: boolean;
}

function compileSteps(
  county: County,
  composition: Composition,
  { plan, phases, dated, from: first, to, sources }: Extent,
  onProgress?: (progress: Progress) => void,
): Transition {
  const planId = plan.id;
  const findings: Finding[] = [];
  const tell = (found: Finding) => findings.push(found);
  const from = county.date > first ? county.date : first;
  const effect = dated[0]?.on ?? to;
  if (county.date > effect) {
    const values = { plan: planId, date: county.date, from: effect };
    tell(planFinding(plan, reformCodes.message("REFORM_COUNTY_AHEAD", values), planId, from));
  }
  const decided = new Set<string>();
  const steps: AppliedStep[] = [];
  let current = county;
  const ahead = [...phases];
  const pass = (until: string) => {
    while (ahead[0] !== undefined && ahead[0].from <= until) {
      const { id, to: end } = ahead.shift() as Phase;
      for (const found of gatesAt(current, composition, planId, id, end)) {
        if (!findings.some((each) => each.id === found.id)) tell({ ...found, severity: "warning" });
      }
    }
  };
  for (const [index, each] of dated.entries()) {
    onProgress?.({ title: each.step.title, done: index, total: dated.length });
    pass(each.on);
    const result = runStep(current, composition, plan, each);
    for (const found of result.context.findings) tell(found);
    for (const id of result.context.decided) decided.add(id);
    if (result.county === undefined) continue;
    current = result.county;
    const { id: step, title, phase } = each.step;
    steps.push({ step, title, phase, on: each.on, changes: result.context.applied });
  }
  pass(to);
  if (sources) {
    for (const found of undecided(county.asOf(from), plan, decided)) tell(found);
  }
  return concluded(composition, { plan, before: county, current, steps, findings, from, to });
}

function runStep(county: County, composition: Composition, plan: Plan, { step, on }: DatedStep) {
  const draft = county.draft();
  draft.date = on;
  const context = new StepContext(draft, composition, plan, step, on);
  const kind = composition.get(stepKindPoint, step.kind);
  try {
    kind?.compile(context, kind.schema.parse(step.parameters));
    context.close();
  } catch (thrown) {
    context.fail(thrown);
  }
  const failed = context.findings.some(isBlocking);
  return { context, county: failed ? undefined : draft.finish().county };
}

function planFinding(
  plan: Plan,
  message: ReturnType<typeof reformCodes.message>,
  subject: string,
  date: string,
) {
  const cites = plan.cites[0];
  return finding(message, {
    kind: "compile",
    severity: "error",
    subject,
    date,
    plan: plan.id,
    cites,
  });
}

function* undecided(county: County, plan: Plan, decided: ReadonlySet<string>): Iterable<Finding> {
  const seen = new Set<string>();
  for (const selector of plan.concerns) {
    for (const { id, name } of selectInstitutions(county, selector)) {
      if (decided.has(id) || seen.has(id)) continue;
      seen.add(id);
      const message = reformCodes.message("REFORM_UNDECIDED", {
        plan: plan.id,
        institution: name,
        id,
      });
      yield planFinding(plan, message, `institutions/${id}`, county.date);
    }
  }
}
