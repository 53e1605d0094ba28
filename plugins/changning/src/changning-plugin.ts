import {
  accreditationKindPoint,
  appraisalPlugin,
  honourPoint,
  inspectionPoint,
  schemePoint,
  trainingPlanPoint,
} from "@fuyou/appraisal";
import { projectPlanPoint } from "@fuyou/assets";
import { entitlementPoint, notificationKindPoint } from "@fuyou/clients";
import { dutyPoint, dutySetPoint } from "@fuyou/duties";
import { fundingRulePoint } from "@fuyou/funding";
import {
  addresseePoint,
  bodyKindPoint,
  deliverablePoint,
  inspectionRulePoint,
  liabilityPoint,
  majorMatterPoint,
  prohibitionPoint,
  riskAreaPoint,
} from "@fuyou/governance";
import { institutionKindPoint, institutionRolePoint } from "@fuyou/hierarchy";
import {
  indicatorPoint,
  indicatorsPlugin,
  namedCountPoint,
  referenceCountPoint,
  scopePoint,
  sourceFormPoint,
  targetPoint,
} from "@fuyou/indicators";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { surveyKindPoint } from "@fuyou/needs";
import {
  audiencePoint,
  outreachDayPoint,
  outreachProgrammePoint,
  outreachTopicPoint,
} from "@fuyou/outreach";
import { villagePracticePoint } from "@fuyou/personnel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { evidenceKindPoint, phasePoint, planPoint, stepPoint } from "@fuyou/reform";
import { programmePoint, servicePoint } from "@fuyou/services";
import { dataSetPoint, informationSystemPoint, systemLinkPoint } from "@fuyou/sharing";
import { requirementPoint } from "@fuyou/standards";
import {
  accreditationKinds,
  appraisalSchemes,
  honour,
  lawTraining,
  townSurvey,
} from "./appraisal.js";
import {
  associationDuties,
  associationSix,
  associationStep,
  associationTasks,
} from "./association.js";
import { clauses } from "./clauses.js";
import { birthRegistration, familySupport } from "./family-support.js";
import { fundingRules } from "./funding.js";
import {
  addressees,
  bodyKinds,
  deliverables,
  enforcementLiability,
  evidenceKinds,
  majorDecisions,
  nineProhibitions,
  providerCampaign,
  riskAreas,
} from "./governance.js";
import { centralHospitalHub, hubSteps } from "./hub.js";
import {
  childrenAgedNought,
  indicators,
  namedCounts,
  scopes,
  sourceForms,
  targets,
} from "./indicators.js";
import { dataSets, floatingSurvey, links, systems } from "./information.js";
import { enterpriseHospital } from "./institution-kinds.js";
import { type ChangningInput, optionsSchema } from "./options.js";
import { audiences, days, programmes, topics } from "./outreach.js";
import { phases, plan } from "./plan.js";
import { projectPlans } from "./projects.js";
import { institutionRoles, villagePractice } from "./registers.js";
import { cityProgrammes, wholeCourseCare } from "./services.js";
import { source } from "./source.js";

/** Changning city (常宁市): its programme of health and family-planning work of 2018. Source 004, on top of county integration. */
export const changning: Plugin<"changning", ChangningInput> = definePlugin({
  id: "changning",
  title: { zh: "常宁市", en: "Changning city" },
  dependsOn: [nationalStandards, countyIntegration, indicatorsPlugin, appraisalPlugin],
  options: optionsSchema,
  contribute(to, options) {
    to.add(sourcePoint, source);
    for (const clause of clauses) to.add(clausePoint, clause);
    for (const each of projectPlans(options)) to.add(projectPlanPoint, each);
    for (const role of institutionRoles) to.add(institutionRolePoint, role);
    to.add(villagePracticePoint, villagePractice(options));
    for (const rule of fundingRules(options)) to.add(fundingRulePoint, rule);
    const from = options.programmeFrom;
    to.add(entitlementPoint, familySupport, { from });
    to.add(notificationKindPoint, birthRegistration, { from });
    for (const scope of scopes) to.add(scopePoint, scope);
    for (const form of sourceForms) to.add(sourceFormPoint, form);
    for (const count of namedCounts) to.add(namedCountPoint, count);
    for (const each of indicators) to.add(indicatorPoint, each);
    for (const each of targets(options.programmeFrom, options.controlledBelow))
      to.add(targetPoint, each);
    to.add(referenceCountPoint, childrenAgedNought);
    for (const each of addressees) to.add(addresseePoint, each);
    for (const each of bodyKinds(options)) to.add(bodyKindPoint, each);
    to.add(majorMatterPoint, majorDecisions(options));
    for (const each of evidenceKinds) to.add(evidenceKindPoint, each);
    for (const each of deliverables(options)) to.add(deliverablePoint, each);
    to.add(liabilityPoint, enforcementLiability(options));
    to.add(inspectionRulePoint, providerCampaign(options));
    to.add(prohibitionPoint, nineProhibitions(options));
    for (const each of riskAreas) to.add(riskAreaPoint, each);
    to.add(institutionKindPoint, enterpriseHospital);
    for (const duty of associationDuties) to.add(dutyPoint, duty, { from });
    to.add(dutySetPoint, associationSix, { from });
    to.add(planPoint, plan);
    for (const phase of phases(from)) to.add(phasePoint, phase);
    for (const step of [...hubSteps(options.hubs), associationStep]) to.add(stepPoint, step);
    for (const rule of [centralHospitalHub(from), associationTasks(from)])
      to.add(requirementPoint, rule);
    to.add(servicePoint, wholeCourseCare(from));
    for (const programme of cityProgrammes(from)) to.add(programmePoint, programme);
    const period = { from: options.programmeFrom };
    for (const scheme of appraisalSchemes(period, options.appraisalItems))
      to.add(schemePoint, scheme);
    to.add(inspectionPoint, townSurvey(period));
    for (const kind of accreditationKinds) to.add(accreditationKindPoint, kind);
    to.add(honourPoint, honour);
    to.add(trainingPlanPoint, lawTraining(period));
    for (const each of dataSets) to.add(dataSetPoint, each);
    for (const each of systems) to.add(informationSystemPoint, each);
    for (const each of links) to.add(systemLinkPoint, each);
    to.add(surveyKindPoint, floatingSurvey(options.programmeFrom, options.smallCell));
    for (const each of audiences) to.add(audiencePoint, each);
    for (const each of topics) to.add(outreachTopicPoint, each);
    for (const each of programmes) to.add(outreachProgrammePoint, each);
    for (const each of days) to.add(outreachDayPoint, each);
  },
});
