import { describe, expect, it } from "vitest";
import { comparatorFor, isStrict, phrases, sideOf } from "./comparison.js";

describe("the phrases of the documents", () => {
  it.each([
    ["不少于", "at-least"],
    ["以上", "at-least"],
    ["达到", "at-least"],
    ["保持在", "at-least"],
    ["不超过", "at-most"],
    ["以下", "at-most"],
    ["以内", "at-most"],
    ["控制在…以下", "at-most"],
    ["不满", "less-than"],
    ["超过", "more-than"],
  ] as const)("%s is %s", (phrase, comparator) => {
    expect(comparatorFor(phrase)).toBe(comparator);
  });

  it("leave open what is listed, and nothing else", () => {
    expect(comparatorFor("控制在…以下", "less-than")).toBe("less-than");
    expect(() => comparatorFor("以下", "less-than")).toThrow("'以下' is read as at-most");
    const open = Object.entries(phrases).filter(([, { options }]) => options.length > 0);
    expect(open.map(([phrase]) => phrase)).toEqual(["保持在", "控制在", "控制在…以下"]);
  });

  it("bind a side and include the bound, or not", () => {
    expect(
      ["at-least", "more-than", "at-most", "less-than", "within"].map((each) =>
        sideOf(each as "within"),
      ),
    ).toEqual(["min", "min", "max", "max", "both"]);
    expect(isStrict("less-than")).toBe(true);
    expect(isStrict("at-most")).toBe(false);
  });
});
