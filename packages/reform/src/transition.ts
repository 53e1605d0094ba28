import {
  type AppliedChange,
  type County,
  type Edit,
  type Finding,
  isBlocking,
  type PlainDate,
  type Text,
  type Unit,
} from "@fuyou/kernel";

/** One line of the balance sheet (平衡表): what of a category there was, came, went and is. */
export interface ConservationLine {
  /** What is counted, for example `originalCost`. */
  category: string;
  /** The unit of all its numbers. */
  unit: Unit;
  /** Counted from the tables before. */
  opening: number;
  /** Summed from the edits of acts that cite an authority. */
  entered: number;
  /** Summed from the edits of acts that cite an authority. */
  exits: number;
  /** Counted from the tables after. */
  closing: number;
  /** opening + entered − exits − closing; anything but 0 was lost or appeared without authority. */
  residual: number;
  /**
   * The records, `table/id`, that acts without authority took off the books or put onto them, also
   * where these cancel out; beside a residual, those too that ran out by their own days.
   */
  unaccounted: readonly string[];
}

/** Days on which a duty that had a holder in a division has none (空档). */
export interface Gap {
  /** The duty. */
  duty: string;
  /** The division left without it. */
  division: string;
  /** First day without a holder. */
  from: PlainDate;
  /** Last day without a holder. */
  to: PlainDate;
}

/** What one step did. */
export interface AppliedStep {
  /** The step. */
  step: string;
  /** Its name. */
  title: Text;
  /** Its phase. */
  phase: string;
  /** First day of its effect. */
  on: PlainDate;
  /** Its changes with their edits. */
  changes: readonly AppliedChange[];
}

/**
 * What carrying out a plan on a county amounts to (整合演变): the changes of every step with their
 * edits, the county before and after, everything to be said about it, and the proofs. The dry run is
 * this value; carrying it out puts the same edits on the county.
 */
export interface Transition {
  /** The plan. */
  plan: string;
  /** Its name. */
  title: Text;
  /** First day of its first phase. */
  from: PlainDate;
  /** Last day of its last phase. */
  to: PlainDate;
  /** The county the plan was compiled on. */
  before: County;
  /** The county afterwards; the same as before where the plan does not compile. */
  after: County;
  /** Whether every source is decided and every step can be done. */
  compiled: boolean;
  /** What each step did. Empty where the plan does not compile: nothing is half done. */
  steps: readonly AppliedStep[];
  /** All edits in order. */
  edits: readonly Edit[];
  /** What has to be said: undecided sources, what was already there, broken proofs. */
  findings: readonly Finding[];
  /** The balance sheet, a line for each category. */
  conservation: readonly ConservationLine[];
  /** Duties without a holder on some day. */
  gaps: readonly Gap[];
}

/**
 * Whether a transition may be carried out: it compiles, everything balances, nobody is left without
 * a holder of a duty, and no finding stands against it.
 *
 * @param transition - the transition
 */
export function isProven(transition: Transition): boolean {
  return (
    transition.compiled &&
    transition.gaps.length === 0 &&
    transition.conservation.every((line) => line.residual === 0) &&
    !transition.findings.some(isBlocking)
  );
}
