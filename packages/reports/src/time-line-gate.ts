import { windingUps } from "@fuyou/hierarchy";
import type { Composition, PlainDate, Text } from "@fuyou/kernel";
import {
  disciplineWindowPoint,
  evidenceKindPoint,
  gatesAt,
  gatesOf,
  issuerPoint,
  type Phase,
  phasesOf,
  stepsOf,
  type Transition,
} from "@fuyou/reform";

/** A gate on the line of time (关口): which evidence opens which phase, and whether it is on record. */
export interface DatedGate {
  /** The phase it stands before. */
  phase: Phase;
  /** The day before which it has to be open: the first of the phase, or that of its step. */
  on: PlainDate;
  /** Its name. */
  title: Text;
  /** The kind of evidence that opens it. */
  evidence: Text;
  /** Who issues that evidence. */
  issuers: readonly Text[];
  /** Whether the evidence on record opens it. */
  open: boolean;
}

/**
 * The gates of a plan in the order of its phases (关口), each as the evidence on record leaves it. Before the
 * first phase the county is asked as it was; before later ones, as the plan leaves it.
 *
 * @param transition - the plan's transition
 * @param composition - the plugins
 */
export function datedGates(
  { plan, before, after }: Transition,
  composition: Composition,
): DatedGate[] {
  const steps = new Map(stepsOf(composition, plan).map(({ step, on }) => [step.id, on]));
  return phasesOf(composition, plan).flatMap((phase, at) => {
    const county = at === 0 ? before : after;
    const closed = new Set(
      gatesAt(county, composition, plan, phase.id, phase.to)
        .filter(({ code }) => code === "REFORM_GATE_CLOSED")
        .map(({ subject }) => subject),
    );
    return gatesOf(composition, plan, phase.id).map((gate): DatedGate => {
      const kind = composition.get(evidenceKindPoint, gate.evidence);
      const named = (code: string) =>
        composition.get(issuerPoint, code)?.title ?? { zh: code, en: code };
      return {
        phase,
        on: (gate.step === undefined ? undefined : steps.get(gate.step)) ?? phase.from,
        title: gate.title,
        evidence: kind?.title ?? { zh: gate.evidence, en: gate.evidence },
        issuers: (kind?.issuers ?? []).map(named),
        open: !closed.has(`${plan}.${gate.id}`),
      };
    });
  });
}

/** Days on which acts of some nature are barred (纪律期). */
export interface DatedWindow {
  /** Its name. */
  title: Text;
  /** First day. */
  from: PlainDate;
  /** Last day. */
  to: PlainDate;
}

/**
 * The discipline windows of a plan (纪律期) with their days.
 *
 * @param transition - the plan's transition
 * @param composition - the plugins
 */
export function datedWindows({ plan }: Transition, composition: Composition): DatedWindow[] {
  const phases = phasesOf(composition, plan);
  return composition
    .all(disciplineWindowPoint)
    .map(({ value }) => value)
    .filter((window) => window.plan === plan)
    .flatMap(({ title, from, to }) => {
      const first = phases.find(({ id }) => id === from)?.from;
      const last = phases.find(({ id }) => id === to)?.to;
      return first === undefined || last === undefined ? [] : [{ title, from: first, to: last }];
    });
}

/** The winding-ups that a plan began (清算), together. */
export interface PlanWindingUps {
  /** First day of the first. */
  from: PlainDate;
  /** How many were begun. */
  begun: number;
  /** How many the registers show as still open after the plan. */
  open: number;
  /** Last day on which claims are taken, where one is on record. */
  claimsUntil: PlainDate | undefined;
}

/**
 * The winding-ups that a plan began (清算), which may outlast it; undefined where it began none.
 *
 * @param transition - the plan's transition
 */
export function planWindingUps({ from, to, after }: Transition): PlanWindingUps | undefined {
  const own = [...after.rows(windingUps)].filter(({ begunOn }) => begunOn >= from && begunOn <= to);
  if (own.length === 0) return undefined;
  const days = own.map(({ begunOn }) => begunOn).sort();
  const claims = own.flatMap(({ claimsUntil }) => claimsUntil ?? []).sort();
  return {
    from: days[0] as PlainDate,
    begun: own.length,
    open: own.filter(({ retiredOn }) => retiredOn === undefined).length,
    claimsUntil: claims.at(-1),
  };
}
