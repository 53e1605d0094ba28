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
  type PlainDate,
} from "@fuyou/kernel";
import {
  compileReversal,
  evidence,
  isProven,
  type Plan,
  phaseCompletion,
  phasesOf,
  reversalPhase,
  type Transition,
  withdrawEvidence,
} from "@fuyou/reform";
import { approvalOf, type NamedAuthority, openApproval, planNamed, voided } from "./approving.js";
import { onLatest, requireBooks, type WriteOptions } from "./books.js";
import type { Deployment } from "./deployment.js";
import { entriesInEffect } from "./entries-in-effect.js";
import { deploymentCodes } from "./errors.js";

/** What is reversed, when, by whom and on whose authority. */
export interface ReverseOptions extends WriteOptions {
  /** The plan. */
  plan: string;
  /** Only this phase of it; all phases that were carried out where absent. */
  phase?: string | undefined;
  /** First day on which the county stands as it did before; that of `at` where absent. */
  on?: PlainDate | undefined;
  /** The reversal's own approval: who permits it, and the number of the document. */
  authority: NamedAuthority;
  /** Only rehearse: nothing is recorded. */
  dryRun?: boolean | undefined;
  /** Records, `table/id`, changed since, which the approval expressly leaves as they are. */
  leaves?: readonly string[] | undefined;
}

/** What reversing a plan came to (反向实施结果). */
export interface Reversed {
  /** The transition; where it is not proven, or only rehearsed, nothing was recorded. */
  transition: Transition;
  /** What has to be said: the dependants, the silent, what ends with it. */
  findings: readonly Finding[];
  /** The answers of the journal, one for each part, and one for the record that was withdrawn. */
  receipts: readonly Receipt[];
}

/**
 * The name of a plan's reversal (恢复方案编号), under which people are asked again: `<plan>-reversal`, from the
 * second on with its number.
 *
 * @param plan - identifier of the plan
 * @param count - the how-manieth reversal of the plan it is, from 1
 */
export function reversalIdOf(plan: string, count: number): string {
  return count === 1 ? `${plan}-reversal` : `${plan}-reversal-${count}`;
}

/**
 * Reverses a plan, or one of its phases, that has taken effect (反向实施): what is on record of it is compiled
 * into a transition of its own on the county as it stands, and recorded whole, part by part, under its own
 * approval. The record that the phase was carried out is withdrawn, and so is the approval of the rehearsal,
 * so that the phase can be planned anew. Where something stands on the reform, nothing is recorded.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param options - what, who, when, on whose authority
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLAN_NAMED`, `DEPLOYMENT_NOTHING_TO_REVERSE`,
 *   `DEPLOYMENT_ALREADY_REVERSED`, `DEPLOYMENT_LATER_PHASE_STANDS`, `DEPLOYMENT_BOOKS_NOT_BEGUN`
 */
export async function reversePlan(
  deployment: Deployment,
  journal: Journal,
  options: ReverseOptions,
): Promise<Reversed> {
  const plan = planNamed(deployment, options.plan);
  const history = await requireBooks(deployment, journal, options);
  return onLatest(journal, history, () => reverseOn(deployment, journal, history, plan, options));
}

async function reverseOn(
  deployment: Deployment,
  journal: Journal,
  history: CountyHistory,
  plan: Plan,
  options: ReverseOptions,
): Promise<Reversed> {
  const { at, authority, leaves, on = at.slice(0, 10) } = options;
  const { county, sequence: last } = history;
  const inEffect = await entriesInEffect(journal, county.code, last);
  const earlier = await reversalsOf(journal, county.code, plan.id);
  const rounds = standingRounds(county, plan.id, inEffect);
  const chosen = chosenRounds(deployment, rounds, options, earlier, county.code);
  const id = reversalIdOf(plan.id, earlier.length + 1);
  const title = { zh: `恢复：${plan.title.zh}`, en: `Reversal: ${plan.title.en}` };
  const { issuer, number = "" } = authority;
  const transition = compileReversal(county, deployment.composition, {
    plan: { id, title, authority: { issuer, number }, cites: plan.cites },
    of: chosen
      .flatMap((round) => [...round.steps])
      .sort((a, b) => a.sequence - b.sequence)
      .map(({ step = "", on: effect, edits }) => ({ step, on: effect, edits })),
    on,
    leaves,
  });
  const { findings } = transition;
  if (options.dryRun === true || !isProven(transition)) {
    return { transition, findings, receipts: [] };
  }
  const key = `reverse/${plan.id}/${options.phase ?? "plan"}@${earlier.length + 1}`;
  const head = {
    actor: options.actor,
    at,
    on,
    plan: id,
    phase: options.phase ?? reversalPhase,
    authority: { issuer, number, cites: plan.cites },
  };
  const entries: NewEntry[] = transition.steps.map(({ step, changes }) => ({
    ...{ ...head, key: `${key}/${step}`, step },
    ...actsOf(changes),
  }));
  const pending = (await openApproval(journal, county, plan.id, last))?.pending ?? [];
  entries.push(...voided(pending, head));
  const withdrawn = withdrawals(transition.after, plan, chosen);
  entries.push({ ...head, key, ...actsOf(withdrawn) });
  return { transition, findings, receipts: await history.record(...entries) };
}

/** A phase as it was carried out and still stands on record (在案阶段). */
interface Round {
  /** The phase. */
  readonly phase: string;
  /** Identifier of the record that it was carried out. */
  readonly completion: string;
  /** The entries of its steps. */
  readonly steps: readonly Entry[];
}

/** The phases of a plan that stand on record as carried out, by phase. */
function standingRounds(
  county: County,
  plan: string,
  inEffect: readonly Entry[],
): ReadonlyMap<string, Round> {
  const rounds = new Map<string, Round>();
  const open = new Map<string, Entry[]>();
  for (const entry of inEffect) {
    const { phase, step, key } = entry;
    if (entry.plan !== plan || phase === undefined) continue;
    if (step !== undefined) {
      open.set(phase, [...(open.get(phase) ?? []), entry]);
      continue;
    }
    const row = county.get(evidence, key);
    if (row?.kind === phaseCompletion && row.retiredOn === undefined) {
      rounds.set(phase, { phase, completion: key, steps: open.get(phase) ?? [] });
    }
    open.delete(phase);
  }
  return rounds;
}

/** The keys of the reversals of a plan that were recorded, one for each. */
async function reversalsOf(journal: Journal, county: string, plan: string): Promise<Entry[]> {
  const head = `reverse/${plan}/`;
  const found: Entry[] = [];
  for await (const entry of journal.entries(county)) {
    if (entry.kind === "post" && entry.key.startsWith(head) && entry.step === undefined) {
      found.push(entry);
    }
  }
  return found;
}

/** The phases that are reversed together, or why none is. */
function chosenRounds(
  { composition }: Deployment,
  rounds: ReadonlyMap<string, Round>,
  { plan, phase }: ReverseOptions,
  earlier: readonly Entry[],
  county: string,
): Round[] {
  const chosen = [...rounds.values()].filter(
    (round) => phase === undefined || round.phase === phase,
  );
  const values = { county, plan, phase: phase ?? "—" };
  if (chosen.length === 0) {
    const done = earlier.findLast(
      ({ phase: of }) => phase === undefined || of === phase || of === reversalPhase,
    );
    throw new FuyouError(
      done === undefined
        ? deploymentCodes.message("DEPLOYMENT_NOTHING_TO_REVERSE", values)
        : deploymentCodes.message("DEPLOYMENT_ALREADY_REVERSED", {
            ...values,
            sequence: done.sequence,
            on: done.on,
          }),
    );
  }
  const all = phasesOf(composition, plan).map((each) => each.id);
  const later = all.slice(all.indexOf(phase ?? "") + 1).find((each) => rounds.has(each));
  if (phase === undefined || later === undefined) return chosen;
  const standing = { ...values, later };
  throw new FuyouError(deploymentCodes.message("DEPLOYMENT_LATER_PHASE_STANDS", standing));
}

/** The records that the phases were carried out and that their rehearsal was approved no longer stand. */
function withdrawals(county: County, plan: Plan, rounds: readonly Round[]): AppliedChange[] {
  const draft = county.draft();
  const act = { on: county.date, cites: plan.cites };
  const approval = approvalOf(county, plan.id);
  const ids = rounds.map((round) => round.completion);
  if (approval !== undefined) ids.push(approval.id);
  return ids.map((id) => doChange(draft, withdrawEvidence, { evidence: id }, act));
}
