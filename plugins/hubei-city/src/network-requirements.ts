import { divisions, institutions } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { amount, count, is, isOneOf, type Requirement, requirement } from "@fuyou/standards";
import { cite } from "./clauses.js";

const network = { severity: "mandatory", layer: "county" } as const;

/**
 * Every town, township and street has a body of the network (镇级妇幼健康服务机构): a hospital, or in the city a
 * community health centre.
 *
 * @param from - first day on which it holds
 */
export function townInNetwork(from: PlainDate): Requirement {
  return requirement({
    id: "town-in-network",
    title: { zh: "镇级有妇幼健康服务机构", en: "every town has a body of the network" },
    each: divisions,
    where: is("level", "township"),
    subject: { zh: "乡镇（街道）", en: "town, township or street" },
    require: {
      measure: count(institutions, {
        by: "division",
        where: isOneOf("kind", [
          "township-hospital",
          "central-township-hospital",
          "community-health-centre",
        ]),
        unit: "institution",
        called: { zh: "镇级妇幼健康服务机构", en: "bodies of the network in the town" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...network,
    cites: [cite("002-018")],
    period: { from },
  });
}

/**
 * Every village with a committee has a clinic or a community station (村级网底). Of residents' committees the
 * document does not speak: the city's community health centre serves them.
 *
 * @param from - first day on which it holds
 */
export function villageInNetwork(from: PlainDate): Requirement {
  return requirement({
    id: "village-in-network",
    title: { zh: "村级有医疗卫生机构", en: "every village has a body of the network" },
    each: divisions,
    where: is("class", "village-committee"),
    subject: { zh: "村", en: "village" },
    require: {
      measure: count(institutions, {
        by: "division",
        where: isOneOf("kind", ["village-clinic", "community-health-station"]),
        unit: "institution",
        called: { zh: "村级医疗卫生机构", en: "bodies of the network in the village" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...network,
    cites: [cite("002-018")],
    period: { from },
  });
}
