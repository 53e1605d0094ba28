import { type Change, type County, type Draft, doChange, type PlainDate } from "@fuyou/kernel";
import { type Evidence, type EvidenceRecording, evidence, recordEvidence } from "./evidence.js";
import { phaseCompletion } from "./evidence-vocabulary.js";
import type { Phase } from "./plan.js";

/**
 * The record that a phase was carried out (阶段办结记录), if it was and was not taken back.
 *
 * @param county - the county
 * @param plan - identifier of the plan
 * @param phase - identifier of the phase
 */
export function completionOf(county: County, plan: string, phase: string): Evidence | undefined {
  for (const row of county.rows(evidence)) {
    const meant = row.kind === phaseCompletion && row.plan === plan && row.phase === phase;
    if (meant && row.retiredOn === undefined) return row;
  }
  return undefined;
}

/**
 * The phases of a plan that are still to be carried out (待实施阶段).
 *
 * @param county - the county
 * @param phases - the phases of one plan
 */
export function remainingPhases(county: County, phases: readonly Phase[]): Phase[] {
  return phases.filter((each) => completionOf(county, each.plan, each.id) === undefined);
}

/**
 * Puts on record that a phase was carried out: by whom, on which day and on whose authority.
 *
 * @param draft - the county after the phase
 * @param phase - the phase
 * @param act - who, when, and under which number
 */
export function recordCompletion(
  draft: Draft,
  phase: Phase,
  { date, actor, number }: { date: PlainDate; actor: string; number: string | undefined },
) {
  const row: Evidence = {
    id: draft.freshId(evidence, `${phase.plan}.${phase.id}.${phaseCompletion}`),
    kind: phaseCompletion,
    plan: phase.plan,
    issuer: "acting-body",
    issuerName: actor,
    ...(number === undefined ? {} : { number }),
    phase: phase.id,
    period: { from: date },
  };
  const change: Change<EvidenceRecording> = recordEvidence;
  return doChange(draft, change, { evidence: row }, { on: date, cites: phase.cites });
}
