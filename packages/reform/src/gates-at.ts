import { institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  type Finding,
  finding,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { checkRequirements } from "@fuyou/standards";
import { reformCodes } from "./errors.js";
import { type Evidence, evidence } from "./evidence.js";
import { evidenceKindPoint } from "./evidence-kind.js";
import { openCase } from "./evidence-vocabulary.js";
import { askedBy, type Gate, gatePoint } from "./gate.js";
import { issuersOf, readEvidence } from "./standing-evidence.js";
import { stepPoint } from "./step.js";
import { phasesOf } from "./step-order.js";

/**
 * The gates of a phase, those of its steps included, in the order they were contributed.
 *
 * @param composition - the plugins
 * @param plan - identifier of the plan
 * @param phase - identifier of the phase
 */
export function gatesOf(composition: Composition, plan: string, phase: string): Gate[] {
  const steps = composition.all(stepPoint).map((each) => each.value);
  const phaseOf = ({ step, phase: named }: Gate) =>
    step === undefined
      ? named
      : steps.find((each) => each.plan === plan && each.id === step)?.phase;
  return composition
    .all(gatePoint)
    .map((each) => each.value)
    .filter((gate) => gate.plan === plan && phaseOf(gate) === phase);
}

/**
 * What stands against carrying out a phase on a day for want of evidence (关口核验): each closed gate, with
 * the evidence that is missing and who issues it; then evidence that is on record and does not count, and
 * the cases that are still open. Closed gates are errors, all else is a warning. Pure.
 *
 * @param county - the county as it is before the phase
 * @param composition - the plugins
 * @param plan - identifier of the plan
 * @param phase - identifier of the phase
 * @param date - the day of the act
 */
export function gatesAt(
  county: County,
  composition: Composition,
  plan: string,
  phase: string,
  date: PlainDate,
): Finding[] {
  const gates = gatesOf(composition, plan, phase);
  if (gates.length === 0 && county.size(evidence) === 0) return [];
  const reading = readEvidence(county, composition, plan, date);
  const counting = county.draft();
  for (const row of reading.setAside) {
    counting.update(evidence, row.id, { retiredOn: row.period.from });
  }
  const judged = reading.setAside.length === 0 ? county : counting.finish().county;
  const title = phasesOf(composition, plan).find((each) => each.id === phase)?.title ?? phase;
  const findings = gates.flatMap((gate) => {
    const missing = missingFor(gate, judged, composition, date);
    if (missing === undefined) return [];
    const kind = composition.get(evidenceKindPoint, gate.evidence);
    const values = {
      plan,
      phase: title,
      gate: gate.title,
      date,
      evidence: kind?.title ?? gate.evidence,
      missing,
      issuer: kind === undefined ? "—" : issuersOf(kind, composition),
    };
    return finding(reformCodes.message("REFORM_GATE_CLOSED", values), {
      kind: "compile",
      severity: "error",
      subject: `${plan}.${gate.id}`,
      date,
      plan,
      cites: gate.cites[0],
    });
  });
  const cases = caseFindings(reading.standing, date);
  return [...findings, ...reading.findings, ...cases];
}

/**
 * The cases of all plans that are not settled on a day (未决事项), listed whoever opened them and never hidden,
 * and the evidence on record that does not count, with the reason: each a warning.
 *
 * @param county - the county
 * @param composition - the kinds of evidence
 * @param date - the day
 */
export function openCases(county: County, composition: Composition, date: PlainDate): Finding[] {
  const plans = new Set([...county.rows(evidence)].map((row) => row.plan));
  return [...plans].flatMap((plan) => {
    const { standing, setAside, findings } = readEvidence(county, composition, plan, date);
    return [...caseFindings([...standing, ...setAside], date), ...findings];
  });
}

function caseFindings(standing: readonly Evidence[], date: PlainDate): Finding[] {
  return standing
    .filter((row) => row.kind === openCase)
    .map((row) => {
      const { plan, id, about = "—", period } = row;
      const values = { plan, id, about, from: period.from };
      return finding(reformCodes.message("REFORM_CASE_OPEN", values), {
        kind: "compile",
        severity: "warning",
        subject: `${evidence.name}/${id}`,
        date,
        plan,
      });
    });
}

/** What is missing at a gate, for its sentence; undefined where it is open. */
function missingFor(
  gate: Gate,
  county: County,
  composition: Composition,
  date: PlainDate,
): Text | undefined {
  const contribution = composition.all(gatePoint).find((each) => each.value === gate);
  if (contribution === undefined) return undefined;
  const short = checkRequirements(county, composition, {
    date,
    plan: gate.plan,
    requirements: [askedBy(contribution)],
  }).filter((each) => each.verdict === "short" || each.verdict === "unknown");
  const [first] = short;
  if (first === undefined) return undefined;
  const { least = 1 } = gate;
  if (gate.of === undefined) {
    if (least === 1) return { zh: "", en: "" };
    const had = first.measured?.value ?? 0;
    return { zh: `（应有 ${least} 件，已有 ${had} 件）`, en: ` (${least} asked, ${had} there)` };
  }
  const names = short.map(
    ({ subject }) => county.get(institutions, subject.split("/").at(-1) ?? "")?.name ?? subject,
  );
  const shown = names.slice(0, 10);
  const count = names.length;
  const more = count > shown.length;
  return {
    zh: `：${shown.join("、")}${more ? `等 ${count} 个机构` : ""}`,
    en: ` for ${shown.join(", ")}${more ? ` and ${count - shown.length} more` : ""}`,
  };
}
