import { definePlugin, type Plugin } from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";

/** Clients as a plugin. */
export const clientsPlugin: Plugin<"clients"> = definePlugin({
  id: "clients",
  title: { zh: "服务对象", en: "Clients" },
  dependsOn: [servicesPlugin],
  contribute() {},
});
