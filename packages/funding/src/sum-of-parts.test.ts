import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideByShares, judgeShare, judgeSum } from "./sum-of-parts.js";

describe("parts that must make a total", () => {
  it("meet it, fall short of it or exceed it, where all is known", () => {
    // 300,000 yuan in all: 100,000 raised, 200,000 subsidy.
    expect(judgeSum(30_000_000, [10_000_000, 20_000_000]).verdict).toBe("meets");
    expect(judgeSum(30_000_000, [10_000_000, 19_999_999]).verdict).toBe("short");
    expect(judgeSum(30_000_000, [10_000_000, 20_000_001]).verdict).toBe("over");
  });

  it("are bounded by what is known: the rest is exactly what is missing", () => {
    expect(judgeSum(30_000_000, [10_000_000, null])).toEqual({
      verdict: "open",
      known: 10_000_000,
      unknownParts: 1,
      total: 30_000_000,
      remainder: 20_000_000,
      totalAtLeast: 30_000_000,
    });
    // Whatever the other part is, 31 is more than 30.
    expect(judgeSum(30, [31, null]).verdict).toBe("over");
  });

  it("tell of an unknown total only the least it can be", () => {
    const { verdict, remainder, totalAtLeast } = judgeSum(null, [10_000_000, null]);
    expect([verdict, remainder, totalAtLeast]).toEqual(["open", null, 10_000_000]);
    expect(judgeSum(null, [null, null]).totalAtLeast).toBe(0);
  });

  it("are never judged met while something is unknown", () => {
    const part = fc.option(fc.nat(1_000_000));
    fc.assert(
      fc.property(
        fc.option(fc.nat(3_000_000)),
        fc.array(part, { maxLength: 6 }),
        (total, parts) => {
          const { verdict } = judgeSum(total, parts);
          const open = total === null || parts.includes(null);
          if (open) expect(["open", "over"]).toContain(verdict);
          else expect(verdict).not.toBe("open");
        },
      ),
    );
  });
});

describe("a share", () => {
  it("is judged exactly, without broken numbers", () => {
    // 55 of 100 are 55 in 100; 54 are not.
    expect(judgeShare([55], [45], { p: 55, q: 100 })).toBe("met");
    expect(judgeShare([54], [46], { p: 55, q: 100 })).toBe("short");
  });

  it("is unknown where a missing amount decides, and told where it does not", () => {
    const half = { p: 1, q: 2 };
    expect(judgeShare([60], [null], half)).toBe("unknown");
    expect(judgeShare([40], [60, null], half)).toBe("short");
    expect(judgeShare([40, null], [60], half)).toBe("unknown");
    // Everything is asked of the source, and another one pays something: nothing can mend that.
    expect(judgeShare([null], [1], { p: 1, q: 1 })).toBe("short");
  });
});

describe("an amount divided by shares", () => {
  it("loses no fen: what is left over goes to the last", () => {
    const third = { p: 1, q: 3 };
    expect(divideByShares(100, [third, third, third])).toEqual([33, 33, 34]);
    expect(divideByShares(100, [third, third])).toEqual([null, null]);
    expect(divideByShares(100, [{ p: 1, q: 2 }, null])).toEqual([null, null]);
  });

  it("always makes the amount again", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }),
        (amount, weights) => {
          const all = weights.reduce((sum, each) => sum + each, 0);
          fc.pre(all > 0);
          const parts = divideByShares(
            amount,
            weights.map((p) => ({ p, q: all })),
          );
          expect(parts.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(amount);
        },
      ),
    );
  });
});
