import { describe, expect, it } from "vitest";
import { endedBefore, includesDate, overlaps, type Period, periodSchema } from "./period.js";
import { inForce, type Row, standTogether } from "./table.js";

// The first two phases of a plan: November, and December 2015.
const prepare: Period = { from: "2015-11-01", to: "2015-11-30" };
const implement: Period = { from: "2015-12-01", to: "2015-12-31" };

describe("a period", () => {
  it("includes both its ends", () => {
    const days = ["2015-10-31", "2015-11-01", "2015-11-30", "2015-12-01"];
    expect(days.map((day) => includesDate(prepare, day))).toEqual([false, true, true, false]);
  });

  it("without an end goes on", () => {
    expect(includesDate({ from: "2015-11-01" }, "2999-12-31")).toBe(true);
    expect(includesDate({ from: "2015-11-01" }, "2015-10-31")).toBe(false);
  });

  it("does not overlap the one that begins on the morrow of its last day", () => {
    expect(overlaps(prepare, implement)).toBe(false);
    expect(overlaps(implement, prepare)).toBe(false);
  });

  it("overlaps one that begins on its last day", () => {
    expect(overlaps(prepare, { from: "2015-11-30", to: "2015-12-31" })).toBe(true);
    expect(overlaps({ from: "2015-11-30" }, prepare)).toBe(true);
    expect(overlaps(prepare, prepare)).toBe(true);
    expect(overlaps({ from: "2015-12-01" }, prepare)).toBe(false);
  });

  it("that ends before a day ends on its eve", () => {
    expect(endedBefore({ from: "2010-01-01" }, "2015-12-01")).toEqual({
      from: "2010-01-01",
      to: "2015-11-30",
    });
  });

  it("may last one day and may not end before it begins", () => {
    expect(periodSchema.safeParse({ from: "2015-11-01", to: "2015-11-01" }).success).toBe(true);
    const backwards = periodSchema.safeParse({ from: "2015-11-02", to: "2015-11-01" });
    expect(backwards.error?.issues[0]?.message).toBe("the period ends before it begins");
    expect(periodSchema.safeParse({ from: "2015-11-01", until: "2015-11-02" }).success).toBe(false);
  });
});

describe("a record", () => {
  it("stands from the first day of its period until the eve of its end", () => {
    const row: Row = { id: "r", period: { from: "2015-11-01" }, retiredOn: "2015-12-01" };
    const days = ["2015-10-31", "2015-11-01", "2015-11-30", "2015-12-01"];
    expect(days.map((day) => inForce(row, day))).toEqual([false, true, true, false]);
  });

  it.each<[string, Omit<Row, "id">, Omit<Row, "id">, boolean]>([
    ["two without dates", {}, {}, true],
    ["two abutting periods", { period: prepare }, { period: implement }, false],
    [
      "an end on the first day of the other",
      { retiredOn: "2015-11-01" },
      { period: prepare },
      false,
    ],
    ["an end on its second day", { retiredOn: "2015-11-02" }, { period: prepare }, true],
    [
      "an open period and a later one",
      { period: { from: "2015-11-01" } },
      { period: implement },
      true,
    ],
  ])("stands together with another: %s", (_, a, b, together) => {
    expect(standTogether({ id: "a", ...a }, { id: "b", ...b })).toBe(together);
    expect(standTogether({ id: "b", ...b }, { id: "a", ...a })).toBe(together);
  });
});
