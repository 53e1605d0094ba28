/**
 * Sharing (信息共享): links between information systems with their purpose and data sets, the sources of information, and
 * the comparison of their totals. Data about persons are shared for care alone, with separate consent and an end.
 *
 * @packageDocumentation
 */

export type { CrossCheck } from "./cross-check.js";
export { crossCheckPoint, crossCheckSchema } from "./cross-check.js";
export type { CrossCount, NewCrossCount } from "./cross-count.js";
export { crossCountSchema, crossCounts, reportCount } from "./cross-count.js";
export type { DataSet, SharingPurpose } from "./data-set.js";
export {
  dataSetPoint,
  dataSetSchema,
  identifiesPersons,
  sharingPurposePoint,
  sharingPurposeSchema,
  sharingPurposes,
} from "./data-set.js";
export type { DiscrepanciesOptions } from "./discrepancies-view.js";
export { discrepanciesView } from "./discrepancies-view.js";
export type { CrossVerdict, Discrepancy } from "./discrepancy.js";
export { discrepancies } from "./discrepancy.js";
export { sharingCodes } from "./errors.js";
export type {
  DataDeclaration,
  InformationSource,
  Retention,
  SharingConsent,
  SystemLink,
} from "./link.js";
export {
  informationSourcePoint,
  informationSourceSchema,
  retentionSchema,
  systemLinkPoint,
  systemLinkSchema,
} from "./link.js";
export type { LinkOnRecord, LinkOperation, NewLinkOperation } from "./link-operation.js";
export {
  establishLink,
  linkOperationSchema,
  linkOperations,
  stopLink,
  testLink,
} from "./link-operation.js";
export type { LinksOptions } from "./links-view.js";
export { linksView } from "./links-view.js";
export type { ModuleAdoption, NewModuleAdoption, SystemUse } from "./module-adoption.js";
export {
  adoptModule,
  moduleAdoptionSchema,
  moduleAdoptions,
  systemUse,
} from "./module-adoption.js";
export type { ModulesOptions } from "./modules-view.js";
export { modulesView } from "./modules-view.js";
export { sharingPlugin } from "./sharing-plugin.js";
export type { InformationSystem } from "./system.js";
export { informationSystemPoint, informationSystemSchema } from "./system.js";
export type { LinkAdapter, Parcel, Transmission } from "./transmission.js";
export { operationsOf, transmit } from "./transmission.js";
