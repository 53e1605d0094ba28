import { divisions, institutions } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import {
  allOf,
  amount,
  count,
  every,
  is,
  isOneOf,
  isPresent,
  not,
  presence,
  type Requirement,
  requirement,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import { heldOf } from "./duty-coverage.js";

const mandatory = { severity: "mandatory", layer: "county" } as const;

/** The associations of towns and streets (计划生育协会), as a requirement's scope. */
const associations: Pick<Requirement, "each" | "where" | "subject"> = {
  each: institutions.name,
  where: is("kind", "fp-association"),
  subject: { zh: "镇（街道）计划生育协会", en: "association of a town or street" },
};

/**
 * Every town and street has an association of its own (专设计划生育协会).
 *
 * @param from - first day on which it holds
 */
export function associationPresent(from: PlainDate): Requirement {
  return requirement({
    id: "association-present",
    title: { zh: "镇（街道）专设协会", en: "an association in every town and street" },
    each: divisions,
    where: isOneOf("class", ["street", "town", "township"]),
    subject: { zh: "镇（街道）", en: "town or street" },
    require: {
      measure: count(institutions, {
        by: "division",
        where: is("kind", "fp-association"),
        unit: "institution",
        called: { zh: "计划生育协会", en: "family-planning associations" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    ...mandatory,
    cites: [cite("003-027")],
    period: { from },
  });
}

/**
 * Three people run the association (协会配备人员): a president, who holds it beside another post, a
 * full-time vice-president, and a secretary-general. A vacant post is short.
 *
 * @param from - first day on which it holds
 */
export function associationStaffed(from: PlainDate): Requirement {
  return requirement({
    id: "association-staffed",
    title: { zh: "协会三个岗位配备人员", en: "the association's three posts are held" },
    ...associations,
    require: {
      measure: presence(posts, {
        by: "institution",
        where: isPresent("holder"),
        things: [
          {
            called: { zh: "会长（兼任）", en: "president (concurrent)" },
            where: is("kind", "association-president"),
          },
          {
            called: { zh: "专职副会长", en: "full-time vice-president" },
            where: allOf(is("kind", "association-vice-president"), not(is("concurrent", true))),
          },
          {
            called: { zh: "秘书长", en: "secretary-general" },
            where: is("kind", "association-secretary-general"),
          },
        ],
        unit: "post",
        called: { zh: "有人任职的协会岗位", en: "posts of the association that are held" },
      }),
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("003-027")],
    period: { from },
  });
}

/**
 * The association helps in six tasks (协会协助六项).
 *
 * @param from - first day on which it holds
 */
export function associationTasks(from: PlainDate): Requirement {
  return requirement({
    id: "association-tasks",
    title: { zh: "协会协助六项工作", en: "the association's six tasks" },
    ...associations,
    require: {
      measure: heldOf("association6", "institution"),
      compare: "at-least",
      bound: every(),
    },
    ...mandatory,
    cites: [cite("003-028")],
    period: { from },
  });
}
