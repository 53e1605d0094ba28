import { assignments, type DutyAssignment, dutiesPlugin } from "@fuyou/duties";
import { conservedPoint, definePlugin, type Plugin } from "@fuyou/kernel";
import { servicesUnder } from "./provider.js";

/**
 * Services as a plugin: what the conservation proof counts of them. A service place is a service of
 * the catalogue wherever its duty is held.
 */
export const servicesPlugin: Plugin<"services"> = definePlugin({
  id: "services",
  title: { zh: "服务", en: "Services" },
  dependsOn: [dutiesPlugin],
  contribute(to) {
    to.add(conservedPoint, {
      category: "services",
      title: { zh: "服务", en: "services given" },
      unit: "service",
      table: assignments,
      measure: (row, composition, date) =>
        servicesUnder(composition, (row as DutyAssignment).duty, date),
    });
  },
});
