import { definePlugin, type Plugin } from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";

/** Indicators as a plugin. */
export const indicatorsPlugin: Plugin<"indicators"> = definePlugin({
  id: "indicators",
  title: { zh: "指标", en: "Indicators" },
  dependsOn: [servicesPlugin],
  contribute() {},
});
