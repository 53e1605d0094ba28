/**
 * Documents and pictures from a transition (报告): what was done to a county, proven and explained,
 * as one page that needs nothing else.
 *
 * @packageDocumentation
 */
export type { ReportInput } from "./report.js";
export { renderReport } from "./report.js";
