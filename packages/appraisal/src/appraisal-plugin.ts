import { definePlugin, type Plugin } from "@fuyou/kernel";
import { servicesPlugin } from "@fuyou/services";

/** Appraisal as a plugin. */
export const appraisalPlugin: Plugin<"appraisal"> = definePlugin({
  id: "appraisal",
  title: { zh: "考核", en: "Appraisal" },
  dependsOn: [servicesPlugin],
  contribute() {},
});
