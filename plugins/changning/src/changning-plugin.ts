import { appraisalPlugin } from "@fuyou/appraisal";
import { projectPlanPoint } from "@fuyou/assets";
import { entitlementPoint, notificationKindPoint } from "@fuyou/clients";
import { dutyPoint, dutySetPoint } from "@fuyou/duties";
import { fundingRulePoint } from "@fuyou/funding";
import { institutionKindPoint, institutionRolePoint } from "@fuyou/hierarchy";
import { indicatorsPlugin } from "@fuyou/indicators";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { villagePracticePoint } from "@fuyou/personnel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { phasePoint, planPoint, stepPoint } from "@fuyou/reform";
import { programmePoint, servicePoint } from "@fuyou/services";
import { requirementPoint } from "@fuyou/standards";
import { contributeAppraisal } from "./appraisal.js";
import {
  associationDuties,
  associationSix,
  associationStep,
  associationTasks,
} from "./association.js";
import { clauses } from "./clauses.js";
import { birthRegistration, familySupport } from "./family-support.js";
import { fundingRules } from "./funding.js";
import { contributeGovernance } from "./governance.js";
import { centralHospitalHub, hubSteps } from "./hub.js";
import { contributeIndicators } from "./indicators.js";
import { contributeInformation } from "./information.js";
import { enterpriseHospital } from "./institution-kinds.js";
import { type ChangningInput, optionsSchema } from "./options.js";
import { contributeOutreach } from "./outreach.js";
import { phases, plan } from "./plan.js";
import { projectPlans } from "./projects.js";
import { institutionRoleKinds, villagePractice } from "./registers.js";
import { cityProgrammes, wholeCourseCare } from "./services.js";
import { source } from "./source.js";

/** Changning city (常宁市): its programme of health and family-planning work of 2018. Source 004, on top of county integration. */
export const changning: Plugin<"changning", ChangningInput> = definePlugin({
  id: "changning",
  title: { zh: "常宁市", en: "Changning city" },
  dependsOn: [nationalStandards, countyIntegration, indicatorsPlugin, appraisalPlugin],
  options: optionsSchema,
  contribute(to, options) {
    const from = options.programmeFrom;
    to.add(sourcePoint, source);
    for (const clause of clauses) to.add(clausePoint, clause);
    to.add(institutionKindPoint, enterpriseHospital);
    for (const role of institutionRoleKinds) to.add(institutionRolePoint, role);
    to.add(planPoint, plan);
    for (const phase of phases(from)) to.add(phasePoint, phase);
    for (const step of [...hubSteps(options.hubs), associationStep]) to.add(stepPoint, step);
    for (const rule of [centralHospitalHub(from), associationTasks(from)])
      to.add(requirementPoint, rule);
    for (const duty of associationDuties) to.add(dutyPoint, duty, { from });
    to.add(dutySetPoint, associationSix, { from });
    to.add(servicePoint, wholeCourseCare(from));
    for (const programme of cityProgrammes(from)) to.add(programmePoint, programme);
    to.add(entitlementPoint, familySupport, { from });
    to.add(notificationKindPoint, birthRegistration, { from });
    to.add(villagePracticePoint, villagePractice(options));
    for (const each of projectPlans(options)) to.add(projectPlanPoint, each);
    for (const rule of fundingRules(options)) to.add(fundingRulePoint, rule);
    contributeIndicators(to, options);
    contributeGovernance(to, options);
    contributeAppraisal(to, options);
    contributeInformation(to, options);
    contributeOutreach(to);
  },
});
