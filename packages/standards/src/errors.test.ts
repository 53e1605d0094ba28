import { codeFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { standardsCodes } from "./errors.js";

it("the codes say the same in both languages", () => {
  expect(codeFaults(standardsCodes)).toEqual([]);
});
