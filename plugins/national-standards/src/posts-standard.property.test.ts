import { boundaryFaults } from "@fuyou/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nationalRequirements } from "./national-standards-plugin.js";
import { optionsSchema } from "./options.js";
import { populationsPerPost, postsStandard } from "./posts-standard.js";

const question = fc.record({
  population: fc.integer({ min: 0, max: 3_000_000 }),
  ratio: fc.constantFrom(...populationsPerPost),
  class: fc.constantFrom(1 as const, 2 as const),
  rounding: fc.constantFrom("up" as const, "down" as const, "nearest" as const),
});

describe("for any county", () => {
  it("what the ratio asks is within one post of the exact quotient, on the side of the rounding", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { population, ratio, rounding } = asked;
        const posts = postsStandard(asked).asked ?? Number.NaN;
        // posts × ratio against the population, in whole numbers
        const beyond = posts * ratio - population;
        if (rounding === "up") expect(beyond >= 0 && beyond < ratio).toBe(true);
        if (rounding === "down") expect(beyond <= 0 && beyond > -ratio).toBe(true);
        if (rounding === "nearest") expect(2 * beyond > -ratio && 2 * beyond <= ratio).toBe(true);
      }),
    );
  });

  it("the two rules conflict just where the population is above what the class holds", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const {
          population,
          holdsUpTo,
          binds,
          possible,
          allowed,
          asked: posts,
        } = postsStandard(asked);
        expect(binds === "conflict").toBe(population > (holdsUpTo ?? Number.NaN));
        expect(possible === null).toBe(binds === "conflict");
        if (possible === null) return;
        expect(possible.max).toBe(allowed.max);
        expect(possible.min).toBe(binds === "ratio" ? posts : allowed.min);
      }),
    );
  });

  it("more people never ask for fewer posts", () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 50_000 }), (asked, more) => {
        const before = postsStandard(asked).asked ?? Number.NaN;
        const after = postsStandard({ ...asked, population: asked.population + more }).asked;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("and any options, every requirement is judged rightly at its edges", () => {
    const options = fc.record(
      {
        provinceRatio: fc.constantFrom(...populationsPerPost),
        postsRounding: fc.constantFrom("up", "down", "nearest"),
        postsCountedAs: fc.constantFrom("quotas", "posts"),
        countyClass: fc.constantFrom(1, 2),
        renewalNoticeDays: fc.integer({ min: 1, max: 400 }),
        trainedSince: fc.constant("2018-01-01"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(options, (given) => {
        const rules = nationalRequirements(optionsSchema.parse(given));
        expect(rules.flatMap(boundaryFaults)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
