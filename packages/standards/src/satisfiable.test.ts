import { describe, expect, it } from "vitest";
import type { Predicate } from "./predicate.js";
import {
  allOf,
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
import { isSatisfiable } from "./satisfiable.js";

describe("conditions that", () => {
  it.each<[string, boolean, ...Predicate[]]>([
    ["meet at a number", true, isAtLeast("age", 40), isAtMost("age", 40)],
    ["leave nothing between them", false, isAtLeast("age", 41), isAtMost("age", 40)],
    ["meet on a day", true, isOnOrAfter("on", "2018-01-01"), isOnOrBefore("on", "2018-01-01")],
    ["pass each other", false, isOnOrAfter("on", "2018-01-02"), isOnOrBefore("on", "2018-01-01")],
    ["name a number within", true, is("age", 45), isAtLeast("age", 40)],
    ["name numbers beyond", false, isOneOf("age", [38, 39]), isAtLeast("age", 40)],
    ["ask for a number and none", false, isAbsent("age"), isAtMost("age", 40)],
    [
      "deny a number without asking for one",
      true,
      not(isAtLeast("age", 0)),
      not(isAtMost("age", 0)),
    ],
    [
      "deny all numbers of a field that is filled in",
      false,
      allOf(isPresent("age"), not(isAtLeast("age", 0)), not(isAtMost("age", -1))),
    ],
    ["speak of different fields", true, isAtLeast("age", 41), isAtMost("years", 40)],
  ])("%s: %s", (_, possible, ...predicates) => {
    expect(isSatisfiable(...predicates)).toBe(possible);
  });
});
