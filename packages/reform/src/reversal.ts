import { parentDivision } from "@fuyou/hierarchy";
import {
  type AnyTable,
  addDays,
  type Citation,
  type Composition,
  type County,
  type Edit,
  type Finding,
  finding,
  inForce,
  isBlocking,
  labelOf,
  type Message,
  type PlainDate,
  type Row,
  referenceTarget,
  successions,
  type Text,
} from "@fuyou/kernel";
import { concluded } from "./conclude.js";
import { continuityPoint, type Holding } from "./continuity.js";
import { reverseRecords } from "./dated-reversal.js";
import { reformCodes } from "./errors.js";
import { bodiesToRestore, endFounded, establishAnew, type Restored } from "./new-identity.js";
import type { Plan } from "./plan.js";
import { ReversalContext, type ReversalCourse } from "./reversal-context.js";
import { reversalPoint } from "./reversal-kind.js";
import type { Step } from "./step.js";
import { daysLeft, type Touched, touchedBy } from "./touched.js";
import type { AppliedStep, Gap, Transition } from "./transition.js";

/** What is said of a reversal as a plan of its own (恢复方案): its name, and its own approval. */
export interface ReversalPlan {
  /** Its identifier, under which people are asked again and its entries are recorded. */
  id: string;
  /** Its name. */
  title: Text;
  /** Its own approval, that of the plan it reverses is none: who permits it, and the number. */
  authority: {
    /** The issuer. */
    issuer: string;
    /** Number of the document. */
    number: string;
  };
  /** The clauses it rests on. */
  cites: readonly Citation[];
}

/** A step as it was carried out and recorded (已实施步骤). */
export interface RecordedStep {
  /** The step. */
  step: string;
  /** First day of its effect. */
  on: PlainDate;
  /** What it did to which record, in order. */
  edits: readonly Edit[];
}

/** What is to be reversed, how and when. */
export interface ReversalOrder {
  /** The reversal as a plan of its own. */
  plan: ReversalPlan;
  /** The steps to reverse, in the order in which they were carried out. */
  of: readonly RecordedStep[];
  /** First day on which the county stands as it did before. */
  on: PlainDate;
  /**
   * Records, `table/id`, that were changed since and that the approval expressly leaves as they are (维持现状).
   * Without it they bar the reversal.
   */
  leaves?: readonly string[] | undefined;
}

/** The phase under which the steps of a reversal stand. */
export const reversalPhase = "reversal";

/**
 * Compiles the reversal of steps that have taken effect (反向实施): an ordinary transition, forward in time.
 * Bodies that ended stand again under identities of their own; what came from them and is still as the
 * reform left it goes back to them, by the ways back of each domain; what has come since stays; what the
 * reform added ends. Where something stands on the reform, that is a record it touched and somebody has
 * changed since, or one that refers to what is to end, nothing is changed and each is named. Pure.
 *
 * @param county - the county as it stands
 * @param composition - the plugins
 * @param order - what is to be reversed, on whose approval, on which day
 */
export function compileReversal(
  county: County,
  composition: Composition,
  order: ReversalOrder,
): Transition {
  const { on, of } = order;
  const plan: Plan = { ...order.plan, concerns: [] };
  const touched = touchedBy(
    county,
    of.flatMap((each) => [...each.edits]),
  );
  const findings: Finding[] = [];
  const bar = (message: Message) => {
    const details = { kind: "compile", severity: "error", subject: plan.id, date: on } as const;
    findings.push(finding(message, { ...details, plan: plan.id, cites: plan.cites[0] }));
  };
  for (const message of unfit(county, composition, order, touched)) bar(message);
  const steps: AppliedStep[] = [];
  const givenUp: Gap[] = [];
  const run = new Run(county, composition, plan, on, {
    touched,
    identities: new Map(),
    leaves: new Set(order.leaves ?? []),
    changed: new Set(),
  });
  if (findings.length === 0) {
    for (const message of run.all()) bar(message);
    findings.push(...run.findings);
    steps.push(...run.steps);
  }
  const news = heldSince(county, composition, of, touched);
  const transition = concluded(composition, {
    plan,
    before: county,
    current: run.current,
    steps,
    findings,
    from: on,
    to: on,
    givenUp: (gap) => news.has(`${gap.duty}@${gap.division}`) && givenUp.push(gap) > 0,
  });
  if (!transition.compiled || givenUp.length === 0) return transition;
  const held = givenUp.map(({ duty, division }) => `${duty}@${division}`);
  const values = { plan: plan.id, count: held.length, duties: shortList(held) };
  const message = reformCodes.message("REFORM_DUTIES_GIVEN_UP", values);
  const details = { kind: "continuity", severity: "information", subject: plan.id } as const;
  findings.push(finding(message, { ...details, date: on, plan: plan.id, cites: plan.cites[0] }));
  return transition;
}

/** Why an order cannot be compiled at all. */
function* unfit(
  county: County,
  composition: Composition,
  { plan, of, on }: ReversalOrder,
  touched: ReadonlyMap<string, readonly Touched[]>,
): Iterable<Message> {
  const { issuer, number } = plan.authority;
  if (issuer.trim() === "" || number.trim() === "") {
    yield reformCodes.message("REFORM_REVERSAL_UNAUTHORISED", { plan: plan.id });
  }
  if (county.date > on) {
    const values = { plan: plan.id, date: county.date, on };
    yield reformCodes.message("REFORM_REVERSAL_PAST", values);
  }
  const early = of.find((each) => each.on > on);
  if (early !== undefined) {
    const { step, on: effect } = early;
    yield reformCodes.message("REFORM_REVERSAL_EARLY", { plan: plan.id, step, effect, on });
  }
  if (of.length === 0 || isReversed(composition, touched, on)) {
    yield reformCodes.message("REFORM_ALREADY_REVERSED", { plan: plan.id, on });
  }
}

/**
 * Whether the steps were reversed already: nothing of what they left stands as they left it, and that is so
 * because the lineage was restored, or everything was put back.
 */
function isReversed(
  composition: Composition,
  touched: ReadonlyMap<string, readonly Touched[]>,
  on: PlainDate,
): boolean {
  const past = new Set(historyOf(composition, on).map((table) => table.name));
  const left = [...touched.values()]
    .flat()
    .filter(({ table, after }) => !past.has(table.name) && daysLeft(after, on) !== undefined);
  if (left.some(({ now, since }) => since.length === 0 && daysLeft(now, on))) return false;
  const lineage = touched.get(successions.name) ?? [];
  const all = left.length > 0 && left.every(({ undone }) => undone);
  return all || lineage.some(({ now }) => now?.retiredOn !== undefined);
}

function historyOf(composition: Composition, on: PlainDate): AnyTable[] {
  return composition.at(reversalPoint, on).flatMap(({ value }) => [...(value.history ?? [])]);
}

/**
 * The duties, `duty@division`, that the reform gave to somebody and that nobody held on its eve, neither by a
 * record it touched nor by another.
 */
function heldSince(
  county: County,
  composition: Composition,
  of: readonly RecordedStep[],
  touched: ReadonlyMap<string, readonly Touched[]>,
): Set<string> {
  const days = of.map((each) => each.on).sort();
  const eve = addDays(days[0] ?? county.date, -1);
  const news = new Map<string, Holding>();
  const former = new Set<string>();
  for (const { value } of composition.at(continuityPoint, county.date)) {
    const own = new Map((touched.get(value.table.name) ?? []).map((each) => [each.id, each]));
    for (const { before, after } of own.values()) {
      if (before === null && after !== null) {
        const held = value.held(after);
        news.set(keyOf(held), held);
      }
    }
    for (const row of county.rows<Row>(value.table)) {
      const then = own.has(row.id) ? own.get(row.id)?.before : row;
      if (then && inForce(then, eve)) former.add(keyOf(value.held(then)));
    }
  }
  for (const [key, { duty, division }] of news) {
    for (let at: string | undefined = division; at !== undefined; at = parentDivision(at)) {
      if (former.has(keyOf({ duty, division: at }))) news.delete(key);
    }
  }
  return new Set(news.keys());
}

function keyOf({ duty, division }: Holding): string {
  return `${duty}@${division}`;
}

/** The parts of a reversal, one after the other, each all or nothing. */
class Run {
  current: County;
  readonly steps: AppliedStep[] = [];
  readonly findings: Finding[] = [];

  constructor(
    county: County,
    readonly composition: Composition,
    readonly plan: Plan,
    readonly on: PlainDate,
    readonly course: ReversalCourse,
  ) {
    this.current = county;
  }

  /** Runs all parts; what stands on the reform is answered. */
  all(): Message[] {
    const ways = this.composition.at(reversalPoint, this.on).map(({ value }) => value);
    let restored: Restored[] = [];
    this.part("re-establish", { zh: "恢复设立机构", en: "bodies stand again" }, (context) => {
      restored = bodiesToRestore(context);
      for (const { former, identity } of restored) {
        this.course.identities.set(former.id, identity);
      }
      establishAnew(context, restored);
    });
    for (const way of ways) this.part(way.id, way.title, (context) => way.reverse(context));
    const known = new Set(ways.flatMap(({ tables }) => tables.map((table) => table.name)));
    const plain = [...this.course.touched].filter(([name]) => !known.has(name));
    this.part("dated-records", { zh: "其他记录", en: "other records" }, (context) => {
      for (const [name, [first]] of plain) {
        if (first !== undefined) reversePlain(context, name, first.table);
      }
    });
    const remaining: string[] = [];
    this.part("lineage", { zh: "承继关系", en: "lineage" }, (context) => {
      for (const body of context.founded()) {
        for (const way of ways) remaining.push(...(way.remains?.(context, body) ?? []));
      }
      endFounded(context, restored);
    });
    return [...this.dependants(remaining)];
  }

  part(id: string, title: Text, reverse: (context: ReversalContext) => void): void {
    const { plan, on } = this;
    const draft = this.current.draft();
    draft.date = on;
    const head = { plan: plan.id, id, title, kind: reversalPhase, phase: reversalPhase };
    const step: Step = { ...head, after: [], cites: plan.cites, parameters: {} };
    const context = new ReversalContext(draft, this.composition, plan, step, on, this.course);
    try {
      reverse(context);
    } catch (thrown) {
      context.fail(thrown);
    }
    this.findings.push(...context.findings);
    if (context.findings.some(isBlocking) || context.applied.length === 0) return;
    this.current = draft.finish().county;
    this.steps.push({ step: id, title, phase: reversalPhase, on, changes: context.applied });
  }

  /** What stands on the reform: what was changed since, and what refers to something that has ended now. */
  *dependants(remaining: readonly string[]): Iterable<Message> {
    const { plan, course } = this;
    const changed = [...course.changed].sort();
    if (changed.length > 0) {
      const values = { plan: plan.id, count: changed.length, records: shortList(changed) };
      yield reformCodes.message("REFORM_CHANGED_SINCE", values);
    }
    const standing = new Set(remaining);
    const on = new Set<string>();
    for (const { table, row } of this.ended()) {
      const upon = [...this.referrers(table, row.id)].filter((each) => !course.changed.has(each));
      for (const each of upon) standing.add(each);
      if (upon.length > 0) on.add(labelOf(table, row, this.current));
    }
    if (standing.size === 0) return;
    const records = [...standing].sort();
    const ends = [...on].sort().join(", ") || "—";
    const values = { plan: plan.id, ends, count: records.length, records: shortList(records) };
    yield reformCodes.message("REFORM_STANDS_ON", values);
  }

  /** The records that the reversal has ended. */
  *ended(): Iterable<{ table: AnyTable; row: Row }> {
    const { current, on } = this;
    const tables = new Map(current.tables.map((table) => [table.name, table]));
    for (const { changes } of this.steps) {
      for (const { table: name, before, after } of changes.flatMap((each) => each.edits)) {
        const table = tables.get(name);
        if (table === undefined || before === null || after === null) continue;
        if (daysLeft(before, on) === undefined || daysLeft(after, on) !== undefined) continue;
        if (after.retiredOn !== undefined) yield { table, row: after };
      }
    }
  }

  /** The records that still refer to one that has ended and may not, `table/id`. */
  *referrers(target: AnyTable, id: string): Iterable<string> {
    const { current, on } = this;
    for (const table of current.tables) {
      for (const [field, { onRetire }] of Object.entries<{ onRetire: string }>(table.references)) {
        if (onRetire !== "restrict" || referenceTarget(table, field) !== target) continue;
        for (const row of current.by<Row, string>(table, field, id)) {
          if (daysLeft(row, on)) yield `${table.name}/${row.id}`;
        }
      }
    }
  }
}

/** Registers for which no way back is declared: dated records are ended and opened, others bar the reversal. */
function reversePlain(context: ReversalContext, register: string, table: AnyTable): void {
  const touched = context.touched<Row>(table);
  if (touched.every(({ before, after }) => (before ?? after)?.period !== undefined)) {
    reverseRecords<Row>(context, table);
    return;
  }
  const values = { plan: context.plan.id, table: table.title, count: touched.length };
  context.report(reformCodes.message("REFORM_NO_WAY_BACK", values), register, "error");
}

function shortList(records: readonly string[]): string {
  const shown = records.slice(0, 20).join(", ");
  return records.length > 20 ? `${shown} (+${records.length - 20})` : shown;
}
