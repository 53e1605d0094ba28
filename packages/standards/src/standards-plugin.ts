import { definePlugin, kernelPlugin, type Plugin } from "@fuyou/kernel";

/** The requirement language as a plugin. It brings no requirement of its own: those are the documents'. */
export const standardsPlugin: Plugin<"standards"> = definePlugin({
  id: "standards",
  title: { zh: "标准与要求", en: "Standards" },
  dependsOn: [kernelPlugin],
});
