import { departments } from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { daysLeft, type Reversal, type ReversalContext } from "@fuyou/reform";
import { assignments, type DutyAssignment } from "./assignment.js";
import { assignDuties, joinDuties, moveDuties } from "./assignment-change.js";

/**
 * How duties go back: each that the reform moved returns from the body that holds it to the one that held
 * it; what it had joined, or taken from a post, is held again by authority; what it gave anew ends by
 * authority.
 */
export const dutiesReversal: Reversal = {
  id: "duties",
  title: { zh: "职责", en: "duties" },
  tables: [assignments],
  reverse(context) {
    const given = givenByReform(context);
    const moving = new Map<string, string[]>();
    const anew: DutyAssignment[] = [];
    for (const { row, period } of context.closed(assignments)) {
      const to = row.institution === undefined ? undefined : context.bodyFor(row.institution);
      const held = to === undefined ? undefined : takeOne(given, row);
      if (held !== undefined && to !== undefined) {
        moving.set(to, [...(moving.get(to) ?? []), held.id]);
        continue;
      }
      const holder = holderOf(context, row, to);
      if (holder === undefined) continue;
      const { retiredOn: _ended, institution: _body, department: _part, ...kept } = row;
      anew.push({ ...kept, ...holder, period });
    }
    const ending = [...given.values()].flat().map((each) => each.id);
    for (const [to, ids] of moving) context.do(moveDuties, { assignments: ids, to });
    const identified = identify(context, anew);
    if (identified.length > 0) context.do(assignDuties, { assignments: identified }, true);
    if (ending.length > 0) context.do(joinDuties, { assignments: ending }, true);
  },
};

/**
 * What the reform gave and what is held as it left it, by duty, division and involvement. What it gave in
 * the place of another holder and has gone on since is a dependant; what it gave anew and has ended is not.
 */
function givenByReform(context: ReversalContext): Map<string, DutyAssignment[]> {
  const given = new Map<string, DutyAssignment[]>();
  const former = new Set(
    context.touched(assignments).flatMap(({ before }) => (before === null ? [] : [keyOf(before)])),
  );
  for (const each of context.touched(assignments)) {
    const { before, after, now } = each;
    if (before !== null || after === null || now === undefined) continue;
    if (daysLeft(after, context.on) === undefined) continue;
    const key = keyOf(after);
    const ended = daysLeft(now, context.on) === undefined;
    if ((ended && !former.has(key)) || !context.asLeft(each)) continue;
    given.set(key, [...(given.get(key) ?? []), now]);
  }
  return given;
}

/** Takes the assignment by which a body holds what another held before; none where only a post does. */
function takeOne(
  given: Map<string, DutyAssignment[]>,
  row: DutyAssignment,
): DutyAssignment | undefined {
  const held = given.get(keyOf(row)) ?? [];
  const one = held.find((each) => each.institution !== undefined);
  if (one !== undefined)
    given.set(
      keyOf(row),
      held.filter((each) => each !== one),
    );
  return one;
}

function keyOf({ duty, division, involvement }: DutyAssignment): string {
  return `${duty}@${division}@${involvement}`;
}

/** Who holds a duty again: the post, if it still stands, or the body with its department. */
function holderOf(
  context: ReversalContext,
  { institution, department, post }: DutyAssignment,
  to: string | undefined,
): Pick<DutyAssignment, "institution" | "department" | "post"> | undefined {
  if (institution === undefined) {
    const standing = post === undefined ? undefined : context.county.get(posts, post);
    return standing !== undefined && inForce(standing, context.on) ? { post } : undefined;
  }
  if (to === undefined) return undefined;
  const through =
    department === undefined ? undefined : context.county.get(departments, department);
  const own = through?.institution === to && inForce(through, context.on);
  return { institution: to, ...(own ? { department } : {}) };
}

/** The same records under identifiers of their own, each after the other. */
function identify(context: ReversalContext, rows: readonly DutyAssignment[]): DutyAssignment[] {
  const given = new Set<string>();
  return rows.map((row) => {
    const stem = row.id.replace(/~\d+$/, "");
    let id = context.county.freshId(assignments, row.id);
    for (let count = 2; given.has(id) || context.county.given(assignments, id); count++) {
      id = `${stem}~${count}`;
    }
    given.add(id);
    return { ...row, id };
  });
}
