import { kernelCodes } from "./errors.js";
import { tablePoint } from "./extension-points.js";
import { messageTablePoint } from "./message-table.js";
import { definePlugin, type Plugin } from "./plugin.js";
import { successions } from "./succession.js";

/** The kernel as a plugin: the register of successions, and its messages. Every deployment has it. */
export const kernelPlugin: Plugin<"kernel"> = definePlugin({
  id: "kernel",
  title: { zh: "内核", en: "Kernel" },
  contribute(to) {
    to.add(tablePoint, successions);
    to.add(messageTablePoint, { id: "kernel", codes: kernelCodes });
  },
});
