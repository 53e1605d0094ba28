import { describe, expect, it } from "vitest";
import { ClauseNumbers, chineseNumeral } from "./document-numbering.js";

describe("numbers of clauses", () => {
  it("are Chinese numerals", () => {
    const written = [1, 9, 10, 11, 19, 20, 21, 99, 100, 101, 110, 115, 230, 999].map(
      chineseNumeral,
    );
    expect(written).toEqual([
      "一",
      "九",
      "十",
      "十一",
      "十九",
      "二十",
      "二十一",
      "九十九",
      "一百",
      "一百零一",
      "一百一十",
      "一百一十五",
      "二百三十",
      "九百九十九",
    ]);
  });

  it("follow from the place of a clause, deeper levels beginning anew", () => {
    const numbers = new ClauseNumbers();
    const given = ([1, 2, 3, 3, 2, 3, 1, 2] as const).map((level) => numbers.next(level));
    expect(given.map((each) => each.zh)).toEqual([
      "一、",
      "（一）",
      "1.",
      "2.",
      "（二）",
      "1.",
      "二、",
      "（一）",
    ]);
    expect(given.map((each) => each.en)).toEqual([
      "1.",
      "1.1",
      "(1)",
      "(2)",
      "1.2",
      "(1)",
      "2.",
      "2.1",
    ]);
  });
});
