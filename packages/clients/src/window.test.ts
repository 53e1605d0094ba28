import { addDays, daysBetween } from "@fuyou/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { antenatal, child } from "./sample-clients.js";
import { datedContacts } from "./schedule.js";
import { completedOn, type Window, type WindowUnit, windowDays, windowSchema } from "./window.js";

const window = (unit: WindowUnit, from: number, to: number): Window => ({ unit, from, to });

describe("when a contact is due", () => {
  it("counts weeks of pregnancy as completed ones", () => {
    // 16 weeks are 112 days, 21 weeks 147: the last day is the eve of week 21
    expect(windowDays(window("weeks", 16, 20), "2020-01-01")).toEqual({
      earliest: "2020-04-22",
      latest: "2020-05-26",
    });
    expect(windowDays(window("weeks", 0, 12), "2020-01-01").latest).toBe("2020-03-31");
  });

  it("counts days, both ends included: within a week of the first is day 0 to day 7", () => {
    expect(windowDays(window("days", 28, 30), "2020-02-01")).toEqual({
      earliest: "2020-02-29",
      latest: "2020-03-02",
    });
    expect(windowDays(window("days", 0, 7), "2020-12-28").latest).toBe("2021-01-04");
    expect(windowDays(window("days", 42, 42), "2020-01-01")).toEqual({
      earliest: "2020-02-12",
      latest: "2020-02-12",
    });
  });

  it("counts months and years by the calendar, at month ends and in leap years", () => {
    expect(completedOn("2020-01-31", "months", 1)).toBe("2020-02-29");
    expect(completedOn("2019-01-31", "months", 1)).toBe("2019-02-28");
    expect(completedOn("2020-02-29", "years", 4)).toBe("2024-02-29");
    expect(completedOn("2020-02-29", "years", 1)).toBe("2021-02-28");
    expect(completedOn("2019-12-15", "months", 1)).toBe("2020-01-15");
    expect(windowDays(window("months", 3, 3), "2020-08-31")).toEqual({
      earliest: "2020-11-30",
      latest: "2020-12-30",
    });
    expect(windowDays(window("years", 4, 4), "2016-03-01")).toEqual({
      earliest: "2020-03-01",
      latest: "2021-02-28",
    });
  });

  it("is refused where it ends before it begins", () => {
    expect(windowSchema.safeParse(window("days", 2, 1)).success).toBe(false);
    expect(windowSchema.safeParse(window("days", 2, 2)).success).toBe(true);
  });

  it("is never empty, and adjoining windows neither overlap nor leave a day out", () => {
    const unit = fc.constantFrom<WindowUnit>("days", "weeks", "months", "years");
    const offset = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(unit, offset, fc.nat(40), fc.nat(12), fc.nat(12), (of, day, from, span, next) => {
        const anchor = addDays("2000-01-01", day);
        const first = windowDays(window(of, from, from + span), anchor);
        const after = windowDays(window(of, from + span + 1, from + span + 1 + next), anchor);
        expect(daysBetween(first.earliest, first.latest)).toBeGreaterThanOrEqual(0);
        expect(after.earliest).toBe(addDays(first.latest, 1));
      }),
    );
  });
});

describe("the contacts of a schedule", () => {
  it("wait for the day they are counted from", () => {
    expect(datedContacts(antenatal, {})).toEqual([]);
    expect(datedContacts(child, { birth: "2020-01-01" }).map(({ earliest }) => earliest)).toEqual([
      "2020-01-29",
      "2020-04-01",
      "2024-01-01",
    ]);
  });

  it("end with the birth, or when the care ends for a reason nobody asks", () => {
    const codes = (anchors: Record<string, string>) =>
      datedContacts(antenatal, { "last-period": "2020-01-01", ...anchors }).map(
        ({ contact }) => contact.code,
      );
    expect(codes({})).toEqual(["early", "middle", "late"]);
    expect(codes({ "care-ended": "2020-05-26" })).toEqual(["early"]);
    expect(codes({ "care-ended": "2020-05-27" })).toEqual(["early", "middle"]);
    expect(codes({ delivery: "2020-09-16", "care-ended": "2020-01-20" })).toEqual([]);
  });
});
