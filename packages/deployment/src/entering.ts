import {
  actsOf,
  type CountyHistory,
  type Journal,
  type NewEntry,
  type Receipt,
} from "@fuyou/journal";
import {
  type AppliedChange,
  type County,
  changePoint,
  codeFindings,
  doChange,
  type Finding,
  FuyouError,
  finding,
  integrityOf,
  isBlocking,
  type Message,
  nearest,
  type PlainDate,
  type Row,
  type Text,
} from "@fuyou/kernel";
import {
  actGatesAt,
  conservationOf,
  continuityPoint,
  disciplineAt,
  type Evidence,
  evidence,
  evidenceKindPoint,
  gapsOf,
  planPoint,
  readEvidence,
} from "@fuyou/reform";
import { onLatest, requireBooks, type WriteOptions } from "./books.js";
import type { Deployment } from "./deployment.js";
import { deploymentCodes } from "./errors.js";
import type { OrderedAct } from "./ordered-act.js";

/** Which acts are entered, by whom, under which key. */
export interface EnterOptions extends WriteOptions {
  /**
   * Idempotency key (幂等键): the caller's name for this matter, such as the number of the paper. Entering the
   * same acts under it again does nothing; other acts under it are refused.
   */
  key: string;
  /** The acts, in order. */
  acts: readonly OrderedAct[];
}

/** What entering acts came to (登记结果). */
export interface Entered {
  /** The county afterwards; as it was where anything stands against one of the acts. */
  county: County;
  /** What stands against them, and what has to be known. Where an error is among it, nothing was recorded. */
  findings: readonly Finding[];
  /** The answers of the journal, one for each act. */
  receipts: readonly Receipt[];
  /** The records that came into the registers by them, `table/id`: what later acts refer to. */
  created: readonly string[];
}

/**
 * Enters acts in the journal (登记事项): evidence, choices, receipts, counts, signatures and whatever else
 * people do over the weeks of a reform. Each is a kind of change that the plugins contribute, done by the same
 * code as in a plan. All of them are recorded or none; everything that stands against them is said at once: a
 * payload that does not fit, a state that does not permit it, a closed gate, a discipline window, a reference
 * that would hang, something that would leave the books without authority, a duty without a holder. Where
 * somebody else was faster, they are judged anew on the county as it then stands.
 *
 * @param deployment - the deployment
 * @param journal - its journal
 * @param options - which acts, who, when, under which key
 * @throws FuyouError `DEPLOYMENT_BOOKS_NOT_BEGUN`, `DEPLOYMENT_KEY_REUSED`
 */
export async function enterActs(
  deployment: Deployment,
  journal: Journal,
  options: EnterOptions,
): Promise<Entered> {
  const history = await requireBooks(deployment, journal, options);
  return onLatest(journal, history, () => enterOn(deployment, journal, history, options));
}

async function enterOn(
  deployment: Deployment,
  journal: Journal,
  history: CountyHistory,
  options: EnterOptions,
): Promise<Entered> {
  const earlier = await entriesBefore(deployment, journal, options);
  if (earlier !== undefined) {
    return { county: await history.refresh(), findings: [], receipts: earlier, created: [] };
  }
  const { county } = history;
  const { on: from } = await journal.entry(county.code, 0);
  const days = { from, to: options.at.slice(0, 10) };
  const { changes, after, findings } = tried(deployment, county, options.acts, days);
  findings.push(...remarksOn(deployment, after, changes));
  findings.push(...standingAgainst(deployment, county, after, changes));
  if (findings.some(isBlocking)) return { county, findings, receipts: [], created: [] };
  const receipts = await record(history, options, changes);
  const created = changes.flatMap(({ edits }) =>
    edits.filter(({ before }) => before === null).map(({ table, id }) => `${table}/${id}`),
  );
  return { county: history.county, findings, receipts, created };
}

/** The acts done one after the other on a county; one that cannot be done is said, and the next is tried. */
function tried(
  deployment: Deployment,
  county: County,
  acts: readonly OrderedAct[],
  days: { from: PlainDate; to: PlainDate },
) {
  const { composition } = deployment;
  const findings: Finding[] = [];
  const changes: AppliedChange[] = [];
  let after = county;
  for (const [at, { change: type, payload, on, cites = [], authority }] of acts.entries()) {
    const change = composition.get(changePoint, type);
    const refuse = (reason: Message["text"]) => {
      const values = { number: at + 1, act: change?.title ?? type, on, reason };
      const message = deploymentCodes.message("DEPLOYMENT_ACT_REFUSED", values);
      findings.push(finding(message, { ...about(`acts/${at + 1}`, on), aspect: type }));
    };
    if (change === undefined) {
      const known = composition.keys(changePoint.id);
      const values = { change: type, nearest: nearest(type, known) ?? "—" };
      refuse(deploymentCodes.message("DEPLOYMENT_UNKNOWN_CHANGE", values).text);
      continue;
    }
    if (on < days.from) {
      const values = { opening: days.from };
      refuse(deploymentCodes.message("DEPLOYMENT_ACT_BEFORE_BOOKS", values).text);
      continue;
    }
    if (on > days.to) {
      refuse(deploymentCodes.message("DEPLOYMENT_ACT_AHEAD", { day: days.to }).text);
      continue;
    }
    const { number } = authority ?? {};
    findings.push(...disciplineAt(after, composition, { type, on, number }));
    findings.push(...actGatesAt(after, composition, { type, payload, on }));
    const draft = after.draft();
    if (on > draft.date) draft.date = on;
    try {
      const done = doChange(draft, change, payload, { on, cites, authority });
      const reserved = reservedIn(deployment, done);
      if (reserved !== undefined) {
        refuse(deploymentCodes.message("DEPLOYMENT_ACT_RESERVED", { evidence: reserved }).text);
        continue;
      }
      changes.push(done);
      after = draft.finish().county;
    } catch (thrown) {
      if (!FuyouError.is(thrown)) throw thrown;
      refuse(thrown.text);
    }
  }
  return { changes, after, findings };
}

/** The evidence a change made or withdrew. */
function evidenceIn({ edits }: AppliedChange): Evidence[] {
  return edits
    .filter((each) => each.table === evidence.name)
    .map((each) => (each.after ?? each.before) as Evidence);
}

/** The kind of evidence among what a change did that nobody enters as a paper. */
function reservedIn({ composition }: Deployment, change: AppliedChange): Text | undefined {
  for (const { kind: code } of evidenceIn(change)) {
    const kind = composition.get(evidenceKindPoint, code);
    if (kind?.reserved === true) return kind.title;
  }
  return undefined;
}

/** What bars nothing and is likely a slip: evidence that does not count, or of a plan that nobody knows. */
function* remarksOn(
  { composition }: Deployment,
  after: County,
  changes: readonly AppliedChange[],
): Iterable<Finding> {
  const plans = composition.keys(planPoint.id);
  for (const { id, plan, period } of changes.flatMap(evidenceIn)) {
    if (plans.has(plan)) {
      const [, day = after.date] = [period.from, after.date].sort();
      const { findings } = readEvidence(after, composition, plan, day);
      yield* findings.filter((each) => each.subject === `${evidence.name}/${id}`);
      continue;
    }
    const values = { id, plan, nearest: nearest(plan, plans) ?? "—" };
    const message = deploymentCodes.message("DEPLOYMENT_EVIDENCE_OF_NO_PLAN", values);
    const details = about(`${evidence.name}/${id}`, period.from);
    yield finding(message, { ...details, severity: "warning" });
  }
}

/** What the acts together would leave: references that hang, things off the books, duties unheld. */
function* standingAgainst(
  { composition }: Deployment,
  before: County,
  after: County,
  changes: readonly AppliedChange[],
): Iterable<Finding> {
  const { date } = after;
  const edits = changes.flatMap((each) => [...each.edits]);
  yield* integrityOf(after, edits);
  for (const table of after.tables) {
    const ids = new Set(edits.filter((each) => each.table === table.name).map(({ id }) => id));
    const rows = [...ids].flatMap((id) => after.get<Row>(table, id) ?? []);
    yield* codeFindings(table, rows, composition, date);
  }
  for (const line of conservationOf(composition, before.asOf(date), after, changes, date, date)) {
    if (line.residual === 0 && line.unaccounted.length === 0) continue;
    const records = line.unaccounted.join(", ") || "—";
    const message = deploymentCodes.message("DEPLOYMENT_ACTS_UNBALANCED", {
      category: line.category,
      residual: line.residual,
      records,
    });
    yield finding(message, { ...about(line.category, date), kind: "conservation" });
  }
  for (const { value } of composition.at(continuityPoint, date)) {
    for (const { duty, division } of gapsOf(value, before, after, date, date)) {
      const message = deploymentCodes.message("DEPLOYMENT_ACTS_GAP", { duty, division, on: date });
      yield finding(message, { ...about(`${duty}@${division}`, date), kind: "continuity" });
    }
  }
}

function about(subject: string, date: string) {
  return { kind: "compile" as const, severity: "error" as const, subject, date };
}

function record(history: CountyHistory, options: EnterOptions, changes: readonly AppliedChange[]) {
  return history.record(...changes.map((change, at) => entryOf(options, change, at)));
}

function entryOf({ key, actor, at }: EnterOptions, change: AppliedChange, place: number): NewEntry {
  const { on, authority } = change.change;
  const entry = { key: keyOf(key, place), actor, at, on, ...actsOf([change]) };
  return authority === undefined ? entry : { ...entry, authority };
}

function keyOf(key: string, place: number): string {
  return `${key}#${place + 1}`;
}

/**
 * The receipts of acts that were entered under this key before; undefined where none were. They are done again
 * on the county as it was then, and have to come to the same.
 */
async function entriesBefore(
  deployment: Deployment,
  journal: Journal,
  options: EnterOptions,
): Promise<Receipt[] | undefined> {
  const code = deployment.county;
  const first = await journal.numberOf(code, keyOf(options.key, 0));
  if (first === undefined) return undefined;
  const county = await journal.countyAsOf(code, first - 1);
  const everyDay = { from: "0001-01-01", to: "9999-12-31" };
  const { changes } = tried(deployment, county, options.acts, everyDay);
  const entries = changes.map((change, at) => entryOf(options, change, at));
  const receipts = await sameOnRecord(journal, code, entries);
  const count = receipts === undefined ? 0 : await entered(journal, code, options.key, first);
  if (receipts !== undefined && count === options.acts.length) return receipts;
  const values = { key: options.key, sequence: first, county: code };
  throw new FuyouError(deploymentCodes.message("DEPLOYMENT_KEY_REUSED", values));
}

/** The receipts of entries that are on record as they are; undefined where they are not, or others are. */
async function sameOnRecord(journal: Journal, code: string, entries: readonly NewEntry[]) {
  if (entries.length === 0) return undefined;
  try {
    return await journal.onRecord(code, entries);
  } catch (thrown) {
    const isOther = FuyouError.is(thrown, "JOURNAL_KEY_REUSED");
    if (isOther || FuyouError.is(thrown, "JOURNAL_BATCH_PARTLY_RECORDED")) return undefined;
    throw thrown;
  }
}

/** How many acts were entered under a key. */
async function entered(journal: Journal, code: string, key: string, first: number) {
  let count = 0;
  for await (const entry of journal.entries(code, first)) {
    if (entry.key !== keyOf(key, count)) break;
    count++;
  }
  return count;
}
