import { definePlugin, type Plugin } from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";

/** Outreach as a plugin. */
export const outreachPlugin: Plugin<"outreach"> = definePlugin({
  id: "outreach",
  title: { zh: "宣传", en: "Outreach" },
  dependsOn: [servicesPlugin],
  contribute() {},
});
