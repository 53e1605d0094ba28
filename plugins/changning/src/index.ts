/**
 * Changning city (常宁市): its programme of health and family-planning work of 2018.
 *
 * @packageDocumentation
 */

export { changning } from "./changning-plugin.js";
export { cite, clauses } from "./clauses.js";
export type { ChangningInput, ChangningOptions } from "./options.js";
export { source } from "./source.js";
