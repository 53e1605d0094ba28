import { describe, expect, it } from "vitest";
import { textWidth, wrap } from "./text-width.js";

describe("the width of a line", () => {
  it("is one em for every full-width character", () => {
    expect(textWidth("桓台县（新）", 12)).toBe(72);
  });

  it("is less for Latin letters, least for narrow ones", () => {
    expect(textWidth("abc", 10)).toBeLessThan(20);
    expect(textWidth("ill", 10)).toBeLessThan(textWidth("abc", 10));
  });
});

describe("breaking a text into lines", () => {
  it("keeps what fits on one line", () => {
    expect(wrap("卫生院", 12, 36, 2)).toEqual(["卫生院"]);
  });

  it("breaks between words and makes the lines about equally long", () => {
    expect(wrap("County establishment office", 10, 120, 3)).toEqual([
      "County",
      "establishment office",
    ]);
    expect(wrap("one two three four", 10, 80, 3)).toEqual(["one two", "three four"]);
  });

  it("loses no character", () => {
    const text = "妇幼保健计划生育服务中心（第一院区）";
    for (const width of [30, 50, 80, 130]) expect(wrap(text, 10, width, 99).join("")).toBe(text);
  });

  it("begins no line with a full stop and ends none with a bracket", () => {
    for (const width of [30, 40, 50, 60]) {
      for (const line of wrap("卫生院（分院）。卫生所（分所）。", 10, width, 99)) {
        expect(line).not.toMatch(/^[）。]|（$/);
      }
    }
  });

  it("breaks a word only where it is longer than a line", () => {
    expect(wrap("abcdefghijkl", 10, 30, 9).join("")).toBe("abcdefghijkl");
    expect(wrap("abcdefghijkl", 10, 30, 9).length).toBeGreaterThan(1);
  });

  it("ends in an ellipsis where lines are short", () => {
    const lines = wrap("one two three four five six", 10, 40, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(wrap("one two three", 10, 20, 0)).toEqual([]);
  });
});
