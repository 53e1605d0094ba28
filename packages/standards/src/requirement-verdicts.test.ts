import { type AnyTable, type Row, readCounty } from "@fuyou/kernel";
import { aCounty, aHeader } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, asMuchAs, every, percent, perPopulation, range, table } from "./bound-builders.js";
import { explain } from "./explainer.js";
import {
  count,
  coverage,
  daysFrom,
  fieldValue,
  presence,
  ratioOf,
  shareOf,
  sum,
} from "./measure-builders.js";
import { allOf, anyOf, includes, is, isAtLeast, isPresent, not } from "./predicate-builders.js";
import type { Requirement } from "./requirement.js";
import { checkRequirements } from "./requirement-check.js";
import { judgeRequirements } from "./requirement-verdicts.js";
import {
  type Chamber,
  chambers,
  type Job,
  jobs,
  many,
  type Office,
  roomArea,
  sampleComposition,
  townStaffing,
  type Worker,
  workers,
} from "./sample-county.js";

const options = { date: "2018-06-01", plan: null };

const rule = (
  id: string,
  require: Partial<Requirement["require"]>,
  over: Partial<Requirement> = {},
) => ({
  ...townStaffing,
  id,
  subject: undefined,
  where: undefined,
  require: { ...townStaffing.require, ...require },
  ...over,
});

const people = { by: "office", unit: "person" } as const;
const rules: Requirement[] = [
  townStaffing,
  roomArea,
  rule("strict", { measure: count(jobs, people), compare: "more-than", bound: amount(1) }),
  rule("few", { measure: count(jobs, people), compare: "less-than", bound: amount(2) }),
  rule("between", { measure: count(jobs, people), compare: "within", bound: range(1, 2) }),
  rule("usual", {
    measure: count(jobs, people),
    compare: "within",
    bound: range(1, 2, "usual"),
  }),
  rule("share", {
    measure: shareOf(workers, { ...people, part: is("degree", "bachelor") }),
    bound: percent(55),
  }),
  rule("share-below", {
    measure: shareOf(workers, { ...people, part: is("degree", "bachelor") }),
    compare: "at-most",
    bound: percent(45),
  }),
  rule("maybe", {
    measure: count(workers, { ...people, where: isAtLeast("age", 30), absent: "unknown" }),
    bound: amount(1),
  }),
  rule("area", {
    measure: sum(chambers, { by: "office", field: "area", unit: "0.01m2" }),
    bound: amount(900),
  }),
  rule("list", {
    measure: presence(chambers, {
      by: "office",
      unit: "item",
      things: [
        { called: { zh: "学校", en: "school" }, where: includes("uses", "school"), least: 2 },
      ],
    }),
    bound: every(),
  }),
  rule("codes", {
    measure: coverage(workers, { by: "office", field: "skills", unit: "item" }),
    bound: amount(1),
  }),
  rule("ratio", {
    measure: ratioOf(count(jobs, { by: "helps", unit: "post" }), count(workers, people)),
    compare: "at-most",
    bound: { ratio: { p: 1, q: 2 } },
  }),
  rule("other", {
    measure: count(jobs, people),
    bound: asMuchAs(count(workers, people), { times: { p: 1, q: 3 } }),
  }),
  rule("rounded", {
    measure: count(jobs, people),
    bound: asMuchAs(count(workers, people), { times: { p: 1, q: 3 }, rounding: "up" }),
  }),
  rule("graded", {
    measure: count(jobs, people),
    bound: table("place.class", {
      town: perPopulation({
        field: "place.population",
        per: 9_000,
        amount: 1,
        rounding: "nearest",
      }),
      village: amount(1),
    }),
  }),
  rule(
    "since",
    { measure: daysFrom({ from: "since" }), compare: "at-least", bound: amount(365) },
    { each: "workers", where: anyOf(isPresent("since"), not(is("office.kind", "town"))) },
  ),
  rule(
    "age",
    { measure: fieldValue("holder.age", { unit: "day" }), bound: amount(30) },
    { each: "jobs", where: allOf(is("office.place.class", "town"), not(is("grade", "senior"))) },
  ),
];
const composition = sampleComposition(...rules);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(...values: T[]) => fc.constantFrom(...values);
const ended = maybe(some("2018-01-01", "2019-01-01"));
const office = some("o0", "o1", "o2", "o3");

/** Registers of any content, with gaps, ended records, and offices without anybody. */
const counties = fc
  .record({
    populations: fc.array(maybe(some(0, 4_500, 9_000, 9_001, 25_000)), {
      minLength: 4,
      maxLength: 4,
    }),
    offices: fc.array(
      fc.record({
        kind: some("town", "county"),
        place: some("t0", "t1", "v0", "v1"),
        retiredOn: ended,
      }),
      { minLength: 4, maxLength: 4 },
    ),
    jobs: fc.array(
      fc.record({
        office,
        helps: maybe(fc.array(office, { maxLength: 2 })),
        grade: some("junior", "senior"),
        holder: maybe(some("w0")),
        retiredOn: ended,
      }),
      { maxLength: 12 },
    ),
    workers: fc.array(
      fc.record({
        office,
        age: maybe(some(20, 30, 40)),
        degree: maybe(some("none", "bachelor")),
        since: maybe(some("2017-05-31", "2017-06-01", "2017-06-02")),
        skills: maybe(fc.array(some("service", "school"), { maxLength: 2 })),
        retiredOn: ended,
      }),
      { minLength: 1, maxLength: 12 },
    ),
    chambers: fc.array(
      fc.record({
        office,
        uses: fc.array(some("service", "school"), { maxLength: 2 }),
        area: maybe(some(400, 500, 1_600)),
        retiredOn: ended,
      }),
      { maxLength: 8 },
    ),
  })
  .map((drawn) => ({
    places: ["t0", "t1", "v0", "v1"].map((id, index) => ({
      id,
      name: id,
      population: drawn.populations[index],
    })),
    offices: drawn.offices.map(
      (row, index): Office => ({ ...row, id: `o${index}`, name: `单位${index}` }),
    ),
    jobs: drawn.jobs.map((row, index) => ({ ...row, id: `j${index}` }) as Job),
    workers: drawn.workers.map(
      (row, index) => ({ ...row, id: `w${index}`, name: "合成" }) as Worker,
    ),
    chambers: drawn.chambers.map(
      (row, index): Chamber => ({ ...row, id: `c${index}`, name: `房${index}` }),
    ),
  }));

describe("verdicts judged as columns", () => {
  it("are those the findings give, whatever is missing", () => {
    fc.assert(
      fc.property(counties, (tables) => {
        // Read with all its faults, such as a holder who has left.
        const { county } = readCounty({ county: aHeader(), tables }, composition);
        const full = checkRequirements(county, composition, options);
        for (const verdicts of judgeRequirements(county, composition, options)) {
          const { id } = verdicts.requirement;
          const of = (verdict: string) =>
            full.filter((each) => each.requirement === id && each.verdict === verdict);
          expect([id, verdicts.met, verdicts.short, verdicts.unknown]).toEqual([
            id,
            of("met").length,
            of("short").length,
            of("unknown").length,
          ]);
          expect([...verdicts.findings("short")]).toEqual(of("short"));
        }
        // An explanation reads record by record along references, without any column.
        const found = new Map(
          full.map((each) => [`${each.requirement}@${each.subject}`, each.verdict]),
        );
        for (const { id, each } of rules) {
          const table = composition.tables.find(({ name }) => name === each) as AnyTable;
          for (const row of county.rows<Row>(table)) {
            const { verdict } = explain(county, composition, id, row.id, options.date);
            const judged = found.get(`${id}@${each}/${row.id}`) ?? "not-applicable";
            expect([id, row.id, verdict]).toEqual([id, row.id, judged]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("hold where floating point errs: 55 % of 60 is 33, not 34", () => {
    const share = sampleComposition(rules.find((each) => each.id === "share") as Requirement);
    const county = aCounty(share, {
      places: [{ id: "t0", name: "甲" }],
      offices: [{ id: "o0", name: "甲办", kind: "town", place: "t0" }],
      workers: many(60, (index) => ({
        id: `w${index}`,
        name: "合成",
        office: "o0",
        degree: index < 33 ? "bachelor" : "none",
      })),
    });
    const [verdicts] = judgeRequirements(county, share, options);
    expect(verdicts).toMatchObject({ met: 1, short: 0, unknown: 0 });
  });

  it("say nothing, and then once that nothing is in scope", () => {
    const empty = aCounty(composition, { places: [], offices: [], workers: [] });
    const [staffing] = judgeRequirements(empty, composition, options);
    expect(staffing).toMatchObject({ met: 0, short: 0, unknown: 0 });
    expect([...(staffing?.findings() ?? [])].map((each) => each.verdict)).toEqual([
      "not-applicable",
    ]);
    expect([...(staffing?.findings("short") ?? [])]).toEqual([]);
  });
});
