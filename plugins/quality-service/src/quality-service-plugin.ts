import { appraisalPlugin } from "@fuyou/appraisal";
import { assetsPlugin } from "@fuyou/assets";
import { clientsPlugin } from "@fuyou/clients";
import { dutiesPlugin } from "@fuyou/duties";
import { fundingPlugin, fundingRulePoint } from "@fuyou/funding";
import { governancePlugin } from "@fuyou/governance";
import { institutionKindPoint } from "@fuyou/hierarchy";
import { indicatorsPlugin } from "@fuyou/indicators";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { personnelPlugin } from "@fuyou/personnel";
import { servicesPlugin } from "@fuyou/services";
import { requirementPoint, standardsPlugin } from "@fuyou/standards";
import { contributeAppraisal } from "./appraisal.js";
import { clausesUnder } from "./clauses.js";
import { contributeConsent } from "./consent-items.js";
import { fundingRules } from "./funding.js";
import { contributeGovernance } from "./governance.js";
import { contributeIndicators } from "./indicators.js";
import { centralStation } from "./institution-kinds.js";
import { optionsSchema, type QualityServiceInput } from "./options.js";
import { contributeOutreach } from "./outreach.js";
import { contributeRegisters } from "./registers.js";
import { requirements } from "./requirements.js";
import { contributeRollout } from "./rollout.js";
import { contributeServices } from "./services.js";
import { source } from "./source.js";
import { contributeSurvey } from "./survey.js";

/**
 * A county's plan of quality family-planning services for 2006 to 2010 (计划生育优质服务, source 001): what its stations
 * and their staff have to be, the services they give, and how staff are trained, examined and assessed. Its plan of
 * three waves is there where the deployment says their days; it needs no other plugin.
 */
export const qualityService: Plugin<"quality-service", QualityServiceInput> = definePlugin({
  id: "quality-service",
  title: { zh: "计划生育优质服务规划", en: "Plan of quality family-planning services" },
  dependsOn: [
    standardsPlugin,
    personnelPlugin,
    assetsPlugin,
    clientsPlugin,
    fundingPlugin,
    governancePlugin,
    indicatorsPlugin,
    dutiesPlugin,
    servicesPlugin,
    appraisalPlugin,
  ],
  options: optionsSchema,
  contribute(to, options) {
    to.add(sourcePoint, source);
    for (const clause of clausesUnder(options.copies)) to.add(clausePoint, clause);
    to.add(institutionKindPoint, centralStation);
    for (const each of requirements(options)) to.add(requirementPoint, each);
    for (const rule of fundingRules(options)) to.add(fundingRulePoint, rule);
    contributeIndicators(to, options);
    contributeServices(to, options);
    contributeRegisters(to, options);
    contributeConsent(to, options);
    contributeGovernance(to, options);
    contributeAppraisal(to, options);
    contributeSurvey(to, options);
    contributeOutreach(to);
    contributeRollout(to, options);
  },
});
