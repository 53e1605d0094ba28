import type { Institution } from "@fuyou/hierarchy";
import type { CountyView, PlainDate } from "@fuyou/kernel";
import type { Move, StepContext } from "@fuyou/reform";
import { choices, type PersonnelChoice } from "./choice.js";
import { personnelCodes } from "./errors.js";
import { employmentTitles, type StaffMember } from "./staff.js";
import { mayChoose, openOptions, type StaffRule } from "./staff-rule.js";

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
  const choice = standingChoice(context.county, context.plan.id, person.id);
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
  const until = lastDayOfChoice(rule, context.on);
  if (choice.on > until) {
    const late = { person: person.id, on: choice.on, step: context.name, until };
    context.report(personnelCodes.message("PERSONNEL_CHOICE_LATE", late), subject, "warning");
    return { to: undefined, silent: true };
  }
  const open = openOptions(rule, person.employment, move.options.keys());
  if (move.options.has(choice.chosen) && !open.includes(choice.chosen)) {
    const message = personnelCodes.message("PERSONNEL_OPTION_RESERVED", {
      ...values,
      employment: employmentTitles[person.employment],
      options: open.join(", "),
    });
    context.report(message, subject, "warning");
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

/**
 * The choice of a person that stands in a plan (有效登记): the earliest where there are several.
 *
 * @param county - the county
 * @param plan - identifier of the plan
 * @param person - identifier of the person
 */
export function standingChoice(
  county: CountyView,
  plan: string,
  person: string,
): PersonnelChoice | undefined {
  return county
    .by(choices, "person", person)
    .filter((each) => each.plan === plan && each.retiredOn === undefined)
    .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}

/**
 * The last day on which a choice counts (选择截止日): the day of the step, or an earlier one of its rule.
 *
 * @param rule - the rule on staff of the step, where it has one
 * @param on - the day of the step
 */
export function lastDayOfChoice(rule: StaffRule | undefined, on: PlainDate): PlainDate {
  return rule?.until !== undefined && rule.until < on ? rule.until : on;
}
