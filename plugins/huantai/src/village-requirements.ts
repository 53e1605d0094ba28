import { divisions } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { posts, trainings } from "@fuyou/personnel";
import {
  allOf,
  amount,
  anyOf,
  count,
  every,
  is,
  isPresent,
  type Requirement,
  requirement,
  unresolvedBound,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import { heldOf } from "./duty-coverage.js";

const mandatory = { severity: "mandatory", layer: "county" } as const;

/** The villages and residents' committees (村居), as a requirement's scope. */
const villages: Pick<Requirement, "each" | "where" | "subject"> = {
  each: divisions.name,
  where: is("level", "village"),
  subject: { zh: "村（居）", en: "village or residents' committee" },
};

/**
 * Every village has a village health and family-planning worker in post (配齐配强): a post of that
 * kind which somebody holds.
 *
 * @param from - first day on which it holds
 */
export function villageWorkerFilled(from: PlainDate): Requirement {
  return requirement({
    id: "village-worker-filled",
    title: { zh: "村（居）卫生计生专干在岗", en: "village worker in post" },
    ...villages,
    require: {
      measure: count(posts, {
        by: "institution.division",
        where: allOf(is("kind", "village-health-worker"), isPresent("holder")),
        unit: "post",
        called: { zh: "在岗的卫生计生专干岗位", en: "filled posts of village worker" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("003-038")],
    period: { from },
  });
}

/**
 * Beside the worker, every village has a village doctor, or a community health institution of its own
 * (服务队伍): the other half of the team, the worker being asked for by {@link villageWorkerFilled}.
 * Residents' committees are left out: their community institution may serve several of them at once.
 *
 * @param from - first day on which it holds
 */
export function villageTeam(from: PlainDate): Requirement {
  return requirement({
    id: "village-team",
    title: { zh: "村卫生计生服务队伍", en: "village service team" },
    each: divisions.name,
    where: is("class", "village-committee"),
    subject: { zh: "村", en: "village" },
    require: {
      measure: count(posts, {
        by: "institution.division",
        where: allOf(
          anyOf(is("kind", "village-doctor"), is("institution.kind", "community-health-station")),
          isPresent("holder"),
        ),
        unit: "post",
        called: {
          zh: "在岗的乡村医生或社区卫生服务机构岗位",
          en: "filled posts of village doctor or of a community health institution",
        },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("003-039")],
    period: { from },
  });
}

/**
 * The village doctor assists in three duties more (村医新增三项).
 *
 * @param from - first day on which it holds
 */
export function doctorDutiesAdded(from: PlainDate): Requirement {
  return requirement({
    id: "doctor-duties-added",
    title: { zh: "乡村医生新增协助三项", en: "the village doctor's three duties added" },
    each: posts,
    where: is("kind", "village-doctor"),
    subject: { zh: "乡村医生岗位", en: "post of a village doctor" },
    require: { measure: heldOf("doctor-add3", "post"), compare: "at-least", bound: every() },
    ...mandatory,
    cites: [cite("003-049")],
    period: { from },
  });
}

/**
 * Training takes place regularly (定期培训). How often is not said: the verdict stays unknown, and says how
 * many trainings are on record.
 *
 * @param from - first day on which it holds
 */
export function regularTraining(from: PlainDate): Requirement {
  return requirement({
    id: "regular-training",
    title: { zh: "定期培训", en: "regular training" },
    each: "county",
    require: {
      measure: count(trainings, {
        unit: "item",
        called: { zh: "培训记录", en: "trainings on record" },
      }),
      compare: "at-least",
      bound: unresolvedBound({
        zh: "文件要求定期培训，未写明周期",
        en: "the document asks for regular training and does not say how often",
      }),
    },
    ...mandatory,
    cites: [cite("003-079")],
    period: { from },
  });
}
