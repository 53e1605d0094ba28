/**
 * A county before any reform (改革前县域), generated from a list of its divisions and a seed, for examples,
 * benches and tests: every record but the divisions is synthetic and says so.
 *
 * @packageDocumentation
 */
export type { CountyOptions } from "./baseline/county.js";
export { buildCounty, syntheticNotice } from "./baseline/county.js";
export { baselineDuties } from "./baseline/duties.js";
export type { DivisionExtract, ExtractedDivision } from "./baseline/extract-divisions.js";
export { extractDivisions, formatExtract } from "./baseline/extract-divisions.js";
export { splitPopulation } from "./baseline/population.js";
