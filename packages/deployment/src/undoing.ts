import type { CountyHistory, Entry, Journal, Receipt, SettlementOf } from "@fuyou/journal";
import { type Citation, type County, FuyouError, type PlainDate } from "@fuyou/kernel";
import { type Evidence, evidence } from "@fuyou/reform";
import { type NamedAuthority, openApproval, voided } from "./approving.js";
import { onLatest, type WriteOptions } from "./books.js";
import type { Deployment } from "./deployment.js";
import { entriesInEffect } from "./entries-in-effect.js";
import { deploymentCodes } from "./errors.js";

/** What is taken back: an entry, a phase, a plan, or what took effect last. */
export interface UndoOptions extends WriteOptions {
  /** Number of the entry; what was recorded with it as one phase goes with it. */
  entry?: number | undefined;
  /** The plan, with its approval. */
  plan?: string | undefined;
  /** Only this phase of the plan. */
  phase?: string | undefined;
  /** The day of the act; that of `at` where absent. What had taken effect by then cannot be undone. */
  on?: PlainDate | undefined;
  /**
   * Who permits it; asked for where something came onto the books or left them by the entry, and for acts
   * that have taken effect. It rests on the clauses the entry itself rests on.
   */
  authority?: NamedAuthority | undefined;
}

/** What taking entries back came to (冲销结果). */
export interface Undone {
  /** The county as it stands afterwards. */
  county: County;
  /** The answers of the journal, one for each entry taken back or voided. */
  receipts: readonly Receipt[];
}

/**
 * Takes back what has not taken effect yet (冲销): by further entries with the edits reversed, so that the
 * county is exactly what it was; nothing is deleted, and identifiers stay taken. A phase is taken back whole,
 * as it was recorded. Once a step of a plan has taken effect, only a reversal of its own undoes it. Refused
 * where a later entry stands upon one of them.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param options - what, who, and when
 * @throws FuyouError `DEPLOYMENT_NOTHING_TO_UNDO`, `DEPLOYMENT_UNDO_PAST`, `DEPLOYMENT_TOOK_EFFECT`,
 *   `DEPLOYMENT_UNDO_UNAUTHORISED`, `DEPLOYMENT_PHASE_STANDS_UPON`, `JOURNAL_STANDS_UPON`, `JOURNAL_ALREADY_SETTLED`
 */
export async function undoEntries(
  deployment: Deployment,
  journal: Journal,
  options: UndoOptions,
): Promise<Undone> {
  const history = await journal.open(deployment.county);
  return onLatest(journal, history, () => undoOn(deployment, journal, history, options));
}

async function undoOn(
  deployment: Deployment,
  journal: Journal,
  history: CountyHistory,
  options: UndoOptions,
): Promise<Undone> {
  const inEffect = await entriesInEffect(journal, deployment.county, history.sequence);
  const chosen = chosenOf(inEffect, options);
  const { county } = deployment;
  if (chosen.length === 0) {
    const { entry, plan, phase } = options;
    const wanted = entry?.toString() ?? [plan, phase].filter(Boolean).join(" / ");
    const values = { wanted: wanted || "—", county };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_NOTHING_TO_UNDO", values));
  }
  const day = options.on ?? options.at.slice(0, 10);
  for (const entry of chosen) {
    requireUndoable(entry, day, options, county);
    requireNoPhaseUpon(entry, inEffect, chosen, county);
  }
  requireNotPast(inEffect, day, options.at.slice(0, 10), county);
  const { actor, at, authority } = options;
  const voids = voided(await pendingOf(journal, history, chosen), { actor, at });
  const numbers = chosen.map((each) => each.sequence);
  const settle: SettlementOf = ({ sequence, acts }) => {
    const permitted = authority === undefined ? undefined : { ...authority, cites: citesOf(acts) };
    return { key: `undo/${sequence}`, actor, at, authority: permitted };
  };
  const receipts = await history.reverseAll(numbers, settle, voids);
  return { county: history.county, receipts };
}

/** The entries that are taken back together, the last one first. */
function chosenOf(inEffect: readonly Entry[], { entry, plan, phase }: UndoOptions): Entry[] {
  const meant = (each: Entry) =>
    (plan === undefined || each.plan === plan) && (phase === undefined || each.phase === phase);
  const last = inEffect.findLast(
    (each) => meant(each) && (entry === undefined || each.sequence === entry),
  );
  if (last === undefined) return [];
  const together = (each: Entry) => {
    if (entry === undefined && plan !== undefined) return meant(each);
    if (last.plan === undefined || last.phase === undefined) return each === last;
    return each.plan === last.plan && each.phase === last.phase;
  };
  return inEffect.filter(together).reverse();
}

/** Refuses a day before the last one, up to today, on which somebody acted: nothing is taken back behind later acts. */
function requireNotPast(
  inEffect: readonly Entry[],
  day: PlainDate,
  today: PlainDate,
  county: string,
): void {
  for (const entry of inEffect) {
    const acted = actedOn(entry);
    if (acted === undefined || acted <= day || acted > today) continue;
    const values = { county, day, sequence: entry.sequence, acted };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_UNDO_PAST", values));
  }
}

/** The day on which somebody acted; steps have none of their own, their phase was carried out on one. */
function actedOn({ step, phase, on, edits }: Entry): PlainDate | undefined {
  if (step !== undefined) return undefined;
  if (phase === undefined) return on;
  const completion = edits.find((each) => each.table === evidence.name)?.after;
  return (completion as Evidence | null | undefined)?.period.from;
}

function requireUndoable(entry: Entry, day: PlainDate, options: UndoOptions, county: string): void {
  const { sequence, on, plan, step, acts } = entry;
  if (plan !== undefined && step !== undefined && on <= day) {
    const values = { county, sequence, plan, step, on, day };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_TOOK_EFFECT", values));
  }
  if (options.authority !== undefined) return;
  if (!acts.some((act) => act.authority !== undefined)) return;
  const values = { county, sequence };
  throw new FuyouError(deploymentCodes.message("DEPLOYMENT_UNDO_UNAUTHORISED", values));
}

/** Refuses to take back evidence of a plan where a phase was carried out on it since, and stays. */
function requireNoPhaseUpon(
  { sequence, edits }: Entry,
  inEffect: readonly Entry[],
  chosen: readonly Entry[],
  county: string,
): void {
  const rows = edits.filter((each) => each.table === evidence.name && each.after !== null);
  for (const { plan } of rows.map((each) => each.after as Evidence)) {
    const upon = inEffect.filter(
      (each) =>
        each.plan === plan &&
        each.phase !== undefined &&
        each.sequence > sequence &&
        !chosen.includes(each),
    );
    if (upon.length === 0) continue;
    const phases = [...new Set(upon.map((each) => each.phase))].join(", ");
    const values = { county, sequence, plan, phases };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_PHASE_STANDS_UPON", values));
  }
}

/** Where the approval of a plan is taken back: what of it was not carried out yet, to end without effect. */
async function pendingOf(
  journal: Journal,
  { county, sequence }: CountyHistory,
  chosen: readonly Entry[],
): Promise<Entry[]> {
  const approvals = chosen.filter((each) => each.plan !== undefined && each.phase === undefined);
  const open: Entry[] = [];
  for (const plan of new Set(approvals.map((each) => each.plan as string))) {
    const approval = await openApproval(journal, county, plan, sequence);
    open.push(...(approval?.pending ?? []));
  }
  return open;
}

/** The clauses some acts rest on, each once. */
function citesOf(acts: Entry["acts"]): Citation[] {
  const cited = acts.flatMap(({ cites, authority }) => [...cites, ...(authority?.cites ?? [])]);
  return [...new Map(cited.map((each) => [`${each.source} ${each.clause}`, each])).values()];
}
