import { divisions } from "@fuyou/hierarchy";
import type { CountyView } from "@fuyou/kernel";

/**
 * Makes a name of a pattern in which `{division}` stands for the name of the division, as in
 * `{division}妇幼保健计划生育服务中心`.
 *
 * @param pattern - the pattern
 * @param county - the county
 * @param division - code of the division
 */
export function nameOf(pattern: string, county: CountyView, division: string): string {
  return pattern.replaceAll("{division}", county.get(divisions, division)?.name ?? division);
}
