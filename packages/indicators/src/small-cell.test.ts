import { expect, it } from "vitest";
import { hiddenCells } from "./small-cell.js";

const hidden = (counts: readonly (number | null)[], threshold = 5) => [
  ...hiddenCells(
    counts.map((count, key) => ({ key: String(key), count })),
    threshold,
  ),
];

it("counts from one up to the threshold are left out, nought and the threshold are shown", () => {
  expect(hidden([0, 1, 4, 5])).toEqual(["1", "2"]);
  expect(hidden([0, 9, null])).toEqual([]);
  expect(hidden([1, 2, 3], 0)).toEqual([]);
});

it("a single one takes the next smallest with it, and a nought only for want of another", () => {
  expect(hidden([3, 20, 40])).toEqual(["0", "1"]);
  expect(hidden([40, 3, 0])).toEqual(["1", "0"]);
  expect(hidden([3, 0])).toEqual(["0", "1"]);
  expect(hidden([3])).toEqual(["0"]);
});

it("two that are small together take another with them: of two that make 2 each is 1", () => {
  expect(hidden([1, 1, 30, 20])).toEqual(["0", "1", "3"]);
  expect(hidden([2, 2, 0])).toEqual(["0", "1", "2"]);
  expect(hidden([2, 3, 30])).toEqual(["0", "1"]);
  expect(hidden([1, 1, 1, 30])).toEqual(["0", "1", "2", "3"]);
});
