import {
  actsOf,
  type CountyHistory,
  type Entry,
  type Journal,
  type NewEntry,
  type Receipt,
} from "@fuyou/journal";
import {
  type AppliedChange,
  type County,
  doChange,
  type Finding,
  FuyouError,
  inForce,
  sameValue,
} from "@fuyou/kernel";
import {
  type ApprovedPlan,
  approved,
  type Evidence,
  evidence,
  isProven,
  type Plan,
  planPoint,
  recordEvidence,
  rehearsalApproval,
  type Transition,
  withdrawEvidence,
} from "@fuyou/reform";
import { onLatest, requireBooks, type WriteOptions } from "./books.js";
import type { Deployment } from "./deployment.js";
import { deploymentCodes } from "./errors.js";

/** An authority as a caller names it: the clauses are those of the plan. */
export interface NamedAuthority {
  /** Who authorises it. */
  issuer: string;
  /** Number of the document. */
  number?: string | undefined;
}

/** Which plan is approved, by whom, on whose authority. */
export interface ApproveOptions extends WriteOptions {
  /** The plan. */
  plan: string;
  /** Whose authority; that of the plan where absent. */
  authority?: NamedAuthority | undefined;
}

/** What approving a rehearsal came to (批准结果). */
export interface Approved {
  /** The rehearsal; where it is not proven, nothing was approved. */
  transition: Transition;
  /** What has to be said: of the rehearsal, of the rules. */
  findings: readonly Finding[];
  /** The answers of the journal: the approval, then one for each step that is to change something. */
  receipts: readonly Receipt[];
}

/** An approval as it lies on record (在案批准). */
export interface OpenApproval {
  /** What was approved and not yet carried out, taken back or replaced. */
  plan: ApprovedPlan;
  /** The pending entries of each step. */
  pending: readonly Entry[];
}

/**
 * Approves the rehearsal of a plan (批准演练结果): what remains of it is compiled on the county as the journal
 * holds it, and lies there step by step as pending entries that take effect only when their phase is carried
 * out. An earlier approval that is not carried out yet is void from then on; where it came to the same, by the
 * same body on the same authority, it stands and nothing is written.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param options - which plan, who, when
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLAN_NAMED`, `DEPLOYMENT_BOOKS_NOT_BEGUN`
 */
export async function approvePlan(
  deployment: Deployment,
  journal: Journal,
  options: ApproveOptions,
): Promise<Approved> {
  const plan = planNamed(deployment, options.plan);
  const history = await requireBooks(deployment, journal, options);
  return onLatest(journal, history, async () => {
    const transition = deployment.plan(history.county, plan.id);
    const { findings } = transition;
    if (!isProven(transition)) return { transition, findings, receipts: [] };
    const receipts =
      (await standingReceipts(journal, history, transition, plan, options)) ??
      (await writeApproval(journal, history, transition, plan, options));
    return { transition, findings, receipts };
  });
}

/**
 * Puts a proven rehearsal on record as approved.
 *
 * @param journal - the journal
 * @param history - the county's books, on whose county it was compiled
 * @param transition - the rehearsal
 * @param plan - its plan
 * @param options - who, when, on whose authority
 */
export async function writeApproval(
  journal: Journal,
  history: CountyHistory,
  transition: Transition,
  plan: Plan,
  { actor, at, authority = plan.authority }: Omit<ApproveOptions, "plan">,
): Promise<Receipt[]> {
  const { county } = history;
  const permitted = { ...authority, cites: plan.cites };
  const head = { actor, at, plan: plan.id, authority: permitted };
  const entries: NewEntry[] = [];
  const before = await openApproval(journal, county, plan.id, history.sequence);
  entries.push(...voided(before?.pending ?? [], head));
  const { id, changes } = approvalChanges(county, plan, actor, authority);
  entries.push({ ...head, key: id, on: county.date, ...actsOf(changes) });
  for (const { step, phase, on, changes: done } of transition.steps) {
    const { acts, edits } = actsOf(done);
    if (edits.length === 0) continue;
    entries.push({ ...head, key: `${id}/${step}`, on, kind: "pending", phase, step, acts, edits });
  }
  return history.record(...entries);
}

/** The receipts of an approval that stands and came to the same: the same act given again. */
async function standingReceipts(
  journal: Journal,
  { county, sequence: last }: CountyHistory,
  transition: Transition,
  plan: Plan,
  { actor, authority = plan.authority }: ApproveOptions,
): Promise<Receipt[] | undefined> {
  const approval = await openApproval(journal, county, plan.id, last);
  const id = approvalOf(county, plan.id)?.id ?? "";
  const number = await journal.numberOf(county.code, id);
  if (approval === undefined || number === undefined) return undefined;
  const entry = await journal.entry(county.code, number);
  const permitted = { ...authority, cites: plan.cites };
  if (entry.actor !== actor || !sameValue(entry.authority, permitted)) return undefined;
  const steps = approved(transition).steps.filter((each) => each.edits.length > 0);
  if (!sameValue(approval.plan.steps, steps)) return undefined;
  return [entry, ...approval.pending].map(({ key, sequence, hash, at }) => {
    return { key, sequence, hash, at, repeated: true };
  });
}

/**
 * The entries by which pending ones end without effect (作废).
 *
 * @param pending - the pending entries
 * @param head - who, when, and what else is said of each
 */
export function voided(
  pending: readonly Entry[],
  head: Pick<NewEntry, "actor" | "at" | "plan" | "phase" | "authority">,
): NewEntry[] {
  return pending.map(({ sequence, on }) => {
    const settled = { kind: "void", of: sequence, acts: [], edits: [] } as const;
    return { ...head, key: `void/${sequence}`, on, ...settled };
  });
}

/** The evidence of the approval, in place of that of an earlier one. */
function approvalChanges(county: County, plan: Plan, actor: string, { number }: NamedAuthority) {
  const draft = county.draft();
  const act = { on: county.date, cites: plan.cites };
  const changes: AppliedChange[] = [];
  const standing = approvalOf(county, plan.id);
  if (standing !== undefined) {
    changes.push(doChange(draft, withdrawEvidence, { evidence: standing.id }, act));
  }
  const id = draft.freshId(evidence, `${plan.id}.${rehearsalApproval}`);
  const row: Evidence = {
    id,
    kind: rehearsalApproval,
    plan: plan.id,
    issuer: "acting-body",
    issuerName: actor,
    ...(number === undefined ? {} : { number }),
    period: { from: county.date },
  };
  changes.push(doChange(draft, recordEvidence, { evidence: row }, act));
  return { id, changes };
}

/**
 * The evidence that a rehearsal of a plan was approved and stands (批准记录).
 *
 * @param county - the county
 * @param plan - identifier of the plan
 */
export function approvalOf(county: County, plan: string): Evidence | undefined {
  for (const row of county.rows(evidence)) {
    if (row.kind === rehearsalApproval && row.plan === plan && inForce(row, county.date))
      return row;
  }
  return undefined;
}

/**
 * The approval of a plan that is on record (在案批准): its pending entries that were neither carried out nor
 * voided. Undefined where there is none.
 *
 * @param journal - the journal
 * @param county - the county as its journal holds it
 * @param plan - identifier of the plan
 * @param to - number of the entry after which the county stands; the last on record where absent
 */
export async function openApproval(
  journal: Journal,
  county: County,
  plan: string,
  to?: number,
): Promise<OpenApproval | undefined> {
  const row = approvalOf(county, plan);
  const first = row === undefined ? undefined : await journal.numberOf(county.code, row.id);
  if (row === undefined || first === undefined) return undefined;
  const pending = new Map<number, Entry>();
  for await (const entry of journal.entries(county.code, first + 1, to)) {
    const { sequence, kind, key, of } = entry;
    if (kind === "pending" && key.startsWith(`${row.id}/`)) pending.set(sequence, entry);
    else if (of !== undefined) pending.delete(of);
  }
  const steps = [...pending.values()].map(({ step = "", phase = "", edits }) => ({
    step,
    phase,
    edits,
  }));
  return { plan: { plan, from: row.period.from, steps }, pending: [...pending.values()] };
}

/**
 * The plan of a name.
 *
 * @param deployment - the deployment
 * @param id - identifier of the plan
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLAN_NAMED`
 */
export function planNamed(deployment: Deployment, id: string): Plan {
  const plan = deployment.composition.get(planPoint, id);
  if (plan !== undefined && deployment.plans.includes(id)) return plan;
  const values = { plan: id, known: deployment.plans.join(", ") || "—" };
  throw new FuyouError(deploymentCodes.message("DEPLOYMENT_UNKNOWN_PLAN_NAMED", values));
}
