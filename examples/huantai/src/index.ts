/**
 * Huantai county (桓台县) before any reform, and the generator that serves any list of divisions.
 *
 * @packageDocumentation
 */
export type { CountyOptions } from "./county.js";
export { buildCounty, huantaiCounty, syntheticNotice } from "./county.js";
export { huantaiDivisions, splitPopulation, uncountedTown } from "./divisions.js";
export { baselineDuties } from "./duties.js";
export { papersOf } from "./papers.js";
