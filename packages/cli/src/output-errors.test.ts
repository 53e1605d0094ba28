import { codeFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { outputCodes } from "./output-errors.js";

it("says the same in both languages, in these sentences", () => {
  expect(codeFaults(outputCodes)).toEqual([]);
  const values = { file: "county.json", reason: "EACCES" };
  const codes = Object.keys(outputCodes.table) as (keyof typeof outputCodes.table)[];
  expect(codes.map((code) => outputCodes.message(code, values).text)).toMatchInlineSnapshot(`
    [
      {
        "en": "county.json cannot be written (EACCES); what was there is as it was. Check the path, the permissions and the space left, close the program that has the file open, or name another place.",
        "zh": "无法写入 county.json（EACCES）；原有文件未改动。请核对路径、权限和剩余空间，关闭正在使用该文件的程序，或另指位置。",
      },
      {
        "en": "the output county.json is one of the files that are read; nothing was written. Name another place for the output.",
        "zh": "输出 county.json 正是所读的文件之一，未写出任何内容。请另指输出位置。",
      },
    ]
  `);
});
