import { institutions } from "@fuyou/hierarchy";
import type { Returning, ReversalContext } from "@fuyou/reform";
import { choices } from "./choice.js";
import { personnelCodes } from "./errors.js";
import { employmentTitles, type StaffMember, staff } from "./staff.js";
import { mayChoose } from "./staff-rule.js";

/** The option to go back to the body that stands again (返回原单位). */
export const returnOption = "return";

/** The option to stay where one is (留在现单位), offered where that body stands on. */
export const stayOption = "stay";

/**
 * Who goes back where (人员返回): those whom the reform moved and who are still where it left them. Everyone in
 * service is asked again: the choice on record for the reversal's own name wins, between `return` and
 * `stay`; silence is no choice, and who is silent goes with the posts, which is said. Earlier choices stay
 * history.
 *
 * @param context - the reversal
 */
export function peopleReturning(context: ReversalContext): Map<string, string[]> {
  const ending = new Set(context.founded().map((each) => each.id));
  const places = new Map<string, string[]>();
  const silent = new Map<string, { to: string; count: number }>();
  for (const each of context.returning(staff, "institution")) {
    const { now, to } = each;
    const stays = !ending.has(now.institution);
    const choice = chosen(context, each, stays);
    if (choice === "stay") continue;
    const place = places.get(to);
    if (place === undefined) places.set(to, [now.id]);
    else place.push(now.id);
    if (choice !== undefined || !mayChoose(undefined, now.employment)) continue;
    const key = `${now.institution}>${to}`;
    silent.set(key, { to, count: (silent.get(key)?.count ?? 0) + 1 });
  }
  for (const [key, { to, count }] of silent) {
    const from = key.slice(0, key.indexOf(">"));
    const name = (id: string) => context.county.get(institutions, id)?.name ?? id;
    const values = { institution: name(from), count, successor: name(to), plan: context.plan.id };
    const message = personnelCodes.message("PERSONNEL_RETURNED_WITH_POSTS", values);
    context.report(message, `institutions/${from}`, "information", to);
  }
  return places;
}

/** What a person's choice for the reversal comes to; undefined where there is none that counts. */
function chosen(
  context: ReversalContext,
  { now }: Returning<StaffMember>,
  stays: boolean,
): "return" | "stay" | undefined {
  const [choice] = context.county
    .by(choices, "person", now.id)
    .filter((each) => each.plan === context.plan.id && each.retiredOn === undefined)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  if (choice === undefined) return undefined;
  const subject = `staff/${now.id}`;
  const values = { person: now.id, chosen: choice.chosen, step: context.name };
  if (!mayChoose(undefined, now.employment)) {
    const employment = employmentTitles[now.employment];
    const message = personnelCodes.message("PERSONNEL_CHOICE_NOT_ENTITLED", {
      ...values,
      employment,
    });
    context.report(message, subject, "warning");
    return undefined;
  }
  if (choice.on > context.on) {
    const late = { person: now.id, on: choice.on, step: context.name, until: context.on };
    context.report(personnelCodes.message("PERSONNEL_CHOICE_LATE", late), subject, "warning");
    return undefined;
  }
  if (choice.chosen === returnOption) return "return";
  if (choice.chosen === stayOption && stays) return "stay";
  const options = stays ? `${returnOption}, ${stayOption}` : returnOption;
  const message = personnelCodes.message("PERSONNEL_OPTION_NOT_OFFERED", { ...values, options });
  context.report(message, subject, "error");
  return undefined;
}
