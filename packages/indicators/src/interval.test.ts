import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialInterval, poissonInterval } from "./interval.js";

describe("the exact interval of a count", () => {
  // Exact Poisson limits at 95 % as they are printed in tables of vital statistics.
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [3, 0.6187, 8.7673],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6271],
  ])("of %i lies between %f and %f", (count, lower, upper) => {
    const interval = poissonInterval(count);
    expect(interval.lower).toBeCloseTo(lower, 3);
    expect(interval.upper).toBeCloseTo(upper, 3);
  });

  it("stays finite for a county's largest counts", () => {
    // sqrt(80,000) is 283: about 80,000 ± 1.96 × 283.
    const { lower, upper } = poissonInterval(80_000);
    expect(Math.abs(lower - 79_446.6)).toBeLessThan(3);
    expect(Math.abs(upper - 80_556.3)).toBeLessThan(3);
  });
});

describe("the exact interval of a share", () => {
  // Exact binomial limits at 95 %, from printed tables.
  it.each([
    [0, 10, 0, 0.3085],
    [1, 10, 0.0025, 0.445],
    [5, 10, 0.1871, 0.8129],
    [10, 10, 0.6915, 1],
    [0, 100, 0, 0.0362],
    [50, 100, 0.3983, 0.6017],
  ])("%i of %i lies between %f and %f", (part, whole, lower, upper) => {
    const interval = binomialInterval(part, whole);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it("holds the share itself, within nought and one, and turns over with it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.nat(20_000), (whole, any) => {
        const part = any % (whole + 1);
        const { lower, upper } = binomialInterval(part, whole);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(part / whole + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(part / whole - 1e-9);
        const other = binomialInterval(whole - part, whole);
        expect(other.lower).toBeCloseTo(1 - upper, 6);
      }),
      { numRuns: 60 },
    );
  });
});
