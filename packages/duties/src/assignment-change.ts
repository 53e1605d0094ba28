import { departments } from "@fuyou/hierarchy";
import { type Change, type Draft, defineChange, endedBefore, type PlainDate } from "@fuyou/kernel";
import { remainderOf } from "@fuyou/reform";
import { z } from "zod";
import { assignmentSchema, assignments, type DutyAssignment } from "./assignment.js";

/** What has to be said to move assignments. */
export interface DutyMove {
  /** The assignments that end. */
  assignments: readonly string[];
  /** The institution that holds the duties from the day of the act. */
  to: string;
}

/**
 * Moves duties (职责划转): each assignment ends on the eve of the act and its new holder begins, for the
 * days it was to last. The department goes with it where it has become one of the new holder's.
 */
export const moveDuties: Change<DutyMove> = defineChange<DutyMove>({
  type: "duties.move",
  title: { zh: "划转职责", en: "move duties" },
  schema: z.strictObject({ assignments: z.array(z.string()), to: z.string() }),
  apply(draft, payload, act) {
    for (const id of payload.assignments) {
      const old = draft.require(assignments, id);
      const period = remainderOf(old, act.on);
      if (period === undefined) continue;
      const { duty, division, involvement, department } = old;
      const through = department === undefined ? undefined : draft.get(departments, department);
      endOn(draft, old, act.on);
      draft.insert(assignments, {
        id: draft.freshId(assignments, id),
        duty,
        division,
        involvement,
        institution: payload.to,
        ...(through?.institution === payload.to ? { department: through.id } : {}),
        period,
      });
    }
  },
});

/** What has to be said to join assignments. */
export interface DutyJoining {
  /** The assignments that end because another body already holds the same duty there. */
  assignments: readonly string[];
}

/**
 * Joins duties (职责归并): assignments end because the body that takes over already holds the same
 * duty in the same division. Cites the authority of the plan, since fewer are counted afterwards.
 */
export const joinDuties: Change<DutyJoining> = defineChange<DutyJoining>({
  type: "duties.join",
  title: { zh: "归并职责", en: "join duties" },
  schema: z.strictObject({ assignments: z.array(z.string()) }),
  apply(draft, payload, act) {
    for (const id of payload.assignments) {
      endOn(draft, draft.require(assignments, id), act.on);
    }
  },
});

/** What has to be said to assign duties: the records themselves. */
export interface DutyGiving {
  /** The assignments. */
  assignments: readonly DutyAssignment[];
}

/** Assigns duties (赋予职责) that were not held before, by authority. */
export const assignDuties: Change<DutyGiving> = defineChange<DutyGiving>({
  type: "duties.assign",
  title: { zh: "赋予职责", en: "assign duties" },
  schema: z.strictObject({ assignments: z.array(assignmentSchema) }),
  apply(draft, payload) {
    for (const assignment of payload.assignments) draft.insert(assignments, assignment);
  },
});

/** Ends an assignment on the eve of a day; one that had not begun by then is taken back. */
function endOn(draft: Draft, { id, period }: DutyAssignment, on: PlainDate): void {
  const fields = period.from < on ? { period: endedBefore(period, on) } : { retiredOn: on };
  draft.update(assignments, id, fields);
}
