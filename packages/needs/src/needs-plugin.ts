import { definePlugin, type Plugin } from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";

/** Needs as a plugin. */
export const needsPlugin: Plugin<"needs"> = definePlugin({
  id: "needs",
  title: { zh: "群众需求", en: "Needs" },
  dependsOn: [servicesPlugin],
  contribute() {},
});
