import { divisions } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  type Edit,
  type Finding,
  finding,
  formatQuantity,
  inForce,
  integrityOf,
  isBlocking,
  type PlainDate,
  type Row,
  type Text,
} from "@fuyou/kernel";
import { conservationOf } from "./conservation.js";
import { continuityPoint, gapsOf } from "./continuity.js";
import { continuityProofPoint } from "./continuity-proof.js";
import { reformCodes } from "./errors.js";
import type { Plan } from "./plan.js";
import type { AppliedStep, ConservationLine, Gap, Transition } from "./transition.js";

/** What the steps of a plan have come to, before it is proven. */
export interface Course {
  /** The plan. */
  plan: Plan;
  /** The county before. */
  before: County;
  /** The county as the steps have left it. */
  current: County;
  /** What each step did. */
  steps: readonly AppliedStep[];
  /** What was said on the way; the proofs add theirs. */
  findings: Finding[];
  /** First day of the transition. */
  from: PlainDate;
  /** Last day of the transition. */
  to: PlainDate;
  /**
   * Whether a duty without a holder is given up by decision and no gap; none is where absent.
   *
   * @param gap - the days, the duty and the division
   */
  givenUp?(gap: Gap): boolean;
}

/**
 * Concludes a course of steps (证明与定论): judges references, proves conservation and continuity, and gives
 * the transition. Where something stands against it, nothing is changed.
 *
 * @param composition - the plugins
 * @param course - what the steps have come to
 */
export function concluded(composition: Composition, course: Course): Transition {
  const { plan, before: county, current, steps, findings, from, to, givenUp } = course;
  const tell = (found: Finding) => findings.push(found);
  const changes = steps.flatMap((step) => step.changes);
  const edits = changes.flatMap((change) => change.edits);
  const reached = current.asOf(to);
  if (!findings.some(isBlocking)) {
    const touched = [...edits, ...turning(county, to)];
    for (const found of integrityOf(reached, touched).filter(isBlocking)) {
      tell({ ...found, plan: plan.id, kind: "compile" });
    }
  }
  const compiled = !findings.some(isBlocking);
  const after = compiled ? reached : county;
  const done = compiled ? changes : [];
  const conservation = conservationOf(composition, county, after, done, from, to);
  const gaps: Gap[] = [];
  for (const { value } of composition.at(continuityPoint, to)) {
    gaps.push(...gapsOf(value, county, after, from, to).filter((gap) => !givenUp?.(gap)));
    if (!compiled) continue;
    for (const found of value.judge?.(after, composition, to) ?? []) {
      tell({ ...found, plan: plan.id });
    }
  }
  if (compiled) {
    for (const { value } of composition.at(continuityProofPoint, to)) {
      for (const found of value.prove({ before: county, after, composition, from, to })) {
        tell({ ...found, plan: plan.id });
      }
    }
  }
  findings.push(...proofFindings(plan, conservation, gaps, after, to));
  return {
    plan: plan.id,
    title: plan.title,
    from,
    to,
    before: county,
    after,
    compiled,
    steps: compiled ? steps : [],
    edits: compiled ? edits : [],
    findings,
    conservation,
    gaps,
  };
}

/**
 * Records that begin or end during the transition by their own days: what refers to them, and what
 * they refer to, has to be judged although no act touches them.
 */
function* turning(county: County, to: string): Iterable<Edit> {
  for (const table of county.tables) {
    for (const row of county.rows<Row>(table)) {
      if (inForce(row, county.date) === inForce(row, to)) continue;
      yield { table: table.name, id: row.id, before: row, after: row };
    }
  }
}

function* proofFindings(
  plan: Plan,
  conservation: readonly ConservationLine[],
  gaps: readonly Gap[],
  county: County,
  date: string,
): Iterable<Finding> {
  const details = { severity: "error" as const, date, plan: plan.id, cites: plan.cites[0] };
  for (const line of conservation) {
    if (line.residual === 0 && line.unaccounted.length === 0) continue;
    const say = (value: number): Text => ({
      zh: formatQuantity({ value, unit: line.unit }, "zh"),
      en: formatQuantity({ value, unit: line.unit }, "en"),
    });
    const named = line.unaccounted.slice(0, 20).join(", ");
    const more = line.unaccounted.length > 20 ? ` (+${line.unaccounted.length - 20})` : "";
    const values = { plan: plan.id, category: line.category };
    const records = named === "" ? "—" : named + more;
    const message =
      line.residual === 0
        ? reformCodes.message("REFORM_UNAUTHORISED", { ...values, records })
        : reformCodes.message("REFORM_RESIDUAL", {
            ...values,
            opening: say(line.opening),
            entered: say(line.entered),
            exits: say(line.exits),
            closing: say(line.closing),
            residual: say(line.residual),
            records,
          });
    yield finding(message, { ...details, kind: "conservation", subject: line.category });
  }
  for (const { duty, division, from, to } of gaps) {
    const place = county.get(divisions, division)?.name ?? division;
    const message = reformCodes.message("REFORM_GAP", {
      plan: plan.id,
      duty,
      division: place,
      from,
      to,
    });
    yield finding(message, {
      ...details,
      kind: "continuity",
      subject: `${duty}@${division}`,
      date: from,
    });
  }
}
