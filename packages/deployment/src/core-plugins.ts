import { appraisalPlugin } from "@fuyou/appraisal";
import { assetsPlugin } from "@fuyou/assets";
import { clientsPlugin } from "@fuyou/clients";
import { dutiesPlugin } from "@fuyou/duties";
import { fundingPlugin } from "@fuyou/funding";
import { governancePlugin } from "@fuyou/governance";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { indicatorsPlugin } from "@fuyou/indicators";
import { type ConfiguredPlugin, kernelPlugin } from "@fuyou/kernel";
import { needsPlugin } from "@fuyou/needs";
import { outreachPlugin } from "@fuyou/outreach";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { sharingPlugin } from "@fuyou/sharing";
import { standardsPlugin } from "@fuyou/standards";
import { clauseWriterPlugin } from "./clause-writer.js";
import { documentWriterPlugin } from "./document-writer.js";
import { reportWriterPlugin } from "./report-writer.js";
import { ruleCatalogueWriterPlugin } from "./rule-catalogue-writer.js";
import { viewWriterPlugin } from "./view-writer.js";

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
  clientsPlugin,
  indicatorsPlugin,
  appraisalPlugin,
  needsPlugin,
  sharingPlugin,
  outreachPlugin,
  governancePlugin,
  fundingPlugin,
  reportWriterPlugin,
  ruleCatalogueWriterPlugin,
  viewWriterPlugin,
  clauseWriterPlugin,
  documentWriterPlugin,
];
