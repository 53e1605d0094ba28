import { divisions } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { amount, count, is, isOneOf, type Requirement, requirement } from "@fuyou/standards";
import { cite } from "./clauses.js";

/**
 * Every village keeps the post of a village worker (保留计划生育专干), also under the name it is given
 * later. Whether somebody holds it is not asked here.
 *
 * @param from - first day on which it holds
 */
export function villageWorkerKept(from: PlainDate): Requirement {
  return requirement({
    id: "village-worker-kept",
    title: { zh: "保留村计生专干", en: "village worker kept" },
    each: divisions.name,
    where: is("level", "village"),
    subject: { zh: "村（居）", en: "village or residents' committee" },
    require: {
      measure: count(posts, {
        by: "institution.division",
        where: isOneOf("kind", ["village-fp-worker", "village-health-worker"]),
        unit: "post",
        called: { zh: "村专干岗位", en: "posts of village worker" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    severity: "mandatory",
    cites: [cite("000-039")],
    period: { from },
  });
}
