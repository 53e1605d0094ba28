import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { type ConfiguredPlugin, kernelPlugin } from "@fuyou/kernel";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { standardsPlugin } from "@fuyou/standards";
import { reportWriterPlugin } from "./report-writer.js";
import { ruleCatalogueWriterPlugin } from "./rule-catalogue-writer.js";

/**
 * The packages of the framework as plugins: every deployment has them. They use the same extension
 * points as any other plugin.
 */
export const corePlugins: readonly ConfiguredPlugin[] = [
  kernelPlugin,
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  personnelPlugin,
  assetsPlugin,
  dutiesPlugin,
  servicesPlugin,
  reportWriterPlugin,
  ruleCatalogueWriterPlugin,
];
