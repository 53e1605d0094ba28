import { appraisalSchemePoint, trainingPlanPoint } from "@fuyou/appraisal";
import { roomSpecificationPoint } from "@fuyou/assets";
import { categoryPoint, journeyPoint, noticeWordingPoint } from "@fuyou/clients";
import { dutyPoint, dutySetPoint } from "@fuyou/duties";
import { fundingRulePoint } from "@fuyou/funding";
import {
  checklistPoint,
  deliverablePoint,
  inspectionRulePoint,
  liabilityPoint,
  meetingCadencePoint,
  prohibitionPoint,
  responsibilityPoint,
} from "@fuyou/governance";
import {
  indicatorPoint,
  indicatorsPlugin,
  namedCountPoint,
  sourceFormPoint,
  targetPoint,
} from "@fuyou/indicators";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { sloganReviewPoint } from "@fuyou/outreach";
import { postKindPoint } from "@fuyou/personnel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { evidenceKindPoint, phasePoint, planPoint, stepPoint } from "@fuyou/reform";
import { overlapPoint, serviceNeedPoint, servicePoint } from "@fuyou/services";
import {
  crossCheckPoint,
  dataSetPoint,
  informationSourcePoint,
  informationSystemPoint,
  systemLinkPoint,
} from "@fuyou/sharing";
import { requirementPoint } from "@fuyou/standards";
import { appraisalSchemes, regularTrainingPlan } from "./appraisal.js";
import { clauses } from "./clauses.js";
import { categories, journey, warmWording } from "./client-categories.js";
import { duties, formerDuties } from "./duties.js";
import { dutySets } from "./duty-sets.js";
import { fundingRules } from "./funding.js";
import {
  checklists,
  countyAgreement,
  delayLiability,
  deliverables,
  forbiddenToProviders,
  supervisionOfProviders,
  townResponsibility,
} from "./governance.js";
import { indicators, namedCounts, sourceForms, targets } from "./indicators.js";
import { monthlyMeeting } from "./meetings.js";
import { type HuantaiInput, optionsSchema } from "./options.js";
import { sloganCleanup } from "./outreach.js";
import { phases, plan } from "./plan.js";
import { associationPosts } from "./post-kinds.js";
import { requirements } from "./requirements.js";
import { roomSpecifications } from "./room-specifications.js";
import { villageClinicAssetsKept } from "./room-specifications-clinic.js";
import { villageServiceNeeds } from "./service-needs.js";
import { serviceOverlaps } from "./service-overlaps.js";
import { services } from "./services.js";
import { crossChecks, dataSets, informationSources, links, systems } from "./sharing.js";
import { source } from "./source.js";
import { townshipSteps } from "./steps-townships.js";
import { villageSteps } from "./steps-villages.js";

/**
 * Huantai county (桓台县): the opinion of source 003, on top of county integration. The source is
 * undated, so that the day it takes effect is an option.
 */
export const huantai: Plugin<"huantai", HuantaiInput> = definePlugin({
  id: "huantai",
  title: { zh: "桓台县", en: "Huantai county" },
  dependsOn: [countyIntegration, indicatorsPlugin],
  options: optionsSchema,
  contribute(to, options) {
    const from = options.effectiveFrom;
    to.add(sourcePoint, source);
    for (const clause of clauses) to.add(clausePoint, clause);
    for (const kind of associationPosts) to.add(postKindPoint, kind);
    const former = new Set(formerDuties.map((duty) => duty.code));
    const since = (duty: string) => (former.has(duty) ? undefined : { from });
    for (const duty of duties) to.add(dutyPoint, duty, since(duty.code));
    for (const set of dutySets) to.add(dutySetPoint, set, { from });
    for (const service of services) to.add(servicePoint, service, since(service.duty));
    for (const form of sourceForms) to.add(sourceFormPoint, form);
    for (const count of namedCounts) to.add(namedCountPoint, count);
    for (const each of indicators) to.add(indicatorPoint, each);
    for (const each of targets(from)) to.add(targetPoint, each);
    for (const need of villageServiceNeeds(from)) to.add(serviceNeedPoint, need);
    for (const overlap of serviceOverlaps(options)) to.add(overlapPoint, overlap);
    to.add(planPoint, plan);
    for (const phase of phases(options)) to.add(phasePoint, phase);
    for (const step of [...townshipSteps, ...villageSteps]) to.add(stepPoint, step);
    for (const rule of requirements(options)) to.add(requirementPoint, rule);
    for (const each of roomSpecifications(options)) to.add(roomSpecificationPoint, each);
    to.add(requirementPoint, villageClinicAssetsKept(from));
    for (const rule of fundingRules(from)) to.add(fundingRulePoint, rule);
    for (const each of categories) to.add(categoryPoint, each, { from });
    to.add(journeyPoint, journey, { from });
    to.add(noticeWordingPoint, warmWording);
    to.add(meetingCadencePoint, monthlyMeeting(from));
    to.add(evidenceKindPoint, countyAgreement);
    for (const each of deliverables(from)) to.add(deliverablePoint, each);
    for (const each of checklists(from)) to.add(checklistPoint, each);
    to.add(responsibilityPoint, townResponsibility(from));
    to.add(prohibitionPoint, forbiddenToProviders(from));
    to.add(inspectionRulePoint, supervisionOfProviders(from));
    to.add(liabilityPoint, delayLiability(from));
    const { institutionItems, staffItems } = options;
    for (const scheme of appraisalSchemes(from, institutionItems, staffItems))
      to.add(appraisalSchemePoint, scheme);
    to.add(trainingPlanPoint, regularTrainingPlan(from));
    to.add(sloganReviewPoint, sloganCleanup(from));
    for (const each of dataSets) to.add(dataSetPoint, each);
    for (const each of informationSources) to.add(informationSourcePoint, each, { from });
    for (const each of crossChecks(options)) to.add(crossCheckPoint, each);
    for (const each of systems) to.add(informationSystemPoint, each);
    for (const each of links) to.add(systemLinkPoint, each, { from });
  },
});
