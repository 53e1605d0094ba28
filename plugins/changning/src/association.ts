import { assignDutySets, assignments, type Duty, type DutySet } from "@fuyou/duties";
import { institutions } from "@fuyou/hierarchy";
import type { PlainDate, Text } from "@fuyou/kernel";
import { functionAreas } from "@fuyou/plugin-county-integration";
import type { Step } from "@fuyou/reform";
import { coverage, every, is, type Requirement, requirement } from "@fuyou/standards";
import { cite } from "./clauses.js";
import { plan } from "./plan.js";

/** A duty in which the association helps the township government, which stays answerable. */
function helps(code: string, title: Text): Duty {
  return {
    code,
    title,
    class: "delegated",
    functionArea: functionAreas.familySupport.code,
    lead: "named",
    delegator: "township-government",
    cites: [cite("004-048")],
  };
}

/**
 * The three of the association's tasks that no other body has (协会自有任务). Each county's document gives them
 * in its own words, so that each county's plugin has them under codes of its own.
 */
export const associationDuties: readonly Duty[] = [
  helps("association-counselling", {
    zh: "生殖健康咨询服务（协会）",
    en: "reproductive-health counselling by the association",
  }),
  helps("association-family-aid", {
    zh: "计划生育家庭帮扶（协会）",
    en: "aid to families by the association",
  }),
  helps("association-rights", {
    zh: "权益维护（协会）",
    en: "protection of rights by the association",
  }),
];

/** The slot of the association's six that each county fills in its own way (地方任务): here, people on the move. */
const localTask = "floating-population-service";

/** The six tasks in which the association helps (协会六项), the last being service to people on the move. */
export const associationSix: DutySet = {
  code: "changning-association6",
  title: { zh: "常宁市计划生育协会六项重点任务", en: "the six tasks of Changning's association" },
  duties: [
    "fp-education",
    "association-counselling",
    "healthy-birth-guidance",
    "association-family-aid",
    "association-rights",
    localTask,
  ],
  involvement: "assist",
  institutionKinds: ["fp-association"],
  cites: [cite("004-048")],
};

/** Gives the associations that stand their six tasks; none is founded, as the document founds none. */
export const associationStep: Step = assignDutySets.step(
  {
    plan: plan.id,
    phase: "year",
    id: "assign-association-tasks",
    title: { zh: "明确协会六项重点任务", en: "settle the association's six tasks" },
    cites: [cite("004-048")],
  },
  { sets: [associationSix.code] },
);

/**
 * Every association helps in all six tasks (协会承担六项重点任务).
 *
 * @param from - first day on which it holds
 */
export function associationTasks(from: PlainDate): Requirement {
  return requirement({
    id: "changning-association-tasks",
    title: { zh: "协会承担六项重点任务", en: "the association has its six tasks" },
    each: institutions.name,
    where: is("kind", "fp-association"),
    subject: { zh: "计划生育协会", en: "family-planning association" },
    require: {
      measure: coverage(assignments, {
        by: "institution",
        field: "duty",
        codes: [...associationSix.duties],
        unit: "duty",
        called: { zh: "协助任务", en: "tasks it helps in" },
      }),
      compare: "at-least",
      bound: every(),
    },
    severity: "mandatory",
    layer: "county",
    cites: [cite("004-048")],
    period: { from },
  });
}
