import { describe, expect, it } from "vitest";
import { clausePicture } from "./clause-picture.js";
import type { Markup } from "./markup.js";
import { sampleComposition } from "./testing.js";
import { wordingIn } from "./wording.js";

const draw = (language: "zh" | "en") =>
  (clausePicture(sampleComposition, wordingIn(language)) as Markup).source;

describe("the picture of the clauses", () => {
  // The sample registers one clause as context, one planned, two never carried out, one unresolved.
  it("has a part for each disposition with its sign and number", () => {
    const parts = [...draw("en").matchAll(/<title>([^<]+: \d+)<\/title>/g)].map((each) => each[1]);
    expect(parts).toEqual([
      "Planned: 1",
      "Unresolved: 1",
      "Context: 1",
      "Recorded, never carried out: 2",
    ]);
    expect(draw("en")).toContain("× 2</text>");
    expect(draw("en")).toContain("5 clauses</text>");
    expect(draw("zh")).toContain("5 条</text>");
  });

  it("says the same in words", () => {
    expect(draw("zh")).toContain(
      "999 样例文件: 后续落实 1, 所指不明 1, 背景 1, 登记而不执行 2</desc>",
    );
  });
});
