/**
 * What plugins are tested with (测试): builders of invented counties, generators of odd ones, the domain packages
 * composed, and judges that look from outside. Every county made here is synthetic and says so.
 *
 * `aCounty` starts a `CountyBuilder`, whose townships are built by a `TownshipBuilder`: the county one has in mind.
 * `countyArbitrary` makes the counties one has not in mind, with pieces missing, posts vacant and people on loan,
 * and `everyCounty` tries a claim on many of them. `composeCore` composes the domain packages with the plugins
 * under test: the real engine, never a second one. `tallyOf` counts a county by plain loops, `transitionFaults`
 * says what is wrong with a transition; neither trusts the framework. The contract every plugin keeps is the entry
 * point `@fuyou/testing/contract`, a whole county before any reform is `@fuyou/testing/baseline`.
 *
 * ```mermaid
 * flowchart LR
 *   aCounty["aCounty 样县"] -->|starts| CountyBuilder["CountyBuilder 造县"]
 *   CountyBuilder -->|has| TownshipBuilder["TownshipBuilder 造乡镇"]
 *   everyCounty["everyCounty 任一县"] -->|draws from| countyArbitrary["countyArbitrary 随机县"]
 *   composeCore["composeCore 组装"] -->|reads| CountyBuilder
 *   composeCore -->|reads| everyCounty
 *   tallyOf["tallyOf 独立清点"] -->|counts| CountyBuilder
 *   transitionFaults["transitionFaults 外部核查"] -->|judges transitions of| everyCounty
 * ```
 *
 * @packageDocumentation
 */
export { citationFaults, clauseFaults } from "./clause-faults.js";
export type { AssetSketch, Contents, HoldingSketch, PersonSketch, RoomSketch } from "./contents.js";
export { typicalContents } from "./contents.js";
export { controlFaults } from "./control-faults.js";
export { composeCore, domainPlugins } from "./core-plugins.js";
export type { CountyArbitraryOptions, OfferedChoice } from "./county-arbitrary.js";
export { countyArbitrary } from "./county-arbitrary.js";
export type { TownshipClass } from "./county-builder.js";
export { aCounty, CountyBuilder } from "./county-builder.js";
export type { PlanWindow } from "./county-oddity.js";
export type { Trial } from "./every-county.js";
export { everyCounty } from "./every-county.js";
export { keyFaults } from "./key-faults.js";
export type { OutsideUse } from "./outside-watch.js";
export { outsideUses } from "./outside-watch.js";
export { PlaceBuilder, TownshipBuilder } from "./place-builder.js";
export type { PlanTrial } from "./plan-faults.js";
export { plansOf, planTrial, windowOf } from "./plan-faults.js";
export { aloneWith, compositionFaults, compositionIssues } from "./plugin-setting.js";
export { outsideFaults, repeatFaults } from "./purity-faults.js";
export type { Customs, Offer } from "./register-book.js";
export { reversalFaults } from "./reversal-faults.js";
export { boundaryFaults, lintLines } from "./rule-faults.js";
export type { PlainRow, Tally } from "./tally.js";
export { rowsIn, stands, tallyOf } from "./tally.js";
export { transitionFaults } from "./transition-faults.js";
export { wordingFaults } from "./wording-faults.js";
