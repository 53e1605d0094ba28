/**
 * Needs (需求): surveys of what people need, gathered by village, township and county; only totals leave the village.
 *
 * @packageDocumentation
 */

export { needsPlugin } from "./needs-plugin.js";
