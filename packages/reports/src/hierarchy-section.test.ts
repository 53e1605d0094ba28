import { describe, expect, it } from "vitest";
import { hierarchySection } from "./hierarchy-section.js";
import type { Markup } from "./markup.js";
import { manyTowns, reportInput, sampleComposition } from "./testing.js";
import { wordingIn } from "./wording.js";

function pictures(input = reportInput(), language: "zh" | "en" = "zh"): string[] {
  const closing = input.transitions.at(-1)?.after ?? input.opening;
  const section = hierarchySection(
    input.opening,
    closing,
    sampleComposition,
    wordingIn(language),
  ) as Markup;
  return (
    section.source.match(/<svg class="hierarchy [^"]*" viewBox[^>]*role="img".*?<\/svg>/gs) ?? []
  );
}

const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((each) => each[1]);
const count = (svg: string, what: RegExp) => svg.match(what)?.length ?? 0;

describe("the hierarchy before and after", () => {
  const [before = "", after = ""] = pictures();

  it("is drawn twice", () => {
    expect(pictures()).toHaveLength(2);
    expect(before).toContain("整合前 · 2020-01-01");
    expect(after).toContain("整合后 · 2020-02-29");
  });

  it("shows the county's bodies, the town's, and the plate hung at the hospital's door", () => {
    expect(texts(before)).toEqual(
      expect.arrayContaining([
        "卫生和计划生育局",
        "妇幼保健院",
        "人民政府",
        "卫生院",
        "计划生育服务所",
      ]),
    );
    expect(count(before, /class="plate"/g)).toBe(0);
    expect(count(after, /class="plate"/g)).toBe(1);
    expect(texts(after)).toContain("服务站");
  });

  it("strikes what has ended and leads to where it lives on; new bodies are marked", () => {
    expect(count(before, /class="body \w+ (ended|new)"/g)).toBe(0);
    expect(count(after, /class="body serving ended"/g)).toBe(3);
    expect(count(after, /class="succession"/g)).toBe(3);
    expect(count(after, /class="body serving new"/g)).toBe(1);
    expect(texts(after).filter((each) => each === "＋新")).toHaveLength(2);
    expect(texts(after)).toContain("2020-02-29 撤销");
  });

  it("draws who commands and who guides, each in its own way", () => {
    expect(count(before, /class="wire administrative"/g)).toBe(2);
    expect(count(before, /class="wire guidance"/g)).toBe(2);
    expect(count(before, /class="tip"/g)).toBe(2);
  });

  it("counts what stands in the villages and what changed there", () => {
    expect(texts(before)).toEqual(expect.arrayContaining(["村（居）1", "村民委员会", "村卫生室"]));
    expect(texts(before)).not.toContain("共用房间");
    expect(texts(after)).toEqual(expect.arrayContaining(["共用房间", "＋3"]));
  });

  it("says in English what things are, with the registered name beside", () => {
    const [, english = ""] = pictures(reportInput(), "en");
    expect(texts(english)).toEqual(expect.arrayContaining(["Township hospital", "Sample"]));
    expect(english).toContain("<title>样镇卫生院</title>");
  });

  it("bears the mark of synthetic records, or none", () => {
    for (const svg of pictures()) expect(texts(svg)).toContain("含合成数据");
    for (const svg of pictures(reportInput(undefined, { synthetic: false }))) {
      expect(texts(svg)).not.toContain("含合成数据");
    }
  });

  it("keeps everything within its frame", () => {
    for (const svg of [before, after]) {
      const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "")
        .split(" ")
        .map(Number);
      for (const [, x, y, w, h] of svg.matchAll(
        /<rect[^>]*x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
      )) {
        expect(Number(x) + Number(w)).toBeLessThanOrEqual(width);
        expect(Number(y) + Number(h)).toBeLessThanOrEqual(height);
      }
    }
  });
});

describe("a county of many towns", () => {
  it("is drawn town by town while it stays legible, on sheets that fit a page", () => {
    const drawn = pictures(reportInput(manyTowns(14)));
    expect(drawn.length % 2).toBe(0);
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.join().match(/class="band /g)).toHaveLength(30);
    for (const svg of drawn) {
      const [, , , height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
      expect(height).toBeLessThan(850);
      expect(svg).toContain("含合成数据");
    }
  });

  it("folds towns alike into one row and names them", () => {
    const drawn = pictures(reportInput(manyTowns(60)));
    expect(drawn).toHaveLength(2);
    expect(drawn[1]).toContain("59 个镇");
    expect(drawn[1]?.match(/class="band /g)).toHaveLength(3);
    expect(drawn[1]?.match(/class="body serving ended"/g)).toHaveLength(4);
  });
});
