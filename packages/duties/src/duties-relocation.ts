import type { Institution } from "@fuyou/hierarchy";
import type { Period } from "@fuyou/kernel";
import { covers, type Relocation, remainderOf, type StepContext } from "@fuyou/reform";
import { accepts } from "./acceptance.js";
import { assignments, type DutyAssignment } from "./assignment.js";
import { joinDuties, moveDuties } from "./assignment-change.js";

/** What becomes of a body's duties when it ends: they go to the successor, which must accept them. */
export const dutiesRelocation: Relocation = {
  id: "duties",
  title: { zh: "职责", en: "duties" },
  relocate(context, { from, to }) {
    handOver(context, context.county.by(assignments, "institution", from.id), to);
  },
};

/**
 * Hands assignments over to an institution: those it already holds in the same division for all the
 * days in question are joined, the others move; what has run out is left as it is.
 *
 * @param context - the step
 * @param held - the assignments that end
 * @param to - the institution that takes over
 */
export function handOver(
  context: StepContext,
  held: readonly DutyAssignment[],
  to: Institution,
): void {
  const own = new Map<string, Period[]>();
  const note = (each: DutyAssignment, days: Period) => {
    const key = `${each.duty}@${each.division}@${each.involvement}`;
    const known = own.get(key) ?? [];
    const covered = known.some((period) => covers(period, days));
    own.set(key, [...known, days]);
    return covered;
  };
  for (const each of context.county.by(assignments, "institution", to.id)) {
    const days = remainderOf(each, context.on);
    if (days !== undefined) note(each, days);
  }
  const moving: string[] = [];
  const joining: string[] = [];
  for (const each of held) {
    const days = remainderOf(each, context.on);
    if (days === undefined || each.institution === to.id) continue;
    if (!accepts(context, each.duty, each.involvement, { institution: to })) continue;
    (note(each, days) ? joining : moving).push(each.id);
  }
  if (moving.length > 0) context.do(moveDuties, { assignments: moving, to: to.id });
  if (joining.length > 0) context.do(joinDuties, { assignments: joining }, true);
}
