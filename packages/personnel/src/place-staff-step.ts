import type { Institution } from "@fuyou/hierarchy";
import {
  type Change,
  type CountyView,
  codeOf,
  defineChange,
  FuyouError,
  inForce,
  type PlainDate,
} from "@fuyou/kernel";
import {
  defineStepKind,
  type Selector,
  type StepContext,
  type StepKind,
  selectorSchema,
} from "@fuyou/reform";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { licenceKindPoint, postKindPoint, specialtyPoint } from "./extension-points.js";
import { onTheBooks } from "./on-the-books.js";
import { type Fitness, fitnessOf, matchPosts, type PostRequirement } from "./placement.js";
import { type Post, posts } from "./post.js";
import {
  educationSchema,
  type ProfessionalTitle,
  professionalTitleSchema,
  titleFrom,
} from "./qualification.js";
import { type Employment, employmentSchema, type StaffMember, staff } from "./staff.js";

/** Who takes up which post. */
export interface PostFilling {
  /** The post. */
  post: string;
  /** Who holds it from then on. */
  holder: string;
  /** Whether it is held beside another post (兼任). */
  concurrent?: boolean | undefined;
}

/** What has to be said to fill posts. */
export interface PostFillings {
  /** Each post with its holder. */
  fillings: readonly PostFilling[];
}

/**
 * Fills vacant posts (任职). A post that somebody holds is refused, and so is a second post for one person
 * unless it is held beside the first (兼任).
 */
export const fillPosts: Change<PostFillings> = defineChange<PostFillings>({
  type: "personnel.fill-posts",
  title: { zh: "人员任职", en: "fill posts" },
  schema: z.strictObject({
    fillings: z.array(
      z.strictObject({
        post: z.string(),
        holder: z.string(),
        concurrent: z.boolean().optional(),
      }),
    ),
  }),
  apply(draft, { fillings }, act) {
    for (const { post: id, holder, concurrent } of fillings) {
      onTheBooks(draft, holder, act.on);
      const { holder: held, concurrent: beside = concurrent } = draft.require(posts, id);
      if (held !== undefined) {
        const values = { post: id, holder: held };
        throw new FuyouError(personnelCodes.message("PERSONNEL_POST_TAKEN", values));
      }
      const own = ownPost(draft, holder, act.on);
      if (own !== undefined && (concurrent ?? beside) !== true) {
        const values = { person: holder, first: own.id, second: id };
        throw new FuyouError(personnelCodes.message("PERSONNEL_TWO_POSTS", values));
      }
      draft.update(posts, id, { holder, ...(concurrent === undefined ? {} : { concurrent }) });
    }
  },
});

/** What one kind of post requires of its holder. */
export interface PostRule extends PostRequirement {
  /** The kind of post, a code of `personnel.post-kind`. */
  kind: string;
}

/** What the placement of staff has to be told. */
export interface PlacementStep {
  /** The institutions whose staff are placed in their own vacant posts. */
  at: Selector;
  /** The kinds of post to fill, each with what it requires. */
  posts: readonly PostRule[];
  /** Whose placement it is: these employments. */
  employments: readonly Employment[];
  /** Whether a post left vacant may be held beside another (兼任); not unless said. */
  concurrent?: boolean | undefined;
  /** Whether people of whom it is unknown that they qualify are placed, which is said, or not placed; placed unless said. */
  unknown?: "place" | "refuse" | undefined;
}

/**
 * Places staff in the vacant posts of their institution (人员安置): as many as can be, those with the highest
 * title first. Who remains without a post is named and stays on the books; a vacant post stays vacant. A post
 * meant to be held beside another is left to those who have one of their own.
 */
export const placeStaff: StepKind<PlacementStep> = defineStepKind<PlacementStep>({
  kind: "place-staff",
  title: { zh: "人员安置", en: "place staff in posts" },
  schema: z.strictObject({
    at: selectorSchema,
    posts: z
      .array(
        z.strictObject({
          kind: codeOf(postKindPoint),
          title: professionalTitleSchema.optional(),
          education: educationSchema.optional(),
          licence: codeOf(licenceKindPoint).optional(),
          specialty: codeOf(specialtyPoint).optional(),
        }),
      )
      .min(1),
    employments: z.array(employmentSchema).min(1),
    concurrent: z.boolean().optional(),
    unknown: z.enum(["place", "refuse"]).optional(),
  }),
  compile(context, parameters) {
    for (const institution of context.select(parameters.at)) {
      placeAt(context, institution, parameters);
    }
  },
});

function placeAt(context: StepContext, institution: Institution, step: PlacementStep): void {
  const { county, on } = context;
  const rules = new Map(step.posts.map((rule) => [rule.kind, rule]));
  const kinds = context.composition.at(licenceKindPoint, on).map(({ value }) => value);
  const vacant = county
    .by(posts, "institution", institution.id)
    .filter((post) => inForce(post, on) && post.holder === undefined && rules.has(post.kind));
  const people = county
    .by(staff, "institution", institution.id)
    .filter((person) => inForce(person, on) && step.employments.includes(person.employment));
  const placed = people.filter((person) => ownPost(county, person.id, on) !== undefined);
  for (const _ of placed) context.already();
  const candidates = people.filter((person) => !placed.includes(person)).sort(byTitle);
  const fitness = (person: StaffMember, post: Post): Fitness =>
    fitnessOf(county, person, rules.get(post.kind) ?? {}, on, kinds);
  const verdict = (person: StaffMember, post: Post) => {
    const found = fitness(person, post).verdict;
    return found === "unknown" && step.unknown === "refuse" ? "no" : found;
  };
  const matched = matchPosts(
    vacant.filter((post) => post.concurrent !== true),
    candidates,
    verdict,
  );
  const fillings: PostFilling[] = [];
  for (const [post, person] of matched) {
    fillings.push({ post: post.id, holder: person.id });
    tellUnknown(context, person, post, fitness(person, post));
  }
  const left = vacant.filter((post) => !matched.has(post));
  const seated = [...placed, ...matched.values()].sort(byTitle);
  const second = step.concurrent === true ? matchPosts(left, seated, verdict) : new Map();
  for (const [post, person] of second) {
    fillings.push({ post: post.id, holder: person.id, concurrent: true });
    tellUnknown(context, person, post, fitness(person, post));
  }
  if (fillings.length > 0) context.do(fillPosts, { fillings });
  const seatedNow = [...matched.values()];
  for (const person of candidates.filter((each) => !seatedNow.includes(each))) {
    const values = { step: context.name, person: person.id, institution: institution.name };
    const message = personnelCodes.message("PERSONNEL_UNPLACED", values);
    context.report(message, `staff/${person.id}`, "warning");
  }
  const vacancies = left.length - second.size;
  if (vacancies === 0) return;
  const values = { step: context.name, institution: institution.name, count: vacancies };
  const message = personnelCodes.message("PERSONNEL_POSTS_VACANT", values);
  context.report(message, `institutions/${institution.id}`, "information");
}

/** The post that a person holds of their own, not one beside another. */
function ownPost(county: CountyView, person: string, on: PlainDate): Post | undefined {
  return county
    .by(posts, "holder", person)
    .find((post) => inForce(post, on) && post.concurrent !== true);
}

function tellUnknown(
  context: StepContext,
  person: StaffMember,
  post: Post,
  { verdict, lacks }: Fitness,
): void {
  if (verdict !== "unknown") return;
  const named = {
    zh: lacks.map((each) => each.zh).join("、"),
    en: lacks.map((each) => each.en).join(", "),
  };
  const values = { person: person.id, post: post.id, lacks: named };
  const message = personnelCodes.message("PERSONNEL_QUALIFICATION_UNKNOWN", values);
  context.report(message, `staff/${person.id}`, "warning", post.id);
}

/** Those with the higher title first, then in the order of the register: an identifier decides nothing. */
function byTitle(a: StaffMember, b: StaffMember): number {
  const rank = (title: ProfessionalTitle | undefined) =>
    title === undefined ? 9 : titleFrom(title).length;
  return rank(a.professionalTitle) - rank(b.professionalTitle);
}
