import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Addition, type Shortage, shortestAdditions } from "./shortest-list.js";

describe("the shortest list of what is missing", () => {
  it("is empty where nothing is short, and names any of what would do", () => {
    expect(shortestAdditions([])).toEqual([]);
    expect(shortestAdditions([{ any: ["bed"], count: 0 }])).toEqual([]);
    expect(shortestAdditions([{ any: ["desk", "bed"], count: 2 }])).toEqual([
      { any: ["bed", "desk"], count: 2 },
    ]);
  });

  it("lets one physician do for an assistant physician and a physician", () => {
    const either = { any: ["assistant-physician", "physician"], count: 1 };
    expect(shortestAdditions([either, { any: ["physician"], count: 1 }])).toEqual([
      { any: ["physician"], count: 1 },
    ]);
    expect(
      shortestAdditions([
        { ...either, count: 2 },
        { any: ["physician"], count: 1 },
      ]),
    ).toEqual([{ any: ["physician"], count: 2 }]);
  });

  it("finds what two needs have in common, and adds apart what they have not", () => {
    const shortages = [
      { any: ["a", "b"], count: 1 },
      { any: ["b", "c"], count: 1 },
      { any: ["d"], count: 3 },
    ];
    expect(shortestAdditions(shortages)).toEqual([
      { any: ["b"], count: 1 },
      { any: ["d"], count: 3 },
    ]);
  });

  it("does not pick the pair that looks best first where another list is shorter", () => {
    // b serves two and c two, but a and d together serve all four.
    const shortages = [
      { any: ["a", "x"], count: 1 },
      { any: ["a", "b"], count: 1 },
      { any: ["d", "b"], count: 1 },
      { any: ["d", "y"], count: 1 },
    ];
    expect(shortestAdditions(shortages)).toEqual([
      { any: ["a"], count: 1 },
      { any: ["d"], count: 1 },
    ]);
  });
});

const codes = ["a", "b", "c", "d"];
const shortage: fc.Arbitrary<Shortage> = fc.record({
  any: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
  count: fc.integer({ min: 0, max: 3 }),
});

/** Whether so many of each code fill all shortages. */
function fills(amounts: readonly number[], shortages: readonly Shortage[]): boolean {
  return shortages.every(
    ({ any, count }) =>
      any.reduce((sum, code) => sum + (amounts[codes.indexOf(code)] ?? 0), 0) >= count,
  );
}

/** The least number of things that fill all shortages, by trying every way to take up to nine of each. */
function leastByTrying(shortages: readonly Shortage[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let a = 0; a <= 3; a++)
    for (let b = 0; b <= 3; b++)
      for (let c = 0; c <= 3; c++)
        for (let d = 0; d <= 3; d++)
          if (a + b + c + d < least && fills([a, b, c, d], shortages)) least = a + b + c + d;
  return least;
}

it("makes ready, and nothing shorter does, whatever is short", () => {
  fc.assert(
    fc.property(fc.array(shortage, { maxLength: 4 }), fc.nat(2), (shortages, pick) => {
      const additions: readonly Addition[] = shortestAdditions(shortages);
      const amounts = codes.map(() => 0);
      for (const { any, count } of additions) {
        const at = codes.indexOf(any[pick % any.length] as string);
        amounts[at] = (amounts[at] ?? 0) + count;
      }
      expect(fills(amounts, shortages)).toBe(true);
      const many = additions.reduce((sum, { count }) => sum + count, 0);
      expect(many).toBe(leastByTrying(shortages));
    }),
  );
});
