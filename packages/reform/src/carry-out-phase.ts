import {
  type AppliedChange,
  applyEdits,
  type Composition,
  type County,
  type Edit,
  type Finding,
  FuyouError,
  finding,
  isBlocking,
  type Message,
  type PlainDate,
  sameValue,
} from "@fuyou/kernel";
import { type ApprovedPlan, editsOfPhase } from "./approved-plan.js";
import { compilePhase } from "./compile.js";
import { reformCodes } from "./errors.js";
import { phaseCompletion } from "./evidence-vocabulary.js";
import { gatesAt } from "./gates-at.js";
import { completionOf, recordCompletion } from "./phase-completion.js";
import { type Phase, type Plan, planPoint } from "./plan.js";
import { readEvidence } from "./standing-evidence.js";
import { phasesOf } from "./step-order.js";

/** When, by whom and on whose authority a phase is carried out (实施行为). */
export interface PhaseAct {
  /** The day of the act, within the phase. */
  date: PlainDate;
  /** Who acts (实施单位), a body and no person. */
  actor: string;
  /** Who authorised it, and the number of the document, which has to be on record. */
  authority: {
    /** The issuer, that of the plan. */
    issuer: string;
    /** Number of the document, where the plan or the approval has one. */
    number?: string | undefined;
  };
}

/** What carrying out a phase did (办结结果). */
export interface PhaseDone {
  /** The phase. */
  phase: string;
  /** The county afterwards, on the last day of the phase. */
  county: County;
  /** All edits in order: those approved, then those of the completion. */
  edits: readonly Edit[];
  /** The record that the phase was carried out (办结登记), as a change. */
  completion: AppliedChange;
  /** What does not bar the phase and has to be known: open cases, evidence that does not count. */
  findings: readonly Finding[];
}

/**
 * Everything that stands against carrying out a phase (能否实施), and what has to be known beside: the act
 * has to fall into the phase, after the phases before and only once, on the authority of the plan, with
 * all gates open, and the phase has to come to the edits that were approved. Errors bar it. Pure.
 *
 * @param county - the county as it is now
 * @param composition - the plugins
 * @param approval - what was approved of the plan
 * @param phase - identifier of the phase
 * @param act - when, by whom, on whose authority
 * @throws FuyouError `REFORM_UNKNOWN_PHASE`
 */
export function phaseFindings(
  county: County,
  composition: Composition,
  approval: ApprovedPlan,
  phase: string,
  act: PhaseAct,
): Finding[] {
  const { plan: planId } = approval;
  const { plan, phases, at } = located(composition, approval, phase);
  const { date, authority } = act;
  const reading = readEvidence(county, composition, planId, date);
  const findings: Finding[] = [];
  const bar = (message: Message, aspect?: string) => {
    const subject = `${planId}.${phase}`;
    const details = { kind: "compile", severity: "error", subject, date } as const;
    findings.push(finding(message, { ...details, aspect, plan: planId, cites: at.cites[0] }));
  };
  if (date < at.from || date > at.to) {
    const values = { plan: planId, phase: at.title, from: at.from, to: at.to, date };
    bar(reformCodes.message("REFORM_PHASE_WINDOW", values));
  }
  const done = completionOf(county, planId, phase);
  if (done !== undefined) {
    const values = { plan: planId, phase: at.title, date: done.period.from, evidence: done.id };
    bar(reformCodes.message("REFORM_PHASE_DONE", values));
  }
  for (const before of phases.slice(0, phases.indexOf(at))) {
    const record = completionOf(county, planId, before.id);
    if (record !== undefined && record.period.from <= date) continue;
    const values = { plan: planId, phase: at.title, before: before.title, date };
    bar(reformCodes.message("REFORM_PHASE_ORDER", values), before.id);
  }
  const wanted = plan.authority;
  const otherNumber = wanted.number !== undefined && wanted.number !== authority.number;
  if (authority.issuer !== wanted.issuer || otherNumber) {
    const values = { plan: planId, wanted: called(wanted), given: called(authority) };
    bar(reformCodes.message("REFORM_OTHER_AUTHORITY", values));
  } else if (authority.number !== undefined) {
    const { number } = authority;
    if (!reading.standing.some((row) => row.number === number && row.kind !== phaseCompletion)) {
      const values = { plan: planId, number, date };
      bar(reformCodes.message("REFORM_AUTHORITY_NOT_ON_RECORD", values));
    }
  }
  findings.push(...gatesAt(county, composition, planId, phase, date));
  if (done !== undefined) return findings;
  const approved = editsOfPhase(approval, phase);
  const again = compilePhase(county, composition, plan, at);
  const now = again.edits;
  const records = differing(approved, now);
  if (records.length > 0) {
    const values = { plan: planId, phase: at.title, approved: approved.length, now: now.length };
    bar(reformCodes.message("REFORM_PHASE_DIFFERS", { ...values, records: shortList(records) }));
  }
  findings.push(...again.findings.filter(isBlocking));
  return findings;
}

/**
 * Carries out one phase of an approved plan for real (分阶段实施): only its own edits are put on the county,
 * and that it was done goes on record as evidence, on which the next phase stands. Out of order, late,
 * unauthorised, without evidence or on another county than approved it is refused.
 *
 * @param county - the county as it is now
 * @param composition - the plugins
 * @param approval - what was approved of the plan
 * @param phase - identifier of the phase
 * @param act - when, by whom, on whose authority
 * @param findings - what {@link phaseFindings} said of just this, where it was asked already
 * @throws FuyouError `REFORM_PHASE_REFUSED` with every reason, `REFORM_UNKNOWN_PHASE`
 */
export function carryOutPhase(
  county: County,
  composition: Composition,
  approval: ApprovedPlan,
  phase: string,
  act: PhaseAct,
  findings: readonly Finding[] = phaseFindings(county, composition, approval, phase, act),
): PhaseDone {
  const { plan, at } = located(composition, approval, phase);
  const against = findings.filter(isBlocking);
  if (against.length > 0) {
    const reasons = {
      zh: against.map((each) => each.message.zh).join(""),
      en: against.map((each) => each.message.en).join(" "),
    };
    const values = { plan: plan.id, phase: at.title, count: against.length, reasons };
    throw new FuyouError(reformCodes.message("REFORM_PHASE_REFUSED", values));
  }
  const edits = editsOfPhase(approval, phase);
  const draft = applyEdits(county, edits).draft();
  draft.date = at.to;
  const { date, actor, authority } = act;
  const completion = recordCompletion(draft, at, { date, actor, number: authority.number });
  return {
    phase,
    county: draft.finish().county,
    edits: [...edits, ...completion.edits],
    completion,
    findings,
  };
}

function located(composition: Composition, { plan: id, from }: ApprovedPlan, phase: string) {
  const phases = phasesOf(composition, id);
  const at = phases.find((each) => each.id === phase);
  const plan = composition.get(planPoint, id, from) ?? composition.get(planPoint, id);
  if (at === undefined || plan === undefined) {
    const known = phases.map((each) => each.id).join(", ");
    throw new FuyouError(reformCodes.message("REFORM_UNKNOWN_PHASE", { plan: id, phase, known }));
  }
  return { plan, phases, at } satisfies { plan: Plan; phases: Phase[]; at: Phase };
}

function called({ issuer, number }: PhaseAct["authority"]): string {
  return number === undefined ? issuer : `${issuer} ${number}`;
}

/** The records to which two lists of edits do different things, `table/id`, each once. */
function differing(approved: readonly Edit[], now: readonly Edit[]): string[] {
  const records = new Set<string>();
  const length = Math.max(approved.length, now.length);
  const rest = (list: readonly Edit[]) => {
    const byRecord = new Map<string, Edit[]>();
    for (const edit of list) {
      const key = `${edit.table}/${edit.id}`;
      byRecord.set(key, [...(byRecord.get(key) ?? []), edit]);
    }
    return byRecord;
  };
  const [left, right] = [rest(approved), rest(now)];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    if (!sameValue(left.get(key) ?? [], right.get(key) ?? [])) records.add(key);
  }
  if (records.size === 0) {
    for (let at = 0; at < length; at++) {
      if (sameValue(approved[at], now[at])) continue;
      const edit = approved[at] ?? now[at];
      if (edit !== undefined) records.add(`${edit.table}/${edit.id}`);
      break;
    }
  }
  return [...records];
}

function shortList(records: readonly string[]): string {
  const shown = records.slice(0, 10).join(", ");
  return records.length > 10 ? `${shown} (+${records.length - 10})` : shown;
}
