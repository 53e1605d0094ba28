import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin, dutyPoint, dutySetPoint, functionAreaPoint } from "@fuyou/duties";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { personnelPlugin, staffRulePoint } from "@fuyou/personnel";
import { disciplineWindowPoint, gatePoint, phasePoint, planPoint, stepPoint } from "@fuyou/reform";
import { servicePoint, servicesPlugin } from "@fuyou/services";
import { requirementPoint, standardsPlugin } from "@fuyou/standards";
import { clauses } from "./clauses.js";
import { disciplineWindows } from "./discipline.js";
import { duties } from "./duties.js";
import { dutySets } from "./duty-sets.js";
import { functionAreas } from "./function-area.js";
import { gates } from "./gates.js";
import { type CountyIntegrationInput, optionsSchema, phaseDays } from "./options.js";
import { phases, plan } from "./plan.js";
import { requirements } from "./requirements.js";
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
    dependsOn: [standardsPlugin, personnelPlugin, assetsPlugin, dutiesPlugin, servicesPlugin],
    options: optionsSchema,
    contribute(to, options) {
      to.add(sourcePoint, source);
      for (const clause of clauses) to.add(clausePoint, clause);
      for (const area of Object.values(functionAreas)) to.add(functionAreaPoint, area);
      for (const duty of duties) to.add(dutyPoint, duty);
      for (const set of dutySets) to.add(dutySetPoint, set);
      for (const service of services) to.add(servicePoint, service);
      to.add(planPoint, plan);
      for (const phase of phases(options)) to.add(phasePoint, phase);
      for (const step of steps) to.add(stepPoint, step);
      for (const gate of gates) to.add(gatePoint, gate);
      for (const window of disciplineWindows) to.add(disciplineWindowPoint, window);
      for (const rule of staffRules(options)) to.add(staffRulePoint, rule);
      const { implement, conclude } = phaseDays(options);
      for (const rule of requirements(implement.from, conclude.from))
        to.add(requirementPoint, rule);
    },
  },
);
