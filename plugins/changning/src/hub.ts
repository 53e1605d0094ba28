import { institutions, relations } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { guideInstitutions, type Step } from "@fuyou/reform";
import { allOf, amount, count, is, type Requirement, requirement } from "@fuyou/standards";
import { cite } from "./clauses.js";
import type { SubCountyHub } from "./hub-option.js";
import { plan } from "./plan.js";

/**
 * The steps that put township hospitals under the guidance of the central hospital that serves them
 * (中心卫生院指导周边卫生院), one for each hub.
 *
 * @param hubs - the hubs of the deployment
 */
export function hubSteps(hubs: readonly SubCountyHub[]): Step[] {
  return hubs.map(({ hospital, serves }) =>
    guideInstitutions.step(
      {
        plan: plan.id,
        phase: "year",
        id: `hub-${hospital}`,
        title: {
          zh: `中心卫生院（${hospital}）指导周边乡镇卫生院`,
          en: `the central hospital ${hospital} guides the township hospitals around it`,
        },
        cites: [cite("004-009")],
      },
      {
        from: { kinds: ["central-township-hospital"], ids: [hospital] },
        to: { kinds: ["township-hospital"], ids: serves },
        scope: "county",
      },
    ),
  );
}

/**
 * Every central hospital is a hub: it guides at least one township hospital (中心卫生院成为县以下服务中心).
 *
 * @param from - first day on which it holds
 */
export function centralHospitalHub(from: PlainDate): Requirement {
  return requirement({
    id: "central-hospital-hub",
    title: { zh: "中心卫生院为县以下服务中心", en: "central hospitals are hubs below the county" },
    each: institutions.name,
    where: is("kind", "central-township-hospital"),
    subject: { zh: "中心卫生院", en: "central hospital" },
    require: {
      measure: count(relations, {
        by: "from",
        where: allOf(is("kind", "professional-guidance"), is("to.kind", "township-hospital")),
        unit: "institution",
        called: { zh: "所指导的乡镇卫生院", en: "township hospitals it guides" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    severity: "target",
    layer: "county",
    cites: [cite("004-009")],
    period: { from },
  });
}
