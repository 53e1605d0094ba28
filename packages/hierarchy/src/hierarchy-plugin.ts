import { changePoint, definePlugin, kernelPlugin, type Plugin, tablePoint } from "@fuyou/kernel";
import { departments } from "./department.js";
import { divisions } from "./division.js";
import { departmentKindPoint, plateKindPoint, relationKindPoint } from "./extension-points.js";
import { institutions } from "./institution.js";
import { abolish, establish, registerChange } from "./institution-change.js";
import { institutionKindPoint } from "./kind.js";
import { namePlates } from "./name-plate.js";
import { administrativeRelation, guidanceRelation, relations } from "./relation.js";
import {
  addDepartment,
  endRelations,
  hangPlate,
  moveDepartments,
  relate,
} from "./structure-change.js";
import { departmentKinds, institutionKinds, plateKinds } from "./vocabulary.js";

/** The hierarchy as a plugin: its registers and the vocabulary common to all counties. */
export const hierarchyPlugin: Plugin<"hierarchy"> = definePlugin({
  id: "hierarchy",
  title: { zh: "机构体系", en: "Hierarchy" },
  dependsOn: [kernelPlugin],
  contribute(to) {
    for (const table of [divisions, institutions, namePlates, departments, relations]) {
      to.add(tablePoint, table);
    }
    for (const change of [establish, abolish, registerChange]) to.add(changePoint, change);
    for (const change of [hangPlate, addDepartment, moveDepartments, relate, endRelations]) {
      to.add(changePoint, change);
    }
    for (const kind of institutionKinds) to.add(institutionKindPoint, kind);
    for (const kind of departmentKinds) to.add(departmentKindPoint, kind);
    for (const kind of plateKinds) to.add(plateKindPoint, kind);
    to.add(relationKindPoint, {
      code: administrativeRelation,
      title: { zh: "隶属关系", en: "administrative subordination" },
    });
    to.add(relationKindPoint, {
      code: guidanceRelation,
      title: { zh: "业务指导", en: "professional guidance" },
    });
  },
});
