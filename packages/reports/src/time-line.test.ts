import { describe, expect, it } from "vitest";
import type { Markup } from "./markup.js";
import { reportInput, sampleComposition } from "./testing.js";
import { timeLine } from "./time-line.js";
import { wordingIn } from "./wording.js";

const { transitions } = reportInput();
const draw = (language: "zh" | "en") =>
  (timeLine(transitions, sampleComposition, true, wordingIn(language)) as Markup).source;

describe("the line of time", () => {
  it("shows every phase with its days, one after the other", () => {
    const blocks = [
      ...draw("zh").matchAll(
        /class="phase [^"]*"><title>([^<]+)<\/title><rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g,
      ),
    ];
    expect(blocks.map((each) => each[1])).toEqual([
      "准备 2020-01-02 至 2020-01-31",
      "实施 2020-02-01 至 2020-02-29",
    ]);
    const [first, second] = blocks.map((each) => ({ x: Number(each[2]), width: Number(each[3]) }));
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
  });

  it("marks the day of the steps", () => {
    expect(draw("en")).toContain("<title>2020-02-29: 6 steps</title>");
  });

  it("is nothing without phases", () => {
    expect(timeLine([], sampleComposition, true, wordingIn("en"))).toBeNull();
  });
});
