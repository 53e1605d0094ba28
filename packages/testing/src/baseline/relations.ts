import {
  administrativeRelation,
  type Department,
  divisionLevel,
  guidanceRelation,
  type Institution,
  type NamePlate,
  type Relation,
} from "@fuyou/hierarchy";
import type { CountyBodies } from "./institutions.js";

/** The day from which the baseline takes everything to have stood. */
export const baselineFrom = "2010-01-01";

const period = { from: baselineFrom };

/**
 * The department of an institution that has one in the baseline; see {@link departmentsOf}.
 *
 * @param institution - county health department, street office or township government
 */
export function departmentId(institution: Institution): string {
  return `${institution.id}.department`;
}

/**
 * The departments (内设机构) of the baseline: the grass-roots and MCH section of the county health
 * department, a health and family-planning office in every street office and township government.
 *
 * @param bodies - the county's institutions
 */
export function departmentsOf(bodies: CountyBodies): Department[] {
  const department = (institution: Institution, kind: string, name: string): Department => ({
    id: departmentId(institution),
    institution: institution.id,
    name,
    kind,
  });
  return [
    department(bodies.healthDepartment, "grass-roots-mch-section", "基层卫生与妇幼健康科"),
    ...bodies.townships.map(({ office }) =>
      department(office, "health-fp-office", "卫生和计划生育办公室"),
    ),
  ];
}

/**
 * The name plates (牌子) of the baseline: its own name at the door of every institution of county and
 * township level.
 *
 * @param bodies - the county's institutions
 */
export function namePlatesOf(bodies: CountyBodies): NamePlate[] {
  return bodies.all
    .filter(({ division }) => divisionLevel(division) !== "village")
    .map(({ id, name }) => ({
      id: `${id}.plate`,
      institution: id,
      name,
      kind: "own-name",
      order: "first",
      period,
    }));
}

/**
 * Who commands and who guides whom (隶属关系、业务指导) before the reform. Each line guides its own:
 * the county hospital the township hospitals, the county station the township stations, the township
 * hospital (in a street the community health centre) the village clinics.
 *
 * @param bodies - the county's institutions
 */
export function relationsOf(bodies: CountyBodies): Relation[] {
  const relations: Relation[] = [];
  const relate = (kind: string, from: Institution, to: Institution | undefined) => {
    if (to === undefined) return;
    relations.push({ id: `${from.id}.${kind}.${to.id}`, kind, from: from.id, to: to.id, period });
  };
  const { healthDepartment, mchHospital, fpStation } = bodies;
  relate(administrativeRelation, healthDepartment, mchHospital);
  relate(administrativeRelation, healthDepartment, fpStation);
  for (const { office, care, station, villages } of bodies.townships) {
    relate(administrativeRelation, healthDepartment, care);
    relate(administrativeRelation, office, station);
    if (station !== undefined) relate(guidanceRelation, mchHospital, care);
    relate(guidanceRelation, fpStation, station);
    for (const { committee, clinic } of villages) {
      relate(administrativeRelation, office, committee);
      relate(guidanceRelation, care, clinic);
    }
  }
  return relations;
}
