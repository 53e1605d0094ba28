import { isPlainDate } from "@fuyou/kernel";
import { expect, it } from "vitest";
import { isDay } from "./day.js";

it("a day is what the kernel takes for one", () => {
  const days = ["2015-11-01", "2016-02-29", "0001-01-01", "9999-12-31"];
  const none = ["2015-02-29", "2015-13-01", "2015-1-1", "20151101", "2015-11-01T00:00", "", "今天"];
  expect(days.filter((day) => !isDay(day))).toEqual([]);
  expect(none.filter(isDay)).toEqual([]);
  expect([...days, ...none].filter((each) => isDay(each) !== isPlainDate(each))).toEqual([]);
});
