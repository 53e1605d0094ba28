/**
 * Huantai county (桓台县) before any reform.
 *
 * @packageDocumentation
 */
export type { CountyOptions } from "@fuyou/testing/baseline";
export {
  baselineDuties,
  buildCounty,
  splitPopulation,
  syntheticNotice,
} from "@fuyou/testing/baseline";
export { huantaiCounty } from "./county.js";
export { huantaiDivisions, uncountedTown } from "./divisions.js";
export { papersOf } from "./papers.js";
