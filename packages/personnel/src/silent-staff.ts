import { institutions } from "@fuyou/hierarchy";
import { type Composition, inForce } from "@fuyou/kernel";
import type { AppliedStep, Transition } from "@fuyou/reform";
import { lastDayOfChoice, standingChoice } from "./placement-by-choice.js";
import { type StaffMember, staff } from "./staff.js";
import { mayChoose, openOptions, staffRulePoint } from "./staff-rule.js";

/**
 * Who of the people of a body that a plan ends may choose and has made no choice that counts (未选择人员), by
 * the rule on staff of the step that ends it. Whoever reports them counts them and names nobody.
 *
 * @param transition - the plan as it was compiled
 * @param composition - the plugins
 * @param institution - identifier of the body, to whose people the plan offers a choice
 */
export function silentStaff(
  transition: Transition,
  composition: Composition,
  institution: string,
): StaffMember[] {
  const { plan, before, steps, to } = transition;
  const ending = steps.find((step) => ends(step, institution));
  const on = ending?.on ?? to;
  const rule = composition.get(staffRulePoint, `${plan}.${ending?.step ?? ""}`, on);
  return before.by(staff, "institution", institution).filter((person) => {
    if (!inForce(person, before.date) || !mayChoose(rule, person.employment)) return false;
    const choice = standingChoice(before, plan, person.id);
    if (choice === undefined || choice.on > lastDayOfChoice(rule, on)) return true;
    return openOptions(rule, person.employment, [choice.chosen]).length === 0;
  });
}

/** Whether a step ended an institution. */
function ends({ changes }: AppliedStep, institution: string): boolean {
  return changes.some(({ edits }) =>
    edits.some(
      ({ table, id, after }) =>
        table === institutions.name && id === institution && after?.retiredOn !== undefined,
    ),
  );
}
