import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isPlainDate, plainDateSchema } from "./date.js";

describe("a plain date", () => {
  it.each(["2015-11-01", "2016-02-29", "2000-02-29", "1949-10-01"])("%s is one", (date) => {
    expect(isPlainDate(date)).toBe(true);
    expect(plainDateSchema.parse(date)).toBe(date);
  });

  it.each([
    ["2015-02-30", "there is no such day"],
    ["2015-02-29", "2015 was no leap year"],
    ["1900-02-29", "1900 was none either"],
    ["2015-13-01", "there is no such month"],
    ["2015-11-00", "days begin with 1"],
    ["2015-11-1", "two digits are needed"],
    ["2015/11/01", "written otherwise"],
    ["2015-11-01T00:00:00Z", "a time, not a day"],
    ["", "empty"],
  ])("%s is none: %s", (date) => {
    expect(isPlainDate(date)).toBe(false);
    expect(plainDateSchema.safeParse(date).success).toBe(false);
  });

  it("counts on over months and leap days", () => {
    expect(addDays("2015-11-30", 1)).toBe("2015-12-01");
    expect(addDays("2016-02-28", 1)).toBe("2016-02-29");
    expect(addDays("2016-01-01", -1)).toBe("2015-12-31");
    expect(addDays("2015-11-01", 0)).toBe("2015-11-01");
    expect(addDays("9999-12-30", 1)).toBe("9999-12-31");
    expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
  });

  it("tells how many days lie between two", () => {
    expect(daysBetween("2015-11-01", "2015-11-01")).toBe(0);
    expect(daysBetween("2015-11-01", "2015-12-31")).toBe(60);
    expect(daysBetween("2016-01-01", "2017-01-01")).toBe(366);
    expect(daysBetween("2015-12-01", "2015-11-30")).toBe(-1);
  });
});
