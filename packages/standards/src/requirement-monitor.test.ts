import type { County, Draft, Finding, Row, Table } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, asMuchAs, every, percent, table, unresolvedBound } from "./bound-builders.js";
import {
  count,
  coverage,
  fieldValue,
  presence,
  ratioOf,
  shareOf,
  sum,
} from "./measure-builders.js";
import { allOf, includes, is, isAbsent, not } from "./predicate-builders.js";
import type { Requirement } from "./requirement.js";
import { checkRequirements } from "./requirement-check.js";
import { RequirementMonitor } from "./requirement-monitor.js";
import {
  chambers,
  jobs,
  many,
  offices,
  places,
  roomArea,
  sampleComposition,
  townStaffing,
  workers,
} from "./sample-county.js";

const rule = (
  id: string,
  require: Partial<Requirement["require"]>,
  over: Partial<Requirement> = {},
): Requirement => ({
  ...townStaffing,
  id,
  subject: undefined,
  require: { ...townStaffing.require, bound: amount(1), ...require },
  ...over,
});

const degree = shareOf(workers, {
  by: "office",
  where: not(is("office.kind", "county")),
  part: is("degree", "bachelor"),
  unit: "person",
});
const rules: Requirement[] = [
  townStaffing,
  roomArea,
  rule("share", { measure: degree, bound: percent(40) }, { where: undefined }),
  rule(
    "place",
    {
      measure: count(jobs, {
        by: "office.place",
        where: is("holder.degree", "bachelor"),
        absent: "unknown",
        unit: "person",
      }),
    },
    { each: "places", where: is("class", "town") },
  ),
  rule(
    "sum",
    {
      measure: sum(chambers, { by: "office.place", field: "area", unit: "0.01m2" }),
      bound: amount(900),
    },
    { each: "places", where: undefined },
  ),
  rule("list", {
    measure: presence(chambers, {
      by: "office",
      unit: "item",
      things: [
        {
          called: { zh: "学校", en: "school" },
          where: allOf(includes("uses", "school"), not(isAbsent("area"))),
        },
      ],
    }),
    bound: every(),
  }),
  rule("codes", {
    measure: coverage(workers, { by: "office", field: "skills", unit: "item" }),
    bound: every(),
  }),
  rule("ratio", {
    measure: ratioOf(
      count(jobs, { by: "helps", unit: "post" }),
      count(workers, { by: "office", unit: "person" }),
    ),
    compare: "at-most",
    bound: { ratio: { p: 1, q: 2 } },
  }),
  rule(
    "graded",
    {
      bound: table("place.class", {
        town: asMuchAs(count(workers, { by: "office", unit: "person" })),
        village: unresolvedBound({ zh: "无", en: "none" }),
      }),
    },
    { where: undefined },
  ),
  rule(
    "county",
    { measure: count(jobs, { unit: "person" }), bound: amount(4) },
    { each: "county", where: undefined },
  ),
  rule(
    "group",
    { measure: count(workers, { unit: "person" }), bound: amount(2) },
    { each: "workers", groupBy: "degree", where: is("office.kind", "town") },
  ),
  rule(
    "age",
    { measure: fieldValue("holder.age", { unit: "day" }) },
    { each: "jobs", where: is("office.kind", "town") },
  ),
];

const byId = (a: Finding, b: Finding) => (a.id < b.id ? -1 : 1);
const isJudged = (each: Finding) => each.verdict !== "not-applicable";
const composition = sampleComposition(...rules);
const options = { date: "2018-06-01", plan: null };

/** What may be written into a field: a few values, or nothing. */
const values: Record<string, Record<string, readonly unknown[]>> = {
  places: { population: [undefined, 5_000, 25_000] },
  offices: { kind: ["town", "county"], place: ["t0", "t1", "v0"] },
  jobs: {
    office: ["o0", "o1", "o2"],
    helps: [undefined, ["o0"], ["o1", "o2"]],
    grade: ["junior", "senior"],
    holder: [undefined, "w0", "w1"],
  },
  workers: {
    office: ["o0", "o1", "o2"],
    degree: [undefined, "none", "bachelor"],
    skills: [undefined, [], ["service"], ["service", "school"]],
    age: [undefined, 1, 30],
  },
  chambers: {
    office: ["o0", "o1"],
    uses: [["school"], ["service", "school"]],
    area: [undefined, 400, 1_700],
  },
};
const tables: Record<string, Table<Row, never>> = Object.fromEntries(
  [places, offices, workers, jobs, chambers].map((each) => [
    each.name,
    each as unknown as Table<Row, never>,
  ]),
);

function startOf(filled: boolean) {
  const some = filled ? 3 : 0;
  return aCounty(composition, {
    places: [
      { id: "t0", name: "甲" },
      { id: "t1", name: "乙", population: 15_000 },
      { id: "v0", name: "丙" },
    ],
    offices: many(3, (index) => ({
      id: `o${index}`,
      name: `办${index}`,
      kind: index === 2 ? "county" : "town",
      place: `t${index % 2}`,
    })),
    workers: many(some, (index) => ({
      id: `w${index}`,
      name: "某",
      office: `o${index}`,
      ...(index === 1 ? {} : { degree: "bachelor" }),
    })),
    jobs: many(some, (index) => ({
      id: `j${index}`,
      office: `o${index}`,
      grade: "junior",
      ...(index === 0 ? {} : { holder: "w1" }),
    })),
    chambers: many(some, (index) => ({
      id: `c${index}`,
      name: `室${index}`,
      office: `o${index}`,
      uses: ["service"],
    })),
  });
}

const act = fc.record({
  table: fc.constantFrom(...Object.keys(values)),
  how: fc.constantFrom("insert", "update", "update", "update", "retire"),
  at: fc.nat(20),
  picks: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

function write(draft: Draft, { table: name, how, at, picks }: Act, serial: number): void {
  const register = tables[name] as Table<Row, never>;
  const fields = Object.entries(values[name] ?? {}).map(
    ([field, from], index) => [field, from[(picks[index] ?? 0) % from.length]] as const,
  );
  const present = fields.filter(([, value]) => value !== undefined);
  if (how === "insert") {
    const named = name === "jobs" ? {} : { name: `新${serial}` };
    draft.insert(register, {
      id: `${name === "places" ? "t" : "n"}${serial}x`,
      ...named,
      ...Object.fromEntries(present),
    } as Row);
    return;
  }
  const rows = [...draft.rows(register)];
  const row = rows[at % Math.max(1, rows.length)];
  if (row === undefined || row.retiredOn !== undefined) return;
  if (how === "retire") draft.retire(register, row.id, "2018-05-01");
  else {
    const [field, value] = fields[at % fields.length] as readonly [string, unknown];
    draft.update(register, row.id, { [field]: value } as Partial<Row>);
  }
}

describe("a monitor", () => {
  it("finds after any edits what a full check finds", () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (filled, batches) => {
          let county: County = startOf(filled);
          const monitor = new RequirementMonitor(county, composition, options);
          expect(monitor.findings()).toEqual(checkRequirements(county, composition, options));
          let serial = 0;
          const start = checkRequirements(county, composition, options).filter(isJudged);
          const kept = new Map(start.map((each) => [each.id, each]));
          for (const batch of batches) {
            const draft = county.draft();
            for (const each of batch) write(draft, each, serial++);
            const finished = draft.finish();
            county = finished.county;
            const { findings, gone } = monitor.apply(finished.edits, county);
            const full = checkRequirements(county, composition, options);
            expect(monitor.findings()).toEqual(full);
            // What was found before, with what was found again and without what is gone, is all there is.
            for (const each of findings) kept.set(each.id, each);
            for (const each of gone) kept.delete(each);
            expect([...kept.values()].sort(byId)).toEqual(full.filter(isJudged).sort(byId));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("judges again only what is touched, and says it", () => {
    const county = startOf(true);
    const monitor = new RequirementMonitor(county, composition, options);
    const draft = county.draft();
    draft.update(chambers, "c0", { area: 1_650 });
    const { county: next, edits } = draft.finish();
    const { judged, findings } = monitor.apply(edits, next);
    expect(judged).toBe(findings.length);
    expect(findings.map((each) => each.id.replace("@2018-06-01", ""))).toEqual([
      "room-area@chambers/c0",
      "sum@places/t0",
    ]);
    expect(monitor.county).toBe(next);
  });
});
