import { assignments } from "@fuyou/duties";
import { institutions, relations } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import {
  allOf,
  amount,
  count,
  every,
  is,
  isOneOf,
  type Requirement,
  requirement,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import { heldOf } from "./duty-coverage.js";

const mandatory = { severity: "mandatory", layer: "county" } as const;

/** The posts of village health and family-planning workers (村卫生计生专干), as a requirement's scope. */
const workerPosts: Pick<Requirement, "each" | "where" | "subject"> = {
  each: posts.name,
  where: is("kind", "village-health-worker"),
  subject: { zh: "村卫生计生专干岗位", en: "post of a village health worker" },
};

/**
 * The worker keeps six duties (继续承担六项), each as before: some are led, and with some the worker assists
 * the station.
 *
 * @param from - first day on which it holds
 */
export function workerDutiesKept(from: PlainDate): Requirement {
  return requirement({
    id: "worker-duties-kept",
    title: { zh: "专干继续承担六项", en: "the worker's six duties kept" },
    ...workerPosts,
    require: {
      measure: heldOf("worker-keep6", "post", "either"),
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("003-045")],
    period: { from },
  });
}

/**
 * The worker assists in six fields more (新增协助六项).
 *
 * @param from - first day on which it holds
 */
export function workerDutiesAdded(from: PlainDate): Requirement {
  return requirement({
    id: "worker-duties-added",
    title: { zh: "专干新增协助六项", en: "the worker's six fields added" },
    ...workerPosts,
    require: { measure: heldOf("worker-new6", "post"), compare: "at-least", bound: every() },
    ...mandatory,
    cites: [cite("003-046")],
    period: { from },
  });
}

/**
 * The worker no longer leads follow-up in pregnancy or the visit after birth (两项访视调出), which are the
 * hospital's or community institution's.
 *
 * @param from - first day on which it holds
 */
export function workerWithoutVisits(from: PlainDate): Requirement {
  return requirement({
    id: "worker-without-visits",
    title: { zh: "孕期随访和产后访视不由专干承担", en: "visits are not the worker's" },
    ...workerPosts,
    require: {
      measure: count(assignments, {
        by: "post",
        where: allOf(
          isOneOf("duty", ["pregnancy-follow-up", "postpartum-visit"]),
          is("involvement", "lead"),
        ),
        unit: "duty",
        called: { zh: "仍由专干承担的访视", en: "visits still led by the worker" },
      }),
      compare: "at-most",
      bound: amount(0),
    },
    ...mandatory,
    cites: [cite("003-047")],
    period: { from },
  });
}

/**
 * The town or street office guides the worker of every village (镇卫计办指导专干). That the station does too
 * is carried by its step: it holds in towns, and a village does not say under which sort of division it
 * lies.
 *
 * @param from - first day on which it holds
 */
export function workerGuidedByOffice(from: PlainDate): Requirement {
  return requirement({
    id: "worker-guided-by-office",
    title: { zh: "专干受镇（街道）卫计办指导", en: "workers are guided by the office" },
    each: institutions,
    where: isOneOf("kind", ["village-committee", "residents-committee"]),
    subject: { zh: "村（居）民委员会", en: "village or residents' committee" },
    require: {
      measure: count(relations, {
        by: "to",
        where: allOf(
          is("kind", "professional-guidance"),
          is("concerns", "village-health-worker"),
          is("fromDepartment.kind", "health-fp-office"),
        ),
        unit: "department",
        called: { zh: "业务指导的卫计办", en: "offices that guide its worker" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("003-044")],
    period: { from },
  });
}
