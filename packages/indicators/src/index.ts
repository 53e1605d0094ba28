/**
 * Indicators (指标): indicators with named numerators and denominators, targets, values, small numbers and data quality.
 *
 * @packageDocumentation
 */

export { indicatorsPlugin } from "./indicators-plugin.js";
