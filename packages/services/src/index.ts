/**
 * Services (服务): the catalogue, the licences techniques take, and how ready units are. A service names its duty;
 * who provides it follows from who holds that duty.
 *
 * @packageDocumentation
 */

export type { Audience, LifeStage } from "./audience.js";
export { audienceSchema, audienceTitles, lifeStageSchema, stageTitles } from "./audience.js";
export type { CatalogueQuestion } from "./catalogue-view.js";
export { catalogueView } from "./catalogue-view.js";
export { consentAsked } from "./consent-asked.js";
export { servicesCodes } from "./errors.js";
export { meanOf, sameShare } from "./exact-share.js";
export { licenceContinuity } from "./licence-continuity.js";
export { licenceFindings } from "./licence-judgement.js";
export type { LicenseStep } from "./license-step.js";
export { licenseTechniques } from "./license-step.js";
export type { HoldersByDivision } from "./licensed-provider.js";
export { holdersOf, lackingLicences, unitOf } from "./licensed-provider.js";
export { needKinds } from "./need-kinds.js";
export type { AskedNeed } from "./needs-of.js";
export { bodyOf, needsOf } from "./needs-of.js";
export type { OverlapRule, ServiceDuplicate, ServiceEvent } from "./overlap.js";
export { duplicateFindings, duplicatesOf, overlapPoint, overlapRuleSchema } from "./overlap.js";
export type { Programme } from "./programme.js";
export { priceOn, programmePoint, programmeSchema, programmesOf } from "./programme.js";
export { providersOf, servicesUnder } from "./provider.js";
export type { ProviderQuestion } from "./provider-view.js";
export { providerView } from "./provider-view.js";
export type {
  DomainReadiness,
  MissingThing,
  Readiness,
  ReadinessQuestion,
  ScoreRange,
  UnknownThing,
} from "./readiness.js";
export { offersService, readinessOf, unitsByDuty } from "./readiness.js";
export type { ReadinessViewQuestion } from "./readiness-view.js";
export { readinessView } from "./readiness-view.js";
export type { ConsentForm, FollowUp, Service } from "./service.js";
export {
  consentFormSchema,
  consentTitles,
  servicePoint,
  serviceSchema,
} from "./service.js";
export {
  deliveryModePoint,
  serviceFamilyPoint,
  serviceRecordPoint,
} from "./service-lists.js";
export type { NeedCount, NeedKind, NeedQuery, ServiceNeed } from "./service-need.js";
export {
  needKindPoint,
  readinessDomainPoint,
  readinessDomains,
  serviceNeedPoint,
  serviceNeedSchema,
} from "./service-need.js";
export type { EntitledGroup, Entitlement, Priced, ServicePrice } from "./service-price.js";
export {
  dearerEntitlements,
  entitlementSchema,
  groupTitles,
  leastPrice,
  priceOf,
  priceTitles,
  servicePriceSchema,
} from "./service-price.js";
export type { ServiceInvolvement, ServiceLevel, ServiceRole } from "./service-role.js";
export {
  involvementTitles,
  levelTitles,
  serviceLevelSchema,
  serviceRoleSchema,
} from "./service-role.js";
export { servicesPlugin } from "./services-plugin.js";
export type { Addition, Shortage } from "./shortest-list.js";
export { shortestAdditions } from "./shortest-list.js";
export type { LicensedBody, LicensingLevel, LicensingRule, LicensingState } from "./technique.js";
export {
  licensingLevelSchema,
  licensingOf,
  licensingPoint,
  licensingRuleSchema,
  licensingRules,
  licensingState,
  licensingTitles,
  techniquePoint,
} from "./technique.js";
export type { TechniqueLicence } from "./technique-licence.js";
export { techniqueLicenceSchema, techniqueLicences } from "./technique-licence.js";
export type { TechniqueGrant, TechniqueWithdrawal } from "./technique-licence-change.js";
export { grantTechnique, withdrawTechnique } from "./technique-licence-change.js";
export type { Tour, TourStop } from "./tour.js";
export { tourPoint, tourSchema, tourStopSchema, tourStops } from "./tour.js";
export type { TourStopRecording } from "./tour-change.js";
export { recordTourStop } from "./tour-change.js";
export type { TourQuestion, VillageVisits } from "./tour-view.js";
export { tourView, villageVisits } from "./tour-view.js";
export { deliveryModes, serviceFamilies, serviceRecords, techniques } from "./vocabulary.js";
