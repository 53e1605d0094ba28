/**
 * The institution hierarchy (机构体系): which bodies a county has, where, and who commands and who guides whom.
 *
 * An {@link Institution} is a body of an open {@link InstitutionKind} (a township hospital, a family-planning
 * station) in a {@link Division} of the statistical code. It can bear further {@link NamePlate}s (加挂牌子) and has
 * {@link Department}s. {@link Relation}s join two institutions from day to day: administrative subordination, of
 * which a body has one at most, or professional guidance. A body that ends is abolished, wound up
 * ({@link WindingUp}) and deregistered, and its {@link Seal}s and certificates with it; it stays on record and
 * its successors are known.
 *
 * ```mermaid
 * classDiagram
 *   Institution --> Division : lies in
 *   Institution --> InstitutionKind : kind
 *   NamePlate --> Institution : hangs at
 *   Department --> Institution : part of
 *   Relation --> Institution : from, to
 *   Seal --> Institution : belongs to
 *   WindingUp --> Institution : ends
 *   RegistrationEvent --> Institution : owed by
 * ```
 *
 * @packageDocumentation
 */
export type { Certificate } from "./certificate.js";
export { certificateSchema, certificates } from "./certificate.js";
export { isCreditCode } from "./credit-code.js";
export type { DemandFigure } from "./demand-figure.js";
export { demandFigureSchema, demandFigures } from "./demand-figure.js";
export type { Department } from "./department.js";
export { departmentSchema, departments } from "./department.js";
export type { Division, DivisionClass, DivisionLevel } from "./division.js";
export {
  divisionClass,
  divisionLevel,
  divisionSchema,
  divisions,
  isWithin,
  levelTitles,
  parentDivision,
} from "./division.js";
export { divisionOfRecord, townshipOf } from "./division-of-record.js";
export { certificateKinds, registrationItems } from "./ending-vocabulary.js";
export { hierarchyCodes } from "./errors.js";
export {
  certificateKindPoint,
  departmentKindPoint,
  plateKindPoint,
  registrationItemPoint,
  relationKindPoint,
} from "./extension-points.js";
export { hierarchyPlugin } from "./hierarchy-plugin.js";
export type { EndingStatus, Institution, LegalForm, ServiceGrade } from "./institution.js";
export {
  hasLegalPersonality,
  institutionSchema,
  institutions,
  serviceGradeFrom,
  serviceGradeSchema,
} from "./institution.js";
export type { Abolition, Establishment, RegistrationChange } from "./institution-change.js";
export { abolish, establish, registerChange } from "./institution-change.js";
export type { InstitutionRole, InstitutionRoleKind } from "./institution-role.js";
export {
  freeServiceRole,
  institutionRoleKindSchema,
  institutionRoleKinds,
  institutionRolePoint,
  institutionRoleSchema,
  institutionRoles,
  mobileServiceRole,
  rolesInForce,
} from "./institution-role.js";
export type { RoleEnding, RoleGiving } from "./institution-role-change.js";
export { endRoles, giveRole } from "./institution-role-change.js";
export type { DivisionSelection, InstitutionSelection } from "./institution-scope.js";
export { divisionsOf, institutionsOf, theWholeCounty } from "./institution-scope.js";
export type { DutyClass, InstitutionKind } from "./kind.js";
export { dutyClassSchema, institutionKindPoint, institutionKindSchema } from "./kind.js";
export type { NamePlate } from "./name-plate.js";
export { namePlateSchema, namePlates } from "./name-plate.js";
export type {
  ForecastPopulation,
  ForecastQuestion,
  PopulationForecast,
  PopulationMove,
} from "./population-forecast.js";
export {
  forecastPopulation,
  forecastView,
  populationForecastPoint,
  populationForecastSchema,
} from "./population-forecast.js";
export type {
  CertificateIssue,
  CertificateSurrender,
  RegistrationDebt,
  RegistrationRecording,
} from "./registration-change.js";
export {
  issueCertificate,
  noteRegistrationOwed,
  recordRegistration,
  surrenderCertificate,
} from "./registration-change.js";
export type { RegisteredChange, RegistrationEvent } from "./registration-event.js";
export {
  isOwed,
  oweRegistration,
  registrationEventSchema,
  registrationEvents,
} from "./registration-event.js";
export type { Relation } from "./relation.js";
export { administrativeRelation, guidanceRelation, relationSchema, relations } from "./relation.js";
export type { RolesQuestion } from "./roles-view.js";
export { rolesView } from "./roles-view.js";
export type { Seal } from "./seal.js";
export { sealSchema, seals } from "./seal.js";
export type { SealAct, SealCutting } from "./seal-change.js";
export { cutSeal, limitSeal, surrenderSeal } from "./seal-change.js";
export type { ServiceTier } from "./service-tier.js";
export { networkView, serviceTierPoint, serviceTierSchema } from "./service-tier.js";
export type {
  DepartmentAddition,
  DepartmentMove,
  PlateHanging,
  RelationEnding,
  RelationOpening,
} from "./structure-change.js";
export {
  addDepartment,
  endRelations,
  hangPlate,
  moveDepartments,
  relate,
} from "./structure-change.js";
export { departmentKinds, institutionKinds, plateKinds } from "./vocabulary.js";
export type { WindingUp } from "./winding-up.js";
export { windingUpSchema, windingUps } from "./winding-up.js";
export type {
  Deregistration,
  LiquidationReport,
  NoticePublication,
  WindingUpAct,
  WindingUpAssignment,
  WindingUpBeginning,
} from "./winding-up-change.js";
export {
  assignWindingUps,
  beginWindingUp,
  closeClaims,
  deregister,
  fileLiquidationReport,
  publishNotice,
  tellCreditors,
} from "./winding-up-change.js";
