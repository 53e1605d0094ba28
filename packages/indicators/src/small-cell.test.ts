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

it("a single one takes the next smallest with it, even a nought, or the sum would tell", () => {
  expect(hidden([3, 20, 40])).toEqual(["0", "1"]);
  expect(hidden([40, 3, 0])).toEqual(["1", "2"]);
  expect(hidden([3])).toEqual(["0"]);
});
