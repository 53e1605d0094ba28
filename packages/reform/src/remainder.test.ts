import { expect, test } from "vitest";
import { covers, remainderOf } from "./remainder.js";

const on = "2020-02-10";
const of = (from: string, to?: string, retiredOn?: string) =>
  remainderOf({ id: "x", period: { from, to }, retiredOn }, on);

test.each([
  ["one that is open goes on from the day", of("2010-01-01"), { from: on }],
  ["one with an end keeps it", of("2010-01-01", "2020-02-20"), { from: on, to: "2020-02-20" }],
  ["one that ends on the day has that day left", of("2010-01-01", on), { from: on, to: on }],
  ["one that ended on the eve has nothing left", of("2010-01-01", "2020-02-09"), undefined],
  ["one to come begins when it was to", of("2020-03-01"), { from: "2020-03-01" }],
  [
    "one retired later ends on the eve of that",
    of("2010-01-01", "2020-06-30", "2020-03-01"),
    { from: on, to: "2020-02-29" },
  ],
  ["one retired on the day has nothing left", of("2010-01-01", undefined, on), undefined],
  [
    "one retired before it was to begin has none",
    of("2020-03-01", undefined, "2020-02-15"),
    undefined,
  ],
])("of a dated record, %s", (_, left, wanted) => {
  expect(left).toEqual(wanted);
});

test("a span covers another when it has all its days", () => {
  const year = { from: "2020-01-01", to: "2020-12-31" };
  expect(covers(year, year)).toBe(true);
  expect(covers({ from: "2020-01-01" }, year)).toBe(true);
  expect(covers(year, { from: "2020-01-01" })).toBe(false);
  expect(covers(year, { from: "2019-12-31", to: "2020-01-01" })).toBe(false);
  expect(covers(year, { from: "2020-12-31", to: "2021-01-01" })).toBe(false);
  expect(covers(undefined, year)).toBe(false);
});
