import { definePlugin, type Plugin } from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";

/** Funding as a plugin. */
export const fundingPlugin: Plugin<"funding"> = definePlugin({
  id: "funding",
  title: { zh: "经费", en: "Funding" },
  dependsOn: [servicesPlugin],
  contribute() {},
});
