import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DocumentFileNames } from "./document-file-name.js";

describe("names of files", () => {
  it("hold plan, document, copy and language", () => {
    const names = new DocumentFileNames();
    expect(names.name(["merge", "assets.list", "合成 镇", "zh"], "docx")).toBe(
      "merge.assets.list.合成 镇.zh.docx",
    );
    expect(names.name(["con", "a/b:c", "zh"], "docx")).toBe("_con.a-b-c.zh.docx");
    expect(names.name(["m", "x", "A", "zh"], "csv")).toBe("m.x.A.zh.csv");
    expect(names.name(["m", "x", "a", "zh"], "csv")).toBe("m.x.a.zh~2.csv");
  });

  it("are legal on every system and unlike each other, whatever the identifiers", () => {
    const identifiers = fc.array(fc.array(fc.string({ unit: "grapheme", maxLength: 80 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(identifiers, (all) => {
        const names = new DocumentFileNames();
        const given = all.map((parts) => names.name(parts, "docx"));
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
        for (const name of given) {
          expect(name).not.toMatch(/[<>:"/\\|?*]/);
          expect([...name].every((letter) => letter >= " ")).toBe(true);
          expect(name).not.toMatch(/^[.\s]|[.\s]$/);
          expect(Buffer.byteLength(name)).toBeLessThan(255);
        }
      }),
      { numRuns: 60 },
    );
  });
});
