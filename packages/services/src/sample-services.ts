import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin, dutyPoint, functionAreaPoint } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { sampleDivisions } from "@fuyou/hierarchy/testing";
import type { Composition, ConfiguredPlugin, Contributor } from "@fuyou/kernel";
import { aCitation, aPlugin, composed } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { type Service, servicePoint } from "./service.js";
import { type ServiceNeed, serviceNeedPoint } from "./service-need.js";
import { servicesPlugin } from "./services-plugin.js";
import { type LicensingRule, licensingPoint } from "./technique.js";

// A small catalogue for the tests of this package: delivery is given under care and takes a licence, a talk is not.

/** The plugins the services build on, and the services themselves. */
export const core: readonly ConfiguredPlugin[] = [
  hierarchyPlugin,
  reformPlugin,
  personnelPlugin,
  assetsPlugin,
  dutiesPlugin,
  servicesPlugin,
];

/** A service under the duty `care`. */
export function aService(code: string, over: Partial<Service> = {}): Service {
  return {
    code,
    title: { zh: `服务${code}`, en: `service ${code}` },
    duty: "care",
    levels: ["county", "township"],
    cites: [aCitation()],
    ...over,
  };
}

/** A need of the service `delivery`. */
export function aNeed(id: string, over: Partial<ServiceNeed> = {}): ServiceNeed {
  return {
    id,
    title: { zh: `要素${id}`, en: `need ${id}` },
    services: ["delivery"],
    kind: "specialty",
    any: ["nursing"],
    cites: [aCitation()],
    ...over,
  };
}

/** A rule by which the county licenses midwifery, with a certified person. */
export function aRule(id: string, over: Partial<LicensingRule> = {}): LicensingRule {
  return {
    id,
    techniques: ["midwifery"],
    licensedBy: "county",
    persons: [["mch-technique"]],
    cites: [aCitation()],
    ...over,
  };
}

/** The duties, the two services, and whatever else is contributed. */
export function catalogue(contribute: (to: Contributor) => void = () => {}): ConfiguredPlugin {
  return aPlugin("catalogue", (to) => {
    to.add(functionAreaPoint, { code: "sample", title: { zh: "样", en: "sample" } });
    for (const code of ["care", "advice"]) {
      to.add(dutyPoint, {
        code,
        title: { zh: `职责${code}`, en: `duty ${code}` },
        class: "technical",
        functionArea: "sample",
        lead: "named",
        cites: [aCitation()],
      });
    }
    to.add(servicePoint, aService("delivery", { techniques: ["midwifery"] }));
    to.add(servicePoint, aService("talk", { duty: "advice" }));
    contribute(to);
  });
}

/** A composition of the catalogue and whatever else is contributed. */
export function composedWith(contribute: (to: Contributor) => void = () => {}): Composition {
  return composed(...core, catalogue(contribute));
}

/** The same with some needs. */
export function withNeeds(...needs: readonly ServiceNeed[]): Composition {
  return composedWith((to) => {
    to.add(licensingPoint, aRule("midwifery"));
    for (const need of needs) to.add(serviceNeedPoint, need);
  });
}

/** That an institution holds a duty in the sample town since 2010. */
export function holds(institution: string, duty = "care", over: object = {}) {
  const period = { from: "2010-01-01" };
  const division = sampleDivisions.town;
  return {
    id: `${institution}.${duty}`,
    duty,
    division,
    institution,
    involvement: "lead",
    period,
    ...over,
  };
}

/** A member of the hospital's staff. */
export function somebody(id: string, over: object = {}) {
  return { id, name: `甲${id}`, institution: "hospital", employment: "established", ...over };
}

/** A licence for midwifery. */
export function midwifery(institution: string, over: object = {}) {
  return {
    id: `midwifery-${institution}`,
    institution,
    technique: "midwifery",
    licensedBy: "county",
    period: { from: "2015-01-01" },
    ...over,
  };
}
