import { institutions } from "@fuyou/hierarchy";
import {
  type Act,
  type Change,
  type Draft,
  defineChange,
  FuyouError,
  inForce,
  type PlainDate,
  plainDateSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { type AttritionPlan, attritionGroupSchema, attritionPlans } from "./attrition-plan.js";
import { endEmployment } from "./employment-end.js";
import { personnelCodes } from "./errors.js";
import type { EstablishmentGroup } from "./establishment.js";
import { onTheBooks } from "./on-the-books.js";
import { groupNames } from "./over-establishment.js";
import { type Post, posts } from "./post.js";
import { type StaffMember, staff } from "./staff.js";

/** What has to be said to declare a plan to return to the number. */
export interface AttritionDeclaration {
  /** The institution, over its number or about to be. */
  institution: string;
  /** In which group. */
  group: EstablishmentGroup;
  /** How many are to come off the number. */
  number: number;
  /** The last day by which they have; not before the day it is declared. */
  target: PlainDate;
  /** Who declares it. */
  declaredBy: string;
}

/** Declares a plan by which an institution returns to its number (申报超编消化计划); nobody leaves by it. */
export const declareAttrition: Change<AttritionDeclaration> = defineChange<AttritionDeclaration>({
  type: "personnel.declare-attrition",
  title: { zh: "申报超编消化计划", en: "declare a plan to return to the number" },
  schema: z.strictObject({
    institution: z.string(),
    group: attritionGroupSchema,
    number: z.int().min(1),
    target: plainDateSchema,
    declaredBy: z.string().min(1),
  }),
  apply(draft, payload, act) {
    const { institution, group, target } = payload;
    if (target < act.on) {
      const name = draft.get(institutions, institution)?.name ?? institution;
      const values = { institution: name, target, on: act.on };
      throw new FuyouError(personnelCodes.message("PERSONNEL_TARGET_PASSED", values));
    }
    const id = draft.freshId(attritionPlans, `${institution}.${group}`);
    draft.insert(attritionPlans, { id, ...payload });
  },
});

/** What has to be said to record that people came off the number. */
export interface Reduction {
  /** The plan to return to the number. */
  plan: string;
  /** The persons. */
  persons: readonly string[];
  /**
   * How: they retire 退休 and stay on the books as retired, leave the county's books 解除聘用, which needs the
   * number of a decision, or step down from the leading posts they hold 免职, where the plan concerns those.
   */
  way: "retires" | "leaves" | "steps-down";
}

/**
 * Records that people came off the number under a plan (登记消化减员), by name and each once: they take up the
 * number of that institution and group on the day, and no more come off than the plan says. Who moves to
 * another body does so by a transfer paper.
 */
export const recordReduction: Change<Reduction> = defineChange<Reduction>({
  type: "personnel.record-reduction",
  title: { zh: "登记消化减员", en: "record who came off the number" },
  schema: z.strictObject({
    plan: z.string(),
    persons: z.array(z.string()).min(1),
    way: z.enum(["retires", "leaves", "steps-down"]),
  }),
  apply(draft, { plan: id, persons, way }, act) {
    for (const person of persons) {
      const plan = draft.require(attritionPlans, id);
      const done = plan.reduced ?? [];
      if (done.length >= plan.number) {
        const values = { plan: id, number: plan.number, done: done.length };
        throw new FuyouError(personnelCodes.message("PERSONNEL_REDUCED_ENOUGH", values));
      }
      const member = onTheBooks(draft, person, act.on);
      if (!takesUp(draft, member, plan, act)) {
        const institution = draft.get(institutions, plan.institution)?.name ?? plan.institution;
        const values = { person, plan: id, institution, group: groupNames[plan.group] };
        throw new FuyouError(personnelCodes.message("PERSONNEL_NOT_REDUCED", values));
      }
      if (way === "steps-down" && plan.group !== "leadership") {
        const values = { plan: id, group: groupNames[plan.group] };
        throw new FuyouError(personnelCodes.message("PERSONNEL_NO_LEADER", values));
      }
      if (way === "leaves") endEmployment.apply(draft, { persons: [person] }, act);
      else {
        const left = heldPosts(draft, person, act);
        for (const post of way === "retires" ? left : left.filter(leads)) {
          draft.update(posts, post.id, { holder: undefined });
        }
      }
      if (way === "retires") {
        draft.update(staff, person, { employment: "retired", secondedTo: undefined });
      }
      draft.update(attritionPlans, id, { reduced: [...done, person] });
    }
  },
});

/** Whether a person takes up the number with which a plan is concerned. */
function takesUp(
  draft: Draft,
  { id, institution, employment }: StaffMember,
  plan: AttritionPlan,
  act: Act,
): boolean {
  if (institution !== plan.institution) return false;
  if (plan.group !== "leadership") return employment === plan.group;
  return heldPosts(draft, id, act).some((post) => leads(post) && post.institution === institution);
}

function heldPosts(draft: Draft, person: string, { on }: Act): Post[] {
  return draft.by(posts, "holder", person).filter((post) => inForce(post, on));
}

function leads({ leadership }: Post): boolean {
  return leadership === true;
}
