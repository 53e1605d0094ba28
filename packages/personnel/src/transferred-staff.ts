import type { PlainDate } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { type StaffMember, staff } from "./staff.js";
import { type TransferItem, transferItems } from "./transfer-item.js";
import { type TransferPaper, transferPapers, waits } from "./transfer-paper.js";

/** A person whom a plan moves from one body's books to another's (转隶人员). */
export interface TransferredPerson {
  /** The person, as on record before. */
  readonly before: StaffMember;
  /** The person, as on record afterwards. */
  readonly person: StaffMember;
  /** The body that gives the person up. */
  readonly from: string;
  /** The body that has the person on its books from then on. */
  readonly to: string;
  /** First day on the new books. */
  readonly on: PlainDate;
}

/** How far the papers of a transfer are (手续办理情况). */
export interface TransferStanding {
  /** `none` where no paper leads from the one body to the other. */
  readonly state: "none" | "waiting" | "accepted" | "refused";
  /** The paper, the last of several. */
  readonly paper: TransferPaper | undefined;
  /** What the transfer concerns, as the paper lists it. */
  readonly items: readonly TransferItem[];
  /** What of it is not settled. */
  readonly open: readonly TransferItem[];
}

/**
 * Whom the steps of a plan move from one body's books to another's (转隶人员), as the edits of the steps tell, by
 * receiving body, giving body and identifier. Who is moved twice counts once, from the first body to the last;
 * who leaves the books in between is not among them.
 *
 * @param transition - the plan, rehearsed or carried out
 */
export function transferredStaff(transition: Transition): readonly TransferredPerson[] {
  let known = drawn.get(transition);
  if (known === undefined) {
    known = movedBy(transition);
    drawn.set(transition, known);
  }
  return known;
}

/** Every sheet asks for the same list. */
const drawn = new WeakMap<Transition, readonly TransferredPerson[]>();

function movedBy({ steps }: Transition): TransferredPerson[] {
  const moved = new Map<string, TransferredPerson>();
  for (const { change, edits } of steps.flatMap(({ changes }) => changes)) {
    for (const edit of edits) {
      if (edit.table !== staff.name || edit.before === null || edit.after === null) continue;
      const [before, person] = [edit.before as StaffMember, edit.after as StaffMember];
      const known = moved.get(person.id);
      if (known !== undefined) {
        const on = before.institution === person.institution ? known.on : change.on;
        moved.set(person.id, { ...known, person, to: person.institution, on });
      } else {
        const [from, to] = [before.institution, person.institution];
        moved.set(person.id, { before, person, from, to, on: change.on });
      }
    }
  }
  const order = ({ to, from, person }: TransferredPerson) => `${to}\n${from}\n${person.id}`;
  return [...moved.values()]
    .filter(({ from, to, person }) => from !== to && person.retiredOn === undefined)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/**
 * Whether a person is on other books than before, as the two registers tell and no edit: what a list of
 * those moved has to add up to.
 *
 * @param transition - the counties before and after
 * @param person - the person, as on record afterwards
 */
export function changedBooks(transition: Transition, person: StaffMember): boolean {
  const known = transition.before.get(staff, person.id);
  return known !== undefined && known.institution !== person.institution;
}

/**
 * How far the papers of a transfer are (手续办理情况), as the registers tell after the plan.
 *
 * @param transition - the plan
 * @param moved - the person and the two bodies
 */
export function transferStanding(
  transition: Transition,
  moved: TransferredPerson,
): TransferStanding {
  const { after } = transition;
  const { person, from, to } = moved;
  const paper = after
    .by(transferPapers, "person", person.id)
    .filter((each) => each.retiredOn === undefined && each.from === from && each.to === to)
    .sort((a, b) => (a.preparedOn < b.preparedOn ? -1 : a.preparedOn > b.preparedOn ? 1 : 0))
    .at(-1);
  if (paper === undefined) return { state: "none", paper, items: [], open: [] };
  const items = after
    .by(transferItems, "paper", paper.id)
    .filter((each) => each.retiredOn === undefined);
  const open = items.filter((each) => each.settledOn === undefined);
  const state = waits(paper) ? "waiting" : (paper.decision ?? "waiting");
  return { state, paper, items, open };
}
