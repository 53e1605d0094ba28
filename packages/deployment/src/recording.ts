import type { CountyHistory, Journal, NewEntry, Receipt } from "@fuyou/journal";
import { actsOf } from "@fuyou/journal";
import { type County, type Finding, isBlocking, type PlainDate } from "@fuyou/kernel";
import {
  carryOutPhase,
  isProven,
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
import { onLatest, openBooks, type WriteOptions } from "./books.js";
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
  /**
   * Everything said of the phase that was refused (不予实施的理由): what stands against it, and what has to be
   * known beside, such as papers on record that do not count. Empty where none was refused.
   */
  refusal: readonly Finding[];
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
 * Where somebody else was faster, a phase is judged anew; one that he carried out is left alone.
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
  const isCarriedOut = (plan: string, county: County) =>
    remainingPhases(county, phasesOf(deployment.composition, plan)).length === 0;
  const alreadyRecorded = wanted.filter((plan) => isCarriedOut(plan, reading.county));
  const phases: RecordedPhase[] = [];
  const receipts: Receipt[] = [];
  const refusal: Finding[] = [];
  const take = async (transition: Transition, county: County): Promise<Taken> => {
    if (history === null) return { county, findings: [] };
    const plan = planNamed(deployment, transition.plan);
    const writing: Writing = {
      deployment,
      journal,
      history,
      plan,
      rehearsed: { transition, county },
    };
    const before = phases.length;
    const { findings, refused } = await takePhases(writing, options, receipts, phases);
    refusal.push(...refused);
    if (phases.length === before && isCarriedOut(plan.id, history.county)) {
      alreadyRecorded.push(plan.id);
    }
    return { county: history.county, findings };
  };
  const plans = wanted.filter((plan) => !alreadyRecorded.includes(plan));
  const run = await carryPlans(deployment, reading, plans, take, options.onProgress);
  return { ...run, phases, refusal, receipts, alreadyRecorded };
}

/** What a plan is carried out on. */
interface Writing {
  readonly deployment: Deployment;
  readonly journal: Journal;
  readonly history: CountyHistory;
  readonly plan: Plan;
  /** Its rehearsal, and the county on which it was compiled. */
  readonly rehearsed: { readonly transition: Transition; readonly county: County };
}

/** Carries out the phases of a plan that remain, or the one named; what refuses one of them ends it. */
async function takePhases(
  writing: Writing,
  options: RecordOptions,
  receipts: Receipt[],
  done: RecordedPhase[],
): Promise<{ findings: Finding[]; refused: readonly Finding[] }> {
  const { deployment, journal, history, plan } = writing;
  const all = phasesOf(deployment.composition, plan.id);
  const findings: Finding[] = [];
  const remaining = remainingPhases(history.county, all).map((each) => each.id);
  for (const phase of options.phase === undefined ? remaining : [options.phase]) {
    const take = () => takePhase(writing, phase, options, receipts);
    const taken = await onLatest(journal, history, take);
    findings.push(...taken.findings);
    if (taken.findings.some(isBlocking)) return { findings, refused: taken.findings };
    if (taken.on !== undefined) done.push({ plan: plan.id, phase, on: taken.on });
  }
  return { findings, refused: [] };
}

/** What taking one phase came to: the day on which it was carried out here, if it was. */
interface PhaseTaken {
  readonly on?: PlainDate;
  readonly findings: readonly Finding[];
}

/** Judges one phase on the county as it stands and records it, unless somebody else has done so meanwhile. */
async function takePhase(
  writing: Writing,
  phase: string,
  options: RecordOptions,
  receipts: Receipt[],
): Promise<PhaseTaken> {
  const { deployment, journal, history, plan } = writing;
  const { composition } = deployment;
  const all = phasesOf(composition, plan.id);
  const remaining = remainingPhases(history.county, all).map((each) => each.id);
  const isOver = remaining.length === 0;
  if (isOver || (options.phase === undefined && !remaining.includes(phase)))
    return { findings: [] };
  const open = () => openApproval(journal, history.county, plan.id, history.sequence);
  const approval = await open();
  if (approval === undefined) {
    const { rehearsed } = writing;
    const isStale = rehearsed.county !== history.county;
    const transition = isStale ? deployment.plan(history.county, plan.id) : rehearsed.transition;
    if (!isProven(transition)) return { findings: transition.findings };
    receipts.push(...(await writeApproval(journal, history, transition, plan, options)));
    return takePhase(writing, phase, options, receipts); // somebody else may have gone on meanwhile
  }
  const at = all.find((each) => each.id === phase);
  const on = options.on ?? at?.to ?? history.county.date;
  const { actor, authority = plan.authority } = options;
  const act = { date: on, actor, authority };
  const findings = phaseFindings(history.county, composition, approval.plan, phase, act);
  if (findings.some(isBlocking)) return { findings };
  const { plan: approved } = approval;
  const { completion } = carryOutPhase(history.county, composition, approved, phase, act, findings);
  const posting = { ...options, authority };
  const entries = entriesOf(plan, at as Phase, approval, completion, posting);
  const answers = await history.record(...entries);
  if (answers.some((each) => each.repeated)) return takePhase(writing, phase, options, receipts);
  receipts.push(...answers);
  return { on, findings };
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
