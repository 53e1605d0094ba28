import { addDays, daysBetween, type Rhythm } from "@fuyou/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cadenceText, slotsOf } from "./cadence.js";

const per = (unit: Rhythm) => ({ times: 1, per: unit });

describe("the spans of a cadence", () => {
  it("are those of the calendar, in a leap year too", () => {
    const months = slotsOf(per("month"), "2008-01-01", "2008-12-31");
    expect(months).toHaveLength(12);
    expect(months[1]).toEqual({ from: "2008-02-01", to: "2008-02-29" });
    expect(slotsOf(per("quarter"), "2006-01-01", "2006-12-31").map(({ to }) => to)).toEqual([
      ...["2006-03-31", "2006-06-30", "2006-09-30", "2006-12-31"],
    ]);
    expect(slotsOf(per("half-year"), "2018-01-01", "2018-12-31")).toEqual([
      { from: "2018-01-01", to: "2018-06-30" },
      { from: "2018-07-01", to: "2018-12-31" },
    ]);
  });

  it("leave out a span that is not whole", () => {
    expect(slotsOf(per("month"), "2006-01-02", "2006-03-30")).toEqual([
      { from: "2006-02-01", to: "2006-02-28" },
    ]);
    expect(slotsOf(per("year"), "2006-01-02", "2007-12-30")).toEqual([]);
    expect(slotsOf(per("year"), "2007-01-01", "2006-12-31")).toEqual([]);
  });

  it("abut, lie in the days asked about, and are whole months", () => {
    const unit = fc.constantFrom<Rhythm>("month", "quarter", "half-year", "year");
    const day = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays("2004-01-01", days));
    fc.assert(
      fc.property(unit, day, fc.integer({ min: 0, max: 1_500 }), (each, from, days) => {
        const to = addDays(from, days);
        const slots = slotsOf(per(each), from, to);
        for (const [at, slot] of slots.entries()) {
          expect(slot.from >= from && slot.to <= to).toBe(true);
          expect([slot.from.slice(8), addDays(slot.to, 1).slice(8)]).toEqual(["01", "01"]);
          if (at > 0) expect(daysBetween(slots[at - 1]?.to ?? "", slot.from)).toBe(1);
        }
      }),
    );
  });
});

it("says a cadence in words", () => {
  expect(cadenceText(per("month"))).toEqual({ zh: "每月1次", en: "once a month" });
  expect(cadenceText({ times: 4, per: "year" })).toEqual({ zh: "每年4次", en: "4 times a year" });
});
