import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedded, pageTable } from "./page-data.js";

describe("data within the page", () => {
  it("come back as they were, and nothing in them ends the element they stand in", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = embedded(value);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 50 },
    );
    expect(embedded("</script>\u2028")).toBe('"\\u003c/script\\u003e\\u2028"');
  });

  it("hold every value of a column once", () => {
    const { columns } = pageTable({
      title: { zh: "表", en: "table" },
      columns: [{ key: "kind", label: { zh: "类", en: "kind" }, kind: "text" }],
      rows: [{ kind: "甲" }, { kind: null }, { kind: "甲" }, { kind: { zh: "乙", en: "B" } }],
    });
    expect(columns[0]?.values).toEqual(["甲", null, { zh: "乙", en: "B" }]);
    expect(columns[0]?.rows).toEqual([0, 1, 0, 2]);
  });
});
