import { hierarchyPlugin } from "@fuyou/hierarchy";
import { definePlugin, type Plugin } from "@fuyou/kernel";
import { absorb } from "./absorb.js";
import { consolidate } from "./consolidate.js";
import { relocationPoint } from "./relocation.js";
import { stepKindPoint } from "./step.js";
import { strengthen } from "./strengthen.js";
import { structureRelocation } from "./structure-relocation.js";
import { addDepartments, create, guide, hangPlates } from "./structure-step.js";

/** The reform as a plugin: the kinds of step that change institutions, and what moves with them. */
export const reformPlugin: Plugin<"reform"> = definePlugin({
  id: "reform",
  title: { zh: "整合", en: "Reform" },
  dependsOn: [hierarchyPlugin],
  contribute(to) {
    for (const kind of [consolidate, absorb, strengthen]) to.add(stepKindPoint, kind);
    for (const kind of [hangPlates, addDepartments, create, guide]) to.add(stepKindPoint, kind);
    to.add(relocationPoint, structureRelocation);
  },
});
