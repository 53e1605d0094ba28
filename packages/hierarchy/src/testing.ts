/**
 * Builders for tests: records of the hierarchy with defaults that hold together, in an invented
 * county (样县, 999901) of one town with one village.
 *
 * ```mermaid
 * flowchart LR
 *   aHierarchy -- with --> sampleDivisions
 *   anInstitution --> Institution
 *   aDepartment -- part of --> Institution
 *   aRelation -- joins --> Institution
 * ```
 *
 * @packageDocumentation
 */
import type { Records } from "@fuyou/kernel/testing";
import type { Certificate } from "./certificate.js";
import type { Department } from "./department.js";
import type { Division } from "./division.js";
import type { Institution } from "./institution.js";
import type { NamePlate } from "./name-plate.js";
import type { RegistrationEvent } from "./registration-event.js";
import { guidanceRelation, type Relation } from "./relation.js";
import type { Seal } from "./seal.js";
import type { WindingUp } from "./winding-up.js";

/** Codes of the three divisions of the sample: its county, its only town, and the town's only village. */
export const sampleDivisions: {
  /** The county (样县). */
  readonly county: string;
  /** The town (样镇). */
  readonly town: string;
  /** The village (样村). */
  readonly village: string;
} = { county: "999901000000", town: "999901101000", village: "999901101201" };

/**
 * A division: the sample town.
 *
 * @param over - what is to be otherwise
 */
export function aDivision(over: Partial<Division> = {}): Division {
  return { id: sampleDivisions.town, name: "样镇", population: 30_000, ...over };
}

/**
 * An institution: the township hospital of the sample town.
 *
 * @param over - what is to be otherwise
 */
export function anInstitution(over: Partial<Institution> = {}): Institution {
  return {
    id: "hospital",
    name: "样镇卫生院",
    kind: "township-hospital",
    division: sampleDivisions.town,
    legalForm: "public-institution",
    ...over,
  };
}

/**
 * A department of the township hospital.
 *
 * @param over - what is to be otherwise
 */
export function aDepartment(over: Partial<Department> = {}): Department {
  return {
    id: "service-department",
    institution: "hospital",
    name: "妇幼保健计划生育服务科",
    kind: "mchfp-service-department",
    ...over,
  };
}

/**
 * A name plate: the township hospital's own name, hung since 2010.
 *
 * @param over - what is to be otherwise
 */
export function aNamePlate(over: Partial<NamePlate> = {}): NamePlate {
  return {
    id: "hospital-own-name",
    institution: "hospital",
    name: "样镇卫生院",
    kind: "own-name",
    order: "first",
    period: { from: "2010-01-01" },
    ...over,
  };
}

/**
 * A relation: the county hospital guides the township hospital since 2010.
 *
 * @param over - what is to be otherwise
 */
export function aRelation(over: Partial<Relation> = {}): Relation {
  return {
    id: "guidance",
    kind: guidanceRelation,
    from: "county-hospital",
    to: "hospital",
    period: { from: "2010-01-01" },
    ...over,
  };
}

/**
 * A seal: the township hospital's, in use since 2010.
 *
 * @param over - what is to be otherwise
 */
export function aSeal(over: Partial<Seal> = {}): Seal {
  return {
    id: "hospital-seal",
    institution: "hospital",
    name: "样镇卫生院",
    inUseFrom: "2010-01-01",
    ...over,
  };
}

/**
 * A certificate: the township hospital's practice licence, which registers its name, departments and plates.
 *
 * @param over - what is to be otherwise
 */
export function aCertificate(over: Partial<Certificate> = {}): Certificate {
  return {
    id: "hospital-licence",
    institution: "hospital",
    kind: "medical-institution-licence",
    registers: ["name", "departments", "name-plate"],
    ...over,
  };
}

/**
 * A change of registration that is owed: the township hospital's departments, on its licence.
 *
 * @param over - what is to be otherwise
 */
export function aRegistrationEvent(over: Partial<RegistrationEvent> = {}): RegistrationEvent {
  return {
    id: "hospital-licence-departments",
    institution: "hospital",
    certificate: "hospital-licence",
    item: "departments",
    because: ["departments/service-department"],
    owedSince: "2020-01-01",
    ...over,
  };
}

/**
 * A winding-up: the family-planning station's, begun on 1 January 2020 under the health department.
 *
 * @param over - what is to be otherwise
 */
export function aWindingUp(over: Partial<WindingUp> = {}): WindingUp {
  return {
    id: "station-winding-up",
    institution: "station",
    responsible: "health-department",
    begunOn: "2020-01-01",
    ...over,
  };
}

/**
 * The registers of a small hierarchy without fault: three divisions, and in them the county's health
 * department and hospital, the town's government, hospital and family-planning station, the village's
 * committee and clinic.
 *
 * @param over - registers that are to be otherwise, or are to be added
 */
export function aHierarchy(over: Records = {}): Records {
  const { county, village } = sampleDivisions;
  const organ = { legalForm: "administrative-organ" } as const;
  return {
    divisions: [
      aDivision({ id: county, name: "样县", population: 50_000 }),
      aDivision(),
      aDivision({ id: village, name: "样村", population: 1_200 }),
    ],
    institutions: [
      anInstitution({
        ...organ,
        id: "health-department",
        name: "样县卫生和计划生育局",
        kind: "county-health-department",
        division: county,
      }),
      anInstitution({
        id: "county-hospital",
        name: "样县妇幼保健院",
        kind: "county-mch-hospital",
        division: county,
      }),
      anInstitution({
        ...organ,
        id: "government",
        name: "样镇人民政府",
        kind: "township-government",
      }),
      anInstitution(),
      anInstitution({
        id: "station",
        name: "样镇计划生育服务所",
        kind: "township-fp-station",
      }),
      anInstitution({
        id: "committee",
        name: "样村村民委员会",
        kind: "village-committee",
        division: village,
        legalForm: "self-government-body",
      }),
      anInstitution({
        id: "clinic",
        name: "样村卫生室",
        kind: "village-clinic",
        division: village,
        legalForm: "unincorporated",
      }),
    ],
    ...over,
  };
}
