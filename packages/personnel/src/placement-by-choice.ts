import type { Institution } from "@fuyou/hierarchy";
import type { Move, StepContext } from "@fuyou/reform";
import { choices, type PersonnelChoice } from "./choice.js";
import { personnelCodes } from "./errors.js";
import { employmentTitles, type StaffMember } from "./staff.js";
import { mayChoose, type StaffRule } from "./staff-rule.js";

/** What the choice on record of one person comes to. */
export interface ChoiceOutcome {
  /** The body chosen; absent where the plan places the person. */
  readonly to: Institution | undefined;
  /** Whether the person may choose and no choice on record counts (沉默). */
  readonly silent: boolean;
}

/**
 * What a person's choice comes to (自愿选择的效力): it counts if the step offers the option, the person may choose
 * and chose in time. A choice on record that does not count is reported; silence is no choice.
 *
 * @param context - the step
 * @param move - the body that ends, its successor, and the options
 * @param rule - the rule on staff of the step, where it has one
 * @param person - on the books of the body that ends
 */
export function outcomeOf(
  context: StepContext,
  move: Move,
  rule: StaffRule | undefined,
  person: StaffMember,
): ChoiceOutcome {
  const entitled = move.options.size > 0 && mayChoose(rule, person.employment);
  const choice = choiceOf(context, person);
  if (choice === undefined) return { to: undefined, silent: entitled };
  const values = { person: person.id, chosen: choice.chosen, step: context.name };
  const subject = `staff/${person.id}`;
  if (move.options.size === 0) {
    const message = personnelCodes.message("PERSONNEL_CHOICE_WITHOUT_OFFER", values);
    context.report(message, subject, "warning", move.from.id);
    return { to: undefined, silent: false };
  }
  if (!entitled) {
    const message = personnelCodes.message("PERSONNEL_CHOICE_NOT_ENTITLED", {
      ...values,
      employment: employmentTitles[person.employment],
    });
    context.report(message, subject, "warning");
    return { to: undefined, silent: false };
  }
  const until = rule?.until !== undefined && rule.until < context.on ? rule.until : context.on;
  if (choice.on > until) {
    const late = { person: person.id, on: choice.on, step: context.name, until };
    context.report(personnelCodes.message("PERSONNEL_CHOICE_LATE", late), subject, "warning");
    return { to: undefined, silent: true };
  }
  const to = move.options.get(choice.chosen);
  if (to === undefined) {
    const options = [...move.options.keys()].join(", ");
    const message = personnelCodes.message("PERSONNEL_OPTION_NOT_OFFERED", { ...values, options });
    context.report(message, subject, "error");
  }
  return { to, silent: false };
}

/** The choice of a person that stands in the plan: the earliest where there are several. */
function choiceOf(context: StepContext, person: StaffMember): PersonnelChoice | undefined {
  return context.county
    .by(choices, "person", person.id)
    .filter((each) => each.plan === context.plan.id && each.retiredOn === undefined)
    .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}
