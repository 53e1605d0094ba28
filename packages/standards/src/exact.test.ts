import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { order, type Ratio, shareExcess, shareShortfall } from "./exact.js";

// The oracle: tries one after another, in BigInt, whether k of n reaches p/q. It knows no formula.
function reaches(k: bigint, n: bigint, p: bigint, q: bigint, strict: boolean): boolean {
  return strict ? k * q > p * n : k * q >= p * n;
}

function firstWhere(most: number, holds: (x: bigint) => boolean): number | null {
  for (let x = 0n; x <= BigInt(most); x++) if (holds(x)) return Number(x);
  return null;
}

const limit = 4_000;
const cases = fc
  .record({ n: fc.integer({ min: 1, max: 120 }), q: fc.integer({ min: 1, max: 30 }) })
  .chain(({ n, q }) =>
    fc.record({
      k: fc.integer({ min: 0, max: n }),
      n: fc.constant(n),
      p: fc.integer({ min: 0, max: q }),
      q: fc.constant(q),
      strict: fc.boolean(),
    }),
  );

describe("what a share lacks", () => {
  it("is what the oracle finds by trying, in place and by hiring", () => {
    fc.assert(
      fc.property(cases, ({ k, n, p, q, strict }) => {
        const [K, N, P, Q] = [k, n, p, q].map(BigInt) as [bigint, bigint, bigint, bigint];
        const found = shareShortfall({ k, n }, { k: p, n: q }, strict);
        const inPlace = firstWhere(limit, (x) => reaches(K + x, N, P, Q, strict));
        const hiring = firstWhere(limit, (x) => reaches(K + x, N + x, P, Q, strict));
        expect(found).toEqual({ convert: inPlace, hire: hiring });
      }),
      { numRuns: 500 },
    );
  });

  it("is, where it is too much, what the oracle finds", () => {
    fc.assert(
      fc.property(cases, ({ k, n, p, q, strict }) => {
        const [K, N, P, Q] = [k, n, p, q].map(BigInt) as [bigint, bigint, bigint, bigint];
        const within = (x: bigint, all: bigint) => !reaches(x, all, P, Q, !strict);
        const found = shareExcess({ k, n }, { k: p, n: q }, strict);
        const inPlace = firstWhere(limit, (x) => within(K - x, N));
        const adding = firstWhere(limit, (x) => within(K, N + x));
        expect(found).toEqual({ convert: inPlace, hire: adding });
      }),
      { numRuns: 500 },
    );
  });

  it("is exact where floating point is not: 55 % of 100 is 55", () => {
    expect(Math.ceil(0.55 * 100)).toBe(56);
    expect(shareShortfall({ k: 55, n: 100 }, { k: 55, n: 100 })).toEqual({ convert: 0, hire: 0 });
    expect(shareShortfall({ k: 54, n: 100 }, { k: 55, n: 100 })).toEqual({ convert: 1, hire: 3 });
    let wrong = 0;
    for (let n = 1; n <= 10_000; n++) {
      const { convert } = shareShortfall({ k: 0, n }, { k: 55, n: 100 });
      expect(convert).toBe(Number((55n * BigInt(n) + 99n) / 100n));
      if (convert !== Math.ceil(0.55 * n)) wrong++;
    }
    expect(wrong).toBe(228);
  });

  it("cannot be hired where everybody is asked for", () => {
    expect(shareShortfall({ k: 3, n: 5 }, { k: 1, n: 1 })).toEqual({ convert: 2, hire: null });
    expect(shareExcess({ k: 3, n: 5 }, { k: 0, n: 1 })).toEqual({ convert: 3, hire: null });
  });

  it("stays exact beyond the whole numbers a float can hold", () => {
    const have: Ratio = { k: 9_007_199_254_740_991, n: 9_007_199_254_740_991 };
    expect(order(have, { k: 999_999_999, n: 1_000_000_000 })).toBe(1);
    expect(order({ k: 9_007_199_254_740_990, n: 9_007_199_254_740_991 }, { k: 1, n: 1 })).toBe(-1);
    const short = shareShortfall({ k: 0, n: 9_007_199_254_740_991 }, { k: 1, n: 3 });
    expect(short.convert).toBe(3_002_399_751_580_331);
  });
});

describe("order", () => {
  it("agrees with whole-number arithmetic and knows infinity", () => {
    expect(order({ k: 1, n: 3 }, { k: 33, n: 100 })).toBe(1);
    expect(order({ k: 2, n: 6 }, { k: 1, n: 3 })).toBe(0);
    expect(order({ k: Number.POSITIVE_INFINITY, n: 1 }, { k: 5, n: 2 })).toBe(1);
    expect(order({ k: 5, n: 2 }, { k: Number.POSITIVE_INFINITY, n: 1 })).toBe(-1);
  });
});
