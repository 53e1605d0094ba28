/**
 * The institution hierarchy (机构体系): divisions with their codes, institutions of open kinds,
 * name plates, departments, and the dated graph of who commands and who guides whom.
 *
 * @packageDocumentation
 */
export { isCreditCode } from "./credit-code.js";
export type { Department } from "./department.js";
export { departmentSchema, departments } from "./department.js";
export type { Division, DivisionClass, DivisionLevel } from "./division.js";
export {
  divisionClass,
  divisionLevel,
  divisionSchema,
  divisions,
  isWithin,
  parentDivision,
} from "./division.js";
export { divisionOfRecord, townshipOf } from "./division-of-record.js";
export { hierarchyCodes } from "./errors.js";
export { departmentKindPoint, plateKindPoint, relationKindPoint } from "./extension-points.js";
export { hierarchyPlugin } from "./hierarchy-plugin.js";
export type { EndingStatus, Institution, LegalForm, ServiceGrade } from "./institution.js";
export {
  institutionSchema,
  institutions,
  serviceGradeFrom,
  serviceGradeSchema,
} from "./institution.js";
export type { Abolition, Establishment, RegistrationChange } from "./institution-change.js";
export { abolish, establish, registerChange } from "./institution-change.js";
export type { DivisionSelection, InstitutionSelection } from "./institution-scope.js";
export { divisionsOf, institutionsOf, theWholeCounty } from "./institution-scope.js";
export type { DutyClass, InstitutionKind } from "./kind.js";
export { dutyClassSchema, institutionKindPoint, institutionKindSchema } from "./kind.js";
export type { NamePlate } from "./name-plate.js";
export { namePlateSchema, namePlates } from "./name-plate.js";
export type { Relation } from "./relation.js";
export { administrativeRelation, guidanceRelation, relationSchema, relations } from "./relation.js";
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
