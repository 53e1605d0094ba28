import type { Finding } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import type { Bound } from "./bound.js";
import {
  amount,
  asMuchAs,
  every,
  percent,
  perPopulation,
  range,
  ratio,
  share,
  table,
  unresolvedBound,
} from "./bound-builders.js";
import type { Comparator } from "./comparison.js";
import type { Measure } from "./measure.js";
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
import { includes, is, isOneOf } from "./predicate-builders.js";
import type { Requirement } from "./requirement.js";
import { checkRequirements } from "./requirement-check.js";
import {
  chambers,
  jobs,
  many,
  places,
  sampleComposition,
  townStaffing,
  workers,
} from "./sample-county.js";

const date = "2018-06-01";

function rule(
  measure: Measure,
  compare: Comparator,
  bound: Bound,
  over: Partial<Requirement> = {},
): Requirement {
  return { ...townStaffing, id: "rule", require: { measure, compare, bound }, ...over };
}

const base = {
  places: [
    { id: "t1", name: "果里镇", population: 52_345 },
    { id: "v1", name: "前张村" },
  ],
  offices: [
    { id: "o1", name: "果里办", kind: "town", place: "t1" },
    { id: "o2", name: "县中心", kind: "county", place: "t1" },
  ],
};

function check(requirement: Requirement, tables: Record<string, readonly unknown[]>): Finding[] {
  const composition = sampleComposition(requirement);
  const county = aCounty(composition, { ...base, ...tables });
  return checkRequirements(county, composition, { date, plan: null });
}

function only(requirement: Requirement, tables: Record<string, readonly unknown[]>): Finding {
  const found = check(requirement, tables);
  expect(found).toHaveLength(1);
  return found[0] as Finding;
}

const worker = (degree?: string) => (index: number) => ({
  id: `w-${degree ?? "x"}-${index}`,
  name: "张三",
  office: "o1",
  ...(degree === undefined ? {} : { degree }),
});

const staff = (bachelors: number, others: number, open = 0) => ({
  workers: [
    ...many(bachelors, worker("bachelor")),
    ...many(others, worker("none")),
    ...many(open, worker()),
    { id: "gone", name: "x", office: "o1", degree: "bachelor", retiredOn: "2018-01-01" },
  ],
});

const degrees = shareOf(workers, {
  by: "office",
  part: is("degree", "bachelor"),
  unit: "person",
  called: { zh: "本科学历人员", en: "bachelors" },
});

describe("a share", () => {
  const fifth = rule(degrees, "at-least", percent(20));

  it.each([
    [2, 8, "met", null],
    [1, 9, "short", 1],
    [1, 4, "met", null],
    [1, 5, "short", 1],
    [0, 1, "short", 1],
  ])("of %i and %i others: %s", (bachelors, others, verdict, shortfall) => {
    const found = only(fifth, staff(bachelors, others));
    expect(found).toMatchObject({ verdict, shortfall, bound: { p: 20, q: 100 } });
    expect(found.measured).toEqual({ value: bachelors, unit: "person" });
  });

  it("says how many to convert in place and how many to hire", () => {
    expect(only(fifth, staff(3, 57)).message).toMatchInlineSnapshot(`
      {
        "en": "果里办: bachelors 3 of 60 persons; at least 20% required; 9 persons to convert in place, or 12 persons to hire.",
        "zh": "果里办：本科学历人员60人中3人，要求不少于20%，还差9人（总数不变，就地转换），或另增12人。",
      }
    `);
    expect(
      only(rule(degrees, "at-least", share(1, 1)), staff(3, 2)).message,
    ).toMatchInlineSnapshot(`
      {
        "en": "果里办: bachelors 3 of 5 persons; at least 100% required; 2 persons to convert in place.",
        "zh": "果里办：本科学历人员5人中3人，要求不少于100%，还差2人（总数不变，就地转换）。",
      }
    `);
    expect(only(rule(degrees, "at-most", share(1, 3)), staff(3, 3)).message).toMatchInlineSnapshot(`
      {
        "en": "果里办: bachelors 3 of 6 persons; at most 1/3 allowed; 1 person too many, to convert in place, or 3 persons to add outside that part.",
        "zh": "果里办：本科学历人员6人中3人，限定不超过1/3，超出1人（总数不变，就地转换），或另增不计入该部分的3人。",
      }
    `);
  });

  it("of nobody is unknown, not met and not infinite", () => {
    const found = only(fifth, { workers: [{ ...worker("none")(0), office: "o2" }] });
    expect(found).toMatchObject({
      code: "STANDARDS_EMPTY_GROUP",
      verdict: "unknown",
      measured: null,
    });
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "果里办: bachelors unknown; at least 20% required; this cannot be judged, because there is nothing to take it of. Enter what it is taken of, such as staff or inspections; while there is none, it stays unknown.",
        "zh": "果里办：本科学历人员未知，要求不少于20%，因作为整体的数量为零而无法判定。请先登记所要计算的记录（如人员、检查）；确实没有的，本项一直为不明。",
      }
    `);
  });

  it("stays open while a degree that could change it is missing, and only then", () => {
    const open = only(fifth, staff(1, 8, 1));
    expect(open).toMatchObject({
      code: "STANDARDS_MISSING_DATUM",
      verdict: "unknown",
      measured: null,
    });
    expect(open.message).toMatchInlineSnapshot(`
      {
        "en": "果里办: bachelors 1 of 10 persons to 2 of 10 persons; at least 20% required; this cannot be judged, because the register 'workers' does not give the degree of w-x-0 (at best met, at worst 1 person short). Enter it in that register.",
        "zh": "果里办：本科学历人员10人中1人至10人中2人，要求不少于20%，因登记表“人员”中w-x-0未登记学历而无法判定（最好为达到要求，最差为差1人）。请在该登记表中补录。",
      }
    `);
    expect(only(fifth, staff(2, 7, 1))).toMatchObject({ verdict: "met" });
    expect(only(fifth, staff(0, 9, 1))).toMatchObject({ verdict: "short" });
  });
});

describe("a sum", () => {
  const area = sum(chambers, { by: "office", field: "area", unit: "0.01m2" });
  const room = (id: string, size?: number) => ({
    id,
    name: id,
    office: "o1",
    uses: ["service"],
    ...(size === undefined ? {} : { area: size }),
  });

  it("adds up a field, exactly", () => {
    const least = rule(area, "at-least", amount(3_000));
    expect(only(least, { chambers: [room("a", 1_499), room("b", 1_500)] })).toMatchObject({
      verdict: "short",
      shortfall: 1,
      measured: { value: 2_999, unit: "0.01m2" },
    });
    expect(
      only(least, { chambers: [room("a", 1_499), room("b", 1_500)] }).message,
    ).toMatchInlineSnapshot(`
      {
        "en": "果里办: sum of the area of chambers 29.99 m²; at least 30 m² required; 0.01 m² short.",
        "zh": "果里办：房间的面积合计29.99㎡，要求不少于30㎡，还差0.01㎡。",
      }
    `);
    expect(only(least, { chambers: [room("a", 3_000)] })).toMatchObject({ verdict: "met" });
  });

  it("is open where a number is missing that could matter", () => {
    const least = rule(area, "at-least", amount(3_000));
    const most = rule(area, "at-most", amount(1_000));
    expect(only(least, { chambers: [room("a", 3_000), room("b")] })).toMatchObject({
      verdict: "met",
    });
    expect(only(most, { chambers: [room("a", 3_000), room("b")] })).toMatchObject({
      verdict: "short",
    });
    const open = only(least, { chambers: [room("a", 1_000), room("b")] });
    expect(open.verdict).toBe("unknown");
    expect(open.message).toMatchInlineSnapshot(`
      {
        "en": "果里办: sum of the area of chambers 10 m² or more; at least 30 m² required; this cannot be judged, because the register 'chambers' does not give the area of b (at best met, at worst 20 m² short). Enter it in that register.",
        "zh": "果里办：房间的面积合计至少10㎡，要求不少于30㎡，因登记表“房间”中b未登记面积而无法判定（最好为达到要求，最差为差20㎡）。请在该登记表中补录。",
      }
    `);
  });
});

describe("a list", () => {
  const rooms = presence(chambers, {
    by: "office",
    unit: "item",
    called: { zh: "功能用房", en: "rooms by function" },
    things: [
      { called: { zh: "服务室", en: "service room" }, where: includes("uses", "service") },
      { called: { zh: "学校", en: "school" }, where: includes("uses", "school"), least: 2 },
    ],
  });
  const room = (id: string, ...uses: string[]) => ({ id, name: id, office: "o1", uses });

  it("names what is not there; one record may be several things", () => {
    const all = rule(rooms, "at-least", every());
    const two = [room("a", "service", "school"), room("b", "school")];
    expect(only(all, { chambers: two })).toMatchObject({
      verdict: "met",
      measured: { value: 2, unit: "item" },
      bound: { value: 2, unit: "item" },
    });
    const found = only(all, { chambers: [room("a", "service", "school")] });
    expect(found).toMatchObject({ code: "STANDARDS_LIST_SHORT", verdict: "short", shortfall: 1 });
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "果里办: rooms by function 1 of 2 items; all of them required; not there: school.",
        "zh": "果里办：功能用房2件中1件，要求全部具备，缺学校。",
      }
    `);
    expect(
      only(rule(rooms, "at-least", amount(1)), { chambers: [room("a", "service")] }),
    ).toMatchObject({ verdict: "met" });
  });

  it("of codes names the missing ones, and is open where a record does not tell", () => {
    const skills = coverage(workers, { by: "office", field: "skills", unit: "item" });
    const all = rule(skills, "at-least", every());
    const held = (id: string, ...codes: string[]) => ({
      id,
      name: "x",
      office: "o1",
      skills: codes,
    });
    expect(only(all, { workers: [held("a", "service", "school")] })).toMatchObject({
      verdict: "met",
    });
    expect(only(all, { workers: [held("a", "service")] }).message).toMatchInlineSnapshot(`
      {
        "en": "果里办: skills of workers 1 of 2 items; all of them required; not there: school.",
        "zh": "果里办：人员的专长2件中1件，要求全部具备，缺人口学校。",
      }
    `);
    const open = only(all, {
      workers: [held("a", "service"), { id: "b", name: "x", office: "o1" }],
    });
    expect(open.verdict).toBe("unknown");
    expect(open.message).toMatchInlineSnapshot(`
      {
        "en": "果里办: skills of workers 1 of 2 items to 2 of 2 items; all of them required; this cannot be judged, because the register 'workers' does not give the skills of b (at best met, at worst 1 item short). Enter it in that register.",
        "zh": "果里办：人员的专长2件中1件至2件中2件，要求全部具备，因登记表“人员”中b未登记专长而无法判定（最好为达到要求，最差为差1件）。请在该登记表中补录。",
      }
    `);
  });
});

describe("a ratio and a distance", () => {
  const perHead = ratioOf(
    count(jobs, { by: "office", unit: "post" }),
    count(workers, { by: "office", unit: "person" }),
  );
  const tables = (posts: number, people: number) => ({
    jobs: [
      ...many(posts, (index) => ({ id: `j${index}`, office: "o1", grade: "junior" })),
      { id: "j-x", office: "o2", grade: "junior" },
    ],
    workers: [...many(people, worker("none")), { id: "w-x", name: "x", office: "o2" }],
  });

  it("compares exactly, and is unknown where there is nothing to divide by", () => {
    const third = rule(perHead, "at-most", ratio(1, 3));
    expect(only(third, tables(1, 3))).toMatchObject({ verdict: "met", bound: { p: 1, q: 3 } });
    expect(only(third, tables(2, 5))).toMatchObject({ verdict: "short", shortfall: 1 });
    expect(only(third, tables(2, 5)).message).toMatchInlineSnapshot(`
      {
        "en": "果里办: jobs to workers 2 posts / 5 persons; at most 1/3 allowed; 1 post over.",
        "zh": "果里办：岗位与人员之比2个岗位/5人，限定不超过1/3，超出1个岗位。",
      }
    `);
    expect(only(third, tables(2, 0))).toMatchObject({
      verdict: "unknown",
      code: "STANDARDS_EMPTY_GROUP",
    });
  });

  it("counts days between dates, or to the day judged", () => {
    const served = rule(
      daysFrom({ from: "since" }, { zh: "在岗天数", en: "days in post" }),
      "at-least",
      amount(30),
      { each: "workers", where: undefined, subject: undefined },
    );
    const since = (on?: string) => ({
      workers: [{ id: "w1", name: "x", office: "o1", ...(on === undefined ? {} : { since: on }) }],
    });
    expect(only(served, since("2018-05-02"))).toMatchObject({
      verdict: "met",
      measured: { value: 30, unit: "day" },
    });
    expect(only(served, since("2018-05-03"))).toMatchObject({ verdict: "short", shortfall: 1 });
    expect(only(served, since())).toMatchObject({ verdict: "unknown" });
  });
});

describe("bounds", () => {
  const posts = count(jobs, { by: "office", unit: "post" });
  const withPosts = (number: number) => ({
    jobs: many(number, (index) => ({ id: `j${index}`, office: "o1", grade: "junior" })),
  });

  it.each([
    ["more-than", 2, ["short", "short", "met"]],
    ["at-least", 2, ["short", "met", "met"]],
    ["at-most", 2, ["met", "met", "short"]],
    ["less-than", 2, ["met", "short", "short"]],
  ] as const)("%s %i", (compare, bound, verdicts) => {
    const found = [1, 2, 3].map(
      (number) => only(rule(posts, compare, amount(bound)), withPosts(number)).verdict,
    );
    expect(found).toEqual(verdicts);
  });

  it("of a range are both included; the upper edge of 2-3 persons is not punished", () => {
    const limit = rule(posts, "within", range(2, 3));
    const usual = rule(posts, "within", range(2, 3, "usual"));
    const verdicts = (each: Requirement) =>
      [1, 2, 3, 4].map((number) => only(each, withPosts(number)).code);
    expect(verdicts(limit)).toEqual([
      "STANDARDS_SHORT",
      "STANDARDS_MET",
      "STANDARDS_MET",
      "STANDARDS_OVER",
    ]);
    expect(verdicts(usual)).toEqual([
      "STANDARDS_SHORT",
      "STANDARDS_MET",
      "STANDARDS_MET",
      "STANDARDS_MET",
    ]);
    expect(only(limit, withPosts(5)).message).toMatchInlineSnapshot(`
      {
        "en": "果里办: jobs 5 posts; 2 to 3 posts required; 2 posts over.",
        "zh": "果里办：岗位5个岗位，要求2至3个岗位，超出2个岗位。",
      }
    `);
    expect(only(usual, withPosts(1)).message).toMatchInlineSnapshot(`
      {
        "en": "果里办: jobs 1 post; 2 to 3 posts (more is not punished) required; 1 post short.",
        "zh": "果里办：岗位1个岗位，要求2至3个岗位（上限不作要求），还差1个岗位。",
      }
    `);
  });

  it("come from a table by a field; a missing row leaves the verdict open", () => {
    const graded = rule(
      posts,
      "at-least",
      table("kind", {
        town: amount(2),
        county: unresolvedBound({ zh: "文件未载明", en: "the document does not say" }),
      }),
      { where: isOneOf("kind", ["town", "county"]), subject: undefined },
    );
    const [town, county] = check(graded, withPosts(1));
    expect(town).toMatchObject({ verdict: "short", shortfall: 1 });
    expect(town?.message).toMatchInlineSnapshot(`
      {
        "en": "果里办: jobs 1 post; at least 2 posts required (kind 'town office'); 1 post short.",
        "zh": "果里办：岗位1个岗位，要求不少于2个岗位（类型为“镇办”），还差1个岗位。",
      }
    `);
    expect(county).toMatchObject({ code: "STANDARDS_UNRESOLVED_BOUND", verdict: "unknown" });
    const holed = rule(posts, "at-least", table("kind", { county: amount(2) }));
    const found = only(holed, withPosts(1));
    expect(found).toMatchObject({
      code: "STANDARDS_NO_TABLE_ROW",
      verdict: "unknown",
      bound: null,
    });
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "果里办: jobs 1 post; this cannot be judged, because the table of the standard has no row for kind 'town office'. Let a plugin replace the requirement with one that has the row, or correct the register.",
        "zh": "果里办：岗位1个岗位，因标准表中没有类型为“镇办”的一行而无法判定。请由插件以 replace 补上该行，或更正登记。",
      }
    `);
  });

  it("may be another measure, times an exact fraction", () => {
    const people = count(workers, {
      by: "office",
      unit: "person",
      called: { zh: "人员", en: "workers" },
    });
    const third = rule(
      posts,
      "at-least",
      asMuchAs(people, { times: { p: 1, q: 3 }, rounding: "up" }),
    );
    const tables = { ...withPosts(2), ...staff(0, 7) };
    expect(only(third, tables)).toMatchObject({
      verdict: "short",
      bound: { value: 3, unit: "post" },
      shortfall: 1,
    });
    expect(only(third, tables).message).toMatchInlineSnapshot(`
      {
        "en": "果里办: jobs 2 posts; at least 3 posts required (workers 7 persons × 1/3 rounded up = 3); 1 post short.",
        "zh": "果里办：岗位2个岗位，要求不少于3个岗位（人员7人×1/3向上取整为3），还差1个岗位。",
      }
    `);
    const exact = rule(posts, "at-least", asMuchAs(people, { times: { p: 2, q: 7 } }));
    expect(only(exact, tables)).toMatchObject({ verdict: "met" });
  });

  it("per population come through tables, too", () => {
    const per = perPopulation({
      field: "place.population",
      per: 10_000,
      amount: 1,
      rounding: "up",
    });
    expect(only(rule(posts, "at-least", table("kind", { town: per })), withPosts(2))).toMatchObject(
      { verdict: "short", shortfall: 4 },
    );
  });
});

describe("the county and groups", () => {
  it("judges the county as one, also by its whole population", () => {
    const people = sum(places, {
      field: "population",
      where: is("class", "town"),
      unit: "person",
      called: { zh: "人口", en: "population" },
    });
    const posts = count(jobs, { unit: "post" });
    const overall = rule(
      posts,
      "at-least",
      asMuchAs(people, { times: { p: 1, q: 10_000 }, rounding: "up" }),
      { each: "county", where: undefined, subject: undefined },
    );
    const found = only(overall, {
      jobs: many(5, (index) => ({
        id: `j${index}`,
        office: index > 2 ? "o1" : "o2",
        grade: "junior",
      })),
    });
    expect(found).toMatchObject({
      subject: "county/999901",
      measured: { value: 5 },
      bound: { value: 6 },
      verdict: "short",
    });
    expect(found.message).toMatchInlineSnapshot(`
      {
        "en": "Sample County: jobs 5 posts; at least 6 posts required (population 52,345 persons × 1/10,000 rounded up = 6); 1 post short.",
        "zh": "样县：岗位5个岗位，要求不少于6个岗位（人口52,345人×1/10,000向上取整为6），还差1个岗位。",
      }
    `);
  });

  it("judges groups by a field", () => {
    const grades = rule(count(jobs, { unit: "post" }), "at-least", amount(2), {
      each: "jobs",
      groupBy: "grade",
      where: undefined,
      subject: undefined,
    });
    const found = check(grades, {
      jobs: many(3, (index) => ({
        id: `j${index}`,
        office: "o1",
        grade: index === 0 ? "senior" : "junior",
      })),
    });
    expect(found.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["jobs/grade=senior", "short"],
      ["jobs/grade=junior", "met"],
    ]);
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "grade 'senior': jobs 1 post; at least 2 posts required; 1 post short.",
        "zh": "级别“senior”：岗位1个岗位，要求不少于2个岗位，还差1个岗位。",
      }
    `);
  });

  it("leaves a count open where a record that might count does not tell, if asked to", () => {
    const measure = count(workers, {
      by: "office",
      where: is("degree", "bachelor"),
      absent: "unknown",
      unit: "person",
    });
    const least = rule(measure, "at-least", amount(2));
    expect(only(least, staff(1, 3, 1))).toMatchObject({ verdict: "unknown" });
    expect(only(least, staff(0, 3, 1))).toMatchObject({ verdict: "short" });
    expect(only(least, staff(2, 3, 1))).toMatchObject({ verdict: "met" });
    const strict = rule(
      { ...measure, count: { ...measure.count, absent: undefined } },
      "at-least",
      amount(2),
    );
    expect(only(strict, staff(1, 3, 1))).toMatchObject({ verdict: "short", shortfall: 1 });
  });

  it("measures a field as before", () => {
    const old = rule(fieldValue("population", { unit: "person" }), "at-least", amount(1), {
      each: "places",
      where: undefined,
      subject: undefined,
    });
    expect(check(old, {}).map((each) => each.verdict)).toEqual(["met", "unknown"]);
  });
});
