import { type Change, type Draft, defineChange, endedBefore, type PlainDate } from "@fuyou/kernel";
import { z } from "zod";
import { type Department, departmentSchema, departments } from "./department.js";
import { type NamePlate, namePlateSchema, namePlates } from "./name-plate.js";
import { oweRegistration } from "./registration-event.js";
import { type Relation, relationSchema, relations } from "./relation.js";

/** What has to be said to hang a name plate: the record itself. */
export interface PlateHanging {
  /** The plate. */
  plate: NamePlate;
}

/**
 * Hangs a further name plate (加挂牌子). It makes no new legal person; where a certificate registers
 * plates, a change of registration is owed.
 */
export const hangPlate: Change<PlateHanging> = defineChange<PlateHanging>({
  type: "hierarchy.hang-plate",
  title: { zh: "加挂牌子", en: "hang a name plate" },
  schema: z.strictObject({ plate: namePlateSchema }),
  apply(draft, { plate }, act) {
    draft.insert(namePlates, plate);
    const because = [`${namePlates.name}/${plate.id}`];
    const { institution } = plate;
    oweRegistration(draft, { institution, item: "name-plate", because, on: act.on });
  },
});

/** What has to be said to add a department: the record itself. */
export interface DepartmentAddition {
  /** The department. */
  department: Department;
}

/**
 * Adds a department to an institution (增设内设机构). Where a certificate registers departments, a change
 * of registration is owed.
 */
export const addDepartment: Change<DepartmentAddition> = defineChange<DepartmentAddition>({
  type: "hierarchy.add-department",
  title: { zh: "增设科室", en: "add a department" },
  schema: z.strictObject({ department: departmentSchema }),
  apply(draft, { department }, act) {
    draft.insert(departments, department);
    oweDepartments(draft, department.institution, [department.id], act.on);
  },
});

/** What has to be said to move departments. */
export interface DepartmentMove {
  /** The departments that move, with all that is in them. */
  departments: readonly string[];
  /** The institution they become part of. */
  to: string;
}

/**
 * Moves departments to another institution (科室划转). Both sides owe a change of registration where a
 * certificate of theirs registers departments.
 */
export const moveDepartments: Change<DepartmentMove> = defineChange<DepartmentMove>({
  type: "hierarchy.move-departments",
  title: { zh: "划转科室", en: "move departments" },
  schema: z.strictObject({ departments: z.array(z.string()), to: z.string() }),
  apply(draft, payload, act) {
    const left = new Map<string, string[]>();
    for (const id of payload.departments) {
      const { institution } = draft.require(departments, id);
      left.set(institution, [...(left.get(institution) ?? []), id]);
      draft.update(departments, id, { institution: payload.to });
    }
    for (const [institution, ids] of left) oweDepartments(draft, institution, ids, act.on);
    oweDepartments(draft, payload.to, payload.departments, act.on);
  },
});

function oweDepartments(
  draft: Draft,
  institution: string,
  ids: readonly string[],
  on: PlainDate,
): void {
  if (ids.length === 0) return;
  const because = ids.map((id) => `${departments.name}/${id}`);
  oweRegistration(draft, { institution, item: "departments", because, on });
}

/** What has to be said to relate two institutions: the record itself. */
export interface RelationOpening {
  /** The relation. */
  relation: Relation;
}

/** Opens a relation between two institutions (建立关系). */
export const relate: Change<RelationOpening> = defineChange<RelationOpening>({
  type: "hierarchy.relate",
  title: { zh: "建立机构关系", en: "relate institutions" },
  schema: z.strictObject({ relation: relationSchema }),
  apply(draft, { relation }) {
    draft.insert(relations, relation);
  },
});

/** What has to be said to end relations. */
export interface RelationEnding {
  /** The relations that end on the eve of the act. */
  relations: readonly string[];
}

/** Ends relations between institutions (终止关系). A relation that had not begun is taken back. */
export const endRelations: Change<RelationEnding> = defineChange<RelationEnding>({
  type: "hierarchy.end-relations",
  title: { zh: "终止机构关系", en: "end relations" },
  schema: z.strictObject({ relations: z.array(z.string()) }),
  apply(draft, payload, act) {
    for (const id of payload.relations) {
      const { period } = draft.require(relations, id);
      if (period.from < act.on) {
        draft.update(relations, id, { period: endedBefore(period, act.on) });
      } else draft.retire(relations, id, act.on);
    }
  },
});
