import {
  appraisalPlugin,
  awardRulePoint,
  awardSchemePoint,
  examPoint,
  mixPoint,
  schemePoint,
  trainingPlanPoint,
} from "@fuyou/appraisal";
import { assetsPlugin } from "@fuyou/assets";
import { clientsPlugin, consentChecklistPoint, consentItemPoint } from "@fuyou/clients";
import { dutiesPlugin, dutyPoint, dutySetPoint, functionAreaPoint } from "@fuyou/duties";
import { fundingPlugin, fundingRulePoint } from "@fuyou/funding";
import {
  bodyKindPoint,
  cadencePoint,
  checklistPoint,
  deliverablePoint,
  governancePlugin,
  majorMatterPoint,
  responsibilityPoint,
} from "@fuyou/governance";
import { institutionKindPoint, populationForecastPoint, serviceTierPoint } from "@fuyou/hierarchy";
import {
  indicatorPoint,
  indicatorsPlugin,
  namedCountPoint,
  sourceFormPoint,
  targetPoint,
} from "@fuyou/indicators";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import {
  needTopicPoint,
  surveyChannelPoint,
  surveyKindPoint,
  surveyMethodPoint,
} from "@fuyou/needs";
import {
  audiencePoint,
  outreachDayPoint,
  outreachProgrammePoint,
  outreachTopicPoint,
  venueKindPoint,
} from "@fuyou/outreach";
import {
  credentialRulePoint,
  personnelPlugin,
  recruitmentRulePoint,
  studyRulePoint,
} from "@fuyou/personnel";
import { evidenceKindPoint, gatePoint, phasePoint, planPoint, stepPoint } from "@fuyou/reform";
import { programmePoint, servicePoint, servicesPlugin, tourPoint } from "@fuyou/services";
import { requirementPoint, standardsPlugin } from "@fuyou/standards";
import { mixes, schemes } from "./assessment.js";
import { awardRules, awardScheme } from "./awards.js";
import { clausesUnder } from "./clauses.js";
import { consentChecklists, consentItems } from "./consent-items.js";
import { exams } from "./exams.js";
import { fundingRules } from "./funding.js";
import {
  checklists,
  deliverables,
  infertilityGroup,
  mechanismPlan,
  responsibilities,
  specialMeetings,
  townshipMatters,
} from "./governance.js";
import { indicators, namedCounts, sourceForms, targets } from "./indicators.js";
import { centralStation } from "./institution-kinds.js";
import { optionsSchema, type QualityServiceInput } from "./options.js";
import {
  audiences,
  mensHealthDay,
  outreachTopics,
  populationSchool,
  programmes,
} from "./outreach.js";
import {
  credentialRule,
  openTender,
  populationForecast,
  recruitmentRules,
  serviceTiers,
  studyRule,
} from "./registers.js";
import { requirements } from "./requirements.js";
import { qualityRollout, waveEvaluations } from "./rollout.js";
import { since } from "./scope.js";
import {
  fiveFunctionSet,
  fiveFunctions,
  fourOnes,
  qualityArea,
  qualityProgrammes,
  qualityServices,
} from "./services.js";
import { source } from "./source.js";
import { needsSurvey, needTopics, surveyChannels, surveyMethods } from "./survey.js";
import { trainingPlans } from "./trainings.js";

/**
 * A county's plan of quality family-planning services for 2006 to 2010 (计划生育优质服务, source 001): what its stations
 * and their staff have to be. Its plan of three waves is there where the deployment says
 * their days; it needs no other plugin.
 * and their staff have to be, and the services they give. It brings no plan step and needs no other plugin.
 * and their staff have to be, and how they are trained, examined and assessed. It brings no plan step and needs
 * no other plugin.
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
    for (const form of sourceForms) to.add(sourceFormPoint, form);
    for (const count of namedCounts) to.add(namedCountPoint, count);
    for (const each of indicators) to.add(indicatorPoint, each);
    for (const each of targets(options.planFrom, options.until)) to.add(targetPoint, each);
    to.add(functionAreaPoint, qualityArea);
    const period = since(options.planFrom, options);
    for (const duty of fiveFunctions) to.add(dutyPoint, { ...duty, period });
    to.add(dutySetPoint, fiveFunctionSet(options));
    for (const service of qualityServices(options)) to.add(servicePoint, service);
    for (const programme of qualityProgrammes(options)) to.add(programmePoint, programme);
    to.add(tourPoint, fourOnes(options));
    for (const each of requirements(options)) to.add(requirementPoint, each);
    to.add(requirementPoint, openTender(options));
    for (const tier of serviceTiers(options)) to.add(serviceTierPoint, tier);
    to.add(populationForecastPoint, populationForecast(options));
    for (const rule of recruitmentRules(options)) to.add(recruitmentRulePoint, rule);
    to.add(credentialRulePoint, credentialRule(options));
    to.add(studyRulePoint, studyRule(options));
    for (const rule of fundingRules(options)) to.add(fundingRulePoint, rule);
    for (const item of consentItems) to.add(consentItemPoint, item);
    for (const each of consentChecklists(options)) to.add(consentChecklistPoint, each);
    to.add(bodyKindPoint, infertilityGroup(options));
    to.add(cadencePoint, specialMeetings(options));
    to.add(majorMatterPoint, townshipMatters(options));
    for (const each of responsibilities(options)) to.add(responsibilityPoint, each);
    for (const each of checklists(options)) to.add(checklistPoint, each);
    to.add(evidenceKindPoint, mechanismPlan);
    for (const each of deliverables(options)) to.add(deliverablePoint, each);
    for (const each of waveEvaluations(options)) to.add(deliverablePoint, each);
    const { appraisal, stations } = options;
    for (const each of exams(period, appraisal.passMark)) to.add(examPoint, each);
    to.add(awardSchemePoint, awardScheme(period, appraisal));
    for (const each of awardRules(appraisal)) to.add(awardRulePoint, each);
    for (const each of trainingPlans(period, stations)) to.add(trainingPlanPoint, each);
    for (const each of mixes(appraisal)) to.add(mixPoint, each);
    for (const each of schemes(period, stations)) to.add(schemePoint, each);
    for (const each of surveyMethods) to.add(surveyMethodPoint, each);
    for (const each of surveyChannels) to.add(surveyChannelPoint, each);
    to.add(surveyKindPoint, needsSurvey(options));
    for (const each of needTopics(options)) to.add(needTopicPoint, each);
    for (const each of audiences) to.add(audiencePoint, each);
    for (const each of outreachTopics) to.add(outreachTopicPoint, each);
    for (const each of programmes) to.add(outreachProgrammePoint, each);
    to.add(outreachDayPoint, mensHealthDay);
    to.add(venueKindPoint, populationSchool);
    if (options.rollout === undefined) return;
    const rollout = qualityRollout(options, options.rollout);
    to.add(planPoint, rollout.plan);
    for (const phase of rollout.phases) to.add(phasePoint, phase);
    for (const step of rollout.steps) to.add(stepPoint, step);
    for (const gate of rollout.gates) to.add(gatePoint, gate);
  },
});
