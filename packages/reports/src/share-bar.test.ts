import { describe, expect, it } from "vitest";
import type { Markup } from "./markup.js";
import { shareBar } from "./share-bar.js";

const rects = (parts: Parameters<typeof shareBar>[0], whole: number) =>
  [
    ...(shareBar(parts, whole, 100) as Markup).source.matchAll(
      /<rect class="(\w+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
    ),
  ].map(([, kind, ...numbers]) => [kind, ...numbers.map(Number)]);

describe("a bar of parts", () => {
  it("is to scale, and each kind has a shape of its own", () => {
    // 6, 3 and 1 of 10 on 100 pixels: 60, 30 and 10, the last as a frame within its stroke.
    const parts = [
      { kind: "good", value: 6 },
      { kind: "bad", value: 3 },
      { kind: "unknown", value: 1 },
    ] as const;
    expect(rects(parts, 10)).toEqual([
      ["good", 0, 0, 60, 14],
      ["bad", 60, 7, 30, 7],
      ["unknown", 90.75, 2.75, 8.5, 10.5],
    ]);
  });

  it("shows what is there at all, and nothing of what is not", () => {
    const parts = [
      { kind: "bad", value: 1 },
      { kind: "unknown", value: 0 },
      { kind: "plain", value: 500 },
    ] as const;
    expect(rects(parts, 1000)).toEqual([
      ["bad", 0, 7, 2, 7],
      ["plain", 2, 2, 50, 10],
    ]);
    expect(rects(parts, 0)).toEqual([]);
  });
});
