import {
  administrativeRelation,
  assignWindingUps,
  departments,
  endRelations,
  institutions,
  moveDepartments,
  type Relation,
  registerChange,
  relate,
  relations,
  windingUps,
} from "@fuyou/hierarchy";
import { inForce } from "@fuyou/kernel";
import type { Move, Relocation } from "./relocation.js";
import { covers, remainderOf } from "./remainder.js";
import type { StepContext } from "./step-context.js";

/**
 * Departments move with all that is in them; relations to the institution that ends are closed, and
 * those it still owes others (as parent, guide, sponsor or competent department) pass to the one
 * that takes over, for the days they were to last. Where that one was itself sponsored or commanded
 * by the institution that ends, it takes that institution's own sponsor or department. Plates come
 * down with the institution itself; its seals and certificates stay with it until they are surrendered.
 * Winding-ups it is responsible for pass on.
 */
export const structureRelocation: Relocation = {
  id: "structure",
  title: { zh: "科室与机构关系", en: "departments and relations" },
  relocate(context, move) {
    const { county, on } = context;
    const moving = county
      .by(departments, "institution", move.from.id)
      .filter((each) => inForce(each, on));
    if (moving.length > 0) {
      context.do(moveDepartments, { departments: moving.map((each) => each.id), to: move.to.id });
    }
    moveRelations(context, move);
    const winding = county
      .by(windingUps, "responsible", move.from.id)
      .filter((each) => inForce(each, on));
    if (winding.length > 0) {
      const ids = winding.map((each) => each.id);
      context.do(assignWindingUps, { windingUps: ids, responsible: move.to.id });
    }
    for (const reference of ["sponsor", "competentDepartment"] as const) {
      for (const row of county.by(institutions, reference, move.from.id)) {
        if (!inForce(row, on)) continue;
        const heir =
          row.id === move.to.id
            ? county.require(institutions, move.from.id)[reference]
            : move.to.id;
        if (heir === undefined || heir === row.id) continue;
        context.do(registerChange, { institution: row.id, [reference]: heir });
      }
    }
  },
};

function moveRelations(context: StepContext, move: Move): void {
  const { county, on } = context;
  const left = (each: Relation) => remainderOf(each, on) !== undefined;
  const owed = county.by(relations, "from", move.from.id).filter(left);
  const received = county.by(relations, "to", move.from.id).filter(left);
  const ending = [...owed, ...received];
  if (ending.length === 0) return;
  context.do(endRelations, { relations: ending.map((each) => each.id) });
  for (const each of owed) open(context, each, move.to.id, each.to);
  for (const each of received) {
    if (each.kind !== administrativeRelation) continue;
    const has = county
      .by(relations, "to", move.to.id)
      .some((other) => other.kind === administrativeRelation && inForce(other, on));
    if (!has) open(context, each, each.from, move.to.id);
  }
}

/** Opens the relation that follows an ended one, unless it would be a loop or is there already. */
function open(context: StepContext, old: Relation, from: string, to: string): void {
  const { county, on } = context;
  const period = remainderOf(old, on);
  if (from === to || period === undefined) return;
  const { fromDepartment, retiredOn: _ended, ...kept } = old;
  const through =
    fromDepartment === undefined ? undefined : county.get(departments, fromDepartment);
  const department = through?.institution === from ? through.id : undefined;
  const there = county
    .by(relations, "to", to)
    .some(
      (each) =>
        each.kind === old.kind &&
        each.from === from &&
        each.fromDepartment === department &&
        each.concerns === old.concerns &&
        covers(remainderOf(each, on), period),
    );
  if (there) return;
  const id = county.freshId(relations, old.id);
  const via = department === undefined ? {} : { fromDepartment: department };
  context.do(relate, { relation: { ...kept, ...via, id, from, to, period } });
}
