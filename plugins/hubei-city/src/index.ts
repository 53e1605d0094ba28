/**
 * A city in Hubei (湖北某市): its programme of maternal and child health work of 2015, the second stage after the merger.
 *
 * @packageDocumentation
 */

export { cite, clauses } from "./clauses.js";
export { hubeiCity } from "./hubei-city-plugin.js";
export type { HubeiCityInput, HubeiCityOptions } from "./options.js";
export { source } from "./source.js";
