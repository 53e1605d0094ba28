import { aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { questionOf } from "./certainty.js";
import type { Predicate } from "./predicate.js";
import {
  allOf,
  anyOf,
  isAtLeast,
  isAtMost,
  isOnOrAfter,
  isOnOrBefore,
  not,
} from "./predicate-builders.js";
import { chambers, sampleComposition } from "./sample-county.js";

const county = aCounty(sampleComposition(), {
  places: [{ id: "t1", name: "镇" }],
  offices: [{ id: "o1", name: "a", kind: "town", place: "t1" }],
  chambers: [
    { id: "c1", name: "一", office: "o1", uses: [], area: 1600, checkedOn: "2017-06-30" },
    { id: "c2", name: "二", office: "o1", uses: [] },
  ],
});
const row = (id: string) => county.get(chambers, id) ?? { id };

describe("a condition as a question", () => {
  it.each<[string, Predicate, number, number]>([
    ["at least", isAtLeast("area", 1600), 1, 2],
    ["at least, more", isAtLeast("area", 1601), 0, 2],
    ["at most", isAtMost("area", 1600), 1, 2],
    ["at most, less", isAtMost("area", 1599), 0, 2],
    ["on or after", isOnOrAfter("checkedOn", "2017-07-01"), 0, 2],
    ["on or before", isOnOrBefore("checkedOn", "2017-06-30"), 1, 2],
    ["not at least", not(isAtLeast("area", 1600)), 0, 2],
    ["several of which one settles it", anyOf(isAtLeast("area", 1), isAtMost("area", 0)), 1, 2],
    ["several", allOf(isAtLeast("area", 1), isOnOrAfter("checkedOn", "2018-01-01")), 0, 2],
  ])("%s: told by a record that has the datum, left open by one that has not", (_, ...rest) => {
    const [predicate, told, open] = rest;
    const question = questionOf(chambers, predicate);
    expect(question.ask(row("c1"), county)).toBe(told);
    expect(question.ask(row("c2"), county)).toBe(open);
    expect(question.open(row("c1"), county)).toBeNull();
    expect(question.open(row("c2"), county)).toMatchObject({ table: "chambers", id: "c2" });
  });
});
