/**
 * Changning city (常宁市) before any reform.
 *
 * @packageDocumentation
 */
export { changningCounty } from "./county.js";
export { changningDivisions } from "./divisions.js";
export { syntheticHubs } from "./hubs.js";
