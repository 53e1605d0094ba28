import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isPlainDate } from "./date.js";
import {
  firstOfMonth,
  isSpan,
  type Rhythm,
  rhythmText,
  spanAround,
  spansOf,
  yearOf,
} from "./rhythm.js";

const lengths: Readonly<Record<Rhythm, readonly number[]>> = {
  day: [1],
  month: [28, 29, 30, 31],
  quarter: [90, 91, 92],
  "half-year": [181, 182, 184],
  year: [365, 366],
};

describe("the civil calendar", () => {
  it("ends each month on its own last day, also in leap years and in 1900 and 2000", () => {
    expect(spansOf("month", "2020-01-01", "2020-03-31")).toEqual([
      { from: "2020-01-01", to: "2020-01-31" },
      { from: "2020-02-01", to: "2020-02-29" },
      { from: "2020-03-01", to: "2020-03-31" },
    ]);
    expect(spanAround("month", "2019-02-14").to).toBe("2019-02-28");
    expect(spanAround("month", "1900-02-01").to).toBe("1900-02-28");
    expect(spanAround("month", "2000-02-01").to).toBe("2000-02-29");
  });

  it("ends with the last day that can be written, which registers use for no end at all", () => {
    expect(spansOf("month", "9999-11-15", "9999-12-31").map((each) => each.to)).toEqual([
      "9999-11-30",
      "9999-12-31",
    ]);
    expect(spansOf("year", "9999-01-01", "9999-12-31")).toEqual([
      { from: "9999-01-01", to: "9999-12-31" },
    ]);
    expect(spansOf("day", "9999-12-31", "9999-12-31")).toHaveLength(1);
    expect(spansOf("day", "2020-03-01", "2020-02-29")).toEqual([]);
    expect(spanAround("quarter", "9999-12-31").from).toBe("9999-10-01");
    expect(spanAround("month", "0004-02-01").to).toBe("0004-02-29");
  });

  it("knows quarters, half-years and years", () => {
    expect(spansOf("quarter", "2018-01-01", "2018-12-31").map((each) => each.to)).toEqual([
      "2018-03-31",
      "2018-06-30",
      "2018-09-30",
      "2018-12-31",
    ]);
    expect(spansOf("half-year", "2018-01-01", "2018-12-31")).toEqual([
      { from: "2018-01-01", to: "2018-06-30" },
      { from: "2018-07-01", to: "2018-12-31" },
    ]);
    expect(spanAround("year", "2018-05-12")).toEqual({ from: "2018-01-01", to: "2018-12-31" });
  });

  it("tells whole months and quarters from other days", () => {
    expect(isSpan("month", { from: "2020-02-01", to: "2020-02-29" })).toBe(true);
    expect(isSpan("month", { from: "2020-02-01", to: "2020-02-28" })).toBe(false);
    expect(isSpan("month", { from: "2020-02-01" })).toBe(false);
    expect(isSpan("quarter", { from: "2020-02-01", to: "2020-04-30" })).toBe(false);
    expect(isSpan("quarter", { from: "2020-10-01", to: "2020-12-31" })).toBe(true);
  });

  it("counts months past the end of a year", () => {
    expect(yearOf("2019-12-31")).toBe(2019);
    expect(firstOfMonth(2019, 10)).toBe("2019-10-01");
    expect(firstOfMonth(2019, 13)).toBe("2020-01-01");
    expect(firstOfMonth(2019, 22)).toBe("2020-10-01");
  });

  it("gives a span to the day on which it ends, so that a month begun earlier is asked for", () => {
    expect(spansOf("month", "2018-01-15", "2018-01-31")).toEqual([
      { from: "2018-01-01", to: "2018-01-31" },
    ]);
    expect(spansOf("month", "2018-01-01", "2018-01-30")).toEqual([]);
    expect(spansOf("day", "2018-12-31", "2019-01-01")).toHaveLength(2);
    expect(spansOf("month", "2018-03-01", "2018-02-01")).toEqual([]);
  });

  it("is said in words", () => {
    expect(rhythmText("month")).toEqual({ zh: "每月1次", en: "once a month" });
    expect(rhythmText("year", 2)).toEqual({ zh: "每年2次", en: "twice a year" });
    expect(rhythmText("half-year", 4).en).toBe("4 times every half-year");
  });

  it("leaves no day out, counts none twice, and neighbouring stretches add up", () => {
    const days = fc
      .tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 900 }))
      .map(([start, length]) => {
        const from = addDays("1900-01-01", start);
        return { from, to: addDays(from, length), length };
      });
    const rhythm = fc.constantFrom<Rhythm>("day", "month", "quarter", "half-year", "year");
    fc.assert(
      fc.property(rhythm, days, fc.nat(), (how, { from, to, length }, cut) => {
        const spans = spansOf(how, from, to);
        for (const [at, span] of spans.entries()) {
          expect(isPlainDate(span.from) && isPlainDate(span.to)).toBe(true);
          expect(span.to >= from && span.to <= to).toBe(true);
          const next = spans[at + 1];
          if (next !== undefined) expect(next.from).toBe(addDays(span.to, 1));
          let count = 1;
          for (let day = span.from; day < span.to; day = addDays(day, 1)) count++;
          expect(lengths[how]).toContain(count);
          expect(spanAround(how, span.from)).toEqual(span);
          expect(spanAround(how, span.to)).toEqual(span);
        }
        const middle = addDays(from, cut % (length + 1));
        const parts = [...spansOf(how, from, middle), ...spansOf(how, addDays(middle, 1), to)];
        expect(parts).toEqual(spans);
      }),
    );
  });
});
