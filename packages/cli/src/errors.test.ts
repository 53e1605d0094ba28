import { codeFaults } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { cliCodes } from "./errors.js";

it("says the same in both languages, in these sentences", () => {
  expect(codeFaults(cliCodes)).toEqual([]);
  expect(cliCodes.message("CLI_OUTPUT_IS_INPUT", { file: "county.json" }).text).toEqual({
    zh: "输出 county.json 正是所读的文件之一，未写出任何内容。请另指输出位置。",
    en: "the output county.json is one of the files that are read; nothing was written. Name another place for the output.",
  });
  expect(cliCodes.message("CLI_UNKNOWN_CODE", { asked: "A_B", nearest: "A_C, D_E" }).text).toEqual({
    zh: "没有名为 A_B 的命令或消息代码，最接近的是：A_C, D_E。请核对写法；部署所用插件的代码，请在后面写明部署。",
    en: "A_B is neither a command nor the code of a message; the nearest are: A_C, D_E. Check how it is written; for codes of a deployment's plugins name the deployment behind it.",
  });
});
