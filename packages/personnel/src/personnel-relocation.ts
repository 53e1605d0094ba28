import { inForce } from "@fuyou/kernel";
import type { Move, Relocation, StepContext } from "@fuyou/reform";
import { drawPapers } from "./draw-papers.js";
import { endEmployment } from "./employment-end.js";
import { personnelCodes } from "./errors.js";
import { establishmentUse } from "./establishment.js";
import { outdatedLicences } from "./licence-task.js";
import { overEstablishment } from "./over-establishment.js";
import { outcomeOf } from "./placement-by-choice.js";
import { posts } from "./post.js";
import { quotas } from "./quota.js";
import { employmentTitles, type StaffMember, staff } from "./staff.js";
import { type StaffRule, staffRulePoint } from "./staff-rule.js";
import { redirectSecondments, transferPosts, transferQuotas, transferStaff } from "./transfer.js";
import { isSuperseded, transferPapers } from "./transfer-paper.js";

/**
 * What becomes of a body's people when it ends: its quotas and posts go to the successor, and so does
 * everyone on its books, the retired included, except those whose recorded choice leads elsewhere, those
 * for whom the step's rule on staff says otherwise, and those whose transfer was refused, whose fate is
 * undecided. Silence is no choice: who recorded none is placed by the plan, and that is said. Where the rule
 * asks for papers, each of them who moves gets one.
 */
export const personnelRelocation: Relocation = {
  id: "personnel",
  title: { zh: "编制、岗位与人员", en: "quotas, posts and persons" },
  relocate(context, move) {
    const { county } = context;
    const quota = standing(context, county.by(quotas, "institution", move.from.id));
    if (quota.length > 0) {
      context.do(transferQuotas, { quotas: quota.map((each) => each.id), to: move.to.id });
    }
    const post = standing(context, county.by(posts, "institution", move.from.id));
    if (post.length > 0) {
      context.do(transferPosts, { posts: post.map((each) => each.id), to: move.to.id });
    }
    const people = standing(context, county.by(staff, "institution", move.from.id));
    const rule = context.composition.get(staffRulePoint, context.name, context.on);
    const { byInstitution, leaving } = placements(context, move, rule, people);
    if (leaving.length > 0) context.do(endEmployment, { persons: leaving }, true);
    for (const [to, persons] of byInstitution) {
      if (rule?.papers === true) drawPapers(context, move, to, persons);
      context.do(transferStaff, { persons, to });
    }
    const seconded = standing(context, county.by(staff, "secondedTo", move.from.id));
    if (seconded.length > 0) {
      context.do(redirectSecondments, { persons: seconded.map((each) => each.id), to: move.to.id });
    }
    for (const [to, persons] of byInstitution) {
      for (const person of persons) reregister(context, person, to);
      tellOver(context, move, to);
    }
    if (quota.length > 0 && !byInstitution.has(move.to.id)) tellOver(context, move, move.to.id);
  },
};

function standing<R extends { id: string; retiredOn?: string | undefined }>(
  context: StepContext,
  rows: R[],
): R[] {
  return rows.filter((row) => inForce(row, context.on));
}

/** Where each person goes: by recorded choice, otherwise by the rule on staff, otherwise to the successor. */
function placements(
  context: StepContext,
  move: Move,
  rule: StaffRule | undefined,
  people: readonly StaffMember[],
) {
  const byInstitution = new Map<string, string[]>();
  const leaving: string[] = [];
  let silent = 0;
  for (const person of people) {
    const outcome = outcomeOf(context, move, rule, person);
    const to = outcome.to?.id ?? placeByRule(context, move, rule, person);
    if (to !== undefined && refused(context, move, person, to)) continue;
    if (outcome.silent && to === move.to.id) silent++;
    if (to === undefined) {
      leaving.push(person.id);
      continue;
    }
    const persons = byInstitution.get(to);
    if (persons === undefined) byInstitution.set(to, [person.id]);
    else persons.push(person.id);
  }
  if (silent > 0) {
    const message = personnelCodes.message("PERSONNEL_PLACED_BY_PLAN", {
      institution: move.from.name,
      count: silent,
      successor: move.to.name,
    });
    context.report(message, `institutions/${move.from.id}`, "information");
  }
  return { byInstitution, leaving };
}

/** Where the rule on staff puts a person who has not chosen; nowhere where the employment ends. */
function placeByRule(
  context: StepContext,
  move: Move,
  rule: StaffRule | undefined,
  { employment }: StaffMember,
): string | undefined {
  const own = rule?.employments?.find((each) => each.employment === employment);
  if (own === undefined || own.becomes === "moves") return move.to.id;
  if (own.becomes === "ends") return undefined;
  const keeper = own.option === undefined ? undefined : move.options.get(own.option);
  if (keeper !== undefined) return keeper.id;
  const message = personnelCodes.message("PERSONNEL_NO_PLACE_TO_STAY", {
    step: context.name,
    institution: move.from.name,
    employment: employmentTitles[employment],
    option: own.option ?? "—",
  });
  context.report(message, `institutions/${move.from.id}`, "error", employment);
  return move.to.id;
}

/** Whether the receiving body has refused the person; then where the person goes is undecided. */
function refused(context: StepContext, move: Move, person: StaffMember, to: string): boolean {
  const paper = context.county
    .by(transferPapers, "person", person.id)
    .find(
      (each) =>
        each.decision === "refused" &&
        each.from === move.from.id &&
        each.to === to &&
        inForce(each, context.on) &&
        !isSuperseded(each, context.county) &&
        (each.decidedOn ?? "") <= context.on,
    );
  if (paper === undefined) return false;
  const receiver =
    to === move.to.id ? move.to : [...move.options.values()].find((e) => e.id === to);
  const message = personnelCodes.message("PERSONNEL_REFUSED_UNDECIDED", {
    person: person.id,
    paper: paper.id,
    receiver: receiver?.name ?? to,
    home: move.from.name,
  });
  context.report(message, `staff/${person.id}`, "error");
  return true;
}

/** A licence registered for another place of practice becomes a task. */
function reregister(context: StepContext, person: string, to: string): void {
  for (const { licence, message } of outdatedLicences(context.county, person, to)) {
    context.report(message, `licences/${licence}`, "information");
  }
}

/** Says in which groups a body that takes people over is above its number then. */
function tellOver(context: StepContext, move: Move, to: string): void {
  const { county } = context;
  const uses = establishmentUse({
    quotas: standing(context, county.by(quotas, "institution", to)),
    staff: standing(context, county.by(staff, "institution", to)),
    posts: standing(context, county.by(posts, "institution", to)),
  });
  for (const { group, message, severity } of overEstablishment(county, to, uses)) {
    context.report(message, `institutions/${to}`, severity, `${group}:${move.from.id}`);
  }
}
