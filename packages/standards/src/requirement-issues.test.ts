import { issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { amount, asMuchAs, every, range, table } from "./bound-builders.js";
import { count, coverage, daysFrom, fieldValue, shareOf } from "./measure-builders.js";
import { includes, is, isPresent, not } from "./predicate-builders.js";
import { type Requirement, requirement } from "./requirement.js";
import { jobs, roomArea, samplePlugins, townStaffing, workers } from "./sample-county.js";

const issues = (...requirements: Requirement[]) => issuesOf(...samplePlugins(...requirements));

const counting = (by: string) => ({
  ...townStaffing,
  require: {
    ...townStaffing.require,
    measure: { count: { of: "jobs", by }, unit: "post" as const },
  },
});

const onCounty = {
  ...townStaffing.require,
  measure: count(jobs, { unit: "person" }),
};

const measuring = (measure: Requirement["require"]["measure"]) => ({
  ...roomArea,
  require: { ...roomArea.require, measure },
});

describe("a composition", () => {
  it("takes requirements whose tables, fields, codes and units are there", () => {
    expect(issues(townStaffing, roomArea)).toEqual([]);
  });

  it("names an unknown field, with the nearest, in both languages", () => {
    const [issue, ...others] = issues({ ...roomArea, where: includes("usez", "service") });
    expect(others).toEqual([]);
    expect(issue?.text).toMatchInlineSnapshot(`
      {
        "en": "sample: the requirement 'room-area' asks in where for 'usez', but the table 'chambers' has no field 'usez'; the nearest is 'uses'. Correct the name of the field.",
        "zh": "插件 sample 的要求 room-area：where 的“usez”中，登记表“chambers”没有字段“usez”；最接近的是“uses”。请更正字段名。",
      }
    `);
  });

  it.each<[string, Requirement, string, Record<string, string>]>([
    [
      "an unknown table",
      { ...roomArea, each: "chamber" },
      "UNKNOWN_TABLE",
      { part: "each", nearest: "chambers" },
    ],
    [
      "an unknown counted table",
      requirement({
        ...townStaffing,
        require: {
          ...townStaffing.require,
          measure: { count: { of: "job", by: "office" }, unit: "post" },
        },
      }),
      "UNKNOWN_TABLE",
      { part: "require.measure.count.of", nearest: "jobs" },
    ],
    [
      "an unknown field behind a reference",
      { ...townStaffing, where: not(isPresent("place.populaton")) },
      "UNKNOWN_FIELD",
      { path: "place.populaton", table: "places", field: "populaton", nearest: "population" },
    ],
    [
      "a path through a field that is no reference",
      { ...townStaffing, where: is("kind.title", "town") },
      "NOT_A_REFERENCE",
      { field: "kind", table: "offices" },
    ],
    [
      "a path through a list of references",
      { ...townStaffing, where: is("guides.kind", "town") },
      "LIST_ON_PATH",
      { field: "guides", table: "offices" },
    ],
    [
      "a count by a reference to another table",
      counting("holder"),
      "WRONG_TARGET",
      { target: "workers", each: "offices" },
    ],
    [
      "a count by a field that refers to nothing",
      counting("grade"),
      "WRONG_TARGET",
      { target: "grade" },
    ],
    [
      "an unknown field in a counted condition",
      requirement({
        ...townStaffing,
        require: {
          ...townStaffing.require,
          measure: count(jobs, { by: "office", where: is("grad", "senior"), unit: "post" }),
        },
      }),
      "UNKNOWN_FIELD",
      { part: "require.measure.count.where", nearest: "grade" },
    ],
    [
      "a measure of words",
      measuring(fieldValue("name", { unit: "item" })),
      "NOT_A_NUMBER",
      { path: "name" },
    ],
    [
      "a measure in another unit",
      measuring(fieldValue("area", { unit: "item" })),
      "UNIT_MISMATCH",
      { declared: "0.01m2", unit: "item" },
    ],
    [
      "a code that no plugin contributes",
      { ...townStaffing, where: is("kind", "twon") },
      "UNKNOWN_VALUE",
      { value: "twon", nearest: "town" },
    ],
    [
      "a value that a closed field cannot hold",
      requirement({
        ...townStaffing,
        require: {
          ...townStaffing.require,
          measure: count(jobs, { by: "office", where: is("grade", "senor"), unit: "post" }),
        },
      }),
      "UNKNOWN_VALUE",
      { value: "senor", nearest: "senior" },
    ],
    [
      "a list compared by is",
      { ...roomArea, where: is("uses", "service") },
      "WRONG_COMPARISON",
      { used: "is" },
    ],
    [
      "a single value compared by includes",
      { ...roomArea, where: includes("area", 1) },
      "WRONG_COMPARISON",
      { used: "includes" },
    ],
    [
      "a number compared with a word",
      { ...roomArea, where: is("area", "1600") },
      "WRONG_COMPARISON",
      { used: "is" },
    ],
    [
      "a population that is none",
      {
        ...townStaffing,
        require: {
          ...townStaffing.require,
          bound: { perPopulation: { field: "place.name", per: 1, amount: 1, rounding: "up" } },
        },
      },
      "NOT_A_NUMBER",
      { part: "require.bound.perPopulation.field" },
    ],
    [
      "a share compared with an amount",
      requirement({
        ...townStaffing,
        require: {
          measure: shareOf(workers, { by: "office", part: isPresent("degree"), unit: "person" }),
          compare: "at-least",
          bound: amount(2),
        },
      }),
      "WRONG_BOUND",
      { bound: "amount", measure: "share", compare: "at-least" },
    ],
    [
      "a range compared by at-least",
      { ...roomArea, require: { ...roomArea.require, bound: range(1, 2) } },
      "WRONG_BOUND",
      { bound: "range", compare: "at-least" },
    ],
    [
      "a phrase read against its meaning",
      { ...roomArea, require: { ...roomArea.require, phrase: "以下" } },
      "WRONG_PHRASE",
      { phrase: "以下", allowed: "at-most" },
    ],
    [
      "a count that does not say how it leads to the record",
      requirement({
        ...townStaffing,
        require: { ...townStaffing.require, measure: count(jobs, { unit: "post" }) },
      }),
      "NO_JOIN",
      { part: "require.measure.count.by", of: "jobs", each: "offices" },
    ],
    [
      "a field of the county",
      { ...townStaffing, each: "county", where: undefined, require: onCounty },
      "NO_SINGLE_RECORD",
      { path: "place.population" },
    ],
    [
      "days from a field that is no date",
      measuring(daysFrom({ from: "area" })),
      "NOT_A_DATE",
      { part: "require.measure.days.from", path: "area" },
    ],
    [
      "codes of a field without a list of codes",
      requirement({
        ...townStaffing,
        require: {
          measure: coverage(workers, { by: "office", field: "name", unit: "item" }),
          compare: "at-least",
          bound: every(),
        },
      }),
      "NO_CODES",
      { path: "name" },
    ],
    [
      "a table by a value the field cannot hold",
      {
        ...townStaffing,
        require: { ...townStaffing.require, bound: table("kind", { twon: amount(1) }) },
      },
      "UNKNOWN_VALUE",
      { value: "twon", nearest: "town" },
    ],
    [
      "another measure in another unit, without a factor",
      {
        ...townStaffing,
        require: {
          ...townStaffing.require,
          bound: asMuchAs(count(jobs, { by: "office", unit: "post" })),
        },
      },
      "UNIT_MISMATCH",
      { declared: "post", unit: "person" },
    ],
  ])("refuses %s", (_, faulty, code, values) => {
    const found = issues(faulty);
    expect(found.map((issue) => issue.code)).toEqual([`STANDARDS_${code}`]);
    expect(found[0]?.values).toMatchObject({ plugin: "sample", requirement: faulty.id, ...values });
  });

  it("reports several faults together", () => {
    const found = issues(
      { ...roomArea, where: is("usez", "x") },
      { ...counting("offce"), where: is("kind", "twon") },
    );
    expect(found.map((issue) => issue.code)).toEqual([
      "STANDARDS_UNKNOWN_FIELD",
      "STANDARDS_UNKNOWN_VALUE",
      "STANDARDS_UNKNOWN_FIELD",
    ]);
  });

  it("refuses an unknown key, naming plugin, point, key and the key", () => {
    const where = { not: { field: "uses", includes: "service", or: "school" } };
    const [issue] = issues({ ...roomArea, where } as Requirement);
    expect(issue?.text).toMatchInlineSnapshot(
      `
      {
        "en": "sample: standards.requirement#room-area does not have the form of its point: where.not: Unrecognized key: "or" (the nearest is "field"). Correct the value as the point's schema says.",
        "zh": "插件 sample 向 standards.requirement 提供的“room-area”不合格式：where.not：出现未知的键：“or”（最接近的是“field”）。请按扩展点的字段说明更正。",
      }
    `,
    );
  });
});
