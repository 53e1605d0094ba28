import type { County, Finding } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";

/**
 * What running a deployment gives (运行结果): the county before and after, every plan's transition, and
 * everything there is to say, with the verdicts of the rules after each plan.
 */
export interface Run {
  /** The county as its registers stand. */
  opening: County;
  /** The county after the plans; the same as before where one of them does not stand. */
  closing: County;
  /** The plans that were compiled, in order. */
  transitions: readonly Transition[];
  /** All findings: of the registers, the plans, their proofs, and the rules. */
  findings: readonly Finding[];
}

/**
 * Whether a run ends well: no fault in the registers, every plan compiled, balanced and without gap.
 * Shortfalls of rules do not count against it.
 *
 * @param run - the run
 */
export function isDone(run: Pick<Run, "findings">): boolean {
  return !run.findings.some((found) => found.severity === "error");
}

/**
 * Whether a mandatory rule is short (强制性要求不足) in a run.
 *
 * @param run - the run
 */
export function hasMandatoryShortfall(run: Run): boolean {
  return run.findings.some((each) => each.verdict === "short" && each.severity === "mandatory");
}
