import { institutions } from "@fuyou/hierarchy";
import { type County, inForce } from "@fuyou/kernel";
import { type EstablishmentUse, establishmentUse } from "./establishment.js";
import { posts } from "./post.js";
import { quotas } from "./quota.js";
import { staff } from "./staff.js";

/** What an institution may have and has (编制使用情况), quotas of all types together; heads, whole numbers. */
export interface QuotaStanding {
  /** The institution. */
  readonly institution: string;
  /** The number authorised; null where a group in which people stand has no quota on file, which is not zero. */
  readonly authorised: number | null;
  /** How many people take it up. */
  readonly occupied: number;
  /** How many numbers nobody takes up; null where the number is not on file. */
  readonly vacant: number | null;
  /** How many people are over the number; null where the number is not on file. */
  readonly over: number | null;
  /** The same, group by group, the leadership quota among them. */
  readonly uses: readonly EstablishmentUse[];
}

/**
 * What an institution may have and has on the county's date (编制使用情况). A vacancy in one group does not make
 * up for people over the number in another.
 *
 * @param county - the county, on whose date it is counted
 * @param institution - identifier of the institution
 */
export function quotaStanding(county: County, institution: string): QuotaStanding {
  const standing = <R extends { id: string; retiredOn?: string | undefined }>(rows: R[]) =>
    rows.filter((row) => inForce(row, county.date));
  const uses = establishmentUse({
    quotas: standing(county.by(quotas, "institution", institution)),
    staff: standing(county.by(staff, "institution", institution)),
    posts: standing(county.by(posts, "institution", institution)),
  });
  const groups = uses.filter(({ group }) => group !== "leadership");
  const occupied = groups.reduce((sum, use) => sum + use.occupied, 0);
  const counted = groups.filter((use) => use.authorised !== undefined || use.occupied > 0);
  if (counted.length === 0 || counted.some((use) => use.authorised === undefined)) {
    return { institution, authorised: null, occupied, vacant: null, over: null, uses };
  }
  let [authorised, vacant, over] = [0, 0, 0];
  for (const use of counted) {
    authorised += use.authorised ?? 0;
    vacant += Math.max(0, (use.authorised ?? 0) - use.occupied);
    over += use.over ?? 0;
  }
  return { institution, authorised, occupied, vacant, over, uses };
}

/**
 * The same of every institution in force that has quotas on file or people who count against quotas
 * (各单位编制使用情况), in the order of the register.
 *
 * @param county - the county, on whose date it is counted
 */
export function quotaStandings(county: County): QuotaStanding[] {
  return [...county.rows(institutions)]
    .filter((body) => inForce(body, county.date))
    .map(({ id }) => quotaStanding(county, id))
    .filter(({ authorised, occupied }) => authorised !== null || occupied > 0);
}
