import { describe, expect, it } from "vitest";
import {
  dueOn,
  lastYearOver,
  partOfYear,
  type ReportingCalendar,
  yearBefore,
  yearEnding,
} from "./calendar.js";
import { octoberYear } from "./sample-indicators.js";

const plain: ReportingCalendar = { ...octoberYear, code: "plain", beginsIn: 1, due: [] };

describe("a reporting year from October to September", () => {
  const year2015 = { from: "2014-10-01", to: "2015-09-30" };

  it("is over on 1 October and not on 30 September", () => {
    expect(lastYearOver(octoberYear, "2015-10-01")).toEqual(year2015);
    expect(lastYearOver(octoberYear, "2016-09-30")).toEqual(year2015);
    expect(lastYearOver(octoberYear, "2015-09-30")).toEqual({
      from: "2013-10-01",
      to: "2014-09-30",
    });
    expect(yearEnding(octoberYear, 2015)).toEqual(year2015);
    expect(yearBefore(year2015)).toEqual({ from: "2013-10-01", to: "2014-09-30" });
  });

  it("has four quarters, the first from October to December", () => {
    expect(partOfYear(octoberYear, year2015)).toBe("year");
    const quarters = [
      ["2014-10-01", "2014-12-31"],
      ["2015-01-01", "2015-03-31"],
      ["2015-04-01", "2015-06-30"],
      ["2015-07-01", "2015-09-30"],
    ] as const;
    const due = quarters.map(([from, to]) => {
      expect(partOfYear(octoberYear, { from, to })).toBe("quarter");
      return dueOn(octoberYear, { from, to }, "township");
    });
    expect(due).toEqual(["2015-01-10", "2015-04-10", "2015-07-10", "2015-10-12"]);
    expect(partOfYear(octoberYear, { from: "2015-01-01", to: "2015-12-31" })).toBeUndefined();
    expect(partOfYear(octoberYear, { from: "2014-11-01", to: "2015-01-31" })).toBeUndefined();
    expect(partOfYear(octoberYear, { from: "2014-10-01" })).toBeUndefined();
  });

  it("is reported by townships by 12 October and by the county by 25 October", () => {
    expect(dueOn(octoberYear, year2015, "township")).toBe("2015-10-12");
    expect(dueOn(octoberYear, year2015, "county")).toBe("2015-10-25");
    expect(dueOn(octoberYear, year2015, "village")).toBeUndefined();
    expect(dueOn(octoberYear, { from: "2015-01-01", to: "2015-03-31" }, "county")).toBeUndefined();
  });
});

it("a reporting year that goes with the calendar is over on New Year's Day", () => {
  const year = { from: "2018-01-01", to: "2018-12-31" };
  expect(lastYearOver(plain, "2018-12-31")).toEqual({ from: "2017-01-01", to: "2017-12-31" });
  expect(lastYearOver(plain, "2019-01-01")).toEqual(year);
  expect(yearEnding(plain, 2018)).toEqual(year);
  expect(partOfYear(plain, { from: "2018-04-01", to: "2018-06-30" })).toBe("quarter");
  expect(dueOn(plain, year, "county")).toBeUndefined();
});
