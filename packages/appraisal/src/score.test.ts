import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareFractions,
  inPoints,
  knownScore,
  meanOf,
  type Score,
  unknownScore,
  weightedScore,
} from "./score.js";

const part = (weight: number | null, score: Score) => ({ weight, score });

describe("putting scores together", () => {
  it("weighs them exactly", () => {
    const both = [part(3, knownScore(8_000)), part(1, knownScore(6_000))];
    expect(weightedScore(both).value).toEqual({ p: 7_500, q: 1 });
    const thirds = [part(1, knownScore(8_000)), part(2, knownScore(6_001))];
    expect(weightedScore(thirds).value).toEqual({ p: 20_002, q: 3 });
  });

  it("knows nothing but the lowest and the highest where nobody has said the weights", () => {
    const parts = [part(null, knownScore(9_000)), part(null, knownScore(6_000))];
    expect(weightedScore(parts)).toEqual({
      value: null,
      worst: { p: 6_000, q: 1 },
      best: { p: 9_000, q: 1 },
    });
    const level = [part(null, knownScore(7_000)), part(null, knownScore(7_000))];
    expect(weightedScore(level).value).toEqual({ p: 7_000, q: 1 });
  });

  it("never reads a missing score as zero", () => {
    expect(weightedScore([part(1, knownScore(8_000)), part(1, unknownScore)])).toEqual({
      value: null,
      worst: { p: 4_000, q: 1 },
      best: { p: 9_000, q: 1 },
    });
    expect(weightedScore([])).toEqual(unknownScore);
  });

  it("lies between its bounds by whatever weights", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(scores, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6 }), (all, w) => {
        const weighted = weightedScore(all.map((score, at) => part(w[at] ?? 1, knownScore(score))));
        const open = weightedScore(all.map((score) => part(null, knownScore(score))));
        const value = weighted.value ?? { p: -1, q: 1 };
        expect(compareFractions(open.worst, value)).toBeLessThanOrEqual(0);
        expect(compareFractions(value, open.best)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("takes means exactly: 64.99 and 65.00 are not 65", () => {
    const mean = meanOf([
      { p: 6_499, q: 1 },
      { p: 6_500, q: 1 },
    ]);
    expect(mean).toEqual({ p: 12_999, q: 2 });
    expect(inPoints(mean)).toBe(64.995);
    expect(compareFractions(mean, { p: 6_500, q: 1 })).toBeLessThan(0);
  });
});
