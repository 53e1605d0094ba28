import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactJson, isPlain, quoted, unquoted } from "./quoted-text.js";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom('"', "\\", " ", "※", "_x000D_", "\r", "\n", "a", "\ud83d") }),
);

describe("text that cannot stand as it is", () => {
  it.each([
    ["", '""'],
    [" x", '"\\u0020x"'],
    ["※示例", '"\\u203b示例"'],
    ["a\rb", '"a\\u000db"'],
    ["_x000D_", '"\\u005fx000D_"'],
    ['""', '"\\"\\""'],
  ])("%j is quoted", (text, written) => {
    expect(isPlain(text)).toBe(false);
    expect(quoted(text)).toBe(written);
    expect(unquoted(written)).toBe(text);
  });

  it("leaves what people write alone, quotation marks among it", () => {
    for (const text of ['"天使"', "=1+1", "'", "卫生院\n妇幼站", "0123", 'C:\\"a"']) {
      expect(isPlain(text)).toBe(true);
      expect(unquoted(text)).toBeUndefined();
    }
  });

  it("is read back the same, and is never itself in need of quoting", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = quoted(text);
        expect(unquoted(written)).toBe(text);
        expect(written).toBe(written.trim());
        expect(written).not.toMatch(/[\p{Cc}\p{Surrogate}\ufffe\uffff]|_x[0-9a-f]{4}_/iu);
        if (isPlain(text)) expect(unquoted(text)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

it("JSON for machines says the same on one line", () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const written = compactJson(texts);
      expect(JSON.parse(written)).toEqual(texts);
      expect(written).not.toMatch(/[\n\r]|_x[0-9a-f]{4}_/iu);
    }),
    { numRuns: 100 },
  );
});
