import { departments, institutions } from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import { byBody, daysLeft, type Reversal, type ReversalContext } from "@fuyou/reform";
import { choices } from "./choice.js";
import { personnelCodes } from "./errors.js";
import { outdatedLicences } from "./licence-task.js";
import { posts } from "./post.js";
import { renamePosts } from "./post-step.js";
import { quotas } from "./quota.js";
import {
  abolishPosts,
  assignDepartment,
  restoreHolders,
  restoreQuota,
  vacatePosts,
} from "./restoration.js";
import { peopleReturning } from "./return-by-choice.js";
import { staff } from "./staff.js";
import { redirectSecondments, transferPosts, transferQuotas, transferStaff } from "./transfer.js";

/**
 * How quotas, posts and people go back: to the bodies from which they came, by the changes by which they
 * moved. People entitled to choose are asked again under the reversal's own name; who is silent goes with
 * the posts. Who came since stays. Employments that the reform ended are not begun again.
 */
export const personnelReversal: Reversal = {
  id: "personnel",
  title: { zh: "编制、岗位与人员", en: "quotas, posts and persons" },
  tables: [staff, posts, quotas, choices],
  history: [choices],
  reverse(context) {
    returnQuotas(context);
    const people = peopleReturning(context);
    returnPosts(context, new Map([...people].flatMap(([to, ids]) => ids.map((id) => [id, to]))));
    for (const [to, persons] of people) {
      for (const person of persons) tellLeft(context, person, to);
      context.do(transferStaff, { persons, to });
    }
    restoreSecondments(context);
    restoreDepartments(context);
    refillPosts(context);
    for (const [to, persons] of people) {
      for (const person of persons) {
        for (const { licence, message } of outdatedLicences(context.county, person, to)) {
          context.report(message, `licences/${licence}`, "information");
        }
      }
    }
    tellEnded(context);
  },
};

function returnQuotas(context: ReversalContext): void {
  for (const [to, moving] of byBody(context.returning(quotas, "institution"))) {
    context.do(transferQuotas, { quotas: moving.map(({ now }) => now.id), to });
  }
  for (const each of context.touched(quotas)) {
    const { id, before, after } = each;
    if (before === null || after === null || !inForce(before, context.on)) continue;
    const kept = inForce(after, context.on) ? after : { number: 0, leadership: 0 };
    const number = before.number - kept.number;
    const leadership = (before.leadership ?? 0) - (kept.leadership ?? 0);
    if (number <= 0 || !context.asLeft(each, ["number", "leadership", "retiredOn"])) continue;
    const institution = context.bodyFor(before.institution) ?? before.institution;
    const leaders = leadership === 0 ? {} : { leadership };
    context.do(restoreQuota, { quota: id, institution, number, ...leaders }, true);
  }
}

/** Posts go back with those who hold them and go too; where somebody else holds one, it falls vacant. */
function returnPosts(context: ReversalContext, placed: ReadonlyMap<string, string>): void {
  const returning = context.returning(posts, "institution");
  const moved = new Set(context.touched(staff).map((each) => each.id));
  const vacating: string[] = [];
  for (const { now, to, touched } of returning) {
    const { holder } = now;
    const former = touched.before?.holder;
    if (holder === undefined || now.concurrent === true) continue;
    const person = context.county.get(staff, holder);
    const goes = (placed.get(holder) ?? person?.institution) === to;
    if (goes || (holder === former && !moved.has(holder))) continue;
    vacating.push(now.id);
    if (person === undefined || !inForce(person, context.on)) continue;
    const values = { post: now.id, person: holder };
    const message = personnelCodes.message("PERSONNEL_POST_RETURNS_VACANT", values);
    context.report(message, `posts/${now.id}`, "information");
  }
  for (const each of context.touched(posts)) {
    const { id, before, after, now } = each;
    if (before === null || after === null || now === undefined) continue;
    if (before.holder === after.holder || before.holder !== undefined) continue;
    if (!inForce(now, context.on) || !context.asLeft(each, ["holder"])) continue;
    if (now.holder !== undefined && !vacating.includes(id)) vacating.push(id);
  }
  if (vacating.length > 0) context.do(vacatePosts, { posts: vacating });
  for (const [to, moving] of byBody(returning)) {
    context.do(transferPosts, { posts: moving.map(({ now }) => now.id), to });
  }
  for (const each of context.touched(posts)) {
    const { id, before, after, now } = each;
    if (before === null || after === null || now === undefined || !inForce(now, context.on))
      continue;
    if (before.kind === after.kind && before.name === after.name) continue;
    if (!context.asLeft(each, ["kind", "name"])) continue;
    context.do(renamePosts, { posts: [id], kind: before.kind, name: before.name });
  }
  const added = context.added(posts).map((each) => each.id);
  if (added.length > 0) context.do(abolishPosts, { posts: added }, true);
}

/** A post that somebody who goes back holds at another body falls vacant, as in any transfer. */
function tellLeft(context: ReversalContext, person: string, to: string): void {
  for (const post of context.county.by(posts, "holder", person)) {
    if (post.institution === to || post.concurrent === true || !inForce(post, context.on)) continue;
    const institution = context.county.get(institutions, to)?.name ?? to;
    const values = { post: post.id, person, institution };
    const message = personnelCodes.message("PERSONNEL_POST_LEFT", values);
    context.report(message, `posts/${post.id}`, "information");
  }
}

/** People whose secondment the reform changed are seconded again where they were, if that is not their home. */
function restoreSecondments(context: ReversalContext): void {
  const back = new Map<string, string[]>();
  for (const each of context.touched(staff)) {
    const { id, before, after, now } = each;
    if (before?.secondedTo === undefined || before.secondedTo === after?.secondedTo) continue;
    if (now === undefined || daysLeft(now, context.on) === undefined) continue;
    if (!context.asLeft(each, ["secondedTo"])) continue;
    const to = context.bodyFor(before.secondedTo);
    if (to !== undefined) back.set(to, [...(back.get(to) ?? []), id]);
  }
  for (const [to, persons] of back) context.do(redirectSecondments, { persons, to });
}

function restoreDepartments(context: ReversalContext): void {
  const back = new Map<string, string[]>();
  for (const each of context.touched(staff)) {
    const { id, before, after } = each;
    if (before?.department === undefined || before.department === after?.department) continue;
    const person = context.county.get(staff, id);
    if (person === undefined || !inForce(person, context.on)) continue;
    if (!context.asLeft(each, ["department"])) continue;
    const department = context.county.get(departments, before.department);
    if (department === undefined || !inForce(department, context.on)) continue;
    if (department.institution !== person.institution || person.department !== undefined) continue;
    back.set(department.id, [...(back.get(department.id) ?? []), id]);
  }
  for (const [department, persons] of back) context.do(assignDepartment, { persons, department });
}

/** Posts that the reform vacated are held again by those who held them and came back. */
function refillPosts(context: ReversalContext): void {
  const holders: { post: string; holder: string }[] = [];
  const former = new Map(context.touched(staff).map(({ id, before }) => [id, before]));
  for (const each of context.touched(posts)) {
    const { id, before, after } = each;
    const holder = before?.holder;
    if (holder === undefined || holder === after?.holder) continue;
    const post = context.county.get(posts, id);
    const person = context.county.get(staff, holder);
    if (post === undefined || !inForce(post, context.on) || post.holder !== undefined) continue;
    if (person === undefined || !inForce(person, context.on)) continue;
    if (!context.asLeft(each, ["holder"])) continue;
    const home = former.get(holder)?.institution;
    if (home !== undefined && context.bodyFor(home) === person.institution) {
      holders.push({ post: id, holder });
    }
  }
  if (holders.length > 0) context.do(restoreHolders, { holders });
}

/** Employments that the reform ended stay ended: a new one is an act of its own. */
function tellEnded(context: ReversalContext): void {
  const ended = context.touched(staff).filter(({ before, after }) => {
    const stood = before !== null && inForce(before, context.on);
    return stood && after !== null && !inForce(after, context.on);
  });
  for (const home of new Set(ended.map(({ before }) => before?.institution ?? ""))) {
    const persons = ended.filter(({ before }) => before?.institution === home);
    const values = {
      institution: context.county.get(institutions, home)?.name ?? home,
      count: persons.length,
      persons: persons.map(({ id }) => id).join(", "),
    };
    const message = personnelCodes.message("PERSONNEL_NOT_EMPLOYED_AGAIN", values);
    context.report(message, `institutions/${home}`, "warning");
  }
}
