import fc from "fast-check";
import { expect, it } from "vitest";
import { meanOf, sameShare } from "./exact-share.js";

it("is exact, in lowest terms, and nothing of nothing", () => {
  expect(meanOf([])).toBeNull();
  expect(meanOf([{ p: 0, q: 3 }])).toEqual({ p: 0, q: 1 });
  expect(meanOf([{ p: 2, q: 4 }])).toEqual({ p: 1, q: 2 });
  // One half, all, all and nothing: two and a half quarters.
  const domains = [
    { p: 1, q: 2 },
    { p: 2, q: 2 },
    { p: 1, q: 1 },
    { p: 0, q: 1 },
  ];
  expect(meanOf(domains)).toEqual({ p: 5, q: 8 });
  expect(sameShare({ p: 1, q: 2 }, { p: 2, q: 4 })).toBe(true);
  expect(sameShare({ p: 1, q: 2 }, { p: 2, q: 3 })).toBe(false);
});

const share = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })).map(([p, q]) => ({ p, q }));

it("lies between the least and the greatest, and does not mind the order", () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), (shares) => {
      const mean = meanOf(shares) as { p: number; q: number };
      expect(meanOf([...shares].reverse())).toEqual(mean);
      const atMost = (a: typeof mean, b: typeof mean) => a.p * b.q <= b.p * a.q;
      expect(shares.some((each) => atMost(each, mean))).toBe(true);
      expect(shares.some((each) => atMost(mean, each))).toBe(true);
    }),
  );
});
