/**
 * Services (服务项目): what is offered to women, children and families, which licences that takes, and how ready units
 * are.
 *
 * A `Service` of the catalogue names its duty. Who provides it follows from who holds that duty, so that a reform
 * moves duties and never services one by one. A `Programme` offers services and says what they cost then. Some
 * techniques take a `TechniqueLicence`, which a `LicensingRule` of the day asks for; it belongs to one body and
 * ends with it. A `ServiceNeed` is what a unit has to have for a service, and `Readiness` is how much of it is
 * there. An `OverlapRule` says which services must not be given twice, a `Tour` what is brought to every village.
 * Every service is voluntary, and none has a field for a condition on a person.
 *
 * ```mermaid
 * flowchart LR
 *   Programme["Programme 项目"] -->|offers| Service["Service 服务"]
 *   Service -->|names its duty| providersOf["providersOf 提供者"]
 *   LicensingRule["LicensingRule 许可规定"] -->|asks for| TechniqueLicence["TechniqueLicence 技术许可"]
 *   Service -->|takes| TechniqueLicence
 *   ServiceNeed["ServiceNeed 服务要素"] -->|of| Service
 *   Readiness["Readiness 就绪度"] -->|counts| ServiceNeed
 *   OverlapRule["OverlapRule 服务重叠"] -->|compares| Service
 *   Tour["Tour 巡回服务"] -->|brings| Service
 * ```
 *
 * @packageDocumentation
 */

export type { Audience, LifeStage } from "./audience.js";
export { audienceSchema, audienceTitles, lifeStageSchema, stageTitles } from "./audience.js";
export type { ServiceCatalogueQuestion } from "./catalogue-view.js";
export { serviceCatalogueView } from "./catalogue-view.js";
export { consentAsked } from "./consent-asked.js";
export { servicesCodes } from "./errors.js";
export { meanOf } from "./exact-share.js";
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
export type { HeldAmount, NeedKind, NeedQuery, ServiceNeed } from "./service-need.js";
export {
  needKindPoint,
  readinessDomainPoint,
  readinessDomains,
  serviceNeedPoint,
  serviceNeedSchema,
} from "./service-need.js";
export type { EntitledGroup, GroupEntitlement, Priced, ServicePrice } from "./service-price.js";
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
  serviceLevelSchema,
  serviceLevelTitles,
  serviceRoleSchema,
} from "./service-role.js";
export { servicesPlugin } from "./services-plugin.js";
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
