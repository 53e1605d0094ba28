import type { Institution } from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import type { Move, Relocation, StepContext } from "@fuyou/reform";
import { choices } from "./choice.js";
import { personnelCodes } from "./errors.js";
import { posts } from "./post.js";
import { quotas } from "./quota.js";
import { type StaffMember, staff } from "./staff.js";
import { redirectSecondments, transferPosts, transferQuotas, transferStaff } from "./transfer.js";

/**
 * What becomes of a body's people when it ends: its quotas and posts go to the successor, and so does
 * everyone on its books, the retired included, except those whose recorded choice leads elsewhere.
 * Silence is no choice: who recorded none is placed by the plan, and that is said.
 */
export const personnelRelocation: Relocation = {
  id: "personnel",
  title: { zh: "编制、岗位与人员", en: "quotas, posts and persons" },
  relocate(context, move) {
    const { county, on } = context;
    const standing = <R extends { id: string; retiredOn?: string | undefined }>(rows: R[]) =>
      rows.filter((row) => inForce(row, on));
    const quota = standing(county.by(quotas, "institution", move.from.id));
    if (quota.length > 0) {
      context.do(transferQuotas, { quotas: quota.map((each) => each.id), to: move.to.id });
    }
    const post = standing(county.by(posts, "institution", move.from.id));
    if (post.length > 0) {
      context.do(transferPosts, { posts: post.map((each) => each.id), to: move.to.id });
    }
    const people = standing(county.by(staff, "institution", move.from.id));
    for (const [to, persons] of placements(context, move, people)) {
      context.do(transferStaff, { persons, to });
    }
    const seconded = standing(county.by(staff, "secondedTo", move.from.id));
    if (seconded.length > 0) {
      context.do(redirectSecondments, { persons: seconded.map((each) => each.id), to: move.to.id });
    }
  },
};

/** Where each person goes: by recorded choice, otherwise to the successor. */
function placements(context: StepContext, move: Move, people: readonly StaffMember[]) {
  const byInstitution = new Map<string, string[]>();
  const place = (to: Institution, person: StaffMember) => {
    const persons = byInstitution.get(to.id);
    if (persons === undefined) byInstitution.set(to.id, [person.id]);
    else persons.push(person.id);
  };
  let silent = 0;
  for (const person of people) {
    const choice = context.county
      .by(choices, "person", person.id)
      .find(
        (each) =>
          each.plan === context.plan.id && each.retiredOn === undefined && each.on <= context.on,
      );
    const chosen = choice && move.options.get(choice.chosen);
    if (choice !== undefined && chosen === undefined && move.options.size > 0) {
      const values = {
        person: person.id,
        chosen: choice.chosen,
        step: context.name,
        options: [...move.options.keys()].join(", "),
      };
      const message = personnelCodes.message("PERSONNEL_OPTION_NOT_OFFERED", values);
      context.report(message, `staff/${person.id}`, "error");
    }
    if (choice === undefined && person.employment !== "retired") silent++;
    place(chosen ?? move.to, person);
  }
  if (move.options.size > 0 && silent > 0) {
    const message = personnelCodes.message("PERSONNEL_PLACED_BY_PLAN", {
      institution: move.from.name,
      count: silent,
      successor: move.to.name,
    });
    context.report(message, `institutions/${move.from.id}`, "information");
  }
  return byInstitution;
}
