import { assetsPlugin, shareRoomsStep } from "@fuyou/assets";
import {
  assignDutySets,
  dutiesPlugin,
  dutyPoint,
  dutySetPoint,
  functionAreaPoint,
} from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aDivision, aHierarchy, anInstitution, aRelation } from "@fuyou/hierarchy/testing";
import {
  type Clause,
  type Composition,
  type County,
  type CountyHeader,
  clausePoint,
  sourcePoint,
} from "@fuyou/kernel";
import { aCounty, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import { addPosts, personnelPlugin } from "@fuyou/personnel";
import {
  compilePlan,
  consolidate,
  guide,
  phasePoint,
  planPoint,
  reformPlugin,
  type Step,
  stepPoint,
  strengthen,
} from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import {
  amount,
  checkRequirements,
  fieldValue,
  requirement,
  requirementPoint,
  standardsPlugin,
} from "@fuyou/standards";
import type { ReportInput } from "./report.js";

const source = "999";
const cites = [{ source, clause: "二(一)" }];
const text = (zh: string, en = zh) => ({ zh, en });
const head = (id: string, title: string) => ({
  plan: "merge",
  phase: "act",
  id,
  title: text(title, id),
  cites,
});

const steps: readonly Step[] = [
  consolidate.step(head("a-centre", "县级合"), {
    sources: [{ kinds: ["county-mch-hospital"] }, { kinds: ["county-fp-station"] }],
    into: {
      kind: "county-mchfp-centre",
      name: "{division}妇幼保健计划生育服务中心",
      legalForm: "public-institution",
    },
  }),
  strengthen.step(head("b-townships", "乡增强"), {
    from: { kinds: ["township-fp-station"] },
    into: { kinds: ["township-hospital"] },
    plate: { kind: "mchfp-service-station", name: "{division}服务站" },
    options: { hospital: { kinds: ["township-hospital"] } },
  }),
  shareRoomsStep.step(head("c-villages", "村共享"), {
    parties: { kinds: ["village-committee", "village-clinic"] },
    functions: ["clinic", "fp-service-room"],
  }),
  guide.step(head("d-guide", "业务指导"), {
    from: { kinds: ["county-mchfp-centre"] },
    to: { kinds: ["township-hospital"] },
    scope: "county",
  }),
  addPosts.step(head("e-posts", "设岗"), {
    at: { kinds: ["township-hospital"] },
    posts: [{ kind: "professional", name: "新岗" }],
  }),
  assignDutySets.step(head("f-duties", "明确职责"), { sets: ["hospital-duties"] }),
];

const clauses: readonly Pick<Clause, "row" | "disposition">[] = [
  { row: "999-001", disposition: "context" },
  { row: "999-002", disposition: "planned" },
  { row: "999-003", disposition: "notOperationalised" },
  { row: "999-004", disposition: "notOperationalised" },
  { row: "999-005", disposition: "unresolved" },
];

/** The plugins of the sample, with a plan of six steps and a rule on rooms. */
export const sampleComposition: Composition = composed(
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  personnelPlugin,
  assetsPlugin,
  dutiesPlugin,
  servicesPlugin,
  aPlugin(
    "sample",
    (to) => {
      to.add(sourcePoint, {
        id: source,
        title: text("样例文件", "Sample document"),
        issuer: text("样县", "Sample County"),
        note: text("文件未注明县名。", "The document names no county."),
      });
      for (const clause of clauses) {
        to.add(clausePoint, {
          ...clause,
          source,
          clause: "二(一)",
          gist: text("大意", "gist"),
          carriedBy: [],
          reason: text("样例理由", "sample reason"),
        });
      }
      to.add(planPoint, {
        id: "merge",
        title: text("样例方案", "Sample plan"),
        authority: { issuer: "样县编委", number: "〔2020〕1号" },
        concerns: [],
        cites,
      });
      const phase = { plan: "merge", cites };
      const [prepare, act] = [text("准备", "prepare"), text("实施", "act")];
      to.add(phasePoint, {
        ...phase,
        id: "prepare",
        title: prepare,
        from: "2020-01-02",
        to: "2020-01-31",
      });
      to.add(phasePoint, { ...phase, id: "act", title: act, from: "2020-02-01", to: "2020-02-29" });
      for (const step of steps) to.add(stepPoint, step);
      to.add(functionAreaPoint, { code: "care", title: text("服务", "care") });
      const duty = { class: "technical", functionArea: "care", lead: "unnamed", cites } as const;
      for (const code of ["advice", "visits"])
        to.add(dutyPoint, { ...duty, code, title: text(code) });
      to.add(dutySetPoint, {
        code: "hospital-duties",
        title: text("卫生院职责"),
        duties: ["advice", "visits"],
        involvement: "lead",
        institutionKinds: ["township-hospital"],
        cites,
      });
      to.add(
        requirementPoint,
        requirement({
          id: "room-area",
          title: text("用房面积", "area of rooms"),
          each: "rooms",
          require: {
            measure: fieldValue("area", { unit: "0.01m2" }),
            compare: "at-least",
            bound: amount(1_600),
          },
          severity: "mandatory",
          cites,
          period: { from: "2019-01-01" },
        }),
      );
    },
    [reformPlugin, standardsPlugin, dutiesPlugin, assetsPlugin],
  ),
);

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
