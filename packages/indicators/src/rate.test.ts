import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareFractions,
  formatRate,
  gapBetween,
  hundredths,
  per100000,
  perMille,
} from "./rate.js";

describe("an exact share", () => {
  it("is compared without dividing", () => {
    expect(compareFractions({ p: 7, q: 1000 }, perMille(7))).toBe(0);
    expect(compareFractions({ p: 6999, q: 1_000_000 }, perMille(7))).toBe(-1);
    expect(compareFractions({ p: 495, q: 500 }, hundredths(99))).toBe(0);
    expect(compareFractions({ p: 494, q: 500 }, hundredths(99))).toBe(-1);
    expect(compareFractions({ p: 2, q: 6878 }, per100000(17))).toBe(1);
  });

  it("is written as people read it", () => {
    expect(formatRate({ p: 1, q: 6878 }, "per-100000")).toEqual({
      zh: "14.54/10万",
      en: "14.54 per 100,000",
    });
    expect(formatRate(perMille(7), "per-mille")).toEqual({ zh: "7‰", en: "7 per 1,000" });
    expect(formatRate({ p: 1994, q: 2000 }, "percent")).toEqual({ zh: "99.7%", en: "99.7 %" });
    expect(formatRate({ p: 12_345, q: 1 }, "number")).toEqual({ zh: "12,345", en: "12,345" });
    expect(formatRate({ p: 0, q: 1 }, "yes-no")).toEqual({ zh: "否", en: "no" });
  });

  it("lies as far from another as the other from it", () => {
    expect(gapBetween({ p: 9, q: 10 }, hundredths(99))).toEqual({ p: 9, q: 100 });
    const share = fc.record({ p: fc.nat(100_000), q: fc.integer({ min: 1, max: 100_000 }) });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(gapBetween(a, b)).toEqual(gapBetween(b, a));
        expect(compareFractions(a, b) + compareFractions(b, a)).toBe(0);
        expect(gapBetween(a, b)?.p === 0).toBe(compareFractions(a, b) === 0);
      }),
    );
  });
});
