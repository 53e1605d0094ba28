import {
  type AnyTable,
  type Citation,
  type Composition,
  type County,
  type Edit,
  type Finding,
  finding,
  type Message,
  type PlainDate,
  successions,
  type Text,
} from "@fuyou/kernel";
import { concluded } from "./conclude.js";
import { reformCodes } from "./errors.js";
import { heldSince } from "./given-up-duty.js";
import type { Plan } from "./plan.js";
import { reversalPoint } from "./reversal-kind.js";
import { ReversalRun, shortList } from "./reversal-run.js";
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
  const run = new ReversalRun(county, composition, plan, on, {
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
  if (isReversed(composition, touched, on)) {
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
