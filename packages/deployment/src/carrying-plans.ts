import {
  type Composition,
  type County,
  type CountyReading,
  conservedTitle,
  type Finding,
  finding,
  isBlocking,
} from "@fuyou/kernel";
import { isProven, type Progress, type Transition } from "@fuyou/reform";
import type { Deployment } from "./deployment.js";
import { deploymentCodes } from "./errors.js";
import type { Run } from "./run.js";

/** What taking a plan came to (实施所得). */
export interface Taken {
  /** The county afterwards. */
  county: County;
  /** What stands against it, and what has to be known; where an error is among it, the plan is not done. */
  findings: readonly Finding[];
}

/**
 * Takes plans one after the other (逐个实施): each is compiled on the county the one before has left, taken as
 * the caller takes it, and the county judged by the rules in force. The first plan that does not stand ends
 * the run and leaves the county as it was before it; nothing is compiled on registers with faults.
 *
 * @param deployment - the deployment
 * @param reading - the county to begin with, and what is wrong with its registers
 * @param plans - the plans, in order
 * @param take - takes a plan that stands: the county after it, and what stood against it
 * @param onProgress - told before each step of a plan
 */
export async function carryPlans(
  deployment: Deployment,
  { county: opening, findings: faults }: CountyReading,
  plans: readonly string[],
  take: (transition: Transition, county: County) => Taken | Promise<Taken>,
  onProgress?: (progress: Progress) => void,
): Promise<Run> {
  const findings: Finding[] = [...faults];
  const transitions: Transition[] = [];
  let current = opening;
  const errors = faults.filter(isBlocking).length;
  let failed: string | undefined;
  for (const plan of plans) {
    if (errors > 0) {
      findings.push(faulty(plan, errors, opening));
      continue;
    }
    if (failed !== undefined) {
      findings.push(notReached(plan, failed, current));
      continue;
    }
    const transition = deployment.plan(current, plan, onProgress);
    findings.push(...catalogueChanges(transitions.at(-1), transition, deployment.composition));
    transitions.push(transition);
    findings.push(...transition.findings);
    if (!isProven(transition)) {
      failed = plan;
      continue;
    }
    const before = current;
    const taken = await take(transition, before);
    current = taken.county;
    keepGraver(findings, taken.findings);
    if (taken.findings.some(isBlocking)) failed = plan;
    else findings.push(...deployment.check(current, plan, before));
  }
  return { opening, closing: current, transitions, findings };
}

/** Adds findings; of what a rehearsal had said as a warning of the same subject, the graver one stays. */
function keepGraver(findings: Finding[], more: readonly Finding[]): void {
  const alike = (a: Finding, b: Finding) => a.code === b.code && a.subject === b.subject;
  for (const each of more) {
    const at = findings.findIndex((other) => alike(other, each));
    if (at >= 0) findings.splice(at, 1);
    findings.push(each);
  }
}

function notReached(plan: string, before: string, county: County): Finding {
  const message = deploymentCodes.message("DEPLOYMENT_PLAN_NOT_REACHED", { plan, before });
  return finding(message, {
    kind: "compile",
    severity: "error",
    subject: plan,
    date: county.date,
    plan,
  });
}

function faulty(plan: string, count: number, { date }: County): Finding {
  const message = deploymentCodes.message("DEPLOYMENT_REGISTERS_FAULTY", { plan, count });
  return finding(message, { kind: "compile", severity: "error", subject: plan, date, plan });
}

/** Where a category opens otherwise than the plan before has closed it, which only catalogues can do. */
function* catalogueChanges(
  before: Transition | undefined,
  { plan, from, conservation }: Transition,
  composition: Composition,
) {
  for (const { category, opening } of conservation) {
    const closing = before?.conservation.find((line) => line.category === category)?.closing;
    if (closing === undefined || closing === opening) continue;
    const values = { category: conservedTitle(category, composition), closing, opening, plan };
    const message = deploymentCodes.message("DEPLOYMENT_CATALOGUE_CHANGED", values);
    const details = { kind: "conservation" as const, severity: "information" as const };
    yield finding(message, { ...details, subject: category, date: from, plan });
  }
}
