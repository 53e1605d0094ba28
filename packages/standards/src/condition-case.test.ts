import { addDays } from "@fuyou/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asMuchAs } from "./bound-builders.js";
import { conditionCases, runConditionCase } from "./condition-case.js";
import { count } from "./measure-builders.js";
import {
  allOf,
  isAtLeast,
  isAtMost,
  isOnOrAfter,
  isOnOrBefore,
  not,
} from "./predicate-builders.js";
import type { Requirement } from "./requirement.js";
import { jobs, townStaffing } from "./sample-county.js";

describe("the edges of conditions", () => {
  it("are k-1, k, k+1 of every number and day, wherever it stands", () => {
    const where = allOf(isAtLeast("hours", 40), not(isOnOrBefore("on", "2016-02-29")));
    const measure = count(jobs, { by: "office", where: isAtMost("age", 60), unit: "post" });
    const other = count(jobs, { by: "office", where: isAtLeast("hours", 40), unit: "person" });
    const rule: Requirement = {
      ...townStaffing,
      where,
      require: { measure, compare: "at-least", bound: asMuchAs(other, { times: { p: 1, q: 2 } }) },
    };
    expect(conditionCases(rule).map(({ name, expected }) => `${name}: ${expected}`)).toEqual([
      "hours 39 at least 40: false",
      "hours 40 at least 40: true",
      "hours 41 at least 40: true",
      "on 2016-02-28 on or before 2016-02-29: true",
      "on 2016-02-29 on or before 2016-02-29: true",
      "on 2016-03-01 on or before 2016-02-29: false",
      "age 59 at most 60: true",
      "age 60 at most 60: true",
      "age 61 at most 60: false",
    ]);
  });

  it("come out as expected, for any number and day", () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1950-01-01", days));
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const where = fc.oneof(
      number.map((edge) => isAtLeast("hours", edge)),
      number.map((edge) => isAtMost("hours", edge)),
      day.map((edge) => isOnOrAfter("on", edge)),
      day.map((edge) => isOnOrBefore("on", edge)),
    );
    fc.assert(
      fc.property(where, (condition) => {
        const cases = conditionCases({ ...townStaffing, where: condition });
        return (
          cases.length === 3 && cases.every((each) => runConditionCase(each) === each.expected)
        );
      }),
    );
  });
});
