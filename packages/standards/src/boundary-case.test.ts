import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bound } from "./bound.js";
import {
  amount,
  asBefore,
  every,
  percent,
  perPopulation,
  range,
  ratio,
  share,
  table,
  unresolvedBound,
} from "./bound-builders.js";
import { boundaryCases, runBoundaryCase } from "./boundary-case.js";
import type { Comparator } from "./comparison.js";
import type { Measure } from "./measure.js";
import { count, presence, ratioOf, shareOf } from "./measure-builders.js";
import { includes, is } from "./predicate-builders.js";
import type { Requirement } from "./requirement.js";
import { chambers, jobs, roomArea, townStaffing, workers } from "./sample-county.js";

const posts = count(jobs, { by: "office", unit: "post" });
const degrees = shareOf(workers, { by: "office", part: is("degree", "none"), unit: "person" });
const things = presence(chambers, {
  by: "office",
  unit: "item",
  things: ["service", "school"].map((use) => ({
    called: { zh: use, en: use },
    where: includes("uses", use),
  })),
});

const rule = (measure: Measure, compare: Comparator, bound: Bound): Requirement => ({
  ...townStaffing,
  require: { measure, compare, bound },
});

describe("boundary cases", () => {
  it.each<[string, Requirement]>([
    ["an amount", roomArea],
    ["a population", townStaffing],
    ["at most", rule(posts, "at-most", amount(3))],
    ["more than", rule(posts, "more-than", amount(3))],
    ["less than", rule(posts, "less-than", amount(3))],
    ["a range", rule(posts, "within", range(2, 3))],
    ["a range without an upper edge", rule(posts, "within", range(2, 3, "usual"))],
    ["a share", rule(degrees, "at-least", percent(55))],
    ["a share less than", rule(degrees, "less-than", share(1, 3))],
    ["a ratio", rule(ratioOf(posts, posts), "at-most", ratio(17, 100_000))],
    ["a list", rule(things, "at-least", every())],
    ["a part of a list", rule(things, "at-least", amount(1))],
    ["as much as before", rule(posts, "at-least", asBefore())],
    ["no more than before", rule(posts, "at-most", asBefore())],
    ["as much of a list as before", rule(things, "at-least", asBefore())],
    [
      "a table",
      rule(
        posts,
        "at-least",
        table("kind", {
          town: amount(2),
          county: perPopulation({
            field: "place.population",
            per: 5_000,
            amount: 1,
            rounding: "nearest",
          }),
        }),
      ),
    ],
  ])("of %s come out as expected, with both verdicts among them", (_, requirement) => {
    const cases = boundaryCases(requirement);
    for (const each of cases) {
      const { verdict, shortfall } = runBoundaryCase(requirement, each);
      expect([each.name, verdict]).toEqual([each.name, each.expected]);
      expect(shortfall === null).toBe(verdict === "met");
    }
    expect(new Set(cases.map((each) => each.expected)).size).toBe(2);
  });

  it("are k-1, k and k+1", () => {
    expect(
      boundaryCases(rule(posts, "at-least", amount(3))).map(
        ({ name, expected }) => `${name}: ${expected}`,
      ),
    ).toEqual(["2 at-least 3: short", "3 at-least 3: met", "4 at-least 3: met"]);
  });

  it("are none where the document says nothing", () => {
    const open = unresolvedBound({ zh: "未载明", en: "not said" });
    expect(boundaryCases(rule(posts, "at-least", open))).toEqual([]);
  });

  it("are those of none, one and several before, where as much as before is asked", () => {
    expect(
      boundaryCases(rule(posts, "at-least", asBefore())).map(
        ({ name, expected }) => `${name}: ${expected}`,
      ),
    ).toEqual([
      "0 at-least 0: met",
      "1 at-least 0: met",
      "0 at-least 1: short",
      "1 at-least 1: met",
      "2 at-least 1: met",
      "4 at-least 5: short",
      "5 at-least 5: met",
      "6 at-least 5: met",
    ]);
  });

  it("hold for any amount, share and comparison", () => {
    const compare = fc.constantFrom<Comparator>("at-least", "at-most", "more-than", "less-than");
    const bound = fc.oneof(
      fc.integer({ min: 0, max: 50 }).map((number) => rule(posts, "at-least", amount(number))),
      fc.constantFrom(posts, things).map((measure) => rule(measure, "at-least", asBefore())),
      fc
        .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
        .map(([p, more]) => rule(degrees, "at-least", share(p, p + more + 1))),
    );
    fc.assert(
      fc.property(bound, compare, (made, by) => {
        const requirement = { ...made, require: { ...made.require, compare: by } };
        return boundaryCases(requirement).every(
          (each) => runBoundaryCase(requirement, each).verdict === each.expected,
        );
      }),
    );
  });
});
