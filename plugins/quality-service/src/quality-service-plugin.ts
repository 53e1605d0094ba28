import { assetsPlugin } from "@fuyou/assets";
import { institutionKindPoint } from "@fuyou/hierarchy";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { personnelPlugin } from "@fuyou/personnel";
import { requirementPoint, standardsPlugin } from "@fuyou/standards";
import { clausesUnder } from "./clauses.js";
import { centralStation } from "./institution-kinds.js";
import { optionsSchema, type QualityServiceInput } from "./options.js";
import { requirements } from "./requirements.js";
import { source } from "./source.js";

/**
 * A county's plan of quality family-planning services for 2006 to 2010 (计划生育优质服务, source 001): what its stations
 * and their staff have to be. Rules only: it brings no plan step and needs no other plugin.
 */
export const qualityService: Plugin<"quality-service", QualityServiceInput> = definePlugin({
  id: "quality-service",
  title: { zh: "计划生育优质服务规划", en: "Plan of quality family-planning services" },
  dependsOn: [standardsPlugin, personnelPlugin, assetsPlugin],
  options: optionsSchema,
  contribute(to, options) {
    to.add(sourcePoint, source);
    for (const clause of clausesUnder(options.copies)) to.add(clausePoint, clause);
    to.add(institutionKindPoint, centralStation);
    for (const each of requirements(options)) to.add(requirementPoint, each);
  },
});
