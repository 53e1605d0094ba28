import { type CountyView, inForce } from "@fuyou/kernel";
import { type EstablishmentUse, establishmentUse } from "./establishment.js";
import type { PostClass, PostKind } from "./extension-points.js";
import { posts } from "./post.js";
import { type FundingForm, quotas } from "./quota.js";
import { staff } from "./staff.js";

/** Authorised numbers of one funding form (按经费形式核定数). */
export interface FundedNumber {
  /** How they are funded. */
  readonly fundingForm: FundingForm;
  /** The number, of established staff and staff under civil-service rules together. */
  readonly number: number;
}

/** The posts of one class and grade (按类别、等级的岗位). */
export interface PostsOfGrade {
  /** The class; absent where the kind of post is in no list. */
  readonly class: PostClass | undefined;
  /** The grade; absent where none is on file. */
  readonly grade: number | undefined;
  /** How many there are. */
  readonly number: number;
  /** How many of them somebody holds. */
  readonly held: number;
}

/** What an institution is authorised to have, and has (编制、岗位使用情况). */
export interface Occupancy {
  /** Authorised numbers by funding form, in the order in which they are on file. */
  readonly funded: readonly FundedNumber[];
  /** How they are taken up, by group. */
  readonly uses: readonly EstablishmentUse[];
  /** Posts by class and grade, in the order in which they are on file. */
  readonly posts: readonly PostsOfGrade[];
}

/**
 * How an institution's establishment and posts are taken up on the county's date (编制、岗位使用情况).
 *
 * @param county - the county
 * @param institution - identifier of the institution
 * @param kinds - kinds of post, to tell classes; those known to the deployment
 */
export function occupancyOf(
  county: CountyView,
  institution: string,
  kinds: readonly PostKind[],
): Occupancy {
  const standing = <R extends { id: string; retiredOn?: string | undefined }>(rows: R[]) =>
    rows.filter((row) => inForce(row, county.date));
  const records = {
    quotas: standing(county.by(quotas, "institution", institution)),
    staff: standing(county.by(staff, "institution", institution)),
    posts: standing(county.by(posts, "institution", institution)),
  };
  const funded = new Map<FundingForm, number>();
  for (const { fundingForm, number } of records.quotas) {
    funded.set(fundingForm, (funded.get(fundingForm) ?? 0) + number);
  }
  const classes = new Map(kinds.map((kind) => [kind.code, kind.class]));
  const graded = new Map<string, PostsOfGrade>();
  for (const { kind, grade, holder } of records.posts) {
    const of = classes.get(kind);
    const key = `${of ?? ""}/${grade ?? ""}`;
    const { number = 0, held = 0 } = graded.get(key) ?? {};
    const more = holder === undefined ? 0 : 1;
    graded.set(key, { class: of, grade, number: number + 1, held: held + more });
  }
  return {
    funded: [...funded].map(([fundingForm, number]) => ({ fundingForm, number })),
    uses: establishmentUse(records),
    posts: [...graded.values()],
  };
}
