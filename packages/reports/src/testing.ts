import { aDivision, aHierarchy, anInstitution, aRelation } from "@fuyou/hierarchy/testing";
import type { County, CountyHeader } from "@fuyou/kernel";
import { aCounty, type Records } from "@fuyou/kernel/testing";
import { compilePlan } from "@fuyou/reform";
import { checkRequirements } from "@fuyou/standards";
import type { ReportInput } from "./report.js";
import { sampleComposition } from "./testing-composition.js";

export { sampleComposition };

/** The name of the person on the station's books, which no report may show. */
export const personName = "李不可见";

/** The registers of the sample: one town with one village, and a county station beside the rest. */
export function sampleRecords(): Records {
  const { divisions = [], institutions = [] } = aHierarchy();
  const room = { premises: "house", functions: ["clinic"] };
  return {
    divisions,
    institutions: [
      ...institutions,
      anInstitution({
        id: "county-station",
        name: "样县计划生育服务站",
        kind: "county-fp-station",
        division: "999901000000",
      }),
    ],
    relations: [
      aRelation({
        id: "r1",
        kind: "administrative",
        from: "health-department",
        to: "county-hospital",
      }),
      aRelation({ id: "r2" }),
      aRelation({ id: "r3", kind: "administrative", from: "government", to: "station" }),
      aRelation({ id: "r4", from: "hospital", to: "clinic" }),
    ],
    staff: [
      { id: "p1", name: personName, institution: "station", employment: "established" },
      { id: "p2", name: "王不可见", institution: "hospital", employment: "established" },
    ],
    premises: [{ id: "house", name: "样村服务室", division: "999901101201" }],
    rooms: [
      { ...room, id: "room-1", name: "诊室", institution: "clinic", area: 1_250 },
      {
        ...room,
        id: "room-2",
        name: "服务室",
        institution: "committee",
        functions: ["fp-service-room"],
      },
      { ...room, id: "room-3", name: "大诊室", institution: "clinic", area: 2_000 },
    ],
    assets: [
      {
        id: "a1",
        name: "B超",
        classEdition: "2010",
        classCode: "3220000",
        originalCost: 12_345_678,
      },
    ],
    custodies: [{ id: "c1", asset: "a1", institution: "station", period: { from: "2015-01-01" } }],
  };
}

/**
 * The registers of a county of many towns, each with one hospital and one station.
 *
 * @param count - number of towns
 */
export function manyTowns(count: number): Records {
  const { divisions = [], institutions = [] } = sampleRecords();
  const codes = Array.from({ length: count - 1 }, (_, at) => `999901${102 + at}000`);
  return {
    divisions: [...divisions, ...codes.map((id, at) => aDivision({ id, name: `第${at}镇` }))],
    institutions: [
      ...institutions,
      ...codes.flatMap((division, at) => [
        anInstitution({ id: `h${at}`, name: `第${at}镇卫生院`, division }),
        anInstitution({
          id: `s${at}`,
          name: `第${at}镇服务所`,
          kind: "township-fp-station",
          division,
        }),
      ]),
    ],
  };
}

/**
 * What a report of the sample is made of: the plan compiled, and the result judged.
 *
 * @param records - the registers
 * @param header - what of the county's header is to be otherwise
 */
export function reportInput(
  records: Records = sampleRecords(),
  header: Partial<CountyHeader> = {},
): ReportInput {
  const opening: County = aCounty(sampleComposition, records, header);
  const transition = compilePlan(opening, sampleComposition, "merge");
  const { after, findings, plan } = transition;
  return {
    county: opening.header,
    opening,
    transitions: [transition],
    findings: [
      ...findings,
      ...checkRequirements(after, sampleComposition, { date: after.date, plan }),
    ],
    composition: sampleComposition,
  };
}
