import { type Institution, institutions } from "@fuyou/hierarchy";
import type { County } from "@fuyou/kernel";

/**
 * The bodies that stood before a plan and do not stand after it (终止机构), in the order of the register.
 *
 * @param before - the county before
 * @param after - the county after
 */
export function endedBodies(before: County, after: County): Institution[] {
  return [...after.rows(institutions)].filter((row) => {
    const earlier = before.get(institutions, row.id);
    return row.retiredOn !== undefined && earlier !== undefined && earlier.retiredOn === undefined;
  });
}
