import type { Composition } from "@fuyou/kernel";
import { fundingSourcePoint } from "./extension-points.js";

/**
 * Whether a source is another one or a part of it (是否属于), as county finance is a part of government.
 *
 * @param source - code of the narrower source
 * @param wider - code of the wider one
 * @param composition - the sources there are
 */
export function isPartOf(source: string, wider: string, composition: Composition): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = source; at !== undefined && !seen.has(at); ) {
    if (at === wider) return true;
    seen.add(at);
    at = composition.get(fundingSourcePoint, at)?.within;
  }
  return false;
}
