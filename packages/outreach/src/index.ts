/**
 * Outreach (宣传): programmes, materials, days, places and slogans. Information is for everybody: an audience sets no
 * condition and has no list of persons.
 *
 * An `OutreachProgramme` or an `OutreachDay` is what a document asks to be held, an `OutreachEvent` what was held. An
 * `OutreachAudience` says whom a text has in mind and an `OutreachTopic` what it is about; `OutreachMaterial` is what was
 * handed out. A `VenueKind` is a room that has to be there for it. A `Slogan` on a wall has a `Wording`, classed by
 * a person; a `SloganReview` says which wordings have to go and which are asked for.
 *
 * ```mermaid
 * flowchart LR
 *   OutreachEvent["OutreachEvent 活动"] -->|of| OutreachProgramme["OutreachProgramme 宣传项目"]
 *   OutreachEvent -->|or of| OutreachDay["OutreachDay 宣传日"]
 *   OutreachProgramme -->|speaks to| OutreachAudience["OutreachAudience 宣传对象"]
 *   OutreachProgramme -->|about| OutreachTopic["OutreachTopic 宣传主题"]
 *   OutreachMaterial["OutreachMaterial 宣传品"] -->|about| OutreachTopic
 *   SloganInventory["SloganInventory 标语清点"] -->|finds| Slogan["Slogan 标语"]
 *   Slogan -->|classed as| Wording["Wording 用语类别"]
 *   SloganReview["SloganReview 标语清理要求"] -->|refuses or asks for| Wording
 * ```
 *
 * @packageDocumentation
 */

export type { OutreachAudience, OutreachTopic } from "./audience.js";
export {
  outreachAudiencePoint,
  outreachAudienceSchema,
  outreachTopicPoint,
  outreachTopicSchema,
} from "./audience.js";
export type { OutreachCalendarEntry, OutreachCalendarOptions } from "./calendar-view.js";
export { markedDays, outreachCalendarView } from "./calendar-view.js";
export { outreachCodes } from "./errors.js";
export type {
  NewOutreachEvent,
  NewOutreachMaterial,
  OutreachEvent,
  OutreachMaterial,
} from "./event.js";
export {
  issueMaterial,
  outreachEventSchema,
  outreachEvents,
  outreachMaterialSchema,
  outreachMaterials,
  recordEvent,
} from "./event.js";
export { outreachPlugin } from "./outreach-plugin.js";
export type { OutreachDay, OutreachProgramme } from "./programme.js";
export {
  outreachDayPoint,
  outreachDaySchema,
  outreachProgrammePoint,
  outreachProgrammeSchema,
} from "./programme.js";
export type { ProgrammesOptions } from "./programmes-view.js";
export { programmesView } from "./programmes-view.js";
export type {
  FoundSlogan,
  NewSloganInventory,
  Slogan,
  SloganClassing,
  SloganInventory,
  SloganRemoval,
  SloganReview,
  Wording,
} from "./slogan.js";
export {
  classSlogan,
  removeSlogan,
  sloganInventories,
  sloganInventorySchema,
  sloganReviewPoint,
  sloganReviewSchema,
  sloganSchema,
  slogans,
  takeSloganInventory,
  wordingPoint,
  wordingSchema,
  wordings,
} from "./slogan.js";
export type { SlogansOptions } from "./slogans-view.js";
export { slogansView } from "./slogans-view.js";
export type { VenueCoverage, VenueKind } from "./venue.js";
export { venueCoverage, venueKindPoint, venueKindSchema } from "./venue.js";
