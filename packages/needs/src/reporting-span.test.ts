import { addDays } from "@fuyou/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSpan, spanOf, spansEnding } from "./reporting-span.js";

describe("the spans of reports", () => {
  it("end at the end of the month, in leap years too", () => {
    expect(spanOf("month", "2020-02-10")).toEqual({ from: "2020-02-01", to: "2020-02-29" });
    expect(spanOf("month", "2019-02-28")).toEqual({ from: "2019-02-01", to: "2019-02-28" });
    expect(spanOf("month", "2020-12-31")).toEqual({ from: "2020-12-01", to: "2020-12-31" });
    expect(spanOf("quarter", "2020-11-05")).toEqual({ from: "2020-10-01", to: "2020-12-31" });
  });

  it("are due when they have ended, the last day included", () => {
    const ends = (to: string) => spansEnding("month", "2020-01-01", to).map((each) => each.to);
    expect(ends("2020-03-30")).toEqual(["2020-01-31", "2020-02-29"]);
    expect(ends("2020-03-31")).toEqual(["2020-01-31", "2020-02-29", "2020-03-31"]);
    expect(ends("2019-12-31")).toEqual([]);
  });

  it("are whole months and quarters, nothing else", () => {
    expect(isSpan("month", { from: "2020-02-01", to: "2020-02-29" })).toBe(true);
    expect(isSpan("month", { from: "2020-02-01", to: "2020-02-28" })).toBe(false);
    expect(isSpan("month", { from: "2020-02-01" })).toBe(false);
    expect(isSpan("quarter", { from: "2020-02-01", to: "2020-04-30" })).toBe(false);
  });

  it("leave no day out and count none twice, and three months make a quarter", () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((each) => addDays("1990-01-01", each));
    fc.assert(
      fc.property(day, (date) => {
        const [month, quarter] = [spanOf("month", date), spanOf("quarter", date)];
        expect(month.from <= date && date <= month.to).toBe(true);
        expect(addDays(month.to, 1).endsWith("-01")).toBe(true);
        const months = spansEnding("month", quarter.from, quarter.to);
        expect(months).toHaveLength(3);
        expect(months[0]?.from).toBe(quarter.from);
        expect(months[2]?.to).toBe(quarter.to);
      }),
    );
  });
});
