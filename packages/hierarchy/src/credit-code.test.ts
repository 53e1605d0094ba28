import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCreditCode } from "./credit-code.js";

const valid = [
  "91350100M000100Y43", // the example of GB 32100-2015
  "91110000101623741K",
  "911101066976941872",
  "91512081MA62K0260E",
];

describe("a unified social credit code", () => {
  it.each(valid)("%s is right", (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it.each([
    ["91350100M000100Y4Z", "the wrong check character"],
    ["91350211M0000XUF46", "issued in reality, and yet it fails the check"],
    ["91350100M000100Y4", "17 characters"],
    ["91350100M000100Y433", "19 characters"],
    ["91350100m000100y43", "small letters"],
    ["9135O100M000100Y43", "the letter O, which is not in the alphabet"],
    ["", "nothing"],
  ])("%j is not: %s", (code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it("does not survive the change of any one character", () => {
    // 31 is prime and no weight is a multiple of it: every single slip of the pen is noticed.
    const slip = fc.record({
      code: fc.constantFrom(...valid),
      at: fc.nat(17),
      character: fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRTUWXY"),
    });
    fc.assert(
      fc.property(slip, ({ code, at, character }) => {
        const slipped = code.slice(0, at) + character + code.slice(at + 1);
        expect(isCreditCode(slipped)).toBe(slipped === code);
      }),
    );
  });
});
