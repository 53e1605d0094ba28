import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, sha256 } from "./canonical.js";
import { FuyouError } from "./error.js";

describe("the canonical text of a value", () => {
  it("does not depend on the order of fields, and leaves out what is undefined", () => {
    const text = '{"a":[1,"二",null],"b":{"c":true}}';
    expect(canonicalJson({ b: { c: true }, a: [1, "二", null] })).toBe(text);
    expect(canonicalJson({ a: [1, "二", null], x: undefined, b: { c: true } })).toBe(text);
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("says what JSON says, and can be read back", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("refuses what JSON would lose", () => {
    const refused = [Number.NaN, 1n, new Date(0), () => 1, new Map(), undefined];
    for (const value of refused) expect(() => canonicalJson([value])).toThrow("KERNEL_NOT_PLAIN");
    let thrown: unknown;
    try {
      canonicalJson({ edits: [{ after: { cost: Number.NaN } }] });
    } catch (caught) {
      thrown = caught;
    }
    expect(FuyouError.is(thrown) && thrown.text).toEqual({
      zh: "value.edits.after.cost 的值不是可保存的数据：NaN。只能是文字、有限的数、真假、空值、列表和字段。",
      en: "The value at value.edits.after.cost is no data that can be kept: NaN. Only text, finite numbers, true and false, null, lists and fields can be.",
    });
  });
});
