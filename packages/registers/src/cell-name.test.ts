import { expect, it } from "vitest";
import { cellName, cellPlace } from "./cell-name.js";

const places = [
  ["A1", 1, 1],
  ["Z9", 26, 9],
  ["AA10", 27, 10],
  ["ZZ7", 702, 7],
  ["AAA1", 703, 1],
  ["XFD1048576", 16_384, 1_048_576],
] as const;

it("names cells as spreadsheet programs do, and finds them again", () => {
  for (const [name, column, line] of places) {
    expect(cellName(column, line)).toBe(name);
    expect(cellPlace(name)).toEqual({ row: line, column });
  }
});
