import type { PlainDate } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { assignments, type DutyAssignment } from "./assignment.js";

/** A duty that has another holder from a day on (划转的职责). */
export interface DutyTransfer {
  /** The assignment that ends. */
  readonly before: DutyAssignment;
  /** The assignment that takes its place; the same holder's own where both were joined. */
  readonly after: DutyAssignment;
  /** First day with the new holder. */
  readonly on: PlainDate;
  /** The step that moves it. */
  readonly step: string;
}

/** An assignment that ended because the body that takes over holds the duty already (归并). */
export interface DutyJoined {
  /** The assignment as it was. */
  readonly before: DutyAssignment;
  /** First day on which it no longer stands. */
  readonly on: PlainDate;
}

/** An assignment that nobody held before (新增). */
export interface DutyGiven {
  /** The assignment. */
  readonly after: DutyAssignment;
  /** The step that gave it. */
  readonly step: string;
}

/** What the steps of a plan do to the register of assignments (职责变动). */
export interface DutyMovements {
  /** Duties that went from one holder to another. */
  readonly moved: readonly DutyTransfer[];
  /** Assignments that ended because the body that takes over holds the duty already (归并), each with its step's day. */
  readonly joined: readonly DutyJoined[];
  /** Assignments given that nobody held before (新增). */
  readonly given: readonly DutyGiven[];
}

const placeOf = ({ duty, division, involvement }: DutyAssignment) =>
  `${duty}\n${division}\n${involvement}`;

/**
 * What the steps of a plan do to the register of assignments (职责变动), as their edits tell. Within one change an
 * assignment that ends and one that begins for the same duty, division and involvement are one duty that moved.
 *
 * @param transition - the plan, rehearsed or carried out
 */
export function dutyMovements({ steps }: Transition): DutyMovements {
  const moved: DutyTransfer[] = [];
  const joined: DutyJoined[] = [];
  const given: DutyGiven[] = [];
  for (const { step, changes } of steps) {
    for (const { change, edits } of changes) {
      const own = edits.filter(({ table }) => table === assignments.name);
      const ending = new Map<string, DutyAssignment[]>();
      for (const { before } of own) {
        if (before === null) continue;
        const row = before as DutyAssignment;
        ending.set(placeOf(row), [...(ending.get(placeOf(row)) ?? []), row]);
      }
      for (const { before, after } of own) {
        if (before !== null || after === null) continue;
        const row = after as DutyAssignment;
        const old = ending.get(placeOf(row))?.shift();
        if (old === undefined) given.push({ after: row, step });
        else moved.push({ before: old, after: row, on: change.on, step });
      }
      for (const before of [...ending.values()].flat()) joined.push({ before, on: change.on });
    }
  }
  return { moved, joined, given };
}
