import { definePlugin, type Plugin } from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";

/** Governance as a plugin. */
export const governancePlugin: Plugin<"governance"> = definePlugin({
  id: "governance",
  title: { zh: "组织领导", en: "Governance" },
  dependsOn: [servicesPlugin],
  contribute() {},
});
