import { codeFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { appraisalCodes } from "./errors.js";

it("says every message in both languages with the same places", () => {
  expect(codeFaults(appraisalCodes)).toEqual([]);
});
