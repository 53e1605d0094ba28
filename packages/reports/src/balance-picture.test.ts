import type { ConservationLine, Transition } from "@fuyou/reform";
import { describe, expect, it } from "vitest";
import { balancePicture } from "./balance-picture.js";
import type { Markup } from "./markup.js";
import { reportInput, sampleComposition } from "./testing.js";
import { wordingIn } from "./wording.js";

const [sample] = reportInput().transitions as [Transition];
const line = (over: Partial<ConservationLine>): ConservationLine => ({
  ...{ category: "persons", unit: "person", opening: 0, entered: 0, exits: 0, closing: 0 },
  ...{ residual: 0, unaccounted: [], ...over },
});

function draw(conservation: readonly ConservationLine[], language: "zh" | "en" = "en"): string {
  const wording = wordingIn(language);
  return (balancePicture({ ...sample, conservation }, sampleComposition, wording) as Markup).source;
}
const rects = (source: string) =>
  [...source.matchAll(/<rect class="(\w+)" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
    ([, kind, x, width]) => [kind, Number(x), Number(width)],
  );

describe("the balance as a picture", () => {
  it("is as long above as below where nothing was lost", () => {
    // 80 + 20 above, 90 + 10 below: of 430 pixels for 100, these are 344, 86, 387 and 43.
    const source = draw([line({ opening: 80, entered: 20, exits: 10, closing: 90 })]);
    expect(rects(source)).toEqual([
      ["stock", 190, 344],
      ["entered", 534, 86],
      ["stock", 190, 387],
      ["left", 577, 43],
    ]);
    expect(source).toContain("80 ＋ 20 − 10 ＝ 90 persons · residual 0");
    expect(source).toContain('class="proof good"');
  });

  it("draws a residual as the gap it is", () => {
    const source = draw([line({ opening: 100, closing: 90, residual: 10 })]);
    expect(rects(source)).toEqual([
      ["stock", 190, 430],
      ["stock", 190, 387],
      ["missing", 577, 43],
    ]);
    expect(source).toContain('class="proof bad"');
    expect(source).toContain("residual 10");
  });

  it("counts the categories that did not change", () => {
    const still = line({ category: "assets", unit: "item", opening: 5, closing: 5 });
    expect(draw([line({ opening: 1, entered: 1, closing: 2 }), still], "zh")).toContain(
      "另有 1 个科目没有增减：期末等于期初，差额 0，见下表。",
    );
    expect(draw([still])).toContain("None of the 1 categories changed");
  });

  it("bears a title, a description and the mark of synthetic records", () => {
    const source = draw([line({ opening: 1, entered: 1, closing: 2 })]);
    expect(source).toMatch(/role="img" aria-labelledby="balance-merge-title balance-merge-desc"/);
    expect(source).toContain("Persons: 1 ＋ 1 − 0 ＝ 2 persons · residual 0</desc>");
    expect(source).toContain("Synthetic records");
  });
});
