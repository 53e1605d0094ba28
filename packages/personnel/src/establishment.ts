import type { Post } from "./post.js";
import type { EstablishmentQuota } from "./quota.js";
import type { Employment, StaffMember } from "./staff.js";

/**
 * A kind of establishment (编制类别) in which people are counted against numbers: established staff 在编
 * against administrative and public-institution quotas together, staff under civil-service rules 参公 against
 * theirs, and heads and deputies against the leadership quota 领导职数 within both.
 */
export type EstablishmentGroup = "established" | "civil-service-rules" | "leadership";

/** How an institution's establishment is taken up (用编情况) in one group; heads, whole numbers. */
export interface EstablishmentUse {
  /** The group. */
  readonly group: EstablishmentGroup;
  /** The number authorised (核定数); absent where no quota of the group is on file, which is not zero. */
  readonly authorised: number | undefined;
  /** How many people take it up (实有数), those on loan elsewhere included, the retired not. */
  readonly occupied: number;
  /** How many are over the number (超编数); absent where the number is not on file. */
  readonly over: number | undefined;
}

/** What one institution has, from which its establishment is counted. */
export interface EstablishmentRecords {
  /** Its quotas in force. */
  readonly quotas: readonly EstablishmentQuota[];
  /** Those on its books. */
  readonly staff: readonly StaffMember[];
  /** Its posts in force. */
  readonly posts: readonly Post[];
}

/** Which group a quota is counted in. */
export function groupOf({ type }: Pick<EstablishmentQuota, "type">): EstablishmentGroup {
  return type === "civil-service-rules" ? "civil-service-rules" : "established";
}

/**
 * How the establishment of one institution is taken up (用编情况): established staff, staff under
 * civil-service rules, and holders of leadership posts. The leadership quota is a part of the quotas and
 * adds nothing to them.
 *
 * @param records - its quotas and posts in force, and the people on its books
 */
export function establishmentUse({
  quotas,
  staff,
  posts,
}: EstablishmentRecords): EstablishmentUse[] {
  const heads = (employment: Employment) =>
    staff.filter((person) => person.employment === employment).length;
  const authorised = (group: EstablishmentGroup) =>
    total(quotas.filter((quota) => groupOf(quota) === group).map((quota) => quota.number));
  const leaders = quotas.flatMap(({ leadership }) =>
    leadership === undefined ? [] : [leadership],
  );
  const leading = new Set(
    posts.flatMap((post) => (post.leadership === true && post.holder ? [post.holder] : [])),
  );
  return [
    use("established", authorised("established"), heads("established")),
    use("civil-service-rules", authorised("civil-service-rules"), heads("civil-service-rules")),
    use("leadership", total(leaders), leading.size),
  ];
}

function use(
  group: EstablishmentGroup,
  authorised: number | undefined,
  occupied: number,
): EstablishmentUse {
  const over = authorised === undefined ? undefined : Math.max(0, occupied - authorised);
  return { group, authorised, occupied, over };
}

/** The sum of some numbers; nothing where there are none, because what is not on file is not zero. */
function total(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, each) => sum + each, 0);
}
