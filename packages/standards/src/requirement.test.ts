import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { asBefore, unresolvedBound } from "./bound-builders.js";
import { count } from "./measure-builders.js";
import {
  allOf,
  anyOf,
  isAbsent,
  isAtLeast,
  isAtMost,
  isOneOf,
  isOnOrAfter,
  isOnOrBefore,
  isPresent,
  not,
} from "./predicate-builders.js";
import { type Requirement, requirement, requirementSchema } from "./requirement.js";
import { jobs, roomArea, townStaffing } from "./sample-county.js";

const everyForm = requirement({
  ...townStaffing,
  id: "every-form",
  where: allOf(
    isOneOf("kind", ["town", "county"]),
    not(isAbsent("place.population")),
    isAtMost("place.population", 90_000),
  ),
  require: {
    measure: count(jobs, {
      by: "office.place",
      where: anyOf(
        isPresent("holder"),
        allOf(isAbsent("holder"), isAtLeast("holder.age", 18)),
        isOnOrAfter("holder.since", "2015-11-01"),
        isOnOrBefore("holder.since", "2015-12-31"),
      ),
      unit: "post",
    }),
    compare: "at-most",
    bound: unresolvedBound({ zh: "文件未载明", en: "the document does not say" }),
  },
});

describe("a requirement", () => {
  it.each([[townStaffing], [roomArea], [everyForm]])(
    "is plain data: JSON gives it back (%#)",
    (built) => {
      const read = requirementSchema.parse(JSON.parse(JSON.stringify(built)));
      expect(read).toStrictEqual(built);
    },
  );

  it("of any form written as JSON equals the built one", () => {
    const { where, require } = requirementSchema.parse({
      ...townStaffing,
      where: {
        all: [
          { field: "place.population", atLeast: 1 },
          { field: "area", atMost: 2 },
        ],
      },
      require: {
        measure: {
          count: {
            of: "jobs",
            by: "office",
            where: {
              any: [
                { field: "on", onOrAfter: "2017-01-01" },
                { field: "on", onOrBefore: "2016-01-01" },
              ],
            },
          },
          unit: "post",
        },
        compare: "at-least",
        bound: { asBefore: true },
      },
    });
    expect(where).toStrictEqual(allOf(isAtLeast("place.population", 1), isAtMost("area", 2)));
    expect(require).toStrictEqual({
      measure: count(jobs, {
        by: "office",
        where: anyOf(isOnOrAfter("on", "2017-01-01"), isOnOrBefore("on", "2016-01-01")),
        unit: "post",
      }),
      compare: "at-least",
      bound: asBefore(),
    });
  });

  it("written as JSON equals the built one", () => {
    const written = requirementSchema.parse({
      id: "room-area",
      title: { zh: "服务室面积", en: "Area of service rooms" },
      each: "chambers",
      where: { field: "uses", includes: "service" },
      require: {
        measure: { field: "area", unit: "0.01m2" },
        compare: "at-least",
        bound: { amount: 1600 },
      },
      severity: "mandatory",
      cites: [{ source: "003", clause: "二(二)5" }],
      period: { from: "2018-01-01", to: "2020-12-31" },
    });
    expect(written).toStrictEqual(roomArea);
  });

  it("has the type its schema gives", () => {
    expectTypeOf<z.infer<typeof requirementSchema>>().toEqualTypeOf<Requirement>();
  });

  it("publishes a JSON schema that refuses unknown keys", () => {
    const schema = z.toJSONSchema(requirementSchema);
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    const text = JSON.stringify(schema);
    for (const key of [
      "perPopulation",
      "includes",
      "count",
      "at-most",
      "atLeast",
      "onOrBefore",
      "asBefore",
    ])
      expect(text).toContain(key);
  });

  it.each([
    ["a key of the requirement", { ...roomArea, unit: "m2" }, ""],
    [
      "a key of the demand",
      { ...roomArea, require: { ...roomArea.require, rounding: "up" } },
      "require",
    ],
    [
      "a key of the measure",
      {
        ...roomArea,
        require: { ...roomArea.require, measure: { field: "area", unit: "0.01m2", of: 1 } },
      },
      "require.measure",
    ],
    [
      "a key of a condition",
      { ...roomArea, where: { field: "uses", contains: "service" } },
      "where",
    ],
    [
      "a key deep in a condition",
      { ...roomArea, where: { all: [{ not: { field: "uses", is: "service", or: "school" } }] } },
      "where.all.0",
    ],
  ])("is refused with an unknown key: %s", (_, value, path) => {
    const issue = requirementSchema.safeParse(value).error?.issues[0];
    expect(issue?.path.join(".")).toContain(path);
    expect(issue?.message).toMatch(/"(unit|rounding|of|or)"|is, in, includes/);
  });

  it("is refused without a clause, a day it begins, or a kebab-case identifier", () => {
    const fault = (value: unknown) => requirementSchema.safeParse(value).error?.issues[0];
    expect(fault({ ...roomArea, cites: [] })?.message).toMatchInlineSnapshot(
      `"a requirement cites at least one clause, { source, clause }"`,
    );
    expect(fault({ ...roomArea, period: {} })?.path).toEqual(["period", "from"]);
    expect(fault({ ...roomArea, id: "Room Area" })?.message).toMatchInlineSnapshot(
      `"not a kebab-case identifier"`,
    );
  });
});
