import { premises, rooms } from "@fuyou/assets";
import { divisions, institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  type CountyData,
  definePlugin,
  readCounty,
  sourcePoint,
} from "@fuyou/kernel";
import { posts, staff } from "@fuyou/personnel";
import {
  allOf,
  amount,
  count,
  every,
  fieldValue,
  includes,
  is,
  percent,
  perPopulation,
  presence,
  type Requirement,
  requirement,
  requirementPoint,
  shareOf,
  standardsPlugin,
} from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";

/** The day on which everything is judged. */
export const date = "2018-06-30";
const code = "370321";
const cites = [{ source: "bench", clause: "一" }];
const title = { zh: "测速规则", en: "a rule to be timed" };
const common = { title, severity: "mandatory", cites, period: { from: "2018-01-01" } } as const;
const village = { each: divisions, where: is("level", "village") } as const;
const room = { each: rooms, where: is("premises.division.level", "village") } as const;
const area = fieldValue("area", { unit: "0.01m2" });

/** Five rules on villages and five on rooms; every record is in the scope of all five. */
export const rules: readonly Requirement[] = [
  requirement({
    ...common,
    ...village,
    id: "village-size",
    require: {
      measure: fieldValue("population", { unit: "person" }),
      compare: "at-most",
      bound: amount(3000),
    },
  }),
  requirement({
    ...common,
    ...village,
    id: "village-worker",
    require: {
      measure: count(posts, {
        by: "institution.division",
        where: allOf(is("kind", "village-health-worker"), is("name", "在岗")),
        unit: "post",
      }),
      compare: "at-least",
      bound: amount(1),
    },
  }),
  requirement({
    ...common,
    ...village,
    id: "village-doctors",
    require: {
      measure: count(posts, {
        by: "institution.division",
        where: is("kind", "village-doctor"),
        unit: "post",
      }),
      compare: "at-least",
      bound: perPopulation({ field: "population", per: 1000, amount: 1, rounding: "up" }),
    },
  }),
  requirement({
    ...common,
    ...village,
    id: "village-rooms",
    require: {
      measure: presence(rooms, {
        by: "premises.division",
        unit: "item",
        things: [
          { called: { zh: "卫生室", en: "clinic" }, where: includes("functions", "clinic") },
          { called: { zh: "办公室", en: "office" }, where: includes("functions", "office") },
        ],
      }),
      compare: "at-least",
      bound: every(),
    },
  }),
  requirement({
    ...common,
    ...village,
    id: "village-filled",
    require: {
      measure: shareOf(posts, {
        by: "institution.division",
        part: is("name", "在岗"),
        unit: "post",
      }),
      compare: "at-least",
      bound: percent(55),
    },
  }),
  ...[1000, 1200, 1600].map((least) =>
    requirement({
      ...common,
      ...room,
      id: `room-${least}`,
      require: { measure: area, compare: "at-least", bound: amount(least) },
    }),
  ),
  requirement({
    ...common,
    ...room,
    id: "room-clinic",
    where: allOf(
      is("premises.division.level", "village"),
      is("institution.kind", "village-clinic"),
    ),
    require: { measure: area, compare: "at-least", bound: amount(2000) },
  }),
  requirement({
    ...common,
    ...room,
    id: "room-most",
    require: { measure: area, compare: "at-most", bound: amount(20_000) },
  }),
];

/** Composes rules with the registers of the framework. */
function composedWith(rules: readonly Requirement[]): Composition {
  const bench = definePlugin({
    id: "bench",
    title,
    dependsOn: [standardsPlugin],
    contribute(to) {
      to.add(sourcePoint, { id: "bench", title, issuer: title, note: title });
      for (const rule of rules) to.add(requirementPoint, rule);
    },
  });
  return composeCore(bench);
}

/** The rules on villages and rooms with the registers. */
export const composition: Composition = composedWith(rules);

const body = { each: institutions, where: is("kind", "township-hospital") } as const;
const established = { by: "institution", where: is("employment", "established") } as const;

/** Five rules on the staff of hospitals, with the registers. */
export const staffing: Composition = composedWith([
  requirement({
    ...common,
    ...body,
    id: "established",
    require: {
      measure: count(staff, { ...established, unit: "person" }),
      compare: "at-least",
      bound: amount(20),
    },
  }),
  requirement({
    ...common,
    ...body,
    id: "titles",
    require: {
      measure: shareOf(staff, {
        by: "institution",
        part: is("professionalTitle", "intermediate"),
        unit: "person",
      }),
      compare: "at-least",
      bound: percent(30),
    },
  }),
  requirement({
    ...common,
    ...body,
    id: "established-share",
    require: {
      measure: shareOf(staff, {
        by: "institution",
        part: is("employment", "established"),
        unit: "person",
      }),
      compare: "at-least",
      bound: percent(80),
    },
  }),
  requirement({
    ...common,
    ...body,
    id: "most",
    require: {
      measure: count(staff, { by: "institution", unit: "person" }),
      compare: "at-most",
      bound: amount(30),
    },
  }),
  requirement({
    ...common,
    each: "county",
    id: "all",
    require: {
      measure: count(staff, { where: is("employment", "established"), unit: "person" }),
      compare: "at-least",
      bound: amount(10_000),
    },
  }),
]);

/** A whole number below `n`, the same in every run: xorshift. */
function chance(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
}

/**
 * An invented county of 30,000 villages, each with a clinic, its posts, and 50,000 rooms. It is as large
 * as a province: the work, not the county, is what is measured.
 */
export function manyVillages(villages = 30_000, roomCount = 50_000): County {
  const draw = chance(20_180_630);
  const tables: CountyData["tables"] & Record<string, unknown[]> = {
    [divisions.name]: [],
    [institutions.name]: [],
    [posts.name]: [],
    [premises.name]: [],
    [rooms.name]: [],
  };
  const put = (table: { name: string }, row: unknown) => tables[table.name]?.push(row);
  put(divisions, { id: `${code}000000`, name: "合成县" });
  for (let index = 0; index < villages; index++) {
    const township = String(100 + Math.floor(index / 300));
    const id = `${code}${township}${String(200 + (index % 300)).padStart(3, "0")}`;
    if (index % 300 === 0)
      put(divisions, { id: `${code}${township}000`, name: `合成镇${township}` });
    put(divisions, { id, name: `合成村${index}`, population: 400 + draw(3000) });
    put(institutions, {
      id: `clinic-${index}`,
      name: `合成卫生室${index}`,
      kind: "village-clinic",
      division: id,
      legalForm: "unincorporated",
    });
    for (let post = 0; post < 1 + draw(3); post++) {
      put(posts, {
        id: `post-${index}-${post}`,
        institution: `clinic-${index}`,
        kind: draw(2) === 0 ? "village-doctor" : "village-health-worker",
        name: draw(3) === 0 ? "空岗" : "在岗",
      });
    }
    put(premises, { id: `site-${index}`, name: `合成场所${index}`, division: id });
  }
  for (let index = 0; index < roomCount; index++) {
    const at = index % villages;
    put(rooms, {
      id: `room-${index}`,
      name: `合成房间${index}`,
      premises: `site-${at}`,
      institution: `clinic-${at}`,
      functions: index < villages ? ["clinic"] : ["office"],
      area: 800 + draw(4000),
    });
  }
  return readBench(tables);
}

/** A county of so many staff in 200 institutions, for edits. */
export function manyStaff(people: number): County {
  const tables: Record<string, unknown[]> = {
    [divisions.name]: [{ id: `${code}000000`, name: "合成县", population: 500_000 }],
    [institutions.name]: [],
    [staff.name]: [],
  };
  const bodies = people / 25;
  for (let index = 0; index < bodies; index++) {
    tables[institutions.name]?.push({
      id: `body-${index}`,
      name: `合成卫生院${index}`,
      kind: "township-hospital",
      division: `${code}000000`,
      legalForm: "public-institution",
    });
  }
  for (let index = 0; index < people; index++) {
    tables[staff.name]?.push({
      id: `person-${index}`,
      name: `合成人员${index}`,
      institution: `body-${index % bodies}`,
      employment: index % 7 === 0 ? "non-established" : "established",
      professionalTitle: index % 3 === 0 ? "intermediate" : "junior",
    });
  }
  return readBench(tables);
}

/** Read from text, so that no identifier is the same string twice. */
function readBench(tables: Record<string, unknown[]>): County {
  const name = { zh: "合成县", en: "a synthetic county" };
  const header = { code, name, edition: "2018-10-31", date, synthetic: true };
  const data = JSON.parse(JSON.stringify({ county: header, tables })) as CountyData;
  const { county, findings } = readCounty(data, composition);
  const fault = findings.find((each) => each.severity === "error");
  if (fault !== undefined) throw new Error(fault.message.en);
  return county;
}
