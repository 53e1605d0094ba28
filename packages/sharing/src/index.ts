/**
 * Sharing (信息共享): links between information systems with their purpose and data sets, the sources of information,
 * and the comparison of their totals. Data about persons are shared for care alone, with separate consent and an
 * end.
 *
 * An `InformationSystem` serves care or administration. A `SystemLink` declares which `DataSet` goes from one to
 * the other for which `SharingPurpose`; a link that would hand single records of persons to an administration does
 * not compose. A `LinkOperation` is on record when an institution established and tested the link, and a
 * `Transmission` goes through only then. A `CrossCheck` compares two sources by the totals each reported
 * (`CrossCount`); where they differ, a `Discrepancy` names the division and never a person.
 *
 * ```mermaid
 * flowchart LR
 *   SystemLink["SystemLink 系统联接"] -->|from and to| InformationSystem["InformationSystem 信息系统"]
 *   SystemLink -->|carries| DataSet["DataSet 数据集"]
 *   SystemLink -->|for| SharingPurpose["SharingPurpose 用途"]
 *   LinkOperation["LinkOperation 联接运行"] -->|of| SystemLink
 *   Transmission["Transmission 传送"] -->|needs| LinkOperation
 *   CrossCount["CrossCount 核对数字"] -->|reported for| CrossCheck["CrossCheck 比对"]
 *   Discrepancy["Discrepancy 不一致"] -->|compares| CrossCount
 * ```
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
  SharingConsent,
  SharingRetention,
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
