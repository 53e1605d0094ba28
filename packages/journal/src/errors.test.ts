import { codeFaults } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { journalCodes } from "./errors.js";

describe("the messages", () => {
  it("have both languages with the same places", () => {
    expect(codeFaults(journalCodes)).toEqual([]);
  });
});
