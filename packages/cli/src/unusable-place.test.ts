import { readFileSync } from "node:fs";
import { codeFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { cliCodes } from "./errors.js";
import { unusablePlace } from "./unusable-place.js";

it("what the system says of a file is a message for who named it", () => {
  let thrown: unknown;
  try {
    readFileSync("no-such-folder/list.xlsx");
  } catch (caught) {
    thrown = caught;
  }
  expect(unusablePlace(thrown)?.text).toEqual({
    zh: "无法读写 no-such-folder/list.xlsx：没有这个文件或文件夹。请核对路径：文件、文件夹各归其位，并有权限。",
    en: "no-such-folder/list.xlsx cannot be read or written: there is no such file or folder. Check the path: a file where a file is meant, a folder where a folder is, and that you may use it.",
  });
  expect(unusablePlace(new Error("else"))).toBeUndefined();
  expect(codeFaults(cliCodes)).toEqual([]);
});
