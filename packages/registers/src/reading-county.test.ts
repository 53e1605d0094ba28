import { expect, it } from "vitest";
import { CountyReader } from "./reading-county.js";

const at = { file: "名册.xlsx", sheet: "填表说明" };
const lines: readonly (readonly [string, string])[] = [
  ["县级区划代码", "999901"],
  ["县名", "样县"],
  ["区划代码版本", "2015-10-31"],
  ["登记日期", "2015-10-31"],
];
function headerOf(...more: (readonly [string, string | null])[]) {
  const reader = new CountyReader("2015-10-31", () => undefined);
  for (const [index, cells] of [...lines, ...more].entries()) {
    reader.read(at, { number: index + 1, cells, hidden: false });
  }
  return reader.header(undefined);
}

it("a template's line on synthetic records, left empty, says that none are generated", () => {
  expect(headerOf(["合成数据", null])).toEqual({
    code: "999901",
    name: { zh: "样县", en: "样县" },
    edition: "2015-10-31",
    date: "2015-10-31",
    synthetic: false,
  });
  expect(headerOf(["合成数据", "是"])?.synthetic).toBe(true);
});

it("a file without the line does not say it", () => {
  expect(headerOf()).toBeUndefined();
});
