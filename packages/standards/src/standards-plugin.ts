import { definePlugin, kernelPlugin, messageTablePoint, type Plugin } from "@fuyou/kernel";
import { standardsCodes } from "./errors.js";

/** The requirement language as a plugin. It brings no requirement of its own: those are the documents'. */
export const standardsPlugin: Plugin<"standards"> = definePlugin({
  id: "standards",
  title: { zh: "标准与要求", en: "Standards" },
  dependsOn: [kernelPlugin],
  contribute(to) {
    to.add(messageTablePoint, { id: "standards", codes: standardsCodes });
  },
});
