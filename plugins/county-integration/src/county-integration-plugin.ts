import { accreditationKindPoint, appraisalPlugin, appraisalSchemePoint } from "@fuyou/appraisal";
import { assetsPlugin, projectPlanPoint } from "@fuyou/assets";
import { dutiesPlugin, dutyPoint, dutySetPoint, functionAreaPoint } from "@fuyou/duties";
import { fundingPlugin, fundingRulePoint } from "@fuyou/funding";
import {
  bodyKindPoint,
  checklistPoint,
  deliverablePoint,
  governancePlugin,
  inspectionRulePoint,
  liabilityPoint,
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
import { outreachAudiencePoint, outreachProgrammePoint, outreachTopicPoint } from "@fuyou/outreach";
import { personnelPlugin, staffRulePoint } from "@fuyou/personnel";
import {
  disciplineWindowPoint,
  gatePoint,
  phasePoint,
  planPoint,
  scorecardItemPoint,
  stepPoint,
} from "@fuyou/reform";
import { servicePoint, servicesPlugin } from "@fuyou/services";
import { dataSetPoint, informationSystemPoint, systemLinkPoint } from "@fuyou/sharing";
import { requirementPoint, standardsPlugin } from "@fuyou/standards";
import { institutionPerformance, secondGrade } from "./appraisal.js";
import { clauses } from "./clauses.js";
import { disciplineWindows } from "./discipline.js";
import { duties } from "./duties.js";
import { dutySets } from "./duty-sets.js";
import { functionAreas } from "./function-area.js";
import { fundingRules } from "./funding.js";
import { gates } from "./gates.js";
import {
  fourInPlace,
  headAppointment,
  incidentLiability,
  leadingGroup,
  noBuckPassing,
  supervision,
} from "./governance.js";
import { indicators, namedCounts, sourceForms, targets } from "./indicators.js";
import { dataSets, links, systems } from "./information-system.js";
import { type CountyIntegrationInput, optionsSchema, phaseDays } from "./options.js";
import { audiences, reformPublicity, reformTopic } from "./outreach.js";
import { phases, plan } from "./plan.js";
import { projectPlans } from "./projects.js";
import { requirements } from "./requirements.js";
import { fundingItems } from "./scorecard-funding.js";
import { scorecardItems } from "./scorecard-items.js";
import { services } from "./services.js";
import { source } from "./source.js";
import { staffRules } from "./staff-rules.js";
import { steps } from "./steps.js";

/**
 * County integration (县级合、乡增强、村共享): the plan of source 000, an unnamed county's, with its
 * duties, services and rules. The common ground on which county plugins build.
 */
export const countyIntegration: Plugin<"county-integration", CountyIntegrationInput> = definePlugin(
  {
    id: "county-integration",
    title: { zh: "县域整合", en: "County integration" },
    dependsOn: [
      standardsPlugin,
      personnelPlugin,
      assetsPlugin,
      dutiesPlugin,
      servicesPlugin,
      fundingPlugin,
      indicatorsPlugin,
      governancePlugin,
      appraisalPlugin,
    ],
    options: optionsSchema,
    contribute(to, options) {
      to.add(sourcePoint, source);
      for (const clause of clauses) to.add(clausePoint, clause);
      for (const area of Object.values(functionAreas)) to.add(functionAreaPoint, area);
      for (const duty of duties) to.add(dutyPoint, duty);
      for (const set of dutySets) to.add(dutySetPoint, set);
      for (const service of services) to.add(servicePoint, service);
      for (const form of sourceForms) to.add(sourceFormPoint, form);
      for (const count of namedCounts) to.add(namedCountPoint, count);
      for (const each of indicators) to.add(indicatorPoint, each);
      for (const each of targets) to.add(targetPoint, each);
      to.add(planPoint, plan);
      for (const phase of phases(options)) to.add(phasePoint, phase);
      for (const step of steps) to.add(stepPoint, step);
      for (const gate of gates) to.add(gatePoint, gate);
      for (const window of disciplineWindows) to.add(disciplineWindowPoint, window);
      for (const each of projectPlans) to.add(projectPlanPoint, each);
      for (const rule of fundingRules) to.add(fundingRulePoint, rule);
      to.add(bodyKindPoint, leadingGroup);
      to.add(checklistPoint, fourInPlace);
      to.add(deliverablePoint, headAppointment);
      to.add(prohibitionPoint, noBuckPassing);
      to.add(inspectionRulePoint, supervision);
      to.add(liabilityPoint, incidentLiability);
      for (const rule of staffRules(options)) to.add(staffRulePoint, rule);
      const { implement, conclude } = phaseDays(options);
      const asked = options.preparationFrom;
      for (const item of [...scorecardItems(asked), ...fundingItems(asked)])
        to.add(scorecardItemPoint, item);
      for (const rule of requirements(implement.from, conclude.from))
        to.add(requirementPoint, rule);
      to.add(appraisalSchemePoint, institutionPerformance(implement.from, options.appraisalItems));
      to.add(accreditationKindPoint, secondGrade);
      for (const each of audiences) to.add(outreachAudiencePoint, each);
      to.add(outreachTopicPoint, reformTopic);
      to.add(outreachProgrammePoint, reformPublicity);
      for (const each of dataSets) to.add(dataSetPoint, each);
      for (const each of systems) to.add(informationSystemPoint, each);
      for (const each of links) to.add(systemLinkPoint, each);
    },
  },
);
