/**
 * Governance (组织领导): bodies and their members, collective decisions, meetings, deliverables, inspections, prohibitions and liability.
 *
 * @packageDocumentation
 */

export { governancePlugin } from "./governance-plugin.js";
