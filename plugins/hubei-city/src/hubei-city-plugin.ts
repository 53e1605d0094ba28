import {
  accreditationKindPoint,
  appraisalPlugin,
  appraisalSchemePoint,
  honourPoint,
  inspectionPlanPoint,
  trainingPlanPoint,
} from "@fuyou/appraisal";
import { projectPlanPoint, roomFunctionPoint } from "@fuyou/assets";
import { appraisalKindPoint, entitlementPoint } from "@fuyou/clients";
import { fundingRulePoint } from "@fuyou/funding";
import {
  checklistPoint,
  deliverablePoint,
  inspectionRulePoint,
  prohibitionPoint,
} from "@fuyou/governance";
import {
  indicatorPoint,
  indicatorsPlugin,
  namedCountPoint,
  sourceFormPoint,
  targetPoint,
} from "@fuyou/indicators";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import {
  outreachAudiencePoint,
  outreachDayPoint,
  outreachProgrammePoint,
  outreachTopicPoint,
} from "@fuyou/outreach";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { evidenceKindPoint, gatePoint, phasePoint, planPoint, stepPoint } from "@fuyou/reform";
import { programmePoint, serviceNeedPoint, servicePoint } from "@fuyou/services";
import { informationSystemPoint } from "@fuyou/sharing";
import { requirementPoint } from "@fuyou/standards";
import {
  accreditationKinds,
  inspections,
  performance,
  provincialHonour,
  trainingPlans,
} from "./appraisal.js";
import { clauses } from "./clauses.js";
import {
  complicationAppraisal,
  complicationSupport,
  disabilityAppraisal,
} from "./complication-support.js";
import { fundingRules } from "./funding.js";
import {
  fiveYearPlan,
  hospitalReform,
  marketCheck,
  mergerKept,
  noSaleOfSupplies,
  planOwed,
} from "./governance.js";
import { namedCounts, sourceForms } from "./indicator-counts.js";
import { targets } from "./indicator-targets.js";
import { indicators } from "./indicators.js";
import { provinceSystem } from "./information-system.js";
import { townInNetwork, villageInNetwork } from "./network-requirements.js";
import { type HubeiCityInput, optionsSchema } from "./options.js";
import { audience, benefitAwareness, benefitTopic, lawAnniversary } from "./outreach.js";
import { acceptedFirst, phases, plan, steps } from "./plan.js";
import { projectPlans } from "./projects.js";
import {
  benefitServices,
  cityProgrammes,
  examinationNeeds,
  standardLaboratory,
} from "./services.js";
import { source } from "./source.js";

/** A city in Hubei (湖北某市): its programme of maternal and child health work of 2015, the second stage after the merger. Source 002, on top of county integration. */
export const hubeiCity: Plugin<"hubei-city", HubeiCityInput> = definePlugin({
  id: "hubei-city",
  title: { zh: "湖北某市", en: "A city in Hubei" },
  dependsOn: [nationalStandards, countyIntegration, indicatorsPlugin, appraisalPlugin],
  options: optionsSchema,
  contribute(to, options) {
    to.add(sourcePoint, source);
    for (const clause of clauses) to.add(clausePoint, clause);
    for (const each of projectPlans(options)) to.add(projectPlanPoint, each);
    for (const rule of fundingRules(options)) to.add(fundingRulePoint, rule);
    const from = options.programmeFrom;
    to.add(appraisalKindPoint, complicationAppraisal, { from });
    to.add(entitlementPoint, complicationSupport, { from });
    to.add(entitlementPoint, disabilityAppraisal, { from });
    for (const form of sourceForms) to.add(sourceFormPoint, form);
    for (const count of namedCounts) to.add(namedCountPoint, count);
    for (const each of indicators) to.add(indicatorPoint, each);
    for (const each of targets(options.programmeFrom, options.controlledBelow)) {
      to.add(targetPoint, each);
    }
    for (const each of [hospitalReform(options), mergerKept(options)]) to.add(checklistPoint, each);
    to.add(evidenceKindPoint, fiveYearPlan);
    to.add(deliverablePoint, planOwed(options));
    to.add(prohibitionPoint, noSaleOfSupplies(options));
    to.add(inspectionRulePoint, marketCheck(options));
    to.add(planPoint, plan);
    for (const phase of phases(from)) to.add(phasePoint, phase);
    for (const step of steps) to.add(stepPoint, step);
    to.add(gatePoint, acceptedFirst);
    for (const rule of [townInNetwork(from), villageInNetwork(from)])
      to.add(requirementPoint, rule);
    to.add(roomFunctionPoint, standardLaboratory);
    for (const service of benefitServices(from)) to.add(servicePoint, service);
    for (const programme of cityProgrammes(from)) to.add(programmePoint, programme);
    for (const need of examinationNeeds(from)) to.add(serviceNeedPoint, need);
    const period = { from: options.programmeFrom };
    to.add(appraisalSchemePoint, performance(period, options.appraisalItems));
    for (const kind of accreditationKinds) to.add(accreditationKindPoint, kind);
    to.add(honourPoint, provincialHonour);
    for (const each of inspections(period)) to.add(inspectionPlanPoint, each);
    for (const each of trainingPlans(period)) to.add(trainingPlanPoint, each);
    to.add(informationSystemPoint, provinceSystem(options.systemModules));
    to.add(outreachAudiencePoint, audience);
    to.add(outreachTopicPoint, benefitTopic);
    to.add(outreachProgrammePoint, benefitAwareness);
    to.add(outreachDayPoint, lawAnniversary);
  },
});
