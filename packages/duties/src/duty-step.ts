import { type DutyClass, dutyClassSchema, type Institution, institutions } from "@fuyou/hierarchy";
import { codeOf, inForce } from "@fuyou/kernel";
import { type Post, postKindPoint, posts } from "@fuyou/personnel";
import {
  byTownship,
  defineStepKind,
  remainderOf,
  type Selector,
  type StepContext,
  type StepKind,
  selectInstitutions,
  selectorSchema,
  townshipOrCounty,
} from "@fuyou/reform";
import { z } from "zod";
import { accepts } from "./acceptance.js";
import { assignments, type DutyAssignment } from "./assignment.js";
import { assignDuties } from "./assignment-change.js";
import { handOver } from "./duties-relocation.js";
import { type DutySet, dutyPoint, dutySetPoint } from "./duty.js";
import { dutiesCodes } from "./errors.js";

/** What the moving of duties has to be told. */
export interface DutyMoveStep {
  /** The duties that move, by code. All of the holders' duties of the classes named where absent. */
  duties?: readonly string[] | undefined;
  /** The classes of duty that move. */
  classes?: readonly DutyClass[] | undefined;
  /** The institutions that give them up, or in which the posts stand that do. */
  from: Selector;
  /** The kind of post that gives them up; the institutions themselves where absent. */
  fromPosts?: string | undefined;
  /** The institutions that take them over: the one of the county, or the one of the same township. */
  into: Selector;
  /** Where the one that takes over stands. */
  scope: "county" | "same-township";
}

/** Moves duties from one sort of holder to another (职责移交), in every division concerned. */
export const moveDutiesStep: StepKind<DutyMoveStep> = defineStepKind<DutyMoveStep>({
  kind: "move-duties",
  title: { zh: "移交职责", en: "move duties" },
  schema: z.strictObject({
    duties: z.array(codeOf(dutyPoint)).optional(),
    classes: z.array(dutyClassSchema).optional(),
    from: selectorSchema,
    fromPosts: codeOf(postKindPoint).optional(),
    into: selectorSchema,
    scope: z.enum(["county", "same-township"]),
  }),
  compile(context, step) {
    const takers = context.select(step.into);
    const local = byTownship(takers);
    const batches = new Map<string, DutyAssignment[]>();
    for (const giver of context.select(step.from)) {
      context.decide(giver.id);
      const place =
        step.scope === "county" ? `${context.county.code}000000` : townshipOrCounty(giver.division);
      const moving = heldBy(context, giver, step.fromPosts).filter((each) =>
        moves(context, step, each),
      );
      const batch = batches.get(place);
      if (moving.length === 0) context.already();
      else if (batch === undefined) batches.set(place, moving);
      else batch.push(...moving);
    }
    for (const [place, moving] of batches) {
      const among = step.scope === "county" ? takers : (local.get(place) ?? []);
      const taker = context.theOne(among, step.into, place);
      if (taker !== undefined) handOver(context, moving, taker);
    }
  },
});

function heldBy(context: StepContext, giver: Institution, postKind: string | undefined) {
  const { county, on } = context;
  const held =
    postKind === undefined
      ? county.by(assignments, "institution", giver.id)
      : county
          .by(posts, "institution", giver.id)
          .filter((post) => post.kind === postKind && inForce(post, on))
          .flatMap((post) => county.by(assignments, "post", post.id));
  return held.filter((each) => remainderOf(each, on) !== undefined);
}

function moves(context: StepContext, step: DutyMoveStep, each: DutyAssignment): boolean {
  if (step.duties !== undefined && !step.duties.includes(each.duty)) return false;
  if (step.classes === undefined) return true;
  const duty = context.composition.get(dutyPoint, each.duty, context.on);
  return duty !== undefined && step.classes.includes(duty.class);
}

/** What the assigning of duties has to be told. */
export interface DutySetStep {
  /** Codes of the sets of duties; each says who holds it. */
  sets: readonly string[];
  /** Only holders in these institutions. */
  at?: Selector | undefined;
}

/**
 * Gives every holder a set names the duties of that set (明确职责), those not held yet, in the division
 * in which the holder stands.
 */
export const assignDutySets: StepKind<DutySetStep> = defineStepKind<DutySetStep>({
  kind: "assign-duty-sets",
  title: { zh: "明确职责清单", en: "assign sets of duties" },
  schema: z.strictObject({
    sets: z.array(codeOf(dutySetPoint)).min(1),
    at: selectorSchema.optional(),
  }),
  compile(context, { sets, at }) {
    const allowed = at && new Set(selectInstitutions(context.county, at).map((each) => each.id));
    for (const code of sets) {
      const set = context.composition.get(dutySetPoint, code, context.on);
      if (set === undefined) {
        const message = dutiesCodes.message("DUTIES_UNKNOWN_SET", { set: code, date: context.on });
        context.report(message, code, "error");
        continue;
      }
      for (const holder of holdersOf(context, set)) {
        const institution = "post" in holder ? holder.post.institution : holder.institution.id;
        if (allowed === undefined || allowed.has(institution)) give(context, set, holder);
      }
    }
  },
});

type Holder = { institution: Institution } | { post: Post };

function* holdersOf(context: StepContext, set: DutySet): Iterable<Holder> {
  if (set.institutionKinds !== undefined) {
    for (const institution of context.select({ kinds: set.institutionKinds }))
      yield { institution };
  }
  if (set.postKinds === undefined) return;
  for (const post of context.county.rows(posts)) {
    if (set.postKinds.includes(post.kind) && inForce(post, context.on)) yield { post };
  }
}

function give(context: StepContext, set: DutySet, holder: Holder): void {
  const { county, on } = context;
  const [reference, id] =
    "post" in holder
      ? (["post", holder.post.id] as const)
      : (["institution", holder.institution.id] as const);
  const division =
    "post" in holder
      ? county.require(institutions, holder.post.institution).division
      : holder.institution.division;
  const held = new Set(
    county
      .by(assignments, reference, id)
      .filter((each) => each.division === division && inForce(each, on))
      .map((each) => each.duty),
  );
  const given: DutyAssignment[] = [];
  const missing = set.duties.filter((duty) => !held.has(duty));
  if (missing.length === 0) context.already();
  for (const duty of missing) {
    if (!accepts(context, duty, set.involvement, holder)) continue;
    given.push({
      id: county.freshId(assignments, `${duty}-${id}`),
      duty,
      division,
      [reference]: id,
      involvement: set.involvement,
      period: { from: on },
    });
  }
  if (given.length > 0) context.do(assignDuties, { assignments: given }, true);
}
