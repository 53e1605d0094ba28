import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { type Composition, type ConfiguredPlugin, compose, kernelPlugin } from "@fuyou/kernel";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { standardsPlugin } from "@fuyou/standards";
import { governancePlugin } from "./governance-plugin.js";

/** The packages below governance, governance, and what a test declares. */
export function composedWith(...plugins: ConfiguredPlugin[]): Composition {
  const below = [hierarchyPlugin, reformPlugin, personnelPlugin, assetsPlugin, dutiesPlugin];
  return compose([
    kernelPlugin,
    standardsPlugin,
    ...below,
    servicesPlugin,
    governancePlugin,
    ...plugins,
  ]);
}
