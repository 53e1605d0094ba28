import { rooms } from "@fuyou/assets";
import { assignments } from "@fuyou/duties";
import { divisions } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import {
  amount,
  count,
  coverage,
  every,
  includes,
  is,
  isOneOf,
  presence,
  type Requirement,
  requirement,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import { dutySets } from "./duty-sets.js";

const workerPosts = ["village-fp-worker", "village-health-worker"];
const mandatory = { severity: "mandatory", layer: "county" } as const;

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
    each: divisions,
    where: is("level", "village"),
    subject: { zh: "村（居）", en: "village or residents' committee" },
    require: {
      measure: count(posts, {
        by: "institution.division",
        where: isOneOf("kind", workerPosts),
        unit: "post",
        called: { zh: "村专干岗位", en: "posts of village worker" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("000-039")],
    period: { from },
  });
}

/**
 * The village worker has the six duties (专干六项职责), also under the later name; whether as lead or to
 * assist a later document may settle, and is not asked here.
 *
 * @param from - first day on which it holds
 */
export function villageWorkerDuties(from: PlainDate): Requirement {
  const { duties = [] } = dutySets.find(({ code }) => code === "village-worker6") ?? {};
  return requirement({
    id: "village-worker-duties",
    title: { zh: "村专干六项职责", en: "the village worker's six duties" },
    each: posts,
    where: isOneOf("kind", workerPosts),
    subject: { zh: "村专干岗位", en: "post of a village worker" },
    require: {
      measure: coverage(assignments, {
        by: "post",
        field: "duty",
        codes: duties,
        unit: "duty",
        called: { zh: "所承担职责", en: "duties it holds" },
      }),
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("000-041")],
    period: { from },
  });
}

/**
 * Every village keeps both rooms, that of the clinic and that of family planning (两室都保留).
 * Residents' committees have no clinic and are left out.
 *
 * @param from - first day on which it holds
 */
export function villageRoomsKept(from: PlainDate): Requirement {
  return requirement({
    id: "village-rooms-kept",
    title: { zh: "村卫生室与计生服务室都保留", en: "both village rooms are kept" },
    each: divisions,
    where: is("class", "village-committee"),
    subject: { zh: "村", en: "village" },
    require: {
      measure: presence(rooms, {
        by: "institution.division",
        things: [
          {
            called: { zh: "村卫生室用房", en: "a room of the clinic" },
            where: includes("functions", "clinic"),
          },
          {
            called: { zh: "计划生育服务室", en: "a family-planning room" },
            where: includes("functions", "fp-service-room"),
          },
        ],
        unit: "room",
        called: { zh: "两室", en: "the two rooms" },
      }),
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("000-038")],
    period: { from },
  });
}
