import { appraisalPlugin } from "@fuyou/appraisal";
import { assetsPlugin } from "@fuyou/assets";
import { clientsPlugin } from "@fuyou/clients";
import { dutiesPlugin } from "@fuyou/duties";
import { fundingPlugin } from "@fuyou/funding";
import { governancePlugin } from "@fuyou/governance";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { indicatorsPlugin } from "@fuyou/indicators";
import { type Composition, type ConfiguredPlugin, compose, kernelPlugin } from "@fuyou/kernel";
import { needsPlugin } from "@fuyou/needs";
import { outreachPlugin } from "@fuyou/outreach";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { sharingPlugin } from "@fuyou/sharing";
import { standardsPlugin } from "@fuyou/standards";

/** The domain packages as plugins: what every deployment has, and what a plugin is tested with. */
export const domainPlugins: readonly ConfiguredPlugin[] = [
  kernelPlugin,
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  personnelPlugin,
  assetsPlugin,
  dutiesPlugin,
  servicesPlugin,
  clientsPlugin,
  indicatorsPlugin,
  appraisalPlugin,
  needsPlugin,
  sharingPlugin,
  outreachPlugin,
  governancePlugin,
  fundingPlugin,
];

/**
 * Composes plugins with the domain packages, by the same call a deployment makes.
 *
 * @param plugins - the plugins under test, configured where they have to be
 * @throws CompositionError with every issue
 */
export function composeCore(...plugins: ConfiguredPlugin[]): Composition {
  return compose([...domainPlugins, ...plugins]);
}
