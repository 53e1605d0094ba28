/**
 * Outreach (宣传): programmes, materials, days, places and slogans. Information is for everybody: an audience sets no
 * condition and has no list of persons.
 *
 * @packageDocumentation
 */

export type { Audience, OutreachTopic } from "./audience.js";
export {
  audiencePoint,
  audienceSchema,
  outreachTopicPoint,
  outreachTopicSchema,
} from "./audience.js";
export type { CalendarEntry, OutreachCalendarOptions } from "./calendar-view.js";
export { markedDays, outreachCalendar } from "./calendar-view.js";
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
export type { OutreachDay, Programme } from "./programme.js";
export {
  outreachDayPoint,
  outreachDaySchema,
  outreachProgrammePoint,
  programmeSchema,
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
