/**
 * Funding (经费): funding: classes, sources, modes and bases; projects by year; what a plan means for budgets.
 *
 * @packageDocumentation
 */

export { fundingPlugin } from "./funding-plugin.js";
