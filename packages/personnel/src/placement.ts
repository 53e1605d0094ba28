import { type CountyView, inForce, type PlainDate, type Text } from "@fuyou/kernel";
import type { LicenceKind } from "./extension-points.js";
import { licences } from "./licence.js";
import { licenceFrom } from "./licence-kinds.js";
import type { Post } from "./post.js";
import {
  type Education,
  educationFrom,
  type ProfessionalTitle,
  titleFrom,
} from "./qualification.js";
import type { StaffMember } from "./staff.js";

/** What a post requires of its holder (任职条件); each that is said has to be met, the named level included. */
export interface PostRequirement {
  /** The lowest professional title (职称). */
  title?: ProfessionalTitle | undefined;
  /** The lowest education (学历). */
  education?: Education | undefined;
  /** The licence to practise, or one that includes it (执业资格). */
  licence?: string | undefined;
  /** The specialty (岗位专业). */
  specialty?: string | undefined;
}

/** Whether a person meets what a post requires, and which data are missing to tell. */
export interface Fitness {
  /** `no` where something on record falls short; `unknown` where nothing does and something is not on record. */
  readonly verdict: "yes" | "no" | "unknown";
  /** What is not on record. */
  readonly lacks: readonly Text[];
}

/**
 * Whether a person meets what a post requires (任职资格): missing data make it unknown, never a refusal.
 * Who has no licence on record at all is unknown; who has others only does not meet it.
 *
 * @param county - the county
 * @param person - the person
 * @param required - what the post requires
 * @param on - the day on which licences must be valid
 * @param kinds - the kinds of licence there are
 */
export function fitnessOf(
  county: CountyView,
  person: StaffMember,
  required: PostRequirement,
  on: PlainDate,
  kinds: readonly LicenceKind[],
): Fitness {
  const lacks: Text[] = [];
  let short = false;
  const judge = (held: string | undefined, enough: readonly string[], name: Text) => {
    if (held === undefined) lacks.push(name);
    else if (!enough.includes(held)) short = true;
  };
  if (required.title !== undefined) {
    const name = { zh: "职称", en: "professional title" };
    judge(person.professionalTitle, titleFrom(required.title), name);
  }
  if (required.education !== undefined) {
    judge(person.education, educationFrom(required.education), { zh: "学历", en: "education" });
  }
  if (required.specialty !== undefined) {
    judge(person.specialty, [required.specialty], { zh: "岗位专业", en: "specialty" });
  }
  if (required.licence !== undefined) {
    const enough = licenceFrom(required.licence, kinds);
    const held = county.by(licences, "person", person.id);
    if (held.length === 0) lacks.push({ zh: "执业资格", en: "licence" });
    else if (!held.some((each) => inForce(each, on) && enough.includes(each.kind))) short = true;
  }
  return { verdict: short ? "no" : lacks.length > 0 ? "unknown" : "yes", lacks };
}

/**
 * Matches people to vacant posts so that as many as possible are placed (人岗匹配): first those who qualify for
 * certain, then, without displacing anybody from having a post, those of whom it is unknown. The same
 * people and posts in the same order give the same result.
 *
 * @param posts - the vacant posts
 * @param people - the candidates, those to be placed first coming first
 * @param fits - whether a candidate qualifies for a post
 */
export function matchPosts(
  posts: readonly Post[],
  people: readonly StaffMember[],
  fits: (person: StaffMember, post: Post) => Fitness["verdict"],
): ReadonlyMap<Post, StaffMember> {
  const held = new Map<Post, StaffMember>();
  for (const verdicts of [["yes"], ["yes", "unknown"]]) {
    for (const person of people) {
      if (![...held.values()].includes(person)) place(person, verdicts, new Set());
    }
  }
  return held;

  /** Gives a person a post, moving others to another post where that makes room. */
  function place(person: StaffMember, verdicts: readonly string[], tried: Set<Post>): boolean {
    const free = posts.filter((post) => !held.has(post));
    for (const post of [...free, ...posts.filter((each) => held.has(each))]) {
      if (tried.has(post) || !verdicts.includes(fits(person, post))) continue;
      tried.add(post);
      const holder = held.get(post);
      if (holder !== undefined && !place(holder, verdicts, tried)) continue;
      held.set(post, person);
      return true;
    }
    return false;
  }
}
