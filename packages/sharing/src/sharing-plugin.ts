import { definePlugin, type Plugin } from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";

/** Sharing of information as a plugin. */
export const sharingPlugin: Plugin<"sharing"> = definePlugin({
  id: "sharing",
  title: { zh: "信息共享", en: "Sharing of information" },
  dependsOn: [servicesPlugin],
  contribute() {},
});
