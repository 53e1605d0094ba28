import { type Change, defineChange, endedBefore } from "@fuyou/kernel";
import { z } from "zod";
import { type Department, departmentSchema, departments } from "./department.js";
import { type NamePlate, namePlateSchema, namePlates } from "./name-plate.js";
import { type Relation, relationSchema, relations } from "./relation.js";

/** What has to be said to hang a name plate: the record itself. */
export interface PlateHanging {
  /** The plate. */
  plate: NamePlate;
}

/** Hangs a further name plate (加挂牌子). It makes no new legal person. */
export const hangPlate: Change<PlateHanging> = defineChange<PlateHanging>({
  type: "hierarchy.hang-plate",
  title: { zh: "加挂牌子", en: "hang a name plate" },
  schema: z.strictObject({ plate: namePlateSchema }),
  apply(draft, { plate }) {
    draft.insert(namePlates, plate);
  },
});

/** What has to be said to add a department: the record itself. */
export interface DepartmentAddition {
  /** The department. */
  department: Department;
}

/** Adds a department to an institution (增设内设机构). */
export const addDepartment: Change<DepartmentAddition> = defineChange<DepartmentAddition>({
  type: "hierarchy.add-department",
  title: { zh: "增设科室", en: "add a department" },
  schema: z.strictObject({ department: departmentSchema }),
  apply(draft, { department }) {
    draft.insert(departments, department);
  },
});

/** What has to be said to move departments. */
export interface DepartmentMove {
  /** The departments that move, with all that is in them. */
  departments: readonly string[];
  /** The institution they become part of. */
  to: string;
}

/** Moves departments to another institution (科室划转). */
export const moveDepartments: Change<DepartmentMove> = defineChange<DepartmentMove>({
  type: "hierarchy.move-departments",
  title: { zh: "划转科室", en: "move departments" },
  schema: z.strictObject({ departments: z.array(z.string()), to: z.string() }),
  apply(draft, payload) {
    for (const id of payload.departments)
      draft.update(departments, id, { institution: payload.to });
  },
});

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
