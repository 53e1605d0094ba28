import { describe, expect, it } from "vitest";
import { defineCodes } from "./code.js";
import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";
import { codeFaults } from "./testing.js";

const codes = defineCodes({
  SAMPLE_FULL: {
    what: { zh: "{clinic}已有 {count} 张床。", en: "{clinic} has {count} beds already." },
    fix: { zh: "请另选诊所。", en: "Choose another clinic." },
  },
});

const clinic = { zh: "样诊所", en: "Sample Clinic" };

describe("a coded message", () => {
  it("says what, where and what to do, in both languages, names in the language of the sentence", () => {
    const message = codes.message("SAMPLE_FULL", { clinic, count: 3 });
    expect(message).toEqual({
      code: "SAMPLE_FULL",
      values: { clinic, count: 3 },
      text: {
        zh: "样诊所已有 3 张床。请另选诊所。",
        en: "Sample Clinic has 3 beds already. Choose another clinic.",
      },
    });
  });

  it("does not compile with a place left out, a place too many, or an unknown code", () => {
    // @ts-expect-error `count` is missing
    codes.message("SAMPLE_FULL", { clinic });
    // @ts-expect-error there is no place `beds`
    codes.message("SAMPLE_FULL", { clinic, count: 3, beds: 3 });
    // @ts-expect-error there is no such code
    expect(() => codes.message("SAMPLE_EMPTY", {})).toThrow();
  });

  it("becomes an error that another copy of the package recognises", () => {
    const error = new FuyouError(codes.message("SAMPLE_FULL", { clinic, count: 3 }));
    expect(error.message).toBe(
      "[SAMPLE_FULL] Sample Clinic has 3 beds already. Choose another clinic.",
    );
    const copy = { [Symbol.for("fuyou.error")]: true, code: "SAMPLE_FULL" };
    expect(FuyouError.is(copy)).toBe(true);
    expect(FuyouError.is(error, "SAMPLE_FULL")).toBe(true);
    expect(FuyouError.is(error, "SAMPLE_EMPTY")).toBe(false);
    expect(FuyouError.is(new Error("other"))).toBe(false);
    expect(FuyouError.is(null)).toBe(false);
  });
});

describe("a table of codes", () => {
  it("of the kernel says the same in both languages", () => {
    expect(codeFaults(kernelCodes)).toEqual([]);
  });

  it("is told where its languages differ, where a sentence has no end, and what is misnamed", () => {
    const what = { zh: "{clinic}有 {beds} 张床。", en: "{clinic} has {bed} beds." };
    const table = { sampleFull: { what, fix: { zh: "请另选诊所", en: "Choose another clinic." } } };
    expect(codeFaults({ table })).toEqual([
      "sampleFull is not in capitals",
      "sampleFull.what: zh [{beds} {clinic}], en [{bed} {clinic}]",
      "sampleFull.fix has no end",
    ]);
  });
});
