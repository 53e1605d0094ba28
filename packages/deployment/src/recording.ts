import type { CountyHistory, Journal, NewEntry, Receipt } from "@fuyou/journal";
import { actsOf } from "@fuyou/journal";
import { type County, type Finding, isBlocking, type PlainDate } from "@fuyou/kernel";
import {
  carryOutPhase,
  type Phase,
  type Plan,
  type Progress,
  phaseFindings,
  phasesOf,
  remainingPhases,
  type Transition,
} from "@fuyou/reform";
import {
  type NamedAuthority,
  type OpenApproval,
  openApproval,
  planNamed,
  writeApproval,
} from "./approving.js";
import { openBooks, type WriteOptions } from "./books.js";
import { carryPlans, type Taken } from "./carrying-plans.js";
import type { Deployment } from "./deployment.js";
import type { Run } from "./run.js";

/** Which plans and phases are carried out, when, by whom and on whose authority. */
export interface RecordOptions extends WriteOptions {
  /** Only this plan; all plans of the deployment where absent. */
  plan?: string | undefined;
  /** Only this phase; all phases that remain where absent. */
  phase?: string | undefined;
  /** The day on which it is carried out (实施日期); the last day of each phase where absent. */
  on?: PlainDate | undefined;
  /** On whose authority; that of the plan where absent. */
  authority?: NamedAuthority | undefined;
  /** Told before each step of a plan. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** A phase that was carried out and recorded (已实施阶段). */
export interface RecordedPhase {
  /** The plan. */
  plan: string;
  /** The phase. */
  phase: string;
  /** The day on which it was carried out. */
  on: PlainDate;
}

/** What carrying out plans for the record came to (入账结果). */
export interface RecordedRun extends Run {
  /** The phases that were carried out, in order. */
  phases: readonly RecordedPhase[];
  /** The answers of the journal, one for each entry. */
  receipts: readonly Receipt[];
  /** Plans that were on record already as carried out; nothing was done for them. */
  alreadyRecorded: readonly string[];
}

/**
 * Carries out the plans of a deployment phase by phase and records them in its journal (分阶段实施并入账). What
 * is carried out is what was approved; a plan of which nothing is approved yet is approved as it is rehearsed
 * here. Each phase is recorded whole or not at all, and only where its gates are open, in its order, its days
 * and on the plan's authority; the first that is refused ends the run, with every reason among the findings.
 * Where the county is not in the journal yet, its registers are the opening entry.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param options - which plan and phase, who, when
 */
export async function recordPlans(
  deployment: Deployment,
  journal: Journal,
  options: RecordOptions,
): Promise<RecordedRun> {
  const named = options.plan === undefined ? undefined : planNamed(deployment, options.plan);
  const { history, reading } = await openBooks(deployment, journal, options);
  const wanted = named === undefined ? deployment.plans : [named.id];
  const isCarriedOut = (plan: string) =>
    remainingPhases(reading.county, phasesOf(deployment.composition, plan)).length === 0;
  const alreadyRecorded = wanted.filter(isCarriedOut);
  const phases: RecordedPhase[] = [];
  const receipts: Receipt[] = [];
  const take = async (transition: Transition, county: County): Promise<Taken> => {
    if (history === null) return { county, findings: [] };
    const plan = planNamed(deployment, transition.plan);
    const approval =
      (await openApproval(journal, county, plan.id)) ??
      (await approveNow(journal, history, transition, plan, options, receipts));
    const found = await takePhases(deployment, history, plan, approval, options, (done) => {
      phases.push({ plan: plan.id, phase: done.phase, on: done.on });
      receipts.push(...done.receipts);
    });
    return { county: history.county, findings: found };
  };
  const plans = wanted.filter((plan) => !alreadyRecorded.includes(plan));
  const run = await carryPlans(deployment, reading, plans, take, options.onProgress);
  return { ...run, phases, receipts, alreadyRecorded };
}

async function approveNow(
  journal: Journal,
  history: CountyHistory,
  transition: Transition,
  plan: Plan,
  options: RecordOptions,
  receipts: Receipt[],
): Promise<OpenApproval> {
  receipts.push(...(await writeApproval(journal, history, transition, plan, options)));
  return (await openApproval(journal, history.county, plan.id)) as OpenApproval;
}

/** Carries out the phases of an approved plan that remain; what refuses one of them ends it. */
async function takePhases(
  deployment: Deployment,
  history: CountyHistory,
  plan: Plan,
  approval: OpenApproval,
  options: RecordOptions,
  tell: (done: { phase: string; on: PlainDate; receipts: Receipt[] }) => void,
): Promise<Finding[]> {
  const { composition } = deployment;
  const all = phasesOf(composition, plan.id);
  const findings: Finding[] = [];
  const ones = options.phase === undefined ? remainingPhases(history.county, all) : [options.phase];
  for (const one of ones) {
    const phase = typeof one === "string" ? one : one.id;
    const at = all.find((each) => each.id === phase);
    const date = options.on ?? at?.to ?? history.county.date;
    const { actor, authority = plan.authority } = options;
    const act = { date, actor, authority };
    const found = phaseFindings(history.county, composition, approval.plan, phase, act);
    findings.push(...found);
    if (found.some(isBlocking)) return findings;
    const done = carryOutPhase(history.county, composition, approval.plan, phase, act);
    const entries = entriesOf(plan, at as Phase, approval, done.completion, {
      ...options,
      authority,
    });
    tell({ phase, on: date, receipts: await history.record(...entries) });
  }
  return findings;
}

/** The pending entries of a phase posted as they were written, and the record that it was carried out. */
function entriesOf(
  plan: Plan,
  phase: Phase,
  { pending }: OpenApproval,
  completion: ReturnType<typeof carryOutPhase>["completion"],
  { actor, at, authority }: { actor: string; at: string; authority: NamedAuthority },
): NewEntry[] {
  const head = { actor, at, plan: plan.id, phase: phase.id };
  const permitted = { ...authority, cites: plan.cites };
  const posts = pending
    .filter((each) => each.phase === phase.id)
    .map(({ key, sequence, step, on, acts, edits }): NewEntry => {
      const settled = { of: sequence, step, on, acts, edits };
      return { ...head, key: `${key}/carried-out`, authority: permitted, ...settled };
    });
  const { id } = completion.edits[0] ?? { id: phase.id };
  const last = { ...head, key: id, on: phase.to, authority: permitted, ...actsOf([completion]) };
  return [...posts, last];
}
