import { aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import type { Predicate } from "./predicate.js";
import {
  allOf,
  anyOf,
  includes,
  is,
  isAbsent,
  isAtLeast,
  isAtMost,
  isOneOf,
  isOnOrAfter,
  isOnOrBefore,
  isPresent,
  not,
} from "./predicate-builders.js";
import { chambers, sampleComposition } from "./sample-county.js";
import { testOf } from "./scope.js";

const county = aCounty(sampleComposition(), {
  places: [
    { id: "t1", name: "镇", population: 7 },
    { id: "v1", name: "村" },
  ],
  offices: [
    { id: "o1", name: "a", kind: "town", place: "t1" },
    { id: "o2", name: "b", kind: "county", place: "v1" },
  ],
  chambers: [
    { id: "c1", name: "一", office: "o1", uses: ["service"], area: 1600, checkedOn: "2017-06-30" },
    { id: "c2", name: "二", office: "o1", uses: [] },
    {
      id: "c3",
      name: "三",
      office: "o2",
      uses: ["school", "service"],
      area: 1,
      checkedOn: "2016-01-01",
    },
  ],
});

function matching(predicate: Predicate | undefined): string[] {
  const test = testOf(chambers, predicate);
  return [...county.rows(chambers)].filter((row) => test(row, county)).map((row) => row.id);
}

describe("a condition", () => {
  it.each<[string, Predicate | undefined, string[]]>([
    ["none", undefined, ["c1", "c2", "c3"]],
    ["is, of its own field", is("area", 1600), ["c1"]],
    ["is, through a reference", is("office.kind", "county"), ["c3"]],
    ["is, of a derived field through two", is("office.place.class", "town"), ["c1", "c2"]],
    ["is, never of an absent field", is("office.place.population", 0), []],
    ["in", isOneOf("id", ["c1", "c3"]), ["c1", "c3"]],
    ["at least, the number itself included", isAtLeast("area", 1600), ["c1"]],
    ["at most, the number itself included", isAtMost("area", 1), ["c3"]],
    ["at least, never of an absent number", isAtLeast("area", -1), ["c1", "c3"]],
    ["at most, through references", isAtMost("office.place.population", 7), ["c1", "c2"]],
    ["on or after, the day itself included", isOnOrAfter("checkedOn", "2017-06-30"), ["c1"]],
    ["on or before, the day itself included", isOnOrBefore("checkedOn", "2016-01-01"), ["c3"]],
    ["on or before, never of an absent day", isOnOrBefore("checkedOn", "2099-12-31"), ["c1", "c3"]],
    ["not, of an absent number", not(isAtLeast("area", 2)), ["c2", "c3"]],
    ["includes", includes("uses", "service"), ["c1", "c3"]],
    ["present", isPresent("area"), ["c1", "c3"]],
    ["absent, through references", isAbsent("office.place.population"), ["c3"]],
    ["all", allOf(includes("uses", "service"), is("area", 1)), ["c3"]],
    ["any", anyOf(is("area", 1), isAbsent("area")), ["c2", "c3"]],
    ["not", not(isPresent("area")), ["c2"]],
    ["nested", not(anyOf(is("id", "c1"), allOf(is("id", "c2"), isAbsent("area")))), ["c3"]],
  ])("%s", (_, predicate, ids) => {
    expect(matching(predicate)).toEqual(ids);
  });
});
