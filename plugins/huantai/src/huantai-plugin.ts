import { roomSpecificationPoint } from "@fuyou/assets";
import { dutyPoint, dutySetPoint } from "@fuyou/duties";
import { clausePoint, definePlugin, type Plugin, sourcePoint } from "@fuyou/kernel";
import { postKindPoint } from "@fuyou/personnel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { phasePoint, planPoint, stepPoint } from "@fuyou/reform";
import { servicePoint } from "@fuyou/services";
import { requirementPoint } from "@fuyou/standards";
import { clauses } from "./clauses.js";
import { duties, formerDuties } from "./duties.js";
import { dutySets } from "./duty-sets.js";
import { type HuantaiInput, optionsSchema } from "./options.js";
import { phases, plan } from "./plan.js";
import { associationPosts } from "./post-kinds.js";
import { requirements } from "./requirements.js";
import { roomSpecifications } from "./room-specifications.js";
import { villageClinicAssetsKept } from "./room-specifications-clinic.js";
import { services } from "./services.js";
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
  dependsOn: [countyIntegration],
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
    to.add(planPoint, plan);
    for (const phase of phases(options)) to.add(phasePoint, phase);
    for (const step of [...townshipSteps, ...villageSteps]) to.add(stepPoint, step);
    for (const rule of requirements(options)) to.add(requirementPoint, rule);
    for (const each of roomSpecifications(options)) to.add(roomSpecificationPoint, each);
    to.add(requirementPoint, villageClinicAssetsKept(from));
  },
});
