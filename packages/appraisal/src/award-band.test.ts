import { CompositionError } from "@fuyou/kernel";
import { aCitation } from "@fuyou/kernel/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOverlap, holesBetween, liesIn, type ScoreBand } from "./award-band.js";
import type { BandRule } from "./award-rule.js";
import { awardRulePoint } from "./award-scheme.js";
import { composedWith } from "./sample-appraisal.js";

const edge = (score: number, included = true) => ({ score, included });
const band = (from: ScoreBand["from"], to: ScoreBand["to"]): ScoreBand => ({ from, to });
const second = band(edge(7_500), edge(8_000, false));

describe("a band of scores", () => {
  it("is half-open as printed: 75 is in, 80 is not, and 79.995 is", () => {
    expect(liesIn(second, { p: 7_500, q: 1 })).toBe(true);
    expect(liesIn(second, { p: 8_000, q: 1 })).toBe(false);
    expect(liesIn(second, { p: 15_999, q: 2 })).toBe(true);
    expect(liesIn(second, { p: 14_999, q: 2 })).toBe(false);
  });

  it("leaves a hole, down to a single number, or has none", () => {
    expect(holesBetween([second, band(null, edge(6_500))])).toEqual([
      { from: edge(6_500, false), to: edge(7_500, false) },
    ]);
    expect(holesBetween([second, band(null, edge(7_500, false))])).toEqual([]);
    expect(holesBetween([band(edge(7_500, false), null), band(null, edge(7_500, false))])).toEqual([
      { from: edge(7_500), to: edge(7_500) },
    ]);
  });

  it("does not compose where two share a score", () => {
    const rule = (code: string, of: ScoreBand): BandRule => ({
      ...{ form: "band", code, scheme: "none", title: { zh: code, en: code }, over: "year" },
      ...{ decider: "competent-department", specialties: ["nursing"], ...of },
      effect: {
        ...{ sense: "award", what: { zh: "奖", en: "prize" }, fen: 1, months: null, open: null },
      },
      cites: [aCitation()],
    });
    const compose = () =>
      composedWith((to) => {
        to.add(awardRulePoint, rule("a", second));
        to.add(awardRulePoint, rule("b", band(edge(8_000, false), null)));
        to.add(awardRulePoint, rule("c", band(null, edge(7_500))));
      });
    let codes: readonly string[] = [];
    try {
      compose();
    } catch (thrown) {
      if (thrown instanceof CompositionError) codes = thrown.issues.map(({ code }) => code);
    }
    expect(codes.filter((code) => code === "APPRAISAL_BANDS_OVERLAP")).toHaveLength(1);
    expect(codes.filter((code) => code === "APPRAISAL_UNKNOWN_CODE")).toHaveLength(3);
  });

  it("every score lies in one band, in a hole, or beyond them: never in two places", () => {
    const side = fc.record({ score: fc.integer({ min: 0, max: 100 }), included: fc.boolean() });
    const some = fc
      .tuple(side, side)
      .filter(([a, b]) => a.score < b.score)
      .map(([from, to]) => band(from, to));
    fc.assert(
      fc.property(some, some, fc.integer({ min: 0, max: 200 }), (a, b, halves) => {
        if (bandsOverlap(a, b)) return;
        const places = [a, b, ...holesBetween([a, b])];
        const found = places.filter((each) => liesIn(each, { p: halves, q: 2 }));
        expect(found.length).toBeLessThanOrEqual(1);
        const [low, high] = [Math.min, Math.max].map((of) =>
          of(...[a, b].flatMap(({ from, to }) => [from?.score ?? 0, to?.score ?? 0])),
        ) as [number, number];
        if (halves > 2 * low && halves < 2 * high) expect(found).toHaveLength(1);
      }),
    );
  });
});
