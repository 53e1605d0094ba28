/**
 * The notice of Sample County (样例县): its clauses, its rule of staffing, its rooms and its step of the plan.
 *
 * @packageDocumentation
 */
export { register, source } from "./clauses.js";
export type { SampleCountyOptions } from "./options.js";
export { sampleCountyNotice } from "./plugin.js";
