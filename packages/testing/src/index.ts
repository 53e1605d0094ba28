/**
 * What plugins are tested with (测试): builders of invented counties, generators of odd ones, the
 * domain packages composed, and an independent count of what a county has.
 *
 * @packageDocumentation
 */
export { citationFaults, clauseFaults } from "./clause-faults.js";
export type { AssetSketch, Contents, HoldingSketch, PersonSketch, RoomSketch } from "./contents.js";
export { typicalContents } from "./contents.js";
export { controlFaults } from "./control-faults.js";
export { composeCore, corePlugins } from "./core-plugins.js";
export type { CountyArbitraryOptions, OfferedChoice } from "./county-arbitrary.js";
export { countyArbitrary } from "./county-arbitrary.js";
export type { TownshipClass } from "./county-builder.js";
export { aCounty, CountyBuilder } from "./county-builder.js";
export type { Window } from "./county-oddity.js";
export type { Trial } from "./every-county.js";
export { everyCounty } from "./every-county.js";
export { keyFaults } from "./key-faults.js";
export type { OutsideUse } from "./outside-watch.js";
export { outsideUses } from "./outside-watch.js";
export { PlaceBuilder, TownshipBuilder } from "./place-builder.js";
export { planFaults, plansOf, windowOf } from "./plan-faults.js";
export { aloneWith, compositionFaults, compositionIssues } from "./plugin-setting.js";
export { outsideFaults, repeatFaults } from "./purity-faults.js";
export type { Customs, Offer } from "./register-book.js";
export { reversalFaults } from "./reversal-faults.js";
export { boundaryFaults, lintLines } from "./rule-faults.js";
export type { PlainRow, Tally } from "./tally.js";
export { rowsIn, stands, tallyOf } from "./tally.js";
export { transitionFaults } from "./transition-faults.js";
export { wordingFaults } from "./wording-faults.js";
