import { type Composition, FuyouError, nearest } from "@fuyou/kernel";
import { deploymentCodes } from "./errors.js";

/**
 * Makes sure that a deployment has a plugin.
 *
 * @param plugin - its identifier
 * @param composition - the plugins
 * @throws FuyouError `DEPLOYMENT_UNKNOWN_PLUGIN`, with the nearest
 */
export function knownPlugin(plugin: string, composition: Composition): void {
  const known = composition.plugins.map((each) => each.id);
  if (known.includes(plugin)) return;
  const values = { plugin, nearest: nearest(plugin, known) ?? "—", known: known.join(", ") };
  throw new FuyouError(deploymentCodes.message("DEPLOYMENT_UNKNOWN_PLUGIN", values));
}
