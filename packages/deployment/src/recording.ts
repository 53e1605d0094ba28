import {
  actsOf,
  type CountyHistory,
  type Entry,
  type Journal,
  type NewEntry,
  type Receipt,
} from "@fuyou/journal";
import {
  type Authority,
  type Citation,
  type County,
  type CountyReading,
  FuyouError,
  isBlocking,
} from "@fuyou/kernel";
import type { Progress, Transition } from "@fuyou/reform";
import { carryPlans } from "./carrying-plans.js";
import type { Deployment } from "./deployment.js";
import { deploymentCodes } from "./errors.js";
import type { Run } from "./run.js";

/** Who records a deployment's plans, and when. */
export interface RecordOptions {
  /** Who records: an account or an office, never a person's name. */
  actor: string;
  /** The instant at which it is recorded, ISO 8601 with `Z`, from the caller's clock. */
  at: string;
  /** Told before each step of a plan. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** What carrying out plans for the record came to (入账结果). */
export interface RecordedRun extends Run {
  /** The answers of the journal, one for each step that changed something. */
  receipts: readonly Receipt[];
  /** Plans that were on record already; nothing was done for them. */
  alreadyRecorded: readonly string[];
}

/**
 * Carries out the plans of a deployment and records them in its journal (实施并入账): each plan is compiled on
 * the county as the journal holds it, and its steps are recorded as one batch, all of them or none. Where
 * the county is not in the journal yet, its registers are the opening entry. A plan already in effect there
 * is left alone; the first one that does not stand ends the run.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param options - who, and when
 */
export async function recordPlans(
  deployment: Deployment,
  journal: Journal,
  options: RecordOptions,
): Promise<RecordedRun> {
  const { history, reading } = await openHistory(deployment, journal, options);
  const receipts: Receipt[] = [];
  const inEffect = history === null ? none : await plansInEffect(journal, deployment.county);
  const alreadyRecorded = deployment.plans.filter((plan) => inEffect.has(plan));
  const plans = deployment.plans.filter((plan) => !inEffect.has(plan));
  const take = async (transition: Transition, county: County) => {
    if (history === null) return county;
    const entries = entriesOf(transition, history.sequence, options);
    receipts.push(...(await history.record(...entries)));
    return history.county;
  };
  const run = await carryPlans(deployment, reading, plans, take, options.onProgress);
  return { ...run, receipts, alreadyRecorded };
}

const none: ReadonlySet<string> = new Set();

/** The county's books, opened or begun with its registers; null where those have faults. */
async function openHistory(
  deployment: Deployment,
  journal: Journal,
  { actor, at }: RecordOptions,
): Promise<{ history: CountyHistory | null; reading: CountyReading }> {
  const { county: code } = deployment;
  if ((await journal.counties()).includes(code)) {
    const history = await journal.open(code);
    return { history, reading: { county: history.county, findings: [] } };
  }
  const reading = await deployment.open();
  if (reading.findings.some(isBlocking)) return { history: null, reading };
  return { history: await journal.create(reading.county, { key: "opening", actor, at }), reading };
}

/** One entry for each step that changes something. */
function entriesOf(transition: Transition, after: number, options: RecordOptions): NewEntry[] {
  const { plan } = transition;
  const { actor, at } = options;
  return transition.steps.flatMap(({ step, phase, on, changes }) => {
    const { acts, edits } = actsOf(changes);
    if (edits.length === 0) return [];
    const key = `${plan}/${step}@${after}`;
    return [{ key, actor, at, on, plan, phase, step, acts, edits }];
  });
}

/**
 * The entries of a county's journal that are in effect: posted, and not taken back since.
 *
 * @param journal - the journal
 * @param county - code of the county
 */
export async function entriesInEffect(journal: Journal, county: string): Promise<Entry[]> {
  const posted = new Map<number, Entry>();
  const takenBack = new Map<number, Entry>();
  for await (const entry of journal.entries(county)) {
    if (entry.kind === "post") posted.set(entry.sequence, entry);
    if (entry.kind !== "reversal" || entry.of === undefined) continue;
    const restored = takenBack.get(entry.of);
    if (restored !== undefined) {
      posted.set(restored.sequence, restored);
      continue;
    }
    const reversed = posted.get(entry.of);
    if (reversed === undefined) continue;
    posted.delete(entry.of);
    takenBack.set(entry.sequence, reversed);
  }
  return [...posted.values()].sort((a, b) => a.sequence - b.sequence);
}

async function plansInEffect(journal: Journal, county: string): Promise<ReadonlySet<string>> {
  const entries = await entriesInEffect(journal, county);
  return new Set(entries.flatMap(({ plan }) => plan ?? []));
}

/** What taking entries back came to (冲销结果). */
export interface Undone {
  /** The county as it stands afterwards. */
  county: County;
  /** The answers of the journal, one for each entry taken back. */
  receipts: readonly Receipt[];
}

/** What is taken back: one entry, a plan, or the last entry in effect. */
export interface UndoOptions extends Omit<RecordOptions, "onProgress"> {
  /** Number of the entry. */
  entry?: number | undefined;
  /** The plan whose entries are taken back, the last one first. */
  plan?: string | undefined;
  /**
   * Who permits it; asked for where something came onto the books or left them by the entry. It rests on
   * the clauses the entry itself rests on.
   */
  authority?: Omit<Authority, "cites"> | undefined;
}

/**
 * Takes entries back (冲销) by further entries with their edits reversed; nothing is deleted. Refused where a
 * later entry stands upon one of them.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param options - what, who, and when
 * @throws FuyouError `DEPLOYMENT_NOTHING_TO_UNDO`, `DEPLOYMENT_UNDO_UNAUTHORISED`, `JOURNAL_STANDS_UPON`, `JOURNAL_ALREADY_SETTLED`
 */
export async function undoEntries(
  deployment: Deployment,
  journal: Journal,
  { entry, plan, actor, at, authority }: UndoOptions,
): Promise<Undone> {
  const history = await journal.open(deployment.county);
  const inEffect = await entriesInEffect(journal, deployment.county);
  const chosen = inEffect.filter(
    (each) => (entry === undefined || each.sequence === entry) && (plan ?? each.plan) === each.plan,
  );
  const all = plan !== undefined && entry === undefined;
  const reversed = all ? chosen.reverse() : chosen.slice(-1);
  if (reversed.length === 0) {
    const wanted = entry?.toString() ?? plan ?? "—";
    const values = { wanted, county: deployment.county };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_NOTHING_TO_UNDO", values));
  }
  const authorised = reversed.find(({ acts }) => acts.some((act) => act.authority !== undefined));
  if (authorised !== undefined && authority === undefined) {
    const values = { county: deployment.county, sequence: authorised.sequence };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_UNDO_UNAUTHORISED", values));
  }
  const receipts: Receipt[] = [];
  for (const { sequence, acts } of reversed) {
    const settlement = { key: `undo/${sequence}`, actor, at };
    const cites = citesOf(acts);
    const permitted = authority === undefined ? undefined : { ...authority, cites };
    receipts.push(await history.reverse(sequence, { ...settlement, authority: permitted }));
  }
  return { county: history.county, receipts };
}

/** The clauses some acts rest on, each once. */
function citesOf(acts: Entry["acts"]): Citation[] {
  const cited = acts.flatMap(({ cites, authority }) => [...cites, ...(authority?.cites ?? [])]);
  return [...new Map(cited.map((each) => [`${each.source} ${each.clause}`, each])).values()];
}
