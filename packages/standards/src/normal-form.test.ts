import { describe, expect, it } from "vitest";
import { canonical } from "./normal-form.js";
import type { Predicate } from "./predicate.js";
import {
  allOf,
  anyOf,
  includes,
  is,
  isAtLeast,
  isOneOf,
  isPresent,
  not,
} from "./predicate-builders.js";

const [a, b, c] = [is("kind", "a"), isPresent("area"), isAtLeast("hours", 3)];

describe("conditions say the same", () => {
  it.each<[string, Predicate, Predicate]>([
    ["in another order", allOf(a, b, c), allOf(c, a, b)],
    ["nested otherwise", allOf(a, allOf(b, c)), allOf(allOf(a, b), c)],
    ["by choice in another order", anyOf(a, anyOf(b, c)), anyOf(c, b, a)],
    ["of one alone", allOf(anyOf(a)), a],
    ["said twice", allOf(a, b, a), allOf(a, b)],
    ["of one value of a list", isOneOf("kind", ["a"]), a],
    ["of values in another order", isOneOf("kind", ["a", "b"]), isOneOf("kind", ["b", "a", "b"])],
    ["denied twice", not(not(a)), a],
    ["deep in another", not(anyOf(allOf(a, b), c)), not(anyOf(c, allOf(b, a)))],
  ])("%s", (_, one, other) => {
    expect(canonical({ where: one })).toBe(canonical({ where: other }));
  });

  it.each<[string, Predicate, Predicate]>([
    ["all and any", allOf(a, b), anyOf(a, b)],
    ["a condition and its denial", a, not(a)],
    ["a number and its digits", is("class", 1), is("class", "1")],
    ["one value and an entry of a list", is("uses", "a"), includes("uses", "a")],
    ["limits", isAtLeast("hours", 3), isAtLeast("hours", 4)],
  ])("and do not: %s", (_, one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
  });

  it("as other data do, whatever the order of their keys", () => {
    expect(canonical({ q: 2, p: [1, { y: 1, x: undefined }] })).toBe(
      canonical({ p: [1, { y: 1 }], q: 2 }),
    );
  });
});
