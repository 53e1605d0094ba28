import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundSchema, type PerPopulation, type Rounding } from "./bound.js";
import { amountFor, populationLimit } from "./population.js";

const rule = (rounding: Rounding, per = 10_000, amount = 1): PerPopulation => ({
  field: "population",
  per,
  amount,
  rounding,
});

describe("amountFor", () => {
  it.each([
    [0, 0, 0, 0],
    [1, 1, 0, 0],
    [4_999, 1, 0, 0],
    [5_000, 1, 0, 1],
    [5_001, 1, 0, 1],
    [9_999, 1, 0, 1],
    [10_000, 1, 1, 1],
    [10_001, 2, 1, 1],
    [14_999, 2, 1, 1],
    [15_000, 2, 1, 2],
    [95_000, 10, 9, 10],
  ])("asks for a population of %i: up %i, down %i, nearest %i", (population, up, down, nearest) => {
    expect(amountFor(rule("up"), population)).toBe(up);
    expect(amountFor(rule("down"), population)).toBe(down);
    expect(amountFor(rule("nearest"), population)).toBe(nearest);
  });

  it("asks for more than one per so many: 3 for 2,000 people, 7,000 people → 10.5", () => {
    expect(amountFor(rule("up", 2_000, 3), 7_000)).toBe(11);
    expect(amountFor(rule("down", 2_000, 3), 7_000)).toBe(10);
    expect(amountFor(rule("nearest", 2_000, 3), 7_000)).toBe(11);
  });
});

describe("populationLimit", () => {
  it("is where the verdict changes, for every rounding and comparison", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Rounding>("up", "down", "nearest"),
        fc.constantFrom("at-least" as const, "at-most" as const),
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 100 }),
        (rounding, compare, per, amount, measured) => {
          const each = rule(rounding, per, amount);
          const limit = populationLimit(each, compare, measured);
          const met = (population: number) =>
            compare === "at-least"
              ? measured >= amountFor(each, population)
              : measured <= amountFor(each, population);
          const beyond = compare === "at-least" ? limit + 1 : limit - 1;
          return met(limit) && (beyond < 0 || !met(beyond));
        },
      ),
    );
  });
});

describe("boundSchema", () => {
  it("says of the form that was meant where it is wrong", () => {
    const of = (value: unknown) =>
      boundSchema
        .safeParse(value)
        .error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    expect(of({ amount: 16.5 })).toEqual(["amount: Invalid input: expected int, received number"]);
    expect(of({ amount: 16, per: 3 })).toEqual([
      ': Unrecognized key: "per" (the nearest is "amount")',
    ]);
    const keys =
      "amount, perPopulation, unresolved, range, share, ratio, every, measure, asBefore, table";
    const choice = `: exactly one of the keys ${keys} is expected`;
    expect(of({ amuont: 2 })).toEqual([`${choice}; the nearest to "amuont" is "amount"`]);
    expect(of({ amount: 1, unresolved: { zh: "一", en: "one" } })).toEqual([choice]);
    expect(of(null)).toEqual([choice]);
    const rule = { field: "population", per: 0, amount: 1, rounding: "halfway" };
    expect(of({ perPopulation: rule })).toEqual([
      "perPopulation.per: Too small: expected number to be >=1",
      'perPopulation.rounding: Invalid option: expected one of "up"|"down"|"nearest"',
    ]);
  });

  it("refuses q of zero, a share above the whole, a range upside down, a value in two rows", () => {
    const of = (value: unknown) =>
      boundSchema
        .safeParse(value)
        .error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    expect(of({ share: { p: 0, q: 0 } })).toEqual([
      "share.q: Too small: expected number to be >=1",
    ]);
    expect(of({ share: { p: 3, q: 2 } })).toEqual([
      "share: a share is at most the whole: p may not exceed q",
    ]);
    expect(of({ ratio: { p: 3, q: 2 } })).toBeUndefined();
    expect(of({ asBefore: true })).toBeUndefined();
    expect(of({ asBefore: false })).toEqual(["asBefore: Invalid input: expected true"]);
    expect(of({ range: { min: 3, max: 2 } })).toEqual([
      "range: the range ends below its beginning",
    ]);
    const rows = [
      { when: ["a"], bound: { amount: 1 } },
      { when: ["b", "a"], bound: { amount: 2 } },
    ];
    expect(of({ table: { by: "kind", rows } })).toEqual(["table.rows: a value stands in two rows"]);
  });
});
