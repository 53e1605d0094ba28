import type { CountyData } from "@fuyou/kernel";
import fc from "fast-check";
import { type CountyArbitraryOptions, countyArbitrary } from "./county-arbitrary.js";

/** How long trying and looking for a smaller example may take, in milliseconds. */
const patience = 60_000;

/** What counties are to be tried, and how many. */
export interface Trial extends CountyArbitraryOptions {
  /** How many counties; 100 where not said. */
  runs?: number | undefined;
  /** Seed of the draws, to try again what once failed; another each time where not said. */
  seed?: number | undefined;
}

/**
 * Tries something on many generated counties (性质检验). When it fails, the smallest county on which it
 * fails is shown, with the seed that leads to it.
 *
 * ```ts
 * let most = 0;
 * everyCounty({ runs: 20, townships: 4, seed: 7 }, (data) => {
 *   const divisions = data.tables.divisions as { id: string }[];
 *   most = Math.max(most, divisions.filter(({ id }) => /(?<!000)000$/.test(id)).length);
 *   if (data.county.synthetic !== true) throw new Error("a county that is not synthetic");
 * });
 * console.log(most);
 * // 4
 * ```
 *
 * @param trial - what counties, and how many
 * @param check - what must not throw
 * @throws Error with the smallest county on which the check threw
 */
export function everyCounty(trial: Trial, check: (data: CountyData) => void): void {
  const { runs = 100, seed, ...options } = trial;
  const property = fc.property(countyArbitrary(options), (data) => {
    check(data);
  });
  const limit = { interruptAfterTimeLimit: patience, markInterruptAsFailure: true };
  fc.assert(property, { numRuns: runs, ...limit, ...(seed === undefined ? {} : { seed }) });
}
