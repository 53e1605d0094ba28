import { actsWithEdits, type Entry, type Journal, takesEffect } from "@fuyou/journal";
import type { AppliedChange, Composition, County, Finding } from "@fuyou/kernel";
import {
  type AppliedStep,
  conservationOf,
  continuityPoint,
  type DocumentEntry,
  evidence,
  gapsOf,
  phasesOf,
  stepPoint,
  type Transition,
} from "@fuyou/reform";
import { planNamed } from "./approving.js";
import type { Deployment } from "./deployment.js";
import { entriesInEffect } from "./entries-in-effect.js";

/** A plan as the journal holds what was carried out of it (在案演变). */
export interface RecordedTransition {
  /** The transition: the county before the plan's first entry and after its last one, and what lies between. */
  readonly transition: Transition;
  /** The plan's entries in effect, in order. */
  readonly entries: readonly DocumentEntry[];
  /** The entry after which the county stood as before the plan. */
  readonly openingEntry: DocumentEntry;
}

/**
 * Reads a plan off the journal: no step is compiled anew, the edits are those on record. The balance is struck over
 * everything recorded between the plan's first and its last entry, also what was entered in between; what is not
 * settled in the county afterwards are its findings. Undefined where nothing of the plan stands carried out.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param plan - identifier of the plan
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLAN_NAMED`, `JOURNAL_UNKNOWN_COUNTY`
 */
export async function recordedTransition(
  deployment: Deployment,
  journal: Journal,
  plan: string,
): Promise<RecordedTransition | undefined> {
  const { composition, county: code } = deployment;
  const { title } = planNamed(deployment, plan);
  const inEffect = await entriesInEffect(journal, code);
  const { county: now } = await journal.open(code);
  const carried = standingEntries(inEffect, plan, now);
  const [first, last] = [carried[0], carried.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const opening = await journal.entry(code, first.sequence - 1);
  const before = await journal.countyAsOf(code, opening.sequence);
  const after = await journal.countyAsOf(code, last.sequence);
  const steps = carried.flatMap((entry) => appliedStep(entry, composition));
  const changes: AppliedChange[] = [];
  for await (const entry of journal.entries(code, first.sequence, last.sequence)) {
    if (takesEffect(entry)) changes.push(...changesOf(entry));
  }
  const begins = phasesOf(composition, plan)[0]?.from ?? before.date;
  const from = [begins, before.date].sort().at(-1) ?? begins;
  const to = after.date;
  const transition: Transition = {
    plan,
    title,
    from,
    to,
    before,
    after,
    compiled: true,
    steps,
    edits: carried.flatMap((entry) => [...entry.edits]),
    findings: unsettledAfter(deployment, after, plan),
    conservation: conservationOf(composition, before, after, changes, from, to),
    gaps: composition
      .at(continuityPoint, to)
      .flatMap(({ value }) => gapsOf(value, before, after, from, to)),
  };
  return { transition, entries: carried.map(documentEntry), openingEntry: documentEntry(opening) };
}

/**
 * The entries of the phases of a plan that stand carried out, in order: of a phase that was reversed and carried out
 * again, those of the last time.
 */
function standingEntries(inEffect: readonly Entry[], plan: string, now: County): Entry[] {
  const rounds: Entry[] = [];
  const open = new Map<string, Entry[]>();
  for (const entry of inEffect) {
    const { phase, step, key } = entry;
    if (entry.plan !== plan || phase === undefined) continue;
    open.set(phase, [...(open.get(phase) ?? []), entry]);
    if (step !== undefined) continue;
    const completion = now.get(evidence, key);
    if (completion !== undefined && completion.retiredOn === undefined) {
      rounds.push(...(open.get(phase) ?? []));
    }
    open.delete(phase);
  }
  return rounds.sort((a, b) => a.sequence - b.sequence);
}

function appliedStep(entry: Entry, composition: Composition): AppliedStep[] {
  const { plan, phase, step, on } = entry;
  if (phase === undefined || step === undefined) return [];
  const title = composition.get(stepPoint, `${plan}.${step}`)?.title ?? { zh: step, en: step };
  return [{ step, title, phase, on, changes: changesOf(entry) }];
}

/** The acts of an entry as changes; what was said to do them is not kept in the journal. */
function changesOf(entry: Entry): AppliedChange[] {
  return [...actsWithEdits(entry)].map(({ edits, ...act }) => ({
    change: { ...act, payload: null },
    edits,
  }));
}

function documentEntry({ sequence, hash, on, phase, step }: Entry): DocumentEntry {
  return { sequence, hash, on, phase, step };
}

function unsettledAfter(deployment: Deployment, after: County, plan: string): Finding[] {
  return deployment.unsettled(after).map((found) => ({ ...found, plan: found.plan ?? plan }));
}
