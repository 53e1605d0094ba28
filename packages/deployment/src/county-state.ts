import type { County } from "@fuyou/kernel";
import { isProven } from "@fuyou/reform";
import type { Run } from "./run.js";

/** The county in a state in which it is judged: as its registers stand, or as a plan leaves it. */
export interface CountyState {
  /** The county. */
  county: County;
  /** The plan that left it so; null for the registers. */
  plan: string | null;
  /** The county before that plan, for what must not be reduced; absent for the registers. */
  before?: County | undefined;
}

/**
 * The states of a run: the registers, then what each plan that stands has left.
 *
 * @param run - the run
 */
export function statesOf(run: Run): CountyState[] {
  const { opening, transitions } = run;
  const left = transitions
    .filter(isProven)
    .map(({ after, plan, before }) => ({ county: after, plan, before }));
  return [{ county: opening, plan: null }, ...left];
}
